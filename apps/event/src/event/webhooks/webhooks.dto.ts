import { ApiProperty } from '@nestjs/swagger';
import type { Attempt, Contact, Webhook } from '@app/database';
import {
  FlagField,
  HttpUrlField,
  IntField,
  IntListField,
  PageSize,
  PageStart,
  TextField,
  toDateTime,
} from '@app/server';

import { AttemptView, toAttemptView } from '../contacts-of.js';
import { STATUSES } from '../contacts/constants.js';

const url = {
  description: 'Where events are posted to: an https address of the public web',
  example: 'https://example.com/hooks/home',
};
const name = { length: 100, description: 'What it is for', example: 'Log book' };
const types = { max: 50, largest: 1000, description: 'Only events of these types; none for all', example: [3, 4] };
const severities = {
  max: 5,
  largest: 4,
  description: 'Only events of these severities; none for all',
  example: [1, 2],
};
const devices = {
  max: 150,
  description: 'Only events of these gateways; none for all, and for events of no gateway',
  example: [50000001],
};

export class PostWebhookBody {
  @HttpUrlField(url)
  Url: string;

  @TextField({ ...name, optional: true })
  Name?: string;

  @IntListField({ ...types, optional: true })
  EventTypes?: number[];

  @IntListField({ ...severities, optional: true })
  Severities?: number[];

  @IntListField({ ...devices, optional: true })
  Devices?: number[];
}

export class PutWebhookBody {
  @HttpUrlField({ ...url, optional: true })
  Url?: string;

  @TextField({ ...name, optional: true })
  Name?: string;

  @IntListField({ ...types, optional: true })
  EventTypes?: number[];

  @IntListField({ ...severities, optional: true })
  Severities?: number[];

  @IntListField({ ...devices, optional: true })
  Devices?: number[];

  @FlagField({ optional: true, description: 'Whether events are sent to it' })
  Active?: boolean;
}

export class RotateSecretBody {
  @IntField({
    optional: true,
    min: 0,
    max: 168,
    default: 24,
    description: 'For how many hours the old secret signs as well',
    example: 24,
  })
  OverlapHours?: number;
}

export class DeliveriesQuery {
  @PageStart()
  Start?: number;

  @PageSize({ largest: 200, fallback: 50 })
  Count?: number;
}

export class WebhookView {
  @ApiProperty({ type: 'integer', example: 3 })
  PK_Webhook: number;

  @ApiProperty({ example: 'https://example.com/hooks/home' })
  Url: string;

  @ApiProperty({ example: 'Log book' })
  Name: string;

  @ApiProperty({ type: 'array', items: { type: 'integer' }, description: 'Empty for all', example: [3, 4] })
  EventTypes: number[];

  @ApiProperty({ type: 'array', items: { type: 'integer' }, description: 'Empty for all', example: [1, 2] })
  Severities: number[];

  @ApiProperty({ type: 'array', items: { type: 'integer' }, description: 'Empty for all', example: [50000001] })
  Devices: number[];

  @ApiProperty({ description: 'Whether events are sent to it', example: true })
  Active: boolean;

  @ApiProperty({ type: 'integer', description: 'How often it has failed in a row', example: 0 })
  Failures: number;

  @ApiProperty({ description: 'Since when it fails, UTC; empty: it works', example: '' })
  FailingSince: string;

  @ApiProperty({
    description: 'Since when it is parked, UTC: nothing is sent to it until it is woken. Empty: it is not',
    example: '',
  })
  Parked: string;

  @ApiProperty({ description: 'Until when the old secret signs as well, UTC; empty: it does not', example: '' })
  OldSecretUntil: string;

  @ApiProperty({ description: 'UTC', example: '2026-11-26 10:00:00' })
  Created: string;
}

export class Webhooks {
  @ApiProperty({ type: [WebhookView] })
  Webhooks: WebhookView[];
}

export class SecretView {
  @ApiProperty({
    description: 'Signs what is sent, after Standard Webhooks; it is shown this once',
    example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  })
  Secret: string;
}

export class NewWebhookView extends SecretView {
  @ApiProperty({ type: 'integer', example: 3 })
  PK_Webhook: number;
}

export class TestView {
  @ApiProperty({ type: 'integer', description: 'It is listed among the deliveries', example: 12 })
  PK_Contact: number;
}

export class DeliveryView {
  @ApiProperty({ type: 'integer', example: 12 })
  PK_Contact: number;

  @ApiProperty({ type: 'integer', description: '0 for a test', example: 192890 })
  PK_Event: number;

  @ApiProperty({ description: 'The `webhook-id` under which it is sent, each time', example: 'msg_7b0c5f' })
  WebhookId: string;

  @ApiProperty({ description: `${STATUSES}; empty while nothing has been tried`, example: '2' })
  Status: string;

  @ApiProperty({ type: 'integer', description: 'How often it has been tried', example: 1 })
  NumAttempts: number;

  @ApiProperty({ description: 'When it is tried next, UTC; empty: not again', example: '' })
  Next: string;

  @ApiProperty({ description: 'UTC', example: '2026-11-26 10:00:00' })
  Created: string;

  @ApiProperty({ type: [AttemptView], description: 'What came of each attempt, the first one first' })
  Attempts: AttemptView[];
}

export class Deliveries {
  @ApiProperty({ type: [DeliveryView] })
  Deliveries: DeliveryView[];
}

const numbers = (list: string) => (list === '' ? [] : list.split(',').map(Number));
const dateOrNone = (date: Date | null) => (date === null ? '' : toDateTime(date));

export const toWebhookView = (webhook: Webhook): WebhookView => ({
  PK_Webhook: webhook.id,
  Url: webhook.url,
  Name: webhook.name,
  EventTypes: numbers(webhook.types),
  Severities: numbers(webhook.severities),
  Devices: numbers(webhook.devices),
  Active: Boolean(webhook.active),
  Failures: webhook.failures,
  FailingSince: dateOrNone(webhook.failingSince),
  Parked: dateOrNone(webhook.parkedAt),
  OldSecretUntil: dateOrNone(webhook.oldSecretUntil),
  Created: toDateTime(webhook.createdAt),
});

export const toDeliveryView = (contact: Contact, attempts: Attempt[]): DeliveryView => ({
  PK_Contact: contact.id,
  PK_Event: contact.eventId,
  WebhookId: `msg_${contact.messageId}`,
  Status: contact.status === 0 ? '' : String(contact.status),
  NumAttempts: contact.attempts,
  Next: dateOrNone(contact.dueAt),
  Created: toDateTime(contact.createdAt),
  Attempts: attempts.map(toAttemptView),
});
