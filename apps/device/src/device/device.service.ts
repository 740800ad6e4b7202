import { Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, DeviceScope } from '@app/access';
import type { AuthDevice } from '@app/database';
import { Child, ConfigDeviceCategory, Database, Device, Gateway } from '@app/database';
import { Online } from '@app/info';
import { In } from 'typeorm';

import type { Counted, DeviceCountsView } from './device.dto.js';

export interface FoundGateway {
  unit: AuthDevice;
  gateway: Gateway | null;
  online: boolean;
}

/** A controller is a gateway of its own; the other kinds by the words of the static data. */
const kinds: Record<string, Counted> = {
  Gateway: 'Gateways',
  Sensor: 'Sensors',
  Camera: 'Cameras',
  Lock: 'Locks',
  Thermostat: 'Thermostats',
};

/** Gateways, and the devices behind them, as they last reported. */
@Injectable()
export class DeviceService {
  constructor(
    private readonly database: Database,
    private readonly scope: DeviceScope,
    private readonly accounts: AccountScope,
    private readonly online: Online,
  ) {}

  async get(caller: Caller, id: number): Promise<FoundGateway> {
    const unit = await this.scope.check(caller, id, 'view_account');
    const gateway = await this.database.reading.manager.findOneBy(Gateway, { id });
    const { oemId } = unit;
    return { unit, gateway, online: await this.online.is({ id, oemId, aliveAt: gateway?.aliveAt ?? null }) };
  }

  async zwaveLocale(caller: Caller | undefined, id: number, mac: string | undefined): Promise<string> {
    await this.scope.checkOrMac(caller, id, mac, 'view_account');
    return (await this.database.reading.manager.findOneBy(Gateway, { id }))?.zwaveLocale ?? '';
  }

  /** Of the own account, as far as the caller sees its devices. What is behind a lost gateway is lost with it. */
  async counts(caller: Caller): Promise<DeviceCountsView> {
    await this.accounts.check(caller, caller.accountId, 'view_account');
    const { manager } = this.database.reading;
    const all = await manager.findBy(Device, { accountId: caller.accountId });
    const ids = all.map(({ id }) => id).filter((id) => caller.devices?.has(id) ?? true);
    const found = ids.length > 0 ? await manager.findBy(Gateway, { id: In(ids) }) : [];
    const children = ids.length > 0 ? await manager.findBy(Child, { deviceId: In(ids) }) : [];
    const categories = new Map((await manager.find(ConfigDeviceCategory)).map((each) => [each.id, each.countedAs]));
    const counts = empty();
    const reported = new Map(found.map(({ id, aliveAt }) => [id, aliveAt]));
    const online = await this.online.among(
      ids.map((id) => ({ id, oemId: caller.oemId, aliveAt: reported.get(id) ?? null })),
    );
    for (const id of ids) count(counts, 'Gateways', online.has(id));
    for (const child of children) {
      const kind = kinds[categories.get(child.categoryId) ?? ''] ?? 'Other';
      count(counts, kind, Boolean(child.online) && online.has(child.deviceId));
    }
    return counts;
  }
}

function count(counts: DeviceCountsView, kind: Counted, online: boolean): void {
  const state = online ? 'Online' : 'Offline';
  counts[`${kind}${state}`] += 1;
  counts[`Devices${state}`] += 1;
}

const empty = (): DeviceCountsView => ({
  DevicesOnline: 0,
  DevicesOffline: 0,
  GatewaysOnline: 0,
  GatewaysOffline: 0,
  SensorsOnline: 0,
  SensorsOffline: 0,
  CamerasOnline: 0,
  CamerasOffline: 0,
  LocksOnline: 0,
  LocksOffline: 0,
  ThermostatsOnline: 0,
  ThermostatsOffline: 0,
  OtherOnline: 0,
  OtherOffline: 0,
});
