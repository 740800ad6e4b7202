import { createHash } from 'node:crypto';

import type { Gateway } from '@app/database';
import { networkOf, plainAddress } from '@app/server';

import type { ChildBody, ReportBody } from './report.dto.js';

/** What a report says of the gateway, and under which name it is kept. */
export const columns = {
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

const names = Object.keys(columns) as (keyof typeof columns)[];

/** A report and how it came. */
export interface Told {
  id: number;
  body: ReportBody;
  at: Date;
  address: string;
  network: string;
  /** When the identity was generated that it came with, in Unix seconds. */
  generated: number;
  childrenHash: string | null;
}

export const toldBy = (id: number, address: string, generated: number, body: ReportBody): Told => ({
  id,
  body,
  at: new Date(),
  address: plainAddress(address),
  network: networkOf(address),
  generated,
  childrenHash: body.Devices ? hashOf(body.Devices) : null,
});

const hashOf = (children: ChildBody[]) => createHash('sha256').update(JSON.stringify(children)).digest('hex');

/** Whether it was sent after what is kept: by the gateway's own count, since its clock may be wrong. */
export function isNewer(
  { body: { Sequence }, generated }: Told,
  known: Pick<Gateway, 'reportedBy' | 'sequence'>,
): boolean {
  if (Sequence === undefined) return true;
  return generated > known.reportedBy || (generated === known.reportedBy && Sequence > known.sequence);
}

/** The columns that the report changes, as an entity has them; a new version of the firmware moves the old one aside. */
export function changesOf(
  { body, at, address, network, generated, childrenHash }: Told,
  known: Gateway | null,
): Partial<Gateway> {
  const sent = names.filter((name) => body[name] !== undefined).map((name) => [columns[name], body[name]]);
  const { FirmwareVersion, Sequence, Button } = body;
  const upgraded = known && FirmwareVersion !== undefined && FirmwareVersion !== known.firmwareVersion;
  return {
    ...(Object.fromEntries(sent) as Partial<Gateway>),
    aliveAt: at,
    externalIp: address,
    network,
    ...(upgraded && known.firmwareVersion !== ''
      ? { priorFirmwareVersion: known.firmwareVersion, upgradedAt: at }
      : {}),
    ...(Sequence === undefined ? {} : { reportedBy: generated, sequence: Sequence }),
    ...(childrenHash === null ? {} : { childrenHash }),
    ...(Button ? { buttonAt: at } : {}),
  };
}
