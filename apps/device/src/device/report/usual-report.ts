import type { Argument, Database } from '@app/database';
import { networkOf } from '@app/server';

import type { ReportBody } from './report.dto.js';
import type { Told } from './told.js';

/** The columns that a report may change, by the argument of each; what was not sent stays. */
type Fields = [string, keyof ReportBody][];

/** Those of nearly every report. */
const few: Fields = [
  ['InternalIP', 'InternalIP'],
  ['LocalPort', 'LocalPort'],
  ['Uptime', 'Uptime'],
];

const all: Fields = [
  ...few,
  ['AccessiblePort', 'AccessiblePort'],
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

/**
 * Four statements in all, so that each is prepared once. They find no row when the report is another than usual: the first
 * one, one that has been heard, new firmware, other devices, or when something waits for the gateway.
 */
const statement = (fields: Fields, order: string) => ({
  fields,
  sql: `UPDATE \`device_Gateway\` SET ${fields.map(([column]) => `\`${column}\` = COALESCE(?, \`${column}\`)`).join(', ')},
    \`Alive\` = ?, \`ExternalIP\` = ?, \`Network\` = ?,
    \`ReportedBy\` = COALESCE(?, \`ReportedBy\`), \`Sequence\` = COALESCE(?, \`Sequence\`)
    WHERE \`PK_Device\` = ? AND \`FirmwareVersion\` = COALESCE(?, \`FirmwareVersion\`)
    AND \`ChildrenHash\` = COALESCE(?, \`ChildrenHash\`)${order}
    AND NOT EXISTS (SELECT 1 FROM \`device_Sync\` s WHERE s.\`FK_Device\` = \`device_Gateway\`.\`PK_Device\`)`,
});

const NEWER = ' AND (`ReportedBy` < ? OR (`ReportedBy` = ? AND `Sequence` < ?))';
const statements = {
  few: { numbered: statement(few, NEWER), plain: statement(few, '') },
  all: { numbered: statement(all, NEWER), plain: statement(all, '') },
};

const isBrief = (body: ReportBody) => all.slice(few.length).every(([, name]) => body[name] === undefined);

/** Most reports only say that all is as it was, and are kept by one statement. False when this is another one. */
export async function keptAsUsual(database: Database, told: Told): Promise<boolean> {
  const { id, body, childrenHash, generated, at, address } = told;
  const { Sequence: sequence, FirmwareVersion, Button, Upgrade, Received = [] } = body;
  if (Button || Upgrade || Received.length > 0) return false;
  const { fields, sql } = statements[isBrief(body) ? 'few' : 'all'][sequence === undefined ? 'plain' : 'numbered'];
  const found = await database.execute(sql, [
    ...fields.map(([, name]) => argumentOf(body[name])),
    at.toISOString().slice(0, -1).replace('T', ' '),
    address,
    networkOf(address),
    sequence === undefined ? null : generated,
    sequence ?? null,
    id,
    FirmwareVersion ?? null,
    childrenHash,
    ...(sequence === undefined ? [] : [generated, generated, sequence]),
  ]);
  return found > 0;
}

const argumentOf = (value: unknown): Argument =>
  value === undefined ? null : typeof value === 'boolean' ? Number(value) : (value as string | number);
