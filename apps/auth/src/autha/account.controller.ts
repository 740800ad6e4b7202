import { Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, RequestKey, Requires } from '@app/access';
import { Servers } from '@app/info';
import type { Profile } from '@app/server';
import { BodyArguments, Conditional, PathId, WireProfile } from '@app/server';

import { AuthAccountService } from './account.service.js';
import { AuthAccountView, NewAccountView, PostAccountBody, toAuthAccountView } from './autha.dto.js';

@ApiTags('autha/auth')
@Controller('autha/auth')
export class AuthaAccountController {
  constructor(
    private readonly accounts: AuthAccountService,
    private readonly servers: Servers,
  ) {}

  @Post('account')
  @Requires('add_account')
  @ApiOperation({
    summary: 'Add an account',
    description: "The new account comes below the caller's own or one below that; its type must be below its parent's.",
  })
  @ApiCreatedResponse({ type: NewAccountView, description: 'The account and its servers' })
  @ApiNotFoundResponse({ description: 'No such parent below the caller' })
  async addAccount(
    @CurrentCaller() caller: Caller,
    @BodyArguments() body: PostAccountBody,
    @RequestKey() request: NamedRequest | null,
    @WireProfile() profile: Profile,
  ): Promise<NewAccountView> {
    const account = await this.accounts.add(caller, body, request);
    return { PK_Account: account.id, ...(await this.servers.of(account, profile)) };
  }

  @Get('account/:PK_Account')
  @Requires('view_account')
  @Conditional()
  @ApiOperation({
    summary: 'Read the place of an account: its type, OEM, parents and servers',
    description: 'The parents from the direct one upwards, as far as there are any.',
  })
  @ApiOkResponse({ type: AuthAccountView, description: 'The place of the account' })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree" })
  async getAuthAccount(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @WireProfile() profile: Profile,
  ): Promise<AuthAccountView> {
    const account = await this.accounts.get(caller, id);
    return toAuthAccountView(account, await this.servers.of(account, profile));
  }
}
