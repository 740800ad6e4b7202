import { randomBytes } from 'node:crypto';

import type { Contact, Notification } from '@app/database';
import { contactTypes } from '@app/events';

import { lanes } from '../contacts/lanes.js';
import { smsAddress } from '../channels/sms-address.js';
import type { Audience, Reached } from './audience.js';
import { passes, waysTo } from './who-is-told.js';
import type { Told } from './wording.js';
import { messageOf, payloadOf, pushOf, textOf, titleOf } from './wording.js';

const HOUR = 3_600_000;

/** How long something is tried, by the type of the contact: an alarm of yesterday on a telephone helps nobody. */
const lives: Record<number, number> = {
  [contactTypes.email]: 72 * HOUR,
  [contactTypes.push]: 24 * HOUR,
  [contactTypes.sms]: 4 * HOUR,
  [contactTypes.webhook]: 72 * HOUR,
};

export type NewContact = Omit<Contact, 'id'>;

/** A contact of nobody yet that is due now. */
export function newContact(
  about: Pick<Contact, 'accountId' | 'type' | 'lane' | 'destination' | 'contents'> & Partial<Contact>,
  now = new Date(),
): NewContact {
  return {
    notificationId: 0,
    eventId: 0,
    userId: 0,
    endpointId: 0,
    address: '',
    messageId: randomBytes(16).toString('hex'),
    status: 0,
    attempts: 0,
    claim: '',
    dueAt: now,
    expiresAt: new Date(now.getTime() + (lives[about.type] ?? HOUR)),
    createdAt: now,
    ...about,
  };
}

/** Mails are kept as one text: the subject, a blank line, what follows. */
const mailOf = (told: Told) => `${titleOf(told)}\n\n${textOf(told)}`;

/** Everybody who is told of an event. */
export function contactsFor(
  { id, eventId, accountId }: Notification,
  told: Told,
  { people, hooks }: Audience,
  smsGateway: boolean,
): NewContact[] {
  const about = { notificationId: id, eventId, accountId };
  const ofPeople = people.flatMap((person) => contactsOfPerson(person, told, smsGateway));
  const ofHooks = hooks
    .filter((hook) => passes(hook, told.event))
    .map((hook) => ({
      type: contactTypes.webhook,
      endpointId: hook.id,
      lane: lanes.webhook(hook.id),
      destination: new URL(hook.url).origin,
      contents: payloadOf(told),
    }));
  return [...ofPeople, ...ofHooks].map((each) => newContact({ ...about, ...each }));
}

function contactsOfPerson(person: Reached, told: Told, smsGateway: boolean) {
  const { email, sms, push } = waysTo(person, told.event);
  const { id: userId } = person;
  const text = sms && person.phone ? smsAddress(person.phone, smsGateway) : null;
  return [
    ...(email && person.email !== ''
      ? [
          {
            userId,
            type: contactTypes.email,
            lane: lanes.mail,
            destination: person.email,
            address: person.email,
            contents: mailOf(told),
          },
        ]
      : []),
    ...(text
      ? [
          {
            userId,
            type: contactTypes.sms,
            lane: text.address.includes('@') ? lanes.mail : lanes.sms,
            ...text,
            contents: messageOf(told),
          },
        ]
      : []),
    ...(push
      ? person.subscriptions.map(({ id, service }) => ({
          userId,
          type: contactTypes.push,
          endpointId: id,
          lane: lanes.push(service),
          destination: service,
          contents: pushOf(told),
        }))
      : []),
  ];
}
