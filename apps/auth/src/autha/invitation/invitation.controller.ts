import { Controller, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiForbiddenResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { NamedRequest } from '@app/access';
import { Public, RequestKey, Throttled } from '@app/access';
import type { Profile } from '@app/server';
import { Extension, StrictBody, WireProfile } from '@app/server';

import { LoginAnswerView } from '../autha.dto.js';
import { LoginService } from '../login.service.js';
import { AcceptInvitationBody } from './invitation.dto.js';
import { InvitationService } from './invitation.service.js';

@ApiTags('autha/auth')
@Controller('autha/auth')
export class InvitationController {
  constructor(
    private readonly invitations: InvitationService,
    private readonly logins: LoginService,
  ) {}

  @Post('invitation')
  @Throttled()
  @Public()
  @Extension()
  @ApiOperation({
    summary: 'Accept an invitation',
    description:
      'Makes a user of the account that has invited, with a validated e-mail address. The code is good once.',
  })
  @ApiCreatedResponse({ type: LoginAnswerView, description: 'The user is logged in' })
  @ApiForbiddenResponse({ description: 'The code is wrong, used or too old' })
  @ApiConflictResponse({ description: 'The user name is taken at this OEM; the invitation stays' })
  async acceptInvitation(
    @StrictBody() body: AcceptInvitationBody,
    @WireProfile() profile: Profile,
    @RequestKey() request: NamedRequest | null,
  ): Promise<LoginAnswerView> {
    const { userId, oemId } = await this.invitations.accept(body, request);
    return this.logins.asUser(userId, { Username: body.Username, PK_Oem: oemId }, profile);
  }
}
