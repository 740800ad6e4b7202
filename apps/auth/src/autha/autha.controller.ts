import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Public, Requires, SignedIn, SignedInIfSent, Throttled } from '@app/access';
import { Servers } from '@app/info';
import type { Profile } from '@app/server';
import { BodyArguments, Extension, PathId, QueryArguments, StrictBody, WireProfile } from '@app/server';

import { AuthAccountService } from './account.service.js';
import { AdministratorService } from './administrator.service.js';
import {
  AuthAccountView,
  LoginAnswerView,
  LoginQuery,
  NewAccountView,
  PostAccountBody,
  PostAdministratorBody,
  PostUsernameBody,
  RefreshQuery,
  toAuthAccountView,
} from './autha.dto.js';
import { LoginService } from './login.service.js';
import { RegistrationService } from './registration.service.js';
import { TokenService } from './token.service.js';

@ApiTags('autha/auth')
@Controller('autha/auth')
export class AuthaController {
  constructor(
    private readonly logins: LoginService,
    private readonly registrations: RegistrationService,
    private readonly administrators: AdministratorService,
  ) {}

  @Get('username/:Username')
  @Throttled()
  @Public()
  @ApiOperation({
    summary: 'Log in',
    description:
      'Answers an identity, good for a day, and the servers of the account. The name is looked up at the OEM whatever its case; its hash is over the lower-case name.',
  })
  @ApiOkResponse({ type: LoginAnswerView, description: 'The identity, its signature and the servers' })
  @ApiUnauthorizedResponse({ description: 'No such user and password, or the user is inactive' })
  login(
    @Param('Username') username: string,
    @QueryArguments() query: LoginQuery,
    @WireProfile() profile: Profile,
  ): Promise<LoginAnswerView> {
    return this.logins.login(username, query, profile);
  }

  @Post('username')
  @Throttled()
  @SignedInIfSent()
  @ApiOperation({
    summary: 'Register a user',
    description:
      'Without `PK_Account` a new end user account is made, with this user as its owner and with its first installation, as far as the OEM takes new accounts; with it, the user is added to that account, which needs a session and `alter_user` there.',
  })
  @ApiCreatedResponse({
    type: LoginAnswerView,
    description: 'The user is logged in: the same answer as that of a login',
  })
  @ApiForbiddenResponse({ description: 'The OEM takes no new accounts, or the caller may not add users there' })
  @ApiNotFoundResponse({ description: 'No such account' })
  @ApiConflictResponse({ description: 'The user name is taken at this OEM' })
  async register(
    @CurrentCaller() caller: Caller | undefined,
    @BodyArguments() body: PostUsernameBody,
    @WireProfile() profile: Profile,
  ): Promise<LoginAnswerView> {
    const userId = await this.registrations.register(caller, body);
    return this.logins.asUser(userId, body, profile);
  }

  @Post('administrator')
  @Throttled()
  @Public()
  @Extension()
  @ApiOperation({
    summary: 'Make the first administrator',
    description:
      'With the code of the link that the first start prints: the master account, its administrator and OEM 1.',
  })
  @ApiCreatedResponse({ type: LoginAnswerView, description: 'The administrator is logged in' })
  @ApiForbiddenResponse({ description: 'The code is wrong, used or too old' })
  async createAdministrator(
    @StrictBody() body: PostAdministratorBody,
    @WireProfile() profile: Profile,
  ): Promise<LoginAnswerView> {
    const userId = await this.administrators.create(body);
    return this.logins.asUser(userId, { ...body, PK_Oem: 1 }, profile);
  }
}

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
    @WireProfile() profile: Profile,
  ): Promise<NewAccountView> {
    const account = await this.accounts.add(caller, body);
    return { PK_Account: account.id, ...(await this.servers.of(account, profile)) };
  }

  @Get('account/:PK_Account')
  @Requires('view_account')
  @ApiOperation({ summary: 'Read the place of an account: its type, OEM, parents and servers' })
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
