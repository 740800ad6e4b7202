import type { Writer } from '@app/database';
import { Event, EventRetention, EventSettings, Notification } from '@app/database';
import { In } from 'typeorm';

const BATCH = 1000;

/** Deletes what has happened in an account: a little at a time, so that SQLite lets others read meanwhile. */
export async function deleteEvents(db: Writer, accountId: number): Promise<void> {
  for (;;) {
    const some = await db.find(Event, { select: { id: true }, where: { accountId }, take: BATCH });
    if (some.length === 0) break;
    await db.delete(Event, { id: In(some.map(({ id }) => id)) });
    await new Promise(setImmediate);
  }
  await db.delete(Notification, { accountId });
  await db.delete(EventRetention, { accountId });
  await db.delete(EventSettings, { accountId });
}
