import { ApiProperty } from '@nestjs/swagger';
import type { PushSubscription } from '@app/database';
import { HttpUrlField, TextField, toDateTime } from '@app/server';

/** What is kept sealed of a subscription. */
export interface Subscribed {
  endpoint: string;
  p256dh: string;
  auth: string;
}

const base64url = { matches: /^[\w-]+={0,2}$/, message: 'must be base64url' };

export class PostPushSubscriptionBody {
  @HttpUrlField({
    length: 1000,
    description: 'The `endpoint` of the PushSubscription of the browser',
    example: 'https://updates.push.services.mozilla.com/wpush/v2/gAAAAAB',
  })
  Endpoint: string;

  @TextField({
    length: 100,
    min: 1,
    pattern: base64url,
    description: 'Its `keys.p256dh`',
    example: 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM',
  })
  P256dh: string;

  @TextField({
    length: 32,
    min: 1,
    pattern: base64url,
    description: 'Its `keys.auth`',
    example: 'tBHItJI5svbpez7KI4CCXg',
  })
  Auth: string;

  @TextField({ optional: true, length: 100, description: 'What its owner calls it', example: 'My phone' })
  Name?: string;
}

export class PushKeyView {
  @ApiProperty({
    description: 'The `applicationServerKey` for `pushManager.subscribe()`, in base64url',
    example: 'BEl62iUYgUivxIkv69yViEuiBIa-Ib9-SkvMeAtA3LFgDzkrxZJjSgSnfckjBJuBkr3qBUYIHBQFLXYp5Nksh8U',
  })
  PublicKey: string;
}

export class NewPushSubscriptionView {
  @ApiProperty({ type: 'integer', example: 5 })
  PK_PushSubscription: number;
}

export class PushSubscriptionView extends NewPushSubscriptionView {
  @ApiProperty({ example: 'My phone' })
  Name: string;

  @ApiProperty({ description: 'The push service', example: 'https://updates.push.services.mozilla.com' })
  Service: string;

  @ApiProperty({ type: 'integer', description: 'How often it has failed in a row', example: 0 })
  Failures: number;

  @ApiProperty({
    description: 'Since when it is parked, UTC: nothing is sent to it until it is woken. Empty: it is not',
    example: '',
  })
  Parked: string;

  @ApiProperty({ description: 'UTC', example: '2026-11-26 10:00:00' })
  Created: string;
}

export class PushSubscriptions {
  @ApiProperty({ type: [PushSubscriptionView] })
  PushSubscriptions: PushSubscriptionView[];
}

export const toPushSubscriptionView = (each: PushSubscription): PushSubscriptionView => ({
  PK_PushSubscription: each.id,
  Name: each.name,
  Service: each.service,
  Failures: each.failures,
  Parked: each.parkedAt === null ? '' : toDateTime(each.parkedAt),
  Created: toDateTime(each.createdAt),
});
