import { Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiTooManyRequestsResponse,
} from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, RequestKey, Requires } from '@app/access';
import { ApiIfMatch, Conditional, etagOf, Extension, IfMatch, PathId, StrictBody, StrictQuery } from '@app/server';
import type { FastifyReply } from 'fastify';

import { DeliveriesService } from './deliveries.service.js';
import {
  Deliveries,
  DeliveriesQuery,
  NewWebhookView,
  PostWebhookBody,
  PutWebhookBody,
  RotateSecretBody,
  SecretView,
  TestView,
  toDeliveryView,
  toWebhookView,
  Webhooks,
  WebhookView,
} from './webhooks.dto.js';
import { WebhooksService } from './webhooks.service.js';

const NONE = 'No such webhook of the own account';

@ApiTags('event/event')
@Controller('event/event')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly deliveries: DeliveriesService,
  ) {}

  @Get('webhooks')
  @Requires('manage_webhooks')
  @Extension()
  @Conditional()
  @ApiOperation({ summary: 'List the webhooks of the own account', description: 'All of them, without their secrets.' })
  @ApiOkResponse({ type: Webhooks, description: 'The webhooks, without their secrets' })
  async listWebhooks(@CurrentCaller() caller: Caller): Promise<Webhooks> {
    return { Webhooks: (await this.webhooks.list(caller)).map(toWebhookView) };
  }

  @Post('webhook')
  @Requires('manage_webhooks')
  @Extension()
  @ApiOperation({
    summary: 'Make a webhook',
    description:
      'Events of the account are posted to it as they happen, signed after Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature`), and again until it answers with a 2xx status.',
  })
  @ApiCreatedResponse({ type: NewWebhookView, description: 'The webhook with its secret, which is shown this once' })
  @ApiNotFoundResponse({ description: 'The webhook that the request has made before is gone' })
  @ApiConflictResponse({
    description: 'The account has 20 webhooks, or the one that the request has made before has another secret by now',
  })
  async makeWebhook(
    @CurrentCaller() caller: Caller,
    @StrictBody() body: PostWebhookBody,
    @RequestKey() request: NamedRequest | null,
  ): Promise<NewWebhookView> {
    const { id, secret } = await this.webhooks.make(caller, body, request);
    return { PK_Webhook: id, Secret: secret };
  }

  @Get('webhook/:PK_Webhook')
  @Requires('manage_webhooks')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'Read a webhook',
    description: 'Without its secret, which was shown once. Its `ETag` can be sent as `If-Match` when it is changed.',
  })
  @ApiOkResponse({
    type: WebhookView,
    description: 'The webhook, without its secret',
    headers: { ETag: { description: 'The version of the webhook', schema: { type: 'string' } } },
  })
  @ApiNotFoundResponse({ description: NONE })
  async getWebhook(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Webhook') id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookView> {
    const webhook = await this.webhooks.get(caller, id);
    void reply.header('etag', etagOf(webhook.version));
    return toWebhookView(webhook);
  }

  @Put('webhook/:PK_Webhook')
  @Requires('manage_webhooks')
  @Extension()
  @ApiOperation({ summary: 'Change a webhook', description: 'What is not sent stays as it is.' })
  @ApiIfMatch()
  @ApiOkResponse({ description: 'It is changed' })
  @ApiNotFoundResponse({ description: NONE })
  putWebhook(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Webhook') id: number,
    @StrictBody() body: PutWebhookBody,
    @IfMatch() ifMatch: string | undefined,
  ): Promise<void> {
    return this.webhooks.edit(caller, id, body, ifMatch);
  }

  @Delete('webhook/:PK_Webhook')
  @Requires('manage_webhooks')
  @Extension()
  @ApiOperation({ summary: 'Remove a webhook', description: 'What has not been sent to it by now is not sent.' })
  @ApiOkResponse({ description: 'It is removed' })
  @ApiNotFoundResponse({ description: NONE })
  removeWebhook(@CurrentCaller() caller: Caller, @PathId('PK_Webhook') id: number): Promise<void> {
    return this.webhooks.remove(caller, id);
  }

  @Post('webhook/:PK_Webhook/secret')
  @Requires('manage_webhooks')
  @Extension()
  @ApiOperation({
    summary: 'Give a webhook a new secret',
    description: 'For a while both sign, so that the other side can change without losing anything.',
  })
  @ApiCreatedResponse({ type: SecretView, description: 'The new secret, shown this once' })
  @ApiNotFoundResponse({ description: NONE })
  @ApiConflictResponse({ description: 'It has another secret by now than the request has made before' })
  async rotateWebhookSecret(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Webhook') id: number,
    @StrictBody() { OverlapHours }: RotateSecretBody,
    @RequestKey() request: NamedRequest | null,
  ): Promise<SecretView> {
    return { Secret: await this.webhooks.rotate(caller, id, OverlapHours, request) };
  }

  @Post('webhook/:PK_Webhook/test')
  @HttpCode(202)
  @Requires('manage_webhooks')
  @Extension()
  @ApiOperation({
    summary: 'Send a test to a webhook',
    description: 'Something of the type `webhook.test`, signed as events are; also to one that is parked.',
  })
  @ApiAcceptedResponse({ type: TestView, description: 'It is sent' })
  @ApiNotFoundResponse({ description: NONE })
  @ApiTooManyRequestsResponse({ description: 'There were 60 tests within an hour' })
  async testWebhook(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Webhook') id: number,
    @RequestKey() request: NamedRequest | null,
  ): Promise<TestView> {
    return { PK_Contact: await this.deliveries.test(caller, id, request) };
  }

  @Post('webhook/:PK_Webhook/wake')
  @HttpCode(200)
  @Requires('manage_webhooks')
  @Extension()
  @ApiOperation({
    summary: 'Wake a webhook that is parked',
    description:
      'One that fails for long is parked. What has waited for it since is sent now, as far as it is not too old.',
  })
  @ApiOkResponse({ description: 'It is sent to again' })
  @ApiNotFoundResponse({ description: NONE })
  wakeWebhook(@CurrentCaller() caller: Caller, @PathId('PK_Webhook') id: number): Promise<void> {
    return this.webhooks.wake(caller, id);
  }

  @Get('webhook/:PK_Webhook/deliveries')
  @Requires('manage_webhooks')
  @Extension()
  @Conditional()
  @ApiOperation({ summary: 'List what was sent to a webhook', description: 'For as long as the events are kept.' })
  @ApiOkResponse({ type: Deliveries, description: 'A page of it, the newest first' })
  @ApiNotFoundResponse({ description: NONE })
  async listDeliveries(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Webhook') id: number,
    @StrictQuery() query: DeliveriesQuery,
  ): Promise<Deliveries> {
    const found = await this.deliveries.list(caller, id, query);
    return { Deliveries: found.map(({ contact, attempts }) => toDeliveryView(contact, attempts)) };
  }
}
