import { Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { DEVICE_CHANGED, DeviceScope } from '@app/access';
import { endDeviceSessions } from '@app/accounts';
import { AuthDevice, Database } from '@app/database';

/** Shuts units out: stolen ones, unpaid ones. */
@Injectable()
export class BlockedService {
  constructor(
    private readonly database: Database,
    private readonly scope: DeviceScope,
  ) {}

  async set(caller: Caller, id: number, blocked: boolean): Promise<void> {
    await this.scope.checkUnit(caller, id, 'block_device');
    await this.database.write(async (db) => {
      await db.lock(AuthDevice, id);
      const unit = await db.findOneByOrFail(AuthDevice, { id });
      await db.update(AuthDevice, { id }, { blocked });
      // what it had ends for good: let in again, it logs in anew
      if (blocked) await endDeviceSessions(db, [id]);
      db.tell(DEVICE_CHANGED, id);
      const [subject, before, after] = [`device ${id}`, { Blocked: unit.blocked }, { Blocked: blocked }];
      db.record({ actor: caller, action: 'setDeviceBlocked', accountId: unit.accountId, subject, before, after });
    });
  }
}
