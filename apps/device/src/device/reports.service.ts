import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { Child, Database, DeviceSync, Gateway, insertRows } from '@app/database';
import { Online } from '@app/info';
import { plainAddress } from '@app/server';
import { In, IsNull } from 'typeorm';

import type { ChildBody, ReportBody, ReportedView } from './device.dto.js';

/** What gateways say of themselves every minute: kept before it is answered. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly online: Online,
  ) {}

  async report(caller: Caller, id: number, address: string, body: ReportBody): Promise<ReportedView> {
    if (caller.deviceId !== id) throw new NotFoundException(`No device ${id}`);
    const Settings = await this.database.write(async (db) => {
      const aliveAt = new Date();
      const known = await db.findOneBy(Gateway, { id });
      const told = { ...changesOf(body, known, aliveAt), aliveAt, externalIp: plainAddress(address) };
      if (known) await db.update(Gateway, { id }, told);
      else await db.insert(Gateway, { id, ...told, createdAt: aliveAt });
      if (body.Devices) {
        await db.delete(Child, { deviceId: id });
        await insertRows(db, Child, childrenOf(id, body.Devices, aliveAt));
      }
      const due = await db.find(DeviceSync, { where: { deviceId: id, doneAt: IsNull() }, order: { id: 'ASC' } });
      if (due.length > 0) await db.update(DeviceSync, { id: In(due.map((each) => each.id)) }, { doneAt: aliveAt });
      return due.map(({ name, value }) => ({ Name: name, Value: value }));
    });
    return { Interval: await this.online.interval(caller.oemId), Settings };
  }
}

const columns = {
  InternalIP: 'internalIp',
  FirmwareVersion: 'firmwareVersion',
  Uptime: 'uptime',
  AccessiblePort: 'accessiblePort',
  LocalPort: 'localPort',
  WifiSsid: 'wifiSsid',
  Timezone: 'timezone',
  ZWaveLocale: 'zwaveLocale',
  ZWaveVersion: 'zwaveVersion',
  Branding: 'branding',
  UILanguage: 'uiLanguage',
  UISkin: 'uiSkin',
  HasWifi: 'hasWifi',
  HasAlarmPanel: 'hasAlarmPanel',
  UI: 'ui',
  EngineStatus: 'engineStatus',
  Distribution: 'distribution',
  LinuxFirmware: 'linuxFirmware',
  Using_2G: 'using2g',
} as const;

/** Only what was sent; a new version of the firmware moves the one before it aside. */
function changesOf(body: ReportBody, known: Gateway | null, now: Date): Partial<Gateway> {
  const sent = Object.entries(columns).flatMap(([wire, property]) => {
    const value = body[wire as keyof typeof columns];
    return value === undefined ? [] : [[property, value] as const];
  });
  const { FirmwareVersion } = body;
  const upgraded = known && FirmwareVersion !== undefined && FirmwareVersion !== known.firmwareVersion;
  return {
    ...Object.fromEntries(sent),
    ...(upgraded && known.firmwareVersion !== ''
      ? { priorFirmwareVersion: known.firmwareVersion, upgradedAt: now }
      : {}),
  };
}

/** One row for each number; the last one counts when a gateway repeats itself. */
const childrenOf = (deviceId: number, devices: ChildBody[], createdAt: Date) =>
  [...new Map(devices.map((each) => [each.Id, each])).values()].map((each) => ({
    deviceId,
    child: each.Id,
    name: each.Name ?? '',
    categoryId: each.Category ?? 0,
    subCategory: each.SubCategory ?? 0,
    battery: each.Battery ?? null,
    online: each.Online ?? true,
    createdAt,
  }));
