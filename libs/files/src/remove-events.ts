import type { Event, Writer } from '@app/database';
import { Store } from '@app/database';
import { In } from 'typeorm';

import { removeFiles } from './remove-files.js';

/** What has to be known of an event to let it go. */
export type RemovableEvent = Pick<Event, 'id' | 'storeId'>;

/** How many ids one statement names. */
const BATCH = 500;

/**
 * Lets events go, with all that names them and with their files, unless another event has the same file. Locked ones
 * too: who calls has looked.
 */
export async function removeEvents(db: Writer, events: RemovableEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += BATCH) await removeSome(db, events.slice(from, from + BATCH));
}

async function removeSome(db: Writer, events: RemovableEvent[]): Promise<void> {
  const ids = events.map(({ id }) => id);
  await removeBelow(db, 'FK_Event', ids);
  await removeOf(db, 'event_Event', 'PK_Event', ids);

  const storeIds = [...new Set(events.map(({ storeId }) => storeId))].filter((id) => id !== null);
  if (storeIds.length === 0) return;
  // of two who let the last events of a file go, the second one sees that the first has
  const marks = storeIds.map(() => '?').join(', ');
  await db.query(
    `SELECT 1 FROM \`storage_Store\` WHERE \`PK_Store\` IN (${marks}) ORDER BY \`PK_Store\` ${db.forUpdate}`,
    storeIds,
  );
  const named = new Set(await idsOf(db, 'event_Event', 'FK_Store', 'FK_Store', storeIds));
  const gone = storeIds.filter((id) => !named.has(id));
  if (gone.length > 0) await removeFiles(db, await db.findBy(Store, { id: In(gone) }));
}

/**
 * Every row that belongs to those, in whatever table, and what belongs to that and to no event itself: a table that is
 * added later is not forgotten.
 */
async function removeBelow(db: Writer, reference: string, ids: number[]): Promise<void> {
  for (const table of tablesWith(db, reference)) {
    const key = keyOf(db, table);
    const further = key?.replace(/^PK_/, 'FK_') ?? '';
    const below = tablesWith(db, further).filter((each) => !tablesWith(db, reference).includes(each));
    if (key && below.length > 0) {
      const between = await idsOf(db, table, key, reference, ids);
      for (const each of below) await removeOf(db, each, further, between);
    }
    await removeOf(db, table, reference, ids);
  }
}

const tablesWith = (db: Writer, column: string): string[] =>
  db.connection.entityMetadatas
    .filter(({ columns }) => columns.some(({ databaseName }) => databaseName === column))
    .map(({ tableName }) => tableName);

const keyOf = (db: Writer, table: string): string | undefined =>
  db.connection.entityMetadatas.find(({ tableName }) => tableName === table)?.primaryColumns[0]?.databaseName;

const isIn = (column: string, ids: number[]) => `\`${column}\` IN (${ids.map(() => '?').join(', ')})`;

async function removeOf(db: Writer, table: string, column: string, ids: number[]): Promise<void> {
  if (ids.length > 0) await db.query(`DELETE FROM \`${table}\` WHERE ${isIn(column, ids)}`, ids);
}

async function idsOf(db: Writer, table: string, key: string, column: string, ids: number[]): Promise<number[]> {
  const sql = `SELECT \`${key}\` AS \`id\` FROM \`${table}\` WHERE ${isIn(column, ids)}`;
  return (await db.query<{ id: number | string }[]>(sql, ids)).map(({ id }) => Number(id));
}
