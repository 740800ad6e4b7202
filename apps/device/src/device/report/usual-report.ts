import type { Argument, Database } from '@app/database';
import { networkOf } from '@app/server';

import type { ReportBody } from './report.dto.js';
import type { Told } from './told.js';
import { isNewer } from './told.js';

/** What decides whether a report is one like the last. */
interface Known {
  firmwareVersion: string;
  reportedBy: number;
  sequence: number;
  childrenHash: string;
  due: number;
}

const LOOK = `SELECT g.\`FirmwareVersion\` AS \`firmwareVersion\`, g.\`ReportedBy\` AS \`reportedBy\`,
  g.\`Sequence\` AS \`sequence\`, g.\`ChildrenHash\` AS \`childrenHash\`,
  EXISTS (SELECT 1 FROM \`device_Sync\` s WHERE s.\`FK_Device\` = g.\`PK_Device\`) AS \`due\`
  FROM \`device_Gateway\` g WHERE g.\`PK_Device\` = ?`;

/** The columns that a usual report may change, and the argument of each; what was not sent stays. */
const fields: [string, keyof ReportBody][] = [
  ['InternalIP', 'InternalIP'],
  ['Uptime', 'Uptime'],
  ['AccessiblePort', 'AccessiblePort'],
  ['LocalPort', 'LocalPort'],
  ['WifiSsid', 'WifiSsid'],
  ['Timezone', 'Timezone'],
  ['ZWaveLocale', 'ZWaveLocale'],
  ['ZWaveVersion', 'ZWaveVersion'],
  ['Branding', 'Branding'],
  ['UILanguage', 'UILanguage'],
  ['UISkin', 'UISkin'],
  ['HasWifi', 'HasWifi'],
  ['HasAlarmPanel', 'HasAlarmPanel'],
  ['UI', 'UI'],
  ['EngineStatus', 'EngineStatus'],
  ['Distribution', 'Distribution'],
  ['LinuxFirmware', 'LinuxFirmware'],
  ['Using2G', 'Using_2G'],
];

const sets = fields.map(([column]) => `\`${column}\` = COALESCE(?, \`${column}\`)`);

/** One statement for all, so that it is prepared once; it changes nothing when another report was faster. */
const REFRESH = `UPDATE \`device_Gateway\` SET ${sets.join(', ')}, \`Alive\` = ?, \`ExternalIP\` = ?, \`Network\` = ?,
  \`ReportedBy\` = COALESCE(?, \`ReportedBy\`), \`Sequence\` = COALESCE(?, \`Sequence\`)
  WHERE \`PK_Device\` = ? AND \`FirmwareVersion\` = ? AND \`ReportedBy\` = ? AND \`Sequence\` = ?`;

/** Most reports only say that all is as it was: one look and one statement. False when this is another one. */
export async function refresh(database: Database, told: Told): Promise<boolean> {
  const { id, body, childrenHash, generated, at, address } = told;
  if (body.Button || body.Upgrade || (body.Received && body.Received.length > 0)) return false;
  const [row] = await database.select<Known>(LOOK, [id]);
  if (!row || Number(row.due) > 0) return false;
  const known = { reportedBy: Number(row.reportedBy), sequence: Number(row.sequence) };
  if (!isNewer(told, known)) return false;
  if (body.FirmwareVersion !== undefined && body.FirmwareVersion !== row.firmwareVersion) return false;
  if (childrenHash !== null && childrenHash !== row.childrenHash) return false;
  const { Sequence } = body;
  const found = await database.execute(REFRESH, [
    ...fields.map(([, name]) => argumentOf(body[name])),
    at.toISOString().slice(0, -1).replace('T', ' '),
    address,
    networkOf(address),
    Sequence === undefined ? null : generated,
    Sequence ?? null,
    id,
    row.firmwareVersion,
    known.reportedBy,
    known.sequence,
  ]);
  return found > 0;
}

const argumentOf = (value: unknown): Argument =>
  value === undefined ? null : typeof value === 'boolean' ? Number(value) : (value as string | number);
