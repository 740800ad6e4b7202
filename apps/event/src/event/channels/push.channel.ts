import { Inject, Injectable } from '@nestjs/common';
import type { Contact } from '@app/database';
import { Database, PushSubscription } from '@app/database';
import { unseal } from '@app/identity';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';
import { generateRequestDetails } from 'web-push';

import type { Subscribed } from '../push/push.dto.js';
import { VapidKeys } from '../push/vapid-keys.js';
import type { Channel, Outcome } from './channel.js';
import { unreachable, WebClient } from './web-client.js';

/** For how many seconds a push service keeps it for a browser that is away. */
const KEPT = 86_400;

/** The browser has ended the subscription. */
const GONE = [404, 410];

const TOO_LONG = 413;

/** Sends to the push services of browsers: encrypted for the browser, signed with our own key (VAPID). */
@Injectable()
export class PushChannel implements Channel {
  constructor(
    private readonly database: Database,
    private readonly web: WebClient,
    private readonly keys: VapidKeys,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async send({ endpointId: id, messageId, contents }: Contact): Promise<Outcome> {
    const found = await this.database.reading.manager.findOneBy(PushSubscription, { id });
    if (!found) return { result: 'refused', notes: 'The subscription has ended', endpoint: 'innocent' };
    const { endpoint, ...keys } = JSON.parse(unseal(found.sealed, this.environment.MMS_SECRET)) as Subscribed;
    const details = generateRequestDetails({ endpoint, keys }, contents, {
      vapidDetails: await this.keys.details(),
      TTL: KEPT,
      urgency: 'high',
      // what is sent a second time takes the place of the first
      topic: messageId,
    });
    const headers = Object.fromEntries(Object.entries(details.headers).map(([name, value]) => [name, String(value)]));
    try {
      const { status, wait } = await this.web.post(endpoint, { headers, body: details.body });
      return outcomeOf(status, wait);
    } catch (error) {
      const { notes, forbidden } = unreachable(error);
      return { result: forbidden ? 'refused' : 'busy', notes };
    }
  }
}

function outcomeOf(status: number, wait: number | undefined): Outcome {
  const notes = `HTTP ${status}`;
  if (status >= 200 && status < 300) return { result: 'complete', notes };
  if (GONE.includes(status)) {
    return { result: 'refused', notes: `${notes}: the subscription has ended`, endpoint: 'removed' };
  }
  if (status === TOO_LONG) return { result: 'refused', notes: `${notes}: it is too long`, endpoint: 'innocent' };
  return { result: 'busy', notes, ...(wait === undefined ? {} : { wait }) };
}
