import { Controller, Get, Post, Put, Res } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, RequestKey, Requires } from '@app/access';
import { ApiIfMatch, Conditional, etagOf, Extension, IfMatch, PathId, StrictBody, StrictQuery } from '@app/server';
import type { FastifyReply } from 'fastify';

import { CommentsService } from './comments.service.js';
import {
  NewCommentView,
  NewTicketView,
  PostCommentBody,
  PostTicketBody,
  PutTicketBody,
  TicketQuery,
  Tickets,
  TicketsQuery,
  TicketView,
  toListedTicketView,
  toTicketView,
} from './tickets.dto.js';
import { TicketsService } from './tickets.service.js';

const NO_TICKET = 'No such ticket, to the caller';

@ApiTags('techsupport/techsupport')
@Controller('techsupport/techsupport')
export class TicketsController {
  constructor(
    private readonly tickets: TicketsService,
    private readonly comments: CommentsService,
  ) {}

  @Get('tickets')
  @Requires('open_ticket', 'answer_ticket')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'List trouble tickets',
    description:
      'Those of the own account, of which members see only what they opened and what is about their devices, and, for those who answer them, those of the accounts below.',
  })
  @ApiOkResponse({ type: Tickets, description: 'A page of the tickets, the newest first' })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree" })
  async listTickets(@CurrentCaller() caller: Caller, @StrictQuery() query: TicketsQuery): Promise<Tickets> {
    const found = (await this.tickets.list(caller, query)).map(toListedTicketView);
    return query.Total ? { Tickets: found, Total: await this.tickets.count(caller, query) } : { Tickets: found };
  }

  @Post('ticket')
  @Requires('open_ticket')
  @Extension()
  @ApiOperation({ summary: 'Open a trouble ticket', description: 'For those above the account, who answer it.' })
  @ApiCreatedResponse({ type: NewTicketView, description: 'It is open' })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree, or no such device of it, to the caller" })
  @ApiConflictResponse({ description: 'The account has 100 open tickets' })
  async openTicket(
    @CurrentCaller() caller: Caller,
    @StrictBody() body: PostTicketBody,
    @RequestKey() request: NamedRequest | null,
  ): Promise<NewTicketView> {
    return { PK_Ticket: await this.tickets.open(caller, body, request) };
  }

  @Get('ticket/:PK_Ticket')
  @Requires('open_ticket', 'answer_ticket')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'Read a trouble ticket with its comments',
    description: 'The comments in pages, the oldest first. Its `ETag` can be sent as `If-Match` when it is changed.',
  })
  @ApiOkResponse({
    type: TicketView,
    description: 'The ticket, and a page of its comments',
    headers: { ETag: { description: 'The version of the ticket', schema: { type: 'string' } } },
  })
  @ApiNotFoundResponse({ description: NO_TICKET })
  async getTicket(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Ticket') id: number,
    @StrictQuery() query: TicketQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TicketView> {
    const found = await this.tickets.get(caller, id, query);
    void reply.header('etag', etagOf(found.ticket.version));
    return toTicketView(found);
  }

  @Put('ticket/:PK_Ticket')
  @Requires('open_ticket', 'answer_ticket')
  @Extension()
  @ApiOperation({
    summary: 'Close a trouble ticket, or open it again',
    description: 'What is as asked stays as it is. A comment is a change, too: `If-Match` refuses to close over one.',
  })
  @ApiIfMatch()
  @ApiOkResponse({ description: 'It is as asked' })
  @ApiNotFoundResponse({ description: NO_TICKET })
  @ApiConflictResponse({ description: 'The account has 100 open tickets' })
  putTicket(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Ticket') id: number,
    @StrictBody() { State }: PutTicketBody,
    @IfMatch() ifMatch: string | undefined,
  ): Promise<void> {
    return this.tickets.setState(caller, id, State, ifMatch);
  }

  @Post('ticket/:PK_Ticket/comment')
  @Requires('open_ticket', 'answer_ticket')
  @Extension()
  @ApiOperation({
    summary: 'Comment a trouble ticket',
    description:
      'From its own account a comment opens a closed ticket again. One from above is mailed to the user who opened the ticket, if their address is validated.',
  })
  @ApiCreatedResponse({ type: NewCommentView, description: 'The comment' })
  @ApiNotFoundResponse({ description: NO_TICKET })
  @ApiConflictResponse({ description: 'The ticket has 1,000 comments, or the account 100 open tickets' })
  async commentTicket(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Ticket') id: number,
    @StrictBody() { Text }: PostCommentBody,
    @RequestKey() request: NamedRequest | null,
  ): Promise<NewCommentView> {
    return { PK_TicketComment: await this.comments.add(caller, id, Text, request) };
  }
}
