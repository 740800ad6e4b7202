import type { Database, Writer } from '@app/database';
import { AuthAccount, StoreStatistics } from '@app/database';

import type { CheckOptions } from './check-files.js';

const COUNT = `SELECT \`FK_Account\` AS \`accountId\`, \`FK_StorageType\` AS \`storageTypeId\`, COUNT(*) AS \`files\`,
  SUM(\`Filesize\`) AS \`bytes\` FROM \`storage_Store\``;
const GROUP = 'GROUP BY `FK_Account`, `FK_StorageType`';
const HOLD = 'UPDATE `storage_StoreStatistics` SET `Files` = `Files` WHERE `FK_Account` = ?';

interface Total {
  accountId: number;
  storageTypeId: number;
  files: number;
  bytes: number;
}

const keyed = (totals: Total[]) =>
  new Map(
    totals
      .filter(({ files, bytes }) => Number(files) !== 0 || Number(bytes) !== 0)
      .map((each) => [
        `${each.accountId} ${each.storageTypeId}`,
        `${Number(each.files)} files, ${Number(each.bytes)} bytes`,
      ]),
  );

/** Accounts whose statistics are not what their files add up to. */
export async function checkStatistics(database: Database, { mend, say }: CheckOptions): Promise<number> {
  let wrong = 0;
  for (const accountId of await suspects(database)) {
    const found = mend
      ? await database.write((db) => recounted(db, accountId))
      : await compared(accountId, (sql, args) => database.select(sql, args));
    for (const line of found) say(line);
    wrong += found.length;
  }
  return wrong;
}

/** Those who differ at a glance: while servers are at work, some may not. */
async function suspects(database: Database): Promise<number[]> {
  const counted = keyed(await database.select<Total>(`${COUNT} ${GROUP}`));
  const kept = keyed(await database.reading.manager.find(StoreStatistics));
  const keys = new Set([...counted.keys(), ...kept.keys()]);
  return [
    ...new Set([...keys].filter((key) => counted.get(key) !== kept.get(key)).map((key) => Number(key.split(' ')[0]))),
  ];
}

type Query = (sql: string, args: number[]) => Promise<Total[]>;

const STATISTICS = `SELECT \`FK_Account\` AS \`accountId\`, \`FK_StorageType\` AS \`storageTypeId\`, \`Files\` AS \`files\`,
  \`Bytes\` AS \`bytes\` FROM \`storage_StoreStatistics\` WHERE \`FK_Account\` = ?`;

async function compared(accountId: number, query: Query): Promise<string[]> {
  const counted = keyed(await query(`${COUNT} WHERE \`FK_Account\` = ? ${GROUP}`, [accountId]));
  const kept = keyed(await query(STATISTICS, [accountId]));
  return [...new Set([...counted.keys(), ...kept.keys()])]
    .filter((key) => counted.get(key) !== kept.get(key))
    .map(
      (key) =>
        `Account ${key.replace(' ', ', storage type ')}: ${kept.get(key) ?? 'nothing'}, and in truth ${counted.get(key) ?? 'nothing'}`,
    );
}

/** Nobody changes them meanwhile: uploads wait for the account, what removes files for the statistics. */
async function recounted(db: Writer, accountId: number): Promise<string[]> {
  await db.lock(AuthAccount, accountId);
  await db.change(HOLD, [accountId]);
  const query: Query = (sql, args) => db.query(sql, args);
  const wrong = await compared(accountId, query);
  if (wrong.length === 0) return wrong;
  const createdAt = new Date();
  const totals = await query(`${COUNT} WHERE \`FK_Account\` = ? ${GROUP}`, [accountId]);
  await db.delete(StoreStatistics, { accountId });
  for (const { storageTypeId, files, bytes } of totals) {
    await db.insert(StoreStatistics, {
      accountId,
      storageTypeId,
      files: Number(files),
      bytes: Number(bytes),
      createdAt,
    });
  }
  return wrong;
}
