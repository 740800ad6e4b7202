import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, DEVICE_CHANGED } from '@app/access';
import { normalMac } from '@app/accounts';
import { AuthAccount, AuthDevice, AuthSession, Database, Device, DeviceSync, Installation } from '@app/database';

import type { PairDeviceBody } from './pairing.dto.js';

/** Whose a unit is: proved by what stands on its label, and ended by its owner. */
@Injectable()
export class PairingService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async pair(caller: Caller, accountId: number, body: PairDeviceBody): Promise<void> {
    await this.scope.check(caller, accountId, 'pair_device');
    const { PK_Device: id, Name: name = '' } = body;
    await this.database.write(async (db) => {
      await db.lock(AuthAccount, accountId);
      await db.lock(AuthDevice, id);
      const account = await db.findOneBy(AuthAccount, { id: accountId });
      const unit = await db.findOneBy(AuthDevice, { id });
      // who has not the label learns nothing, not even that there is such a unit
      const known = unit && unit.macAddress === normalMac(body.MacAddress) && unit.oemId === account?.oemId;
      if (!known || unit.blocked) throw new NotFoundException(`No device ${id} with this MAC address`);
      if (unit.accountId !== null) throw new ConflictException('The unit is paired: its owner unpairs it');
      const installation = await db.findOne(Installation, {
        where: { accountId, ...(body.PK_Installation === undefined ? {} : { id: body.PK_Installation }) },
        order: { id: 'ASC' },
      });
      if (!installation) throw new NotFoundException(`No installation ${body.PK_Installation ?? ''}`);
      await db.update(AuthDevice, { id }, { accountId });
      await db.insert(Device, { id, accountId, installationId: installation.id, name, assignedAt: new Date() });
      db.tell(DEVICE_CHANGED, id);
      db.record({ actor: caller, action: 'pairDevice', accountId, subject: `device ${id}`, after: { Name: name } });
    });
  }

  /** The unit is nobody's again; its sessions end, and the users who were limited to it see it no more. */
  async unpair(caller: Caller, accountId: number, id: number): Promise<void> {
    await this.scope.check(caller, accountId, 'pair_device');
    await this.database.write(async (db) => {
      await db.lock(AuthDevice, id);
      const { affected } = await db.delete(Device, { id, accountId });
      if (affected === 0) throw new NotFoundException(`No device ${id}`);
      const loggedOutAt = Math.floor(Date.now() / 1000);
      await db.update(AuthDevice, { id }, { accountId: null, loggedOutAt });
      await db.delete(AuthSession, { deviceId: id });
      await db.delete(DeviceSync, { deviceId: id });
      db.tell(DEVICE_CHANGED, id);
      db.record({ actor: caller, action: 'unpairDevice', accountId, subject: `device ${id}` });
    });
  }
}
