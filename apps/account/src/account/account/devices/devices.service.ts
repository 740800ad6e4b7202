import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import { AuthAccount, AuthDevice, Database, Device, Gateway, Installation } from '@app/database';
import { Servers } from '@app/info';
import type { Profile } from '@app/server';
import { In, Repository } from 'typeorm';

import type { DeviceRecord } from './devices.dto.js';

/** The units that are paired with an account. */
@Injectable()
export class DevicesService {
  constructor(
    @InjectRepository(Device) private readonly devices: Repository<Device>,
    @InjectRepository(AuthDevice) private readonly registered: Repository<AuthDevice>,
    private readonly database: Database,
    private readonly scope: AccountScope,
    private readonly servers: Servers,
  ) {}

  async list(caller: Caller, accountId: number, profile: Profile): Promise<DeviceRecord[]> {
    await this.scope.check(caller, accountId, 'view_account');
    const all = await this.devices.find({ where: { accountId }, order: { id: 'ASC' } });
    const seen = all.filter(({ id }) => caller.devices?.has(id) ?? true);
    const ids = seen.map(({ id }) => id);
    if (ids.length === 0) return [];
    const units = byId(await this.registered.findBy({ id: In(ids) }));
    const gateways = byId(await this.database.reading.manager.findBy(Gateway, { id: In(ids) }));
    const records = seen.map(async (device) => {
      const unit = units.get(device.id);
      if (!unit) return [];
      const servers = await this.servers.pair(unit.deviceServerId, profile);
      return [{ device, unit, gateway: gateways.get(device.id), servers }];
    });
    return (await Promise.all(records)).flat();
  }

  /** Moves a unit to another installation of its account. */
  async move(caller: Caller, accountId: number, id: number, installationId: number): Promise<void> {
    await this.scope.check(caller, accountId, 'edit_account_basic');
    await this.database.write(async (db) => {
      await db.lock(AuthAccount, accountId); // the installation must not be removed meanwhile
      if (!(await db.existsBy(Installation, { id: installationId, accountId }))) {
        throw new NotFoundException(`No installation ${installationId}`);
      }
      const { affected } = await db.update(Device, this.reachable(caller, accountId, id), { installationId });
      if (affected === 0 && !(await db.existsBy(Device, this.reachable(caller, accountId, id)))) throw noDevice(id);
      const after = { PK_Installation: installationId };
      db.record({ actor: caller, action: 'moveDevice', accountId, subject: `device ${id}`, after });
    });
  }

  async rename(caller: Caller, accountId: number, id: number, name: string): Promise<void> {
    await this.scope.check(caller, accountId, 'set_device_status');
    await this.database.write(async (db) => {
      const device = await db.findOneBy(Device, this.reachable(caller, accountId, id));
      if (!device) throw noDevice(id);
      await db.update(Device, { id }, { name });
      const [before, after] = [{ Name: device.name }, { Name: name }];
      db.record({ actor: caller, action: 'renameDevice', accountId, subject: `device ${id}`, before, after });
    });
  }

  /** To a user who is limited to some units, no other exists. */
  private reachable({ devices }: Caller, accountId: number, id: number): { id: number; accountId: number } {
    if (devices && !devices.has(id)) throw noDevice(id);
    return { id, accountId };
  }
}

const byId = <Row extends { id: number }>(rows: Row[]) => new Map(rows.map((row) => [row.id, row]));

const noDevice = (id: number) => new NotFoundException(`No device ${id}`);
