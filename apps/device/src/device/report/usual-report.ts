import type { Argument, Database } from '@app/database';
import { dateArgument } from '@app/database';

import { keepChildren } from './children.js';
import type { ReportBody } from './report.dto.js';
import type { Told } from './told.js';
import { columns } from './told.js';

/** The columns that a report may change, by the argument of each; what was not sent stays. */
type Fields = [string, keyof ReportBody][];

/** Those of nearly every report. */
const few: Fields = [
  ['InternalIP', 'InternalIP'],
  ['LocalPort', 'LocalPort'],
  ['Uptime', 'Uptime'],
];

const all: Fields = (Object.keys(columns) as (keyof typeof columns)[])
  .filter((name) => name !== 'FirmwareVersion')
  .map((name) => [name === 'Using_2G' ? 'Using2G' : name, name]);

/** Further than the last report, by the gateway's own count. */
const NEWER = ' AND (`ReportedBy` < ? OR (`ReportedBy` = ? AND `Sequence` < ?))';

/**
 * A few statements in all, so that each is prepared once. They find no row when the report is another than usual: the
 * first one, one that has been heard, new firmware, or when something waits for the gateway; with `SAME`, also when other
 * devices are behind it.
 */
const statement = (fields: Fields, children: string, order: string) => ({
  fields,
  sql: `UPDATE \`device_Gateway\` SET ${fields.map(([column]) => `\`${column}\` = COALESCE(?, \`${column}\`)`).join(', ')},
    \`Alive\` = ?, \`ExternalIP\` = ?, \`Network\` = ?,
    \`ReportedBy\` = COALESCE(?, \`ReportedBy\`), \`Sequence\` = COALESCE(?, \`Sequence\`)${children}
    AND \`PK_Device\` = ? AND \`FirmwareVersion\` = COALESCE(?, \`FirmwareVersion\`)${order}
    AND NOT EXISTS (SELECT 1 FROM \`device_Sync\` s WHERE s.\`FK_Device\` = \`device_Gateway\`.\`PK_Device\`)`,
});

const SAME = ' WHERE `ChildrenHash` = COALESCE(?, `ChildrenHash`)';
const OTHER = ', `ChildrenHash` = ? WHERE 1 = 1';

const ofKind = (fields: Fields) => ({
  same: { numbered: statement(fields, SAME, NEWER), plain: statement(fields, SAME, '') },
  other: { numbered: statement(fields, OTHER, NEWER), plain: statement(fields, OTHER, '') },
});
const statements = { few: ofKind(few), all: ofKind(all) };

const rare = all.map(([, name]) => name).filter((name) => !few.some(([, each]) => each === name));
const isBrief = (body: ReportBody) => rare.every((name) => body[name] === undefined);

/** Most reports only say that all is as it was, and are kept by one statement. False when this is another one. */
export async function keptAsUsual(database: Database, told: Told): Promise<boolean> {
  if (!isUsual(told.body)) return false;
  const { sql, args } = update('same', told);
  return (await database.execute(sql, args)) > 0;
}

/** As usual, but for the devices behind the gateway. False when this is another one still. */
export async function keptWithChildren(database: Database, told: Told): Promise<boolean> {
  const { id, body, at, childrenHash } = told;
  if (!isUsual(body) || !body.Devices || childrenHash === null) return false;
  const { Devices } = body;
  const { sql, args } = update('other', told);
  return database.write(async (db) => {
    if ((await db.change(sql, args)) === 0) return false;
    await keepChildren(db, id, Devices, at);
    return true;
  });
}

const isUsual = ({ Button, Upgrade, Received = [] }: ReportBody) => !Button && !Upgrade && Received.length === 0;

function update(children: 'same' | 'other', { id, body, childrenHash, generated, at, address, network }: Told) {
  const { Sequence: sequence, FirmwareVersion } = body;
  const kind = statements[isBrief(body) ? 'few' : 'all'][children];
  const { fields, sql } = sequence === undefined ? kind.plain : kind.numbered;
  const args = [
    ...fields.map(([, name]) => argumentOf(body[name])),
    dateArgument(at),
    address,
    network,
    sequence === undefined ? null : generated,
    sequence ?? null,
    childrenHash,
    id,
    FirmwareVersion ?? null,
    ...(sequence === undefined ? [] : [generated, generated, sequence]),
  ];
  return { sql, args };
}

const argumentOf = (value: unknown): Argument =>
  value === undefined ? null : typeof value === 'boolean' ? Number(value) : (value as string | number);
