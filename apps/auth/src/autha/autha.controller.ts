import { Controller, Get, Ip, Param, Post } from '@nestjs/common';
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
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, Public, RequestKey, SignedInIfSent, Throttled } from '@app/access';
import type { Profile } from '@app/server';
import { BodyArguments, Extension, QueryArguments, StrictBody, WireProfile } from '@app/server';

import { AdministratorService } from './administrator.service.js';
import { LoginAnswerView, LoginQuery, PostAdministratorBody, PostUsernameBody } from './autha.dto.js';
import { LoginService } from './login.service.js';
import { RegistrationService } from './registration.service.js';

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
    summary: 'Log in with a name and a password',
    description:
      'Answers an identity, good for a day, and the servers of the account. The name is looked up at the OEM whatever its case; its hash is over the lower-case name.',
  })
  @ApiOkResponse({ type: LoginAnswerView, description: 'The identity, its signature and the servers' })
  @ApiUnauthorizedResponse({ description: 'No such user and password, or the user is inactive' })
  login(
    @Param('Username') username: string,
    @QueryArguments() query: LoginQuery,
    @WireProfile() profile: Profile,
    @Ip() address: string,
  ): Promise<LoginAnswerView> {
    return this.logins.login(username, query, profile, address);
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
    @RequestKey() request: NamedRequest | null,
  ): Promise<LoginAnswerView> {
    const userId = await this.registrations.register(caller, body, request);
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
    @RequestKey() request: NamedRequest | null,
  ): Promise<LoginAnswerView> {
    const userId = await this.administrators.create(body, request);
    return this.logins.asUser(userId, { ...body, PK_Oem: 1 }, profile);
  }
}
