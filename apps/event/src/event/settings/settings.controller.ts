import { Controller, Get, Put, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { ApiIfMatch, Conditional, etagOf, Extension, IfMatch, PathId, StrictBody } from '@app/server';
import type { FastifyReply } from 'fastify';

import { EventSettingsView, PutEventSettingsBody } from './settings.dto.js';
import { SettingsService } from './settings.service.js';

const NO_ACCOUNT = "No such account in the caller's tree";

@ApiTags('event/event')
@Controller('event/event/account/:PK_Account')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get('settings')
  @Requires('view_events')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'Read how long an account keeps its events, and how much its files may take',
    description:
      'Every type of event is listed, also where nothing was set for it. The `ETag` can be sent as `If-Match` when they are changed.',
  })
  @ApiOkResponse({
    type: EventSettingsView,
    description: 'The settings as they are now',
    headers: { ETag: { description: 'The version of the settings', schema: { type: 'string' } } },
  })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  async getEventSettings(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EventSettingsView> {
    const { view, version } = await this.settings.get(caller, id);
    void reply.header('etag', etagOf(version));
    return view;
  }

  @Put('settings')
  @Requires('delete_events', 'edit_limits')
  @Extension()
  @ApiOperation({
    summary: 'Decide how long an account keeps its events, and how much its files may take',
    description:
      'Only what is sent changes. WhenFull and Retention need delete_events, Allowance edit_limits, of an account below the own one. Events that are there already keep the day on which they expire.',
  })
  @ApiIfMatch('The settings have been changed since they were read')
  @ApiOkResponse({ description: 'It is as asked' })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  putEventSettings(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @StrictBody() body: PutEventSettingsBody,
    @IfMatch() ifMatch: string | undefined,
  ): Promise<void> {
    return this.settings.edit(caller, id, body, ifMatch);
  }
}
