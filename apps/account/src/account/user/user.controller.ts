import { Controller, Get, Put, Res } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { ApiIfMatch, BodyArguments, Conditional, etagOf, IfMatch, PathId } from '@app/server';
import type { FastifyReply } from 'fastify';

import { PutUserBody, toUserView, UserView } from './user.dto.js';
import { UserEditor } from './user-editor.js';
import { UserService } from './user.service.js';

@ApiTags('account/user')
@Controller('account/user/user')
export class UserController {
  constructor(
    private readonly users: UserService,
    private readonly editor: UserEditor,
  ) {}

  @Get(':PK_User')
  @Requires('view_user')
  @Conditional()
  @ApiOperation({ summary: 'Read a user', description: 'Oneself, or a user whom the caller may view.' })
  @ApiOkResponse({
    type: UserView,
    description: 'The user',
    headers: { ETag: { description: 'The version of the user', schema: { type: 'string' } } },
  })
  @ApiNotFoundResponse({ description: "No such user in the caller's tree" })
  async getUser(
    @CurrentCaller() caller: Caller,
    @PathId('PK_User') id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserView> {
    const record = await this.users.get(caller, id);
    void reply.header('etag', etagOf(record.user.version));
    return toUserView(record);
  }

  @Put(':PK_User')
  @Requires('alter_user')
  @ApiOperation({
    summary: 'Edit a user',
    description:
      "Only what is sent changes. `Password` is the caller's own and never sets one: it confirms a change of another user of the own account, or of the own login name.",
  })
  @ApiIfMatch('The user has been changed since it was read')
  @ApiOkResponse({ description: 'The user is changed' })
  @ApiNotFoundResponse({ description: "No such user or account in the caller's tree" })
  @ApiConflictResponse({ description: 'The login name is taken' })
  putUser(
    @CurrentCaller() caller: Caller,
    @PathId('PK_User') id: number,
    @BodyArguments() body: PutUserBody,
    @IfMatch() ifMatch: string | undefined,
  ): Promise<void> {
    return this.editor.edit(caller, id, body, ifMatch);
  }
}
