import { Controller, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { Alias, Conditional, PathId, QueryArguments } from '@app/server';

import {
  AccountsCount,
  FoundAccounts,
  ListAccountsQuery,
  ListedAccounts,
  SearchAccountsQuery,
} from './accounts.dto.js';
import { AccountsService } from './accounts.service.js';

@ApiTags('account/account')
@Controller('account/account')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get('accounts')
  @Requires('lookup_account')
  @Alias('/accounts/accounts', '/account/account/accounts')
  @Conditional()
  @ApiOperation({
    summary: 'Search the accounts below the own one',
    description: 'All filters must fit. Text finds words by their beginning, whatever their case and accents.',
  })
  @ApiOkResponse({ type: FoundAccounts, description: 'The accounts, in the order of their ids' })
  async searchAccounts(
    @CurrentCaller() caller: Caller,
    @QueryArguments() query: SearchAccountsQuery,
  ): Promise<FoundAccounts> {
    const Accounts = await this.accounts.search(caller, query);
    return query.Total ? { Accounts, Total: await this.accounts.countFound(caller, query) } : { Accounts };
  }

  @Get('account/:PK_Account/accounts')
  @Requires('lookup_account')
  @Conditional()
  @ApiOperation({
    summary: 'List all accounts below an account',
    description: 'Those at every level below it, in pages and in a stable order.',
  })
  @ApiOkResponse({ type: ListedAccounts, description: 'A page of the accounts' })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree" })
  async listAccounts(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @QueryArguments() query: ListAccountsQuery,
  ): Promise<ListedAccounts> {
    const Accounts = await this.accounts.list(caller, id, query);
    return query.Total ? { Accounts, Total: await this.accounts.count(caller, id) } : { Accounts };
  }

  @Get('account/:PK_Account/accounts/count')
  @Requires('lookup_account')
  @Conditional()
  @ApiOperation({ summary: 'Count all accounts below an account', description: 'Those at every level below it.' })
  @ApiOkResponse({ type: AccountsCount, description: 'How many there are' })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree" })
  async countAccounts(@CurrentCaller() caller: Caller, @PathId('PK_Account') id: number): Promise<AccountsCount> {
    return { ChildrenCount: await this.accounts.count(caller, id) };
  }
}
