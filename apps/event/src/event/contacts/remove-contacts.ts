import type { Writer } from '@app/database';
import { Attempt, Contact, Notification } from '@app/database';
import { In } from 'typeorm';

/** Removes what is kept of who was told of events that go; what has not been sent by then is not sent. */
export async function removeContacts(db: Writer, eventIds: number[]): Promise<void> {
  if (eventIds.length === 0) return;
  const contacts = await db.find(Contact, { select: { id: true }, where: { eventId: In(eventIds) } });
  const ids = contacts.map(({ id }) => id);
  if (ids.length > 0) {
    await db.delete(Attempt, { contactId: In(ids) });
    await db.delete(Contact, { id: In(ids) });
  }
  await db.delete(Notification, { eventId: In(eventIds) });
}
