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
  const marks = ids.map(() => '?').join(', ');
  for (const table of tablesOf(db)) await db.query(`DELETE FROM \`${table}\` WHERE \`FK_Event\` IN (${marks})`, ids);
  await db.query(`DELETE FROM \`event_Event\` WHERE \`PK_Event\` IN (${marks})`, ids);

  const storeIds = [...new Set(events.map(({ storeId }) => storeId))].filter((id) => id !== null);
  if (storeIds.length === 0) return;
  const named = new Set(await stillNamed(db, storeIds));
  await removeFiles(db, await db.findBy(Store, { id: In(storeIds.filter((id) => !named.has(id))) }));
}

/** Every table whose rows belong to an event: one that is added later is not forgotten. */
const tablesOf = (db: Writer): string[] =>
  db.connection.entityMetadatas
    .filter(({ columns }) => columns.some(({ databaseName }) => databaseName === 'FK_Event'))
    .map(({ tableName }) => tableName);

async function stillNamed(db: Writer, storeIds: number[]): Promise<number[]> {
  const marks = storeIds.map(() => '?').join(', ');
  const sql = `SELECT \`FK_Store\` AS \`id\` FROM \`event_Event\` WHERE \`FK_Store\` IN (${marks})`;
  return (await db.query<{ id: number | string }[]>(sql, storeIds)).map(({ id }) => Number(id));
}
