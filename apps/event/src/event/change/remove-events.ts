import type { Event, Writer } from '@app/database';
import { Event as EventEntity, Notification, Store } from '@app/database';
import { removeFiles } from '@app/files';
import { In } from 'typeorm';

/** Lets events go, with all that names them and with their files, unless another event has the same file. */
export async function removeEvents(db: Writer, events: Pick<Event, 'id' | 'storeId'>[]): Promise<void> {
  const ids = events.map(({ id }) => id);
  await db.delete(Notification, { eventId: In(ids) });
  await db.delete(EventEntity, { id: In(ids) });
  const storeIds = events.map(({ storeId }) => storeId).filter((id) => id !== null);
  if (storeIds.length === 0) return;
  const named = await db.findBy(EventEntity, { storeId: In(storeIds) });
  const kept = new Set(named.map(({ storeId }) => storeId));
  const gone = storeIds.filter((id) => !kept.has(id));
  if (gone.length > 0) await removeFiles(db, await db.findBy(Store, { id: In(gone) }));
}
