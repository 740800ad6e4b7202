import { Controller, HttpCode, HttpException, Ip, Post, Req } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiExtraModels,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiTooManyRequestsResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { BodyContent } from '@app/openapi';
import type { Profile } from '@app/server';
import { badArgument, Extension, plainAddress, WireProfile } from '@app/server';
import type { FastifyRequest } from 'fastify';

import { sentEvents } from './sent-events.js';
import { PostedView, PostEventBody, RefusedView } from './upload.dto.js';
import { UploadService } from './upload.service.js';

const event = { $ref: getSchemaPath(PostEventBody) };
const posted = { $ref: getSchemaPath(PostedView) };
const refused = { $ref: getSchemaPath(RefusedView) };

const body = {
  'application/json': { schema: { oneOf: [event, { type: 'array', items: event, maxItems: 1000 }] } },
  'application/x-ndjson': { schema: { type: 'string', description: 'At most 1,000 events, one a line' } },
  'application/x-www-form-urlencoded': { schema: event },
};

@ApiTags('event/event')
@ApiExtraModels(PostEventBody, PostedView, RefusedView)
@Controller('event/event')
export class UploadController {
  constructor(private readonly events: UploadService) {}

  @Post('event')
  @HttpCode(200)
  @Requires('post_events')
  @Extension()
  @ApiOperation({
    summary: 'Post events of a gateway',
    description:
      'By the gateway itself: one, a list, or a file with one a line. The answer comes after the commit. Many are answered one by one in their order; what is wrong with one does not keep the others back. On 429 and 503 they are sent again after `Retry-After` seconds: those with a ClientKey are never stored twice.',
  })
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'A name of the request: stands for the ClientKey of events without one',
    schema: { type: 'string', maxLength: 255, pattern: '^.{1,255}$' },
  })
  @BodyContent(body)
  @ApiOkResponse({
    description: 'They are stored, or were when they first came',
    schema: { oneOf: [posted, { type: 'array', items: { oneOf: [posted, refused] }, maxItems: 1000 }] },
  })
  @ApiNotFoundResponse({ description: 'Another gateway, or no such file of this one' })
  @ApiConflictResponse({ description: 'The gateway is paired with no account' })
  @ApiTooManyRequestsResponse({ description: 'More events than a gateway may send in a minute' })
  async postEvents(
    @CurrentCaller() caller: Caller,
    @Ip() address: string,
    @WireProfile() profile: Profile,
    @Req() { body: sent, headers }: FastifyRequest,
  ): Promise<PostedView | (PostedView | RefusedView)[]> {
    const { 'idempotency-key': named } = headers;
    const idempotencyKey = named === undefined ? undefined : String(named);
    if (idempotencyKey !== undefined && !/^.{1,255}$/.test(idempotencyKey)) {
      throw badArgument('Idempotency-Key', 'must have 1 to 255 characters');
    }
    const { events, many } = await sentEvents(sent, profile.deployedNames);
    const sender = {
      deviceId: caller.deviceId ?? 0,
      accountId: caller.accountId,
      address: plainAddress(address),
      idempotencyKey,
    };
    const answers = await this.events.post(sender, events);
    if (many) return answers.map((each) => (each instanceof HttpException ? refusedView(each) : each));
    const [answer] = answers;
    if (answer instanceof HttpException) throw answer;
    return answer as PostedView;
  }
}

const refusedView = (error: HttpException): RefusedView => ({ Status: error.getStatus(), Detail: error.message });
