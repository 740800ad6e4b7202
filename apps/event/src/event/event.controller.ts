import { Controller, Get, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires, SignedIn } from '@app/access';
import type { Profile } from '@app/server';
import { Alias, BodyArguments, Conditional, PolledArguments, QueryArguments, WireProfile } from '@app/server';

import { PutEventBody } from './change/change.dto.js';
import { ChangeService } from './change/change.service.js';
import { DataUsageService } from './data-usage.service.js';
import { DetailsService } from './details.service.js';
import { DataUsageView, EventQuery, EventView, Records } from './event.dto.js';
import { EventId, EventIds } from './event-ids.js';
import { EventsQuery } from './list/list.dto.js';
import { ListService } from './list/list.service.js';

const PRINTED = '/event/event/{PK_Event}';
const CANONICAL = '/event/event/event/{PK_Event}';

@ApiTags('event/event')
@Controller('event/event')
export class EventController {
  constructor(
    private readonly events: ListService,
    private readonly details: DetailsService,
    private readonly changes: ChangeService,
    private readonly usage: DataUsageService,
  ) {}

  @Get('events')
  @Requires('view_events')
  @Conditional()
  @ApiOperation({
    summary: 'List events',
    description:
      'Without Camera and Gateway only events of users, such as logins; with them those of users, too, unless User=0. Units that are not paired with the account now, or not the caller’s to see, are left out, as are events that have expired and are not locked.',
  })
  @ApiOkResponse({ type: Records, description: 'A page of the events, the newest first' })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree" })
  async listEvents(
    @CurrentCaller() caller: Caller,
    @PolledArguments() query: EventsQuery,
    @WireProfile() profile: Profile,
  ): Promise<Records> {
    return { Records: await this.events.list(caller, query, profile) };
  }

  @Get('data_usage')
  @SignedIn()
  @Conditional()
  @ApiOperation({
    summary: 'Read how much the files of the own account take, and may take',
    description: 'In bytes, all files together.',
  })
  @ApiOkResponse({ type: DataUsageView, description: 'Numbers as text' })
  async getDataUsage(@CurrentCaller() caller: Caller): Promise<DataUsageView> {
    const { used, allowance } = await this.usage.of(caller);
    return { DataUsage: String(used), Allowance: String(allowance) };
  }

  @Get('event/:PK_Event')
  @Requires('view_events')
  @Alias(PRINTED, CANONICAL)
  @Conditional()
  @ApiOperation({
    summary: 'Read who was told of an event',
    description: 'PK_ContactType and PK_AttemptStatus are explained by the static data (`/info/config/config`).',
  })
  @ApiOkResponse({ type: EventView, description: 'The event, with all that was tried to tell people of it' })
  @ApiNotFoundResponse({ description: 'No such event, to the caller' })
  getEvent(
    @CurrentCaller() caller: Caller,
    @EventId() id: number,
    @QueryArguments() query: EventQuery,
  ): Promise<EventView> {
    return this.details.get(caller, id, query);
  }

  @Put('event/:PK_Event')
  @Requires('read_events', 'delete_events')
  @Alias(PRINTED, CANONICAL, { lists: true })
  @ApiOperation({
    summary: 'Mark events as read, lock, comment or delete them',
    description: 'PK_Event may be a list, separated by commas: all of them are changed, or none.',
  })
  @ApiOkResponse({ description: 'They are as asked' })
  @ApiNotFoundResponse({ description: 'No such account, or not all of the events exist, to the caller' })
  putEvent(
    @CurrentCaller() caller: Caller,
    @EventIds() ids: number[],
    @BodyArguments() body: PutEventBody,
  ): Promise<void> {
    return this.changes.change(caller, ids, body);
  }
}
