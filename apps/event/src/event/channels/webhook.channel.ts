import { Inject, Injectable } from '@nestjs/common';
import type { Contact } from '@app/database';
import { Database, Webhook } from '@app/database';
import { unseal } from '@app/identity';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';

import { signedHeaders } from '../webhooks/signature.js';
import type { Channel, Outcome } from './channel.js';
import { unreachable, WebClient } from './web-client.js';

const GONE = 410;

/** Posts to webhooks after Standard Webhooks. */
@Injectable()
export class WebhookChannel implements Channel {
  constructor(
    private readonly database: Database,
    private readonly web: WebClient,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async send({ endpointId: id, messageId, contents }: Contact): Promise<Outcome> {
    const webhook = await this.database.reading.manager.findOneBy(Webhook, { id });
    if (!webhook) return { result: 'refused', notes: 'The webhook has been removed', endpoint: 'innocent' };
    if (!webhook.active) return { result: 'refused', notes: 'It has been switched off', endpoint: 'innocent' };
    const signed = signedHeaders(`msg_${messageId}`, contents, this.secretsOf(webhook));
    const headers = { 'content-type': 'application/json', 'user-agent': 'open-mms', ...signed };
    try {
      const { status, wait } = await this.web.post(webhook.url, { headers, body: contents });
      return outcomeOf(status, wait);
    } catch (error) {
      const { notes, forbidden } = unreachable(error);
      return { result: forbidden ? 'refused' : 'busy', notes };
    }
  }

  /** After a rotation the old one signs as well, for a while. */
  private secretsOf({ sealedSecret, sealedOldSecret, oldSecretUntil }: Webhook): string[] {
    const withOld = oldSecretUntil !== null && oldSecretUntil.getTime() > Date.now();
    return [sealedSecret, ...(withOld ? [sealedOldSecret] : [])].map((sealed) =>
      unseal(sealed, this.environment.MMS_SECRET),
    );
  }
}

function outcomeOf(status: number, wait: number | undefined): Outcome {
  const notes = `HTTP ${status}`;
  if (status >= 200 && status < 300) return { result: 'complete', notes };
  if (status === GONE) return { result: 'refused', notes: `${notes}: it wants no more`, endpoint: 'parked' };
  if (status >= 300 && status < 400) return { result: 'busy', notes: `${notes}: redirects are not followed` };
  return { result: 'busy', notes, ...(wait === undefined ? {} : { wait }) };
}
