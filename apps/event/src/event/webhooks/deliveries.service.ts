import { Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import type { NamedRequest } from '@app/database';
import { Attempt, Contact, Database } from '@app/database';
import { contactTypes } from '@app/events';
import { TooMany } from '@app/server';
import { In, LessThan, MoreThan } from 'typeorm';

import { attemptsOf } from '../contacts-of.js';
import { lanes } from '../contacts/lanes.js';
import { Sender } from '../contacts/sender.js';
import { newContact } from '../notifications/new-contacts.js';
import { testPayload } from '../notifications/wording.js';
import type { DeliveriesQuery } from './webhooks.dto.js';
import { heldWebhook, webhookOf } from './webhooks.service.js';

const USUAL = 50;

/** Tests of one webhook within an hour. */
const MOST_TESTS = 60;
const HOUR = 3_600_000;

/** What was sent to a webhook, and how that went. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly database: Database,
    private readonly sender: Sender,
  ) {}

  /** The newest first. */
  async list(
    caller: Caller,
    id: number,
    { Start = 0, Count = USUAL }: DeliveriesQuery,
  ): Promise<{ contact: Contact; attempts: Attempt[] }[]> {
    const { manager } = this.database.reading;
    await webhookOf(manager, caller, id);
    if (Count === 0) return [];
    const where = { type: contactTypes.webhook, endpointId: id };
    const contacts = await manager.find(Contact, { where, order: { id: 'DESC' }, skip: Start, take: Count });
    const attempts = await attemptsOf(manager, contacts);
    return contacts.map((contact) => ({ contact, attempts: attempts.get(contact.id) ?? [] }));
  }

  /** Sends something to it that is no event; also while it is parked, and when it takes that, it is woken. */
  async test(caller: Caller, id: number, request: NamedRequest | null): Promise<number> {
    const now = new Date();
    await webhookOf(this.database.reading.manager, caller, id);
    const made = await this.database.writeOnce(request, async (db) => {
      const webhook = await heldWebhook(db, caller, id);
      const tests = { type: contactTypes.webhook, endpointId: id, eventId: 0 };
      const old = await db.findBy(Contact, { ...tests, createdAt: LessThan(new Date(now.getTime() - 24 * HOUR)) });
      const ids = old.map((contact) => contact.id);
      if (ids.length > 0) {
        await db.delete(Attempt, { contactId: In(ids) });
        await db.delete(Contact, { id: In(ids) });
      }
      const lately = { ...tests, createdAt: MoreThan(new Date(now.getTime() - HOUR)) };
      if ((await db.countBy(Contact, lately)) >= MOST_TESTS) {
        throw new TooMany(`A webhook is tested at most ${MOST_TESTS} times an hour`, HOUR / 1000, MOST_TESTS);
      }
      const contact = db.create(
        Contact,
        newContact(
          {
            accountId: caller.accountId,
            type: contactTypes.webhook,
            endpointId: id,
            lane: lanes.webhook(id),
            destination: new URL(webhook.url).origin,
            contents: testPayload(id, now),
            expiresAt: new Date(now.getTime() + HOUR),
          },
          now,
        ),
      );
      await db.insert(Contact, contact);
      // what the database counts in 64 bits comes back as text
      return Number(contact.id);
    });
    this.sender.look();
    return made;
  }
}
