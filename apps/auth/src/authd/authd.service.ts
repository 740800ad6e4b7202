import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, DEVICE_CHANGED, DeviceScope, grantsOf, permissionId } from '@app/access';
import { endDeviceSessions } from '@app/accounts';
import { AuthDevice, ConfigOem, Database, Gateway, normalMac } from '@app/database';
import { Online } from '@app/info';
import { badArgument } from '@app/server';
import { In } from 'typeorm';

import type { DeviceServersQuery, SearchDevicesQuery } from './authd.dto.js';

const GATEWAY = 20;

export interface FoundDevice {
  unit: AuthDevice;
  aliveAt: Date | null;
  online: boolean;
}

/** Units as the auth server knows them. */
@Injectable()
export class AuthdService {
  constructor(
    private readonly database: Database,
    private readonly scope: DeviceScope,
    private readonly accounts: AccountScope,
    private readonly online: Online,
  ) {}

  /** The Z-Wave locale of a unit, for who knows its MAC address or may see it. */
  async zwaveLocale(caller: Caller | undefined, id: number, mac: string | undefined): Promise<string> {
    await this.scope.checkOrMac(caller, id, mac, 'view_account');
    const gateway = await this.database.reading.manager.findOneBy(Gateway, { id });
    return gateway?.zwaveLocale ?? '';
  }

  servers(id: number, { DeviceType, MacAddress, PK_Oem }: DeviceServersQuery): Promise<AuthDevice[]> {
    const macAddress = MacAddress === undefined ? undefined : (normalMac(MacAddress) ?? 'none');
    return this.database.reading.manager.findBy(AuthDevice, {
      id,
      ...(macAddress === undefined ? {} : { macAddress }),
      ...(PK_Oem === undefined ? {} : { oemId: PK_Oem }),
      ...(DeviceType === undefined ? {} : { typeId: Number(DeviceType) || 0 }),
    });
  }

  async permissions(caller: Caller, id: number): Promise<number[]> {
    await this.scope.check(caller, id, 'view_account');
    return [...grantsOf(GATEWAY).keys()].map(permissionId);
  }

  /** Throws 404 when the unit has not been logged out since. */
  async checkLogout(caller: Caller, id: number, since: number): Promise<void> {
    const unit = await this.scope.check(caller, id, 'view_account');
    if (unit.loggedOutAt <= since) throw new NotFoundException('There was no such logout');
  }

  /** Ends every session of the unit, and refuses every identity generated until now. */
  async logOut(caller: Caller, id: number): Promise<void> {
    await this.scope.check(caller, id, 'block_device');
    await this.database.write(async (db) => {
      await db.lock(AuthDevice, id);
      const unit = await db.findOneByOrFail(AuthDevice, { id });
      await db.update(AuthDevice, { id }, { seq: unit.seq + 1 });
      await endDeviceSessions(db, [id]);
      db.tell(DEVICE_CHANGED, id);
      const actor = caller.deviceId === null ? caller : null;
      db.record({ actor, action: 'logoutDevice', accountId: unit.accountId, subject: `device ${id}` });
    });
  }

  /** Units of the accounts in reach, by serial number or IMEI. */
  async search(caller: Caller, { PK_Device, Imei }: SearchDevicesQuery): Promise<FoundDevice[]> {
    if (PK_Device === undefined && !Imei) throw badArgument('PK_Device', 'or Imei must be given');
    const { manager } = this.database.reading;
    const units = await manager.find(AuthDevice, {
      where: { ...(PK_Device === undefined ? {} : { id: PK_Device }), ...(Imei ? { imei: Imei } : {}) },
      order: { id: 'ASC' },
      take: 100,
    });
    const seen: AuthDevice[] = [];
    for (const unit of units) if (await this.reaches(caller, unit)) seen.push(unit);
    const gateways = seen.length > 0 ? await manager.findBy(Gateway, { id: In(seen.map(({ id }) => id)) }) : [];
    const reported = new Map(gateways.map(({ id, aliveAt }) => [id, aliveAt]));
    const online = await this.online.among(
      seen.map(({ id, oemId }) => ({ id, oemId, aliveAt: reported.get(id) ?? null })),
    );
    return seen.map((unit) => ({ unit, aliveAt: reported.get(unit.id) ?? null, online: online.has(unit.id) }));
  }

  /** An unpaired unit is found by its OEM and those above it. */
  private async reaches(caller: Caller, { id, accountId, oemId }: AuthDevice): Promise<boolean> {
    if (caller.devices !== null && !caller.devices.has(id)) return false;
    const oem = accountId === null ? await this.database.reading.manager.findOneBy(ConfigOem, { id: oemId }) : null;
    const of = accountId ?? oem?.accountId ?? null;
    return of !== null && this.accounts.reaches(caller, of, 'search_devices');
  }
}
