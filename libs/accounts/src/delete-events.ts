import type { Writer } from '@app/database';
import { Event, EventRetention, EventSettings, Notification } from '@app/database';
import { removeEvents } from '@app/files';

const BATCH = 500;

/** Deletes what has happened in an account: a little at a time, so that SQLite lets others read meanwhile. */
export async function deleteEvents(db: Writer, accountId: number): Promise<void> {
  while (await deleteSomeEvents(db, accountId)) await new Promise(setImmediate);
  await db.delete(Notification, { accountId });
  await db.delete(EventRetention, { accountId });
  await db.delete(EventSettings, { accountId });
}

/** Deletes some events of an account, with all that belongs to them; answers whether there may be more. */
export async function deleteSomeEvents(db: Writer, accountId: number): Promise<boolean> {
  const some = await db.find(Event, { select: { id: true, storeId: true }, where: { accountId }, take: BATCH });
  await removeEvents(db, some);
  return some.length === BATCH;
}
