import { Controller, Delete, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { Conditional, PathId } from '@app/server';

import { toListedUserView, Users } from '../../user/user.dto.js';
import { UserRemover } from '../../user/user-remover.js';
import { UserService } from '../../user/user.service.js';

@ApiTags('account/account')
@Controller('account/account/account/:PK_Account')
export class UsersController {
  constructor(
    private readonly users: UserService,
    private readonly remover: UserRemover,
  ) {}

  @Get('users')
  @Requires('view_account')
  @Conditional()
  @ApiOperation({
    summary: 'List the users of an account',
    description: 'Who may not view the users of the account sees only themselves.',
  })
  @ApiOkResponse({ type: Users, description: 'The users, in the order of their ids' })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree" })
  async listUsers(@CurrentCaller() caller: Caller, @PathId('PK_Account') accountId: number): Promise<Users> {
    return { Users: (await this.users.list(caller, accountId)).map(toListedUserView) };
  }

  @Delete('user/:PK_User')
  @Requires('edit_account_basic')
  @ApiOperation({ summary: 'Remove a user from an account', description: 'Their logins and sessions end at once.' })
  @ApiOkResponse({ description: 'The user is removed' })
  @ApiNotFoundResponse({ description: 'No such account, or no such user of it' })
  removeUser(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') accountId: number,
    @PathId('PK_User') id: number,
  ): Promise<void> {
    return this.remover.remove(caller, accountId, id);
  }
}
