import { Controller, Get, Put, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { ApiIfMatch, BodyArguments, Conditional, etagOf, IfMatch, PathId } from '@app/server';
import type { FastifyReply } from 'fastify';

import { LimitsView, PutLimitsBody } from './limits.dto.js';
import { LimitsService } from './limits.service.js';

const NO_ACCOUNT = "No such account in the caller's tree";

@ApiTags('relay/relay')
@Controller('relay/relay/account/:PK_Account')
export class LimitsController {
  constructor(private readonly limits: LimitsService) {}

  @Get('limitusage')
  @Requires('view_usage')
  @Conditional()
  @ApiOperation({
    summary: 'Read how much an account has used and may use',
    description:
      'Remote access and camera pictures are counted apart, all gateways of the account together. What has passed in the last seconds may be missing.',
  })
  @ApiOkResponse({
    type: LimitsView,
    description: 'Counts and limits',
    headers: { ETag: { description: 'The version of the limits', schema: { type: 'string' } } },
  })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  async getLimits(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LimitsView> {
    const { limits, version } = await this.limits.get(caller, id);
    void reply.header('etag', etagOf(version));
    return limits;
  }

  @Put('limitusage')
  @Requires('edit_limits')
  @ApiOperation({
    summary: 'Set how much an account may use, or its counts to zero',
    description:
      'Of accounts below the own one only. Only what is sent changes. It holds within a second, also for what runs: whoever is over the limit is cut off, and is answered 429 until the count is set to zero or the limit is raised.',
  })
  @ApiIfMatch('Limits or dates have been changed since they were read')
  @ApiOkResponse({ description: 'It is as asked' })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  putLimits(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @BodyArguments() body: PutLimitsBody,
    @IfMatch() ifMatch: string | undefined,
  ): Promise<void> {
    return this.limits.edit(caller, id, body, ifMatch);
  }
}
