import { Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { DEVICE_CHANGED, DeviceScope } from '@app/access';
import { endDeviceSessions } from '@app/accounts';
import { AuthDevice, Database } from '@app/database';

/** A unit begins anew: the owner of a paired one lets it, of an unpaired one its OEM. */
@Injectable()
export class ResetService {
  constructor(
    private readonly database: Database,
    private readonly scope: DeviceScope,
  ) {}

  async reset(caller: Caller, id: number): Promise<void> {
    await this.scope.checkUnit(caller, id, 'pair_device', 'import_devices');
    await this.database.write(async (db) => {
      await db.lock(AuthDevice, id);
      const unit = await db.findOneByOrFail(AuthDevice, { id });
      const without = { hwKeyHash: '', sshKey: '', sshKeyHash: null, provisionedAt: null, loggedInAt: null };
      await db.update(AuthDevice, { id }, { ...without, seq: unit.seq + 1 });
      await endDeviceSessions(db, [id]);
      db.tell(DEVICE_CHANGED, id);
      db.record({ actor: caller, action: 'resetDevice', accountId: unit.accountId, subject: `device ${id}` });
    });
  }
}
