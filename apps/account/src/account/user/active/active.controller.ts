import { Controller, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { Extension, PathId, StrictBody } from '@app/server';

import { PutActiveBody } from './active.dto.js';
import { ActiveService } from './active.service.js';

@ApiTags('account/user')
@Controller('account/user/user')
export class ActiveController {
  constructor(private readonly users: ActiveService) {}

  @Put(':PK_User/active')
  @Requires('alter_user')
  @Extension()
  @ApiOperation({
    summary: 'Deactivate a user, or let them in again',
    description: 'An inactive user cannot log in; their sessions, identities and tokens end within a second.',
  })
  @ApiOkResponse({ description: 'It is so now' })
  @ApiNotFoundResponse({ description: "No such user in the caller's tree" })
  setUserActive(
    @CurrentCaller() caller: Caller,
    @PathId('PK_User') id: number,
    @StrictBody() { Active }: PutActiveBody,
  ): Promise<void> {
    return this.users.set(caller, id, Active);
  }
}
