import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiForbiddenResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, SignedIn } from '@app/access';
import type { Profile } from '@app/server';
import { PathId, QueryArguments, WireProfile } from '@app/server';

import { LoginAnswerView, RefreshQuery } from './autha.dto.js';
import { TokenService } from './token.service.js';

@ApiTags('autha/auth')
@Controller('autha/auth')
export class AuthaTokenController {
  constructor(private readonly tokens: TokenService) {}

  @Get('app/:AppKey/token')
  @SignedIn()
  @ApiOperation({
    summary: 'Get an identity for an app',
    description: "It ends when the caller's ends, and may what the app may, as far as the caller's own may it.",
  })
  @ApiOkResponse({ type: LoginAnswerView, description: 'The identity, its signature and the servers' })
  @ApiNotFoundResponse({ description: 'No such app' })
  getAppToken(
    @CurrentCaller() caller: Caller,
    @Param('AppKey') key: string,
    @WireProfile() profile: Profile,
  ): Promise<LoginAnswerView> {
    return this.tokens.forApp(caller, key, profile);
  }

  @Get('user/:PK_User/token/refresh')
  @SignedIn()
  @ApiOperation({
    summary: 'Renew an identity',
    description:
      'As a new login without the password, with what the user may now; it ends when the old one would have.',
  })
  @ApiOkResponse({ type: LoginAnswerView, description: 'The identity, its signature and the servers' })
  @ApiForbiddenResponse({ description: "Another user's identity" })
  @ApiNotFoundResponse({ description: 'No such app' })
  refreshToken(
    @CurrentCaller() caller: Caller,
    @PathId('PK_User') id: number,
    @QueryArguments() query: RefreshQuery,
    @WireProfile() profile: Profile,
  ): Promise<LoginAnswerView> {
    return this.tokens.refresh(caller, id, query, profile);
  }

  @Post('user/:PK_User/logout')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({
    summary: 'Log a user out',
    description: 'Every session of the user ends and every identity is refused, on all servers, within a second.',
  })
  @ApiOkResponse({ description: 'The user is logged out' })
  @ApiForbiddenResponse({ description: 'Neither oneself nor a user whom the caller may alter' })
  @ApiNotFoundResponse({ description: "No such user in the caller's tree" })
  logoutUser(@CurrentCaller() caller: Caller, @PathId('PK_User') id: number): Promise<void> {
    return this.tokens.logout(caller, id);
  }
}
