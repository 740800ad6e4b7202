import { Controller, Get, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { Conditional, Extension, PathId, StrictBody } from '@app/server';

import { PutSupportBody, SupportView } from './support.dto.js';
import { SupportService } from './support.service.js';

const NO_ACCOUNT = "No such account in the caller's tree";

@ApiTags('account/account')
@Controller('account/account/account/:PK_Account/support')
export class SupportController {
  constructor(private readonly support: SupportService) {}

  @Get()
  @Requires('view_account')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'Read until when those above may help',
    description: 'Until then those above may use its gateways and see its files.',
  })
  @ApiOkResponse({ type: SupportView, description: 'The end of the grant' })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  async getSupport(@CurrentCaller() caller: Caller, @PathId('PK_Account') id: number): Promise<SupportView> {
    return { Until: await this.support.until(caller, id) };
  }

  @Put()
  @Requires('grant_support')
  @Extension()
  @ApiOperation({
    summary: 'Let those above help for a while',
    description: 'Until then they reach the gateways of the account and see its files; nobody but its owner grants it.',
  })
  @ApiOkResponse({ type: SupportView, description: 'The grant as it is now' })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  async grantSupport(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @StrictBody() { Until }: PutSupportBody,
  ): Promise<SupportView> {
    await this.support.grant(caller, id, Until);
    return { Until: await this.support.until(caller, id) };
  }
}
