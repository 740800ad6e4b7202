import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { DeviceScope, OemScope, toldAs } from '@app/access';
import { AuthDevice, Database, GatewayKit, Kit, KitDevice } from '@app/database';
import { In } from 'typeorm';

import type { KitView, PutDeviceKitBody } from './kits.dto.js';
import { toKitView } from './kits.dto.js';

/** The kits that gateways were sold with. */
@Injectable()
export class KitsService {
  constructor(
    private readonly database: Database,
    private readonly scope: DeviceScope,
    private readonly oems: OemScope,
  ) {}

  async list(caller: Caller, deviceId: number): Promise<KitView[]> {
    await this.scope.check(caller, deviceId, 'view_account');
    const { manager } = this.database.reading;
    const kits = await manager.find(GatewayKit, { where: { deviceId }, order: { kitId: 'ASC' } });
    if (kits.length === 0) return [];
    const where = { kitId: In(kits.map(({ kitId }) => kitId)) };
    const devices = await manager.find(KitDevice, { where, order: { id: 'ASC' } });
    return kits.map((kit) => toKitView(kit, devices));
  }

  /** Says that a gateway of the kit's OEM was sold with it. */
  async assign(caller: Caller, deviceId: number, { PK_Kit: kitId, Transaction = 0 }: PutDeviceKitBody): Promise<void> {
    const { manager } = this.database.reading;
    const unit = await manager.findOneBy(AuthDevice, { id: deviceId });
    const check = this.oems.check(caller, unit?.oemId ?? 0, 'manage_kits');
    const accountId = await toldAs(`No device ${deviceId}`, check);
    await this.database.write(async (db) => {
      await db.lock(AuthDevice, deviceId);
      await db.lock(Kit, kitId); // it must not be removed meanwhile
      const kit = await db.findOneBy(Kit, { id: kitId, oemId: unit?.oemId ?? 0 });
      if (!kit) throw new NotFoundException(`No kit ${kitId} of the OEM of the device`);
      await db.delete(GatewayKit, { deviceId, kitId });
      await db.insert(GatewayKit, { deviceId, kitId, transaction: Transaction, createdAt: new Date() });
      const after = { PK_Kit: kitId, Transaction };
      db.record({ actor: caller, action: 'putDeviceKit', accountId, subject: `device ${deviceId}`, after });
    });
  }
}
