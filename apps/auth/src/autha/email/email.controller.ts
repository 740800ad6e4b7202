import { Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Public, SignedIn, Throttled } from '@app/access';
import { Extension, PathId, StrictBody } from '@app/server';

import { ValidateEmailBody } from './email.dto.js';
import { EmailService } from './email.service.js';

@ApiTags('autha/auth')
@Controller('autha/auth')
export class EmailController {
  constructor(private readonly emails: EmailService) {}

  @Post('user/:PK_User/email/validation')
  @HttpCode(202)
  @Throttled()
  @SignedIn()
  @Extension()
  @ApiOperation({
    summary: 'Ask for a code that validates the own e-mail address',
    description: 'It is mailed there; registration and a change of the address do so by themselves.',
  })
  @ApiAcceptedResponse({ description: 'The mail is on its way' })
  @ApiForbiddenResponse({ description: 'Another user' })
  @ApiNotFoundResponse({ description: 'No such user' })
  @ApiConflictResponse({ description: 'The address is validated already' })
  askEmailValidation(@CurrentCaller() caller: Caller, @PathId('PK_User') id: number): Promise<void> {
    return this.emails.ask(caller, id);
  }

  @Post('email/validate')
  @HttpCode(200)
  @Throttled()
  @Public()
  @Extension()
  @ApiOperation({ summary: 'Validate an e-mail address with the mailed code', description: 'The code is good once.' })
  @ApiOkResponse({ description: 'The address is validated' })
  @ApiForbiddenResponse({ description: 'The code is wrong, used or too old' })
  validateEmail(@StrictBody() { Code }: ValidateEmailBody): Promise<void> {
    return this.emails.validate(Code);
  }
}
