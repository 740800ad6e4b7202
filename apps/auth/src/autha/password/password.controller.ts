import { Controller, HttpCode, Post, Put } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Public, SignedIn, Throttled } from '@app/access';
import { Extension, PathId, StrictBody } from '@app/server';

import { ForgottenPasswordBody, PutPasswordBody, ResetPasswordBody } from './password.dto.js';
import { PasswordService } from './password.service.js';

@ApiTags('autha/auth')
@Controller('autha/auth')
export class PasswordController {
  constructor(private readonly passwords: PasswordService) {}

  @Put('user/:PK_User/password')
  @Throttled()
  @SignedIn()
  @Extension()
  @ApiOperation({
    summary: 'Change the own password',
    description: 'All sessions and identities of the user end: log in again.',
  })
  @ApiOkResponse({ description: 'The password is changed' })
  @ApiForbiddenResponse({ description: 'The old password is wrong, or it is another user' })
  @ApiNotFoundResponse({ description: 'No such user' })
  changePassword(
    @CurrentCaller() caller: Caller,
    @PathId('PK_User') id: number,
    @StrictBody() body: PutPasswordBody,
  ): Promise<void> {
    return this.passwords.change(caller, id, body);
  }

  @Post('password/forgotten')
  @HttpCode(202)
  @Throttled()
  @Public()
  @Extension()
  @ApiOperation({
    summary: 'Ask for a new password by mail',
    description: 'A code goes to the validated address of the user, if there is one. The answer tells nothing.',
  })
  @ApiAcceptedResponse({ description: 'If there is such a user with a validated address, a mail is on its way' })
  forgetPassword(@StrictBody() body: ForgottenPasswordBody): Promise<void> {
    return this.passwords.forget(body);
  }

  @Post('password/reset')
  @HttpCode(200)
  @Throttled()
  @Public()
  @Extension()
  @ApiOperation({
    summary: 'Set a new password with a mailed code',
    description: 'The code is good once. All sessions and identities of the user end.',
  })
  @ApiOkResponse({ description: 'The password is set' })
  @ApiForbiddenResponse({ description: 'The code is wrong, used or too old' })
  resetPassword(@StrictBody() body: ResetPasswordBody): Promise<void> {
    return this.passwords.reset(body);
  }
}
