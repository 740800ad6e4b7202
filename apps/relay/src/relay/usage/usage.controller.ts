import { Controller, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { Conditional, Extension, PathId, QueryArguments, StrictQuery } from '@app/server';

import { toUsageDayView, UsageDays, UsageDaysQuery, UsageQuery, UsageView } from './usage.dto.js';
import { UsageService } from './usage.service.js';

const NO_DEVICE = 'No such device, to the caller';

@ApiTags('relay/relay')
@Controller('relay/relay')
export class UsageController {
  constructor(private readonly usage: UsageService) {}

  @Get('device/:PK_Device/usage')
  @Requires('view_usage')
  @Conditional()
  @ApiOperation({
    summary: 'Read how much the relay has carried for a gateway',
    description:
      'While the gateway has been paired with this account, for 400 days, remote access and camera pictures together. It is counted by day, UTC. What has passed in the last seconds may be missing: at most a hundredth of the day, or 1 MiB.',
  })
  @ApiOkResponse({ type: UsageView, description: 'The bytes' })
  @ApiNotFoundResponse({ description: NO_DEVICE })
  async getDeviceUsage(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
    @QueryArguments() query: UsageQuery,
  ): Promise<UsageView> {
    return { Usage: String(await this.usage.bytes(caller, id, query.From, query.To ?? query['\u0422\u043e'])) };
  }

  @Get('usage/device/:PK_Device')
  @Requires('view_usage')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'Read how much the relay has carried for a gateway, by day',
    description: 'As the usage of a device, with remote access and camera pictures apart.',
  })
  @ApiOkResponse({ type: UsageDays, description: 'A page of the days, the newest first' })
  @ApiNotFoundResponse({ description: NO_DEVICE })
  async listDeviceUsage(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
    @StrictQuery() query: UsageDaysQuery,
  ): Promise<UsageDays> {
    return { Days: (await this.usage.days(caller, id, query)).map(toUsageDayView) };
  }
}
