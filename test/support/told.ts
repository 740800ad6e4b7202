import type { AuthAccount, Contact as ContactRow } from '@app/database';
import { Attempt, Contact, Event, Notification, Phone, User, UserPhone } from '@app/database';
import { EventFeed, EventWriter } from '@app/events';

import { eventually } from './eventually.js';
import type { MadeUser } from './make.js';
import type { TestApp } from './start-app.js';

/** A user who wants to be told, at an address that is theirs. */
export async function person(
  mms: Pick<TestApp, 'make' | 'database'>,
  account: AuthAccount,
  wishes: Partial<User>,
  more: { devices?: string } = {},
): Promise<MadeUser & { email: string }> {
  const user = await mms.make.user({ account, ...more });
  const email = `told${user.id}@example.com`;
  await mms.database.write((db) => db.update(User, { id: user.id }, { email, emailValidated: true, ...wishes }));
  return { ...user, email };
}

/** A number that its user has proved to be theirs. */
export async function phoneOf(
  mms: Pick<TestApp, 'database'>,
  userId: number,
  phone: Partial<Phone> = {},
): Promise<void> {
  await mms.database.write(async (db) => {
    const row = db.create(Phone, { number: '+1 310 555 0800', validated: true, createdAt: new Date(), ...phone });
    await db.insert(Phone, row);
    await db.insert(UserPhone, { userId, phoneId: row.id });
  });
}

/** An event as the server itself writes one: its people are told at once. */
export async function happen(mms: TestApp, account: AuthAccount, event: Partial<Event> = {}): Promise<number> {
  const writer = mms.app.get(EventWriter, { strict: false });
  const rows = await writer.rows([{ accountId: account.id, type: 3, description: 'Front door opened', ...event }]);
  const told = await writer.toTell(rows);
  await mms.database.write((db) => writer.insert(db, rows, told));
  mms.app.get(EventFeed, { strict: false }).tell(rows);
  return rows[0]?.id ?? 0;
}

/** Who is told of an event, once that is found. */
export const contactsOf = (mms: Pick<TestApp, 'database'>, eventId: number): Promise<ContactRow[]> =>
  eventually(async () => {
    const { manager } = mms.database.reading;
    const open = await manager.findOneBy(Notification, { eventId });
    if (open?.dueAt) throw new Error(`Event ${eventId} is not told yet`);
    return manager.find(Contact, { where: { eventId }, order: { id: 'ASC' } });
  }, 15_000);

/** The contacts of an event when nothing of them waits any more. */
export const doneContacts = (mms: Pick<TestApp, 'database'>, eventId: number): Promise<ContactRow[]> =>
  eventually(async () => {
    const contacts = await contactsOf(mms, eventId);
    const waiting = contacts.filter(({ dueAt }) => dueAt !== null);
    if (waiting.length > 0) throw new Error(`${waiting.length} contacts of event ${eventId} wait`);
    return contacts;
  }, 20_000);

export const attemptsOf = (mms: Pick<TestApp, 'database'>, contactId: number): Promise<Attempt[]> =>
  mms.database.reading.manager.find(Attempt, { where: { contactId }, order: { id: 'ASC' } });

/** What waits is due now, as if the time had passed. */
export const hurry = (mms: Pick<TestApp, 'database'>): Promise<unknown> =>
  mms.database.write((db) =>
    db.query('UPDATE `event_Contact` SET `Due` = ? WHERE `Due` IS NOT NULL AND `Claim` = ?', [
      '2020-01-01 00:00:00.000',
      '',
    ]),
  );
