import type { ServerResponse } from 'node:http';

import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiServiceUnavailableResponse,
  ApiTags,
  ApiTooManyRequestsResponse,
} from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { credentialsIn, CurrentCaller, Requires } from '@app/access';
import type { Profile } from '@app/server';
import { Extension, StrictQuery, WireProfile } from '@app/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { StreamQuery, StreamTicketView } from './stream.dto.js';
import { StreamService } from './stream.service.js';
import { Tickets } from './tickets.js';

const about = `\`text/event-stream\`, as the EventSource of browsers reads it: each event is a message with one record of \`GET events\`, as JSON, once it is committed.
Without Camera, Gateway and User all that the caller may see; with any of them what \`GET events\` lists with the same arguments.
Who comes back with the \`id\` of the last message in \`Last-Event-ID\` is sent what has been missed, each event once, as far as it is still kept. Where that cannot be told any more, the first message is of the type \`reset\`: the stream begins now, and \`GET events\` has the rest.
Every 15 seconds there is a comment. The answer ends with the right to it; \`retry\` tells when to come back.`;

const example = `retry: 2000

id: 1.tp0c1s.4ovk..mRkqgYw8xC2sQ0bV

id: 1.tp0c1t.4ovl..0mYh0R7bN1yqk2Qd
data: {"PK_Event":192817,"PK_Device":"50000001","EventType":"4","Code":"Tripped","NewValue":"1"}

`;

@ApiTags('event/event')
@Controller('event/event/stream')
export class StreamController {
  constructor(
    private readonly streams: StreamService,
    private readonly tickets: Tickets,
  ) {}

  @Get()
  @Requires('view_events')
  @Extension()
  @ApiOperation({ summary: 'Listen to events as they happen', description: about })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The `id` of the last message that was read',
    schema: { type: 'string' },
  })
  @ApiOkResponse({
    description: 'Messages, until either side ends it',
    content: { 'text/event-stream': { schema: { type: 'string' }, example } },
  })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree" })
  @ApiTooManyRequestsResponse({ description: 'Too many streams of the caller are open' })
  @ApiServiceUnavailableResponse({ description: 'Too many streams are open, or the server is shutting down' })
  async streamEvents(
    @CurrentCaller() caller: Caller,
    @StrictQuery() query: StreamQuery,
    @WireProfile() profile: Profile,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const credentials = credentialsIn(request.headers);
    if (!credentials) throw new Error('The guard has let nobody in');
    const { PK_Account: accountId = caller.accountId, LastEventId = '' } = query;
    const lastId = String(request.headers['last-event-id'] ?? LastEventId);
    const only = request.method === 'HEAD' ? { ...query, Seconds: 0 } : query;
    await this.streams.begin({ credentials, accountId, query: only, profile, lastId }, () => opened(reply));
  }

  @Post('ticket')
  @HttpCode(201)
  @Requires('view_events')
  @Extension()
  @ApiOperation({
    summary: 'Get a ticket for a stream',
    description:
      'For browsers, whose EventSource can send no headers: good once, within half a minute, as the argument `Ticket` of the stream, which then goes on as if it had come with the same credentials.',
  })
  @ApiCreatedResponse({ type: StreamTicketView, description: 'The ticket' })
  async createStreamTicket(@Req() request: FastifyRequest): Promise<StreamTicketView> {
    const credentials = credentialsIn(request.headers);
    if (!credentials) throw new Error('The guard has let nobody in');
    const { ticket, expiresAt } = await this.tickets.make(credentials);
    return { Ticket: ticket, Expires: Math.floor(expiresAt.getTime() / 1000) };
  }
}

/** The answer is ours to write from now on: a compressor or a proxy that collects it would keep it back. */
function opened(reply: FastifyReply): ServerResponse {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  return raw;
}
