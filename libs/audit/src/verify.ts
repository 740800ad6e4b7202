import type { Database } from '@app/database';
import {
  AuditEntry,
  AuditHead,
  AuditValue,
  AuthAccount,
  entryHash,
  HEAD,
  headMac,
  noHash,
  valuesHash,
} from '@app/database';
import { In, MoreThan } from 'typeorm';

const BATCH = 1000;

/** What is wrong with the audit, in words; nothing when it is as it was written. */
export async function verifyAudit(database: Database, key: Buffer): Promise<string[]> {
  const { manager } = database.reading;
  const head = await manager.findOneBy(AuditHead, { id: HEAD });
  if (!head) return (await manager.count(AuditEntry)) === 0 ? [] : ['the head is missing'];
  const wrong: string[] = headMac(key, head) === head.mac ? [] : ['the head has been altered'];

  let [last, previous] = [0, noHash];
  for (;;) {
    const entries = await manager.find(AuditEntry, {
      where: { id: MoreThan(last) },
      order: { id: 'ASC' },
      take: BATCH,
    });
    if (entries.length === 0) break;
    const values = await manager.findBy(AuditValue, { id: In(entries.map(({ id }) => id)) });
    for (const entry of entries) {
      if (entry.id > head.count) {
        wrong.push(`entry ${entry.id} stands behind the end`);
        continue;
      }
      if (entry.id !== last + 1) wrong.push(`entries from ${last + 1} to ${entry.id - 1} are missing`);
      else if (entryHash(key, previous, entry) !== entry.hash) wrong.push(`entry ${entry.id} has been altered`);
      const value = values.find(({ id }) => id === entry.id);
      if (!(await valueIsGood(database, key, entry, value)))
        wrong.push(`the values of entry ${entry.id} have been altered`);
      [last, previous] = [entry.id, entry.hash];
    }
    last = Math.max(last, entries.at(-1)?.id ?? 0);
  }
  if (Math.min(last, head.count) < head.count) wrong.push(`entries from ${last + 1} to ${head.count} are missing`);
  else if (last === head.count && previous !== head.hash)
    wrong.push('the last entry is not the one that was written last');
  wrong.push(...(await strayValues(database)));
  return wrong;
}

/** Values may be blank only when the account they tell of is gone. */
async function valueIsGood(
  { reading }: Database,
  key: Buffer,
  entry: AuditEntry,
  value: AuditValue | undefined,
): Promise<boolean> {
  if (entry.values === '') return value === undefined;
  if (!value) return false;
  if (value.before !== '' || value.after !== '') {
    return value.accountId === entry.accountId && valuesHash(key, value) === entry.values;
  }
  return entry.accountId !== null && !(await reading.manager.existsBy(AuthAccount, { id: entry.accountId }));
}

async function strayValues({ select }: Database): Promise<string[]> {
  const sql = `SELECT v.\`PK_Entry\` AS \`id\` FROM \`audit_Value\` v
    WHERE NOT EXISTS (SELECT 1 FROM \`audit_Entry\` e WHERE e.\`PK_Entry\` = v.\`PK_Entry\`)`;
  const rows = await select<{ id: number }>(sql);
  return rows.map(({ id }) => `the values of entry ${id} belong to none`);
}
