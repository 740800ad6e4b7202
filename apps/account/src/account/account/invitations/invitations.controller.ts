import { Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, RequestKey, Requires } from '@app/access';
import { Conditional, Extension, PathId, StrictBody } from '@app/server';

import { Invitations, NewInvitationView, PostInvitationBody, toInvitationView } from './invitations.dto.js';
import { InvitationsService } from './invitations.service.js';

const NO_ACCOUNT = "No such account in the caller's tree";

@ApiTags('account/account')
@Controller('account/account/account/:PK_Account')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Get('invitations')
  @Requires('alter_user')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'List the invitations that wait for an answer',
    description: 'Without their codes: those are in the mails only.',
  })
  @ApiOkResponse({ type: Invitations, description: 'The invitations' })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  async listInvitations(@CurrentCaller() caller: Caller, @PathId('PK_Account') id: number): Promise<Invitations> {
    return { Invitations: (await this.invitations.list(caller, id)).map(toInvitationView) };
  }

  @Post('invitation')
  @Requires('alter_user')
  @Extension()
  @ApiOperation({
    summary: 'Invite somebody by mail to be a user of an account',
    description:
      'They choose their name and password themselves, within two weeks. From above, an end user account is given an owner while it has none.',
  })
  @ApiCreatedResponse({ type: NewInvitationView, description: 'The invitation is on its way' })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  async inviteUser(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @StrictBody() body: PostInvitationBody,
    @RequestKey() request: NamedRequest | null,
  ): Promise<NewInvitationView> {
    return { PK_Invitation: await this.invitations.invite(caller, id, body, request) };
  }

  @Delete('invitation/:PK_Invitation')
  @Requires('alter_user')
  @Extension()
  @ApiOperation({ summary: 'Withdraw an invitation', description: 'Its code is good no more.' })
  @ApiOkResponse({ description: 'It is withdrawn' })
  @ApiNotFoundResponse({ description: 'No such account, or no such invitation of it' })
  withdrawInvitation(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') accountId: number,
    @PathId('PK_Invitation') id: number,
  ): Promise<void> {
    return this.invitations.withdraw(caller, accountId, id);
  }
}
