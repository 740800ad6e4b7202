import type { Argument, Writer } from '@app/database';
import { Child, dateArgument, dateOf } from '@app/database';
import { In } from 'typeorm';

import type { ChildBody } from './report.dto.js';

/** A device behind a gateway, in the order of the columns. */
type Row = [
  child: number,
  name: string,
  categoryId: number,
  subCategory: number,
  battery: number | null,
  online: number,
];

interface Kept {
  child: number;
  name: string;
  categoryId: number;
  subCategory: number;
  battery: number | null;
  online: number;
  createdAt: Date | string;
}

const KEPT = `SELECT \`Child\` AS \`child\`, \`Name\` AS \`name\`, \`FK_DeviceCategory\` AS \`categoryId\`,
  \`SubCategory\` AS \`subCategory\`, \`Battery\` AS \`battery\`, \`Online\` AS \`online\`, \`Created\` AS \`createdAt\`
  FROM \`device_Child\` WHERE \`FK_Device\` = ?`;

const KEEP = `REPLACE INTO \`device_Child\` (\`FK_Device\`, \`Child\`, \`Name\`, \`FK_DeviceCategory\`, \`SubCategory\`,
  \`Battery\`, \`Online\`, \`Created\`) VALUES `;

/** Only what has changed is written; devices that are no longer told are forgotten. */
export async function keepChildren(db: Writer, deviceId: number, devices: ChildBody[], at: Date): Promise<void> {
  const kept = await db.query<Kept[]>(KEPT, [deviceId]);
  const before = new Map(kept.map((each) => [each.child, each]));
  // the last one counts when a gateway repeats itself
  const now = new Map(devices.map((each) => [each.Id, rowOf(each)]));
  const gone = kept.filter(({ child }) => !now.has(child)).map(({ child }) => child);
  if (gone.length > 0) await db.delete(Child, { deviceId, child: In(gone) });
  const changed = [...now.values()].filter((row) => !isSame(row, before.get(row[0])));
  if (changed.length === 0) return;
  const args = changed.flatMap((row): Argument[] => {
    const known = before.get(row[0]);
    return [deviceId, ...row, dateArgument(known ? dateOf(known.createdAt) : at)];
  });
  await db.query(KEEP + changed.map(() => '(?, ?, ?, ?, ?, ?, ?, ?)').join(', '), args);
}

const rowOf = (each: ChildBody): Row => [
  each.Id,
  each.Name ?? '',
  each.Category ?? 0,
  each.SubCategory ?? 0,
  each.Battery ?? null,
  (each.Online ?? true) ? 1 : 0,
];

const isSame = ([, name, categoryId, subCategory, battery, online]: Row, before: Kept | undefined): boolean =>
  before !== undefined &&
  name === before.name &&
  categoryId === before.categoryId &&
  subCategory === before.subCategory &&
  battery === before.battery &&
  online === Number(before.online);
