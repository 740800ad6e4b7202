import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, RequestKey, SignedIn } from '@app/access';
import { Conditional, Extension, PathId, StrictBody } from '@app/server';

import {
  NewPushSubscriptionView,
  PostPushSubscriptionBody,
  PushKeyView,
  PushSubscriptions,
  toPushSubscriptionView,
} from './push.dto.js';
import { PushService } from './push.service.js';
import { VapidKeys } from './vapid-keys.js';

const NONE = 'No such subscription of the caller';
const NO_PERSON = 'A gateway is no person';

@ApiTags('event/event')
@Controller('event/event/push')
export class PushController {
  constructor(
    private readonly push: PushService,
    private readonly keys: VapidKeys,
  ) {}

  @Get('key')
  @SignedIn()
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'Read the public key with which browsers subscribe',
    description: 'VAPID; it never changes.',
  })
  @ApiOkResponse({ type: PushKeyView, description: 'The key' })
  async getPushKey(): Promise<PushKeyView> {
    return { PublicKey: await this.keys.publicKey() };
  }

  @Get('subscriptions')
  @SignedIn()
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'List the browsers in which one is told of events',
    description: 'The own ones, without their keys.',
  })
  @ApiOkResponse({ type: PushSubscriptions, description: 'The subscriptions of the caller' })
  @ApiForbiddenResponse({ description: NO_PERSON })
  async listPushSubscriptions(@CurrentCaller() caller: Caller): Promise<PushSubscriptions> {
    return { PushSubscriptions: (await this.push.list(caller)).map(toPushSubscriptionView) };
  }

  @Post('subscription')
  @SignedIn()
  @Extension()
  @ApiOperation({
    summary: 'Be told of events in this browser',
    description:
      'With what `pushManager.subscribe()` has answered. A browser is one user’s: it is taken over from who subscribed with it before. `PushNotifications` of the user decides whether anything is sent.',
  })
  @ApiCreatedResponse({ type: NewPushSubscriptionView, description: 'The subscription' })
  @ApiForbiddenResponse({ description: NO_PERSON })
  @ApiConflictResponse({ description: 'The user has 20 browsers' })
  async subscribePush(
    @CurrentCaller() caller: Caller,
    @StrictBody() body: PostPushSubscriptionBody,
    @RequestKey() request: NamedRequest | null,
  ): Promise<NewPushSubscriptionView> {
    return { PK_PushSubscription: await this.push.subscribe(caller, body, request) };
  }

  @Delete('subscription/:PK_PushSubscription')
  @SignedIn()
  @Extension()
  @ApiOperation({
    summary: 'Be told of events no more in a browser',
    description: 'One of the own subscriptions: those of others do not exist.',
  })
  @ApiOkResponse({ description: 'It is removed' })
  @ApiForbiddenResponse({ description: NO_PERSON })
  @ApiNotFoundResponse({ description: NONE })
  unsubscribePush(@CurrentCaller() caller: Caller, @PathId('PK_PushSubscription') id: number): Promise<void> {
    return this.push.unsubscribe(caller, id);
  }

  @Post('subscription/:PK_PushSubscription/wake')
  @HttpCode(200)
  @SignedIn()
  @Extension()
  @ApiOperation({
    summary: 'Wake a subscription that is parked',
    description: 'Parked is one to which sending has failed for too long: nothing is sent to it until it is woken.',
  })
  @ApiOkResponse({ description: 'It is sent to again' })
  @ApiForbiddenResponse({ description: NO_PERSON })
  @ApiNotFoundResponse({ description: NONE })
  wakePush(@CurrentCaller() caller: Caller, @PathId('PK_PushSubscription') id: number): Promise<void> {
    return this.push.wake(caller, id);
  }
}
