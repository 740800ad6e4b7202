import { Injectable, Logger } from '@nestjs/common';
import type { Contact } from '@app/database';
import { contactTypes } from '@app/events';
import { gauge } from '@app/server';
import { Counter } from 'prom-client';

import type { Channel, Outcome } from '../channels/channel.js';
import { EmailChannel } from '../channels/email.channel.js';
import { PushChannel } from '../channels/push.channel.js';
import { SmsChannel } from '../channels/sms.channel.js';
import { WebhookChannel } from '../channels/webhook.channel.js';
import { settled, Worker } from '../worker.js';
import { Lanes } from './lanes.js';
import { BATCH, ContactQueue } from './queue.js';

const EVERY = 1000;

/** How often the length of the queue is counted, in milliseconds. */
const COUNTED = 10_000;

const sent = new Counter({
  name: 'mms_notifications_total',
  help: 'Tries to tell somebody of an event, by channel and by how they went',
  labelNames: ['channel', 'result'] as const,
});

/**
 * Sends what is due. Each contact is sent at least once: one whose instance is killed is claimed again when its lease is
 * over, under the same name.
 */
@Injectable()
export class Sender extends Worker {
  private readonly log = new Logger(Sender.name);
  private readonly channels: Map<number, { name: string; channel: Channel }>;
  private readonly lanes = new Lanes();
  private readonly sending = new Set<Promise<void>>();
  private waiting = 0;
  private countedAt = 0;

  constructor(
    private readonly queue: ContactQueue,
    email: EmailChannel,
    push: PushChannel,
    sms: SmsChannel,
    webhook: WebhookChannel,
  ) {
    super(EVERY);
    this.channels = new Map([
      [contactTypes.email, { name: 'email', channel: email }],
      [contactTypes.push, { name: 'push', channel: push }],
      [contactTypes.sms, { name: 'sms', channel: sms }],
      [contactTypes.webhook, { name: 'webhook', channel: webhook }],
    ]);
    gauge('mms_notifications_waiting', 'Contacts that are to be sent now, of all instances', () => this.waiting);
  }

  override async onApplicationShutdown(): Promise<void> {
    await super.onApplicationShutdown();
    await settled(this.sending);
  }

  protected async turn(): Promise<boolean> {
    await this.count();
    const due = await this.queue.due(this.lanes);
    const entered = due.filter((each) => this.lanes.enter(each));
    const claimed = await this.queue.claim(entered.map(({ id }) => id)).catch((error: unknown) => {
      entered.forEach((each) => this.lanes.leave(each));
      throw error;
    });
    const got = new Set(claimed.map(({ id }) => id));
    for (const each of entered) if (!got.has(each.id)) this.lanes.leave(each);
    for (const contact of claimed) this.begin(contact);
    return due.length === BATCH && claimed.length > 0;
  }

  private begin(contact: Contact): void {
    const work = this.attempt(contact)
      // it is sent again when its lease is over
      .catch((error: Error) => this.log.warn(`What came of contact ${contact.id} is not noted: ${error.message}`))
      .finally(() => {
        this.sending.delete(work);
        this.lanes.leave(contact);
        this.look();
      });
    this.sending.add(work);
  }

  private async attempt(contact: Contact): Promise<void> {
    if (contact.expiresAt.getTime() <= Date.now()) return this.queue.giveUp(contact);
    const known = this.channels.get(contact.type);
    if (!known) throw new Error(`There is no channel ${contact.type}`);
    const outcome = await this.outcomeOf(contact, known.channel).catch((error: Error): Outcome => {
      this.log.error(`Contact ${contact.id} has failed: ${error.message}`);
      return { result: 'busy', notes: 'This server has failed', endpoint: 'innocent' };
    });
    sent.inc({ channel: known.name, result: outcome.result });
    await this.queue.note(contact, outcome);
  }

  private async outcomeOf(contact: Contact, channel: Channel): Promise<Outcome> {
    if (await this.queue.isMeant(contact)) return channel.send(contact);
    return { result: 'refused', notes: 'They are no longer told', endpoint: 'innocent' };
  }

  private async count(): Promise<void> {
    if (Date.now() - this.countedAt < COUNTED) return;
    this.countedAt = Date.now();
    this.waiting = await this.queue.length();
  }
}
