import { Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, RequestKey, Requires } from '@app/access';
import { Conditional, Extension, PathId, StrictBody } from '@app/server';

import { NewTokenView, PostTokenBody, Tokens, toTokenView } from './tokens.dto.js';
import { TokensService } from './tokens.service.js';

const NO_ACCOUNT = "No such account in the caller's tree";

@ApiTags('account/account')
@Controller('account/account/account/:PK_Account')
export class TokensController {
  constructor(private readonly tokens: TokensService) {}

  @Get('tokens')
  @Requires('manage_tokens')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'List the API tokens of the own account',
    description: 'Without what authorizes: that was shown once, when they were made.',
  })
  @ApiOkResponse({ type: Tokens, description: 'The tokens, without what authorizes' })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  async listTokens(@CurrentCaller() caller: Caller, @PathId('PK_Account') id: number): Promise<Tokens> {
    return { Tokens: (await this.tokens.list(caller, id)).map(toTokenView) };
  }

  @Post('token')
  @Requires('manage_tokens')
  @Extension()
  @ApiOperation({
    summary: 'Make an API token',
    description:
      'For programs: it may what is named here, as far as its maker still may it. It ends when it is revoked, when its time is over, or when its maker is gone.',
  })
  @ApiCreatedResponse({ type: NewTokenView, description: 'The token, shown this once' })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  async makeToken(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @StrictBody() body: PostTokenBody,
    @RequestKey() request: NamedRequest | null,
  ): Promise<NewTokenView> {
    const { token, text } = await this.tokens.make(caller, id, body, request);
    return { ...toTokenView(token), Token: text };
  }

  @Delete('token/:PK_Token')
  @Requires('manage_tokens')
  @Extension()
  @ApiOperation({ summary: 'Revoke an API token', description: 'It ends on all servers within a second.' })
  @ApiOkResponse({ description: 'It is revoked' })
  @ApiNotFoundResponse({ description: 'No such account, or no such token of it' })
  revokeToken(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') accountId: number,
    @PathId('PK_Token') id: number,
  ): Promise<void> {
    return this.tokens.revoke(caller, accountId, id);
  }
}
