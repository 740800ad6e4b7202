import { Inject, Injectable } from '@nestjs/common';
import type { Contact } from '@app/database';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';
import { request } from 'undici';

import type { Channel, Outcome } from './channel.js';
import { EmailChannel } from './email.channel.js';
import { DEADLINE } from './web-client.js';

const READ = 16_384;

/** What may be better later, although it is our fault: credentials that the operator mends, too many at once. */
const TEMPORARY = [401, 402, 403, 408, 425, 429];

type Values = Record<'to' | 'text' | 'id', string>;

const filled = (template: string, values: Values, encode: (text: string) => string) =>
  template.replaceAll(/\{(to|text|id)\}/g, (_, name: keyof Values) => encode(values[name]));

const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** Sends text messages by the HTTP gateway of the deployment, or by mail to the carrier. */
@Injectable()
export class SmsChannel implements Channel {
  constructor(
    private readonly email: EmailChannel,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async send(contact: Contact): Promise<Outcome> {
    if (contact.address.includes('@')) return this.email.sendText(contact);
    const { MMS_SMS_URL, MMS_SMS_BODY, MMS_SMS_AUTHORIZATION } = this.environment;
    if (MMS_SMS_URL === null) return { result: 'busy', notes: 'There is no gateway for text messages' };
    const values = { to: contact.address, text: contact.contents, id: contact.messageId };
    const isJson = /^[[{]/.test(MMS_SMS_BODY.replace(/^\{(to|text|id)\}/, ''));
    const headers = {
      ...(MMS_SMS_AUTHORIZATION === '' ? {} : { authorization: MMS_SMS_AUTHORIZATION }),
      ...(MMS_SMS_BODY === ''
        ? {}
        : { 'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded' }),
    };
    const signal = AbortSignal.timeout(DEADLINE);
    try {
      const answer = await request(filled(MMS_SMS_URL, values, encodeURIComponent), {
        method: MMS_SMS_BODY === '' ? 'GET' : 'POST',
        headers,
        body: MMS_SMS_BODY === '' ? null : filled(MMS_SMS_BODY, values, isJson ? inJson : encodeURIComponent),
        signal,
      });
      void answer.body.dump({ limit: READ, signal }).catch(() => undefined);
      return outcomeOf(answer.statusCode);
    } catch {
      return { result: 'busy', notes: 'The gateway for text messages cannot be reached' };
    }
  }
}

function outcomeOf(status: number): Outcome {
  const notes = `The gateway for text messages has answered ${status}`;
  if (status >= 200 && status < 300) return { result: 'complete', notes };
  const forGood = status >= 400 && status < 500 && !TEMPORARY.includes(status);
  return { result: forGood ? 'refused' : 'busy', notes };
}
