import { Controller, Get, Put, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiConflictResponse } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { Servers } from '@app/info';
import type { Profile } from '@app/server';
import { Alias, ApiIfMatch, BodyArguments, Conditional, etagOf, IfMatch, PathId, WireProfile } from '@app/server';
import type { FastifyReply } from 'fastify';

import { AccountEditor } from './account-editor.js';
import { AccountView, EditedAccountView, PutAccountBody, toAccountView, toEditedAccountView } from './account.dto.js';
import { AccountService } from './account.service.js';

const CANONICAL = '/account/account/account/{PK_Account}';
const ETAG = { ETag: { description: 'The version of the account', schema: { type: 'string' as const } } };

@ApiTags('account/account')
@Controller('account/account')
export class AccountController {
  constructor(
    private readonly accounts: AccountService,
    private readonly editor: AccountEditor,
    private readonly servers: Servers,
  ) {}

  @Get('account/:PK_Account')
  @Requires('view_account')
  @Alias('/accounts/accounts/{PK_Account}', CANONICAL)
  @Alias('/account/account/{PK_Account}', CANONICAL)
  @Conditional()
  @ApiOperation({
    summary: 'Read an account',
    description: 'The own account or one below it. The accounts below it are not included: see `accounts`.',
  })
  @ApiOkResponse({ type: AccountView, description: 'The account', headers: ETAG })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree" })
  async getAccount(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @WireProfile() profile: Profile,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountView> {
    const account = await this.accounts.get(caller, id);
    void reply.header('etag', etagOf(account.version));
    return toAccountView(account, await this.servers.of(account, profile));
  }

  @Put('account/:PK_Account')
  @Requires('edit_account_basic')
  @Alias('/account/account/{PK_Account}', CANONICAL)
  @ApiOperation({
    summary: 'Edit an account',
    description:
      'Only what is sent changes; `Phone` replaces all phones. Place, type, OEM and servers can be changed of accounts below the own one only. With `If-Match` the edit is refused when somebody else was faster.',
  })
  @ApiIfMatch('The account has been changed since it was read')
  @ApiOkResponse({ type: EditedAccountView, description: 'The account as it is now', headers: ETAG })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree" })
  @ApiConflictResponse({ description: 'The account cannot change its type or OEM as things are' })
  async putAccount(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @BodyArguments() body: PutAccountBody,
    @IfMatch() ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditedAccountView> {
    await this.editor.edit(caller, id, body, ifMatch);
    const account = await this.accounts.get(caller, id);
    void reply.header('etag', etagOf(account.version));
    return toEditedAccountView(account);
  }
}
