import { Controller, Delete, Get, Post, Put, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, RequestKey, Requires } from '@app/access';
import { Alias, ApiIfMatch, BodyArguments, Conditional, etagOf, IfMatch, PathId } from '@app/server';
import type { FastifyReply } from 'fastify';

import { AddressBody } from '../address.js';
import {
  Installations,
  InstallationView,
  NewInstallationView,
  toInstallationView,
  toListedView,
} from './installations.dto.js';
import { InstallationsService } from './installations.service.js';

const LIST = '/account/account/account/{PK_Account}/installations';
const ONE = '/account/account/account/{PK_Account}/installation/{PK_Installation}';
const NO_ACCOUNT = "No such account in the caller's tree";
const NO_INSTALLATION = 'No such account, or no such installation of it';

@ApiTags('account/account')
@Controller('account/account/account/:PK_Account')
export class InstallationsController {
  constructor(private readonly installations: InstallationsService) {}

  @Get('installations')
  @Requires('view_account')
  @Alias('/account/account/{PK_Account}/installations', LIST)
  @Conditional()
  @ApiOperation({ summary: 'List the installations of an account', description: 'All of them, each with its devices.' })
  @ApiOkResponse({ type: Installations, description: 'The installations and the units in them' })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  async listInstallations(@CurrentCaller() caller: Caller, @PathId('PK_Account') id: number): Promise<Installations> {
    return { Installations: (await this.installations.list(caller, id)).map(toListedView) };
  }

  @Post('installation')
  @Requires('edit_account_basic')
  @ApiOperation({
    summary: 'Add an installation to an account',
    description: 'With its address, of which every part may be left out.',
  })
  @ApiCreatedResponse({
    type: NewInstallationView,
    description: 'The installation',
    headers: { Location: { description: 'Where it is', schema: { type: 'string' } } },
  })
  @ApiNotFoundResponse({ description: NO_ACCOUNT })
  async addInstallation(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') accountId: number,
    @BodyArguments() body: AddressBody,
    @RequestKey() request: NamedRequest | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NewInstallationView> {
    const id = await this.installations.add(caller, accountId, body, request);
    const Location = `/account/account/account/${accountId}/installation/${id}`;
    void reply.header('location', Location);
    return { Location, PK_Installation: id };
  }

  @Get('installation/:PK_Installation')
  @Requires('view_account')
  @Alias('/account/account/{PK_Account}/installation/{PK_Installation}', ONE)
  @Conditional()
  @ApiOperation({
    summary: 'Read an installation of an account',
    description:
      'With its address and what its operator says of it. Its `ETag` can be sent as `If-Match` when it is changed.',
  })
  @ApiOkResponse({
    type: InstallationView,
    description: 'The installation',
    headers: { ETag: { description: 'The version of the installation', schema: { type: 'string' } } },
  })
  @ApiNotFoundResponse({ description: NO_INSTALLATION })
  async getInstallation(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') accountId: number,
    @PathId('PK_Installation') id: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InstallationView> {
    const found = await this.installations.get(caller, accountId, id);
    void reply.header('etag', etagOf(found.installation.version));
    return toInstallationView(found);
  }

  @Put('installation/:PK_Installation')
  @Requires('edit_account_basic')
  @Alias('/account/account/{PK_Account}/installation/{PK_Installation}', ONE)
  @ApiOperation({ summary: 'Edit the address of an installation', description: 'Only what is sent changes.' })
  @ApiIfMatch()
  @ApiOkResponse({ description: 'It is changed' })
  @ApiNotFoundResponse({ description: NO_INSTALLATION })
  putInstallation(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') accountId: number,
    @PathId('PK_Installation') id: number,
    @BodyArguments() body: AddressBody,
    @IfMatch() ifMatch: string | undefined,
  ): Promise<void> {
    return this.installations.edit(caller, accountId, id, body, ifMatch);
  }

  @Delete('installation/:PK_Installation')
  @Requires('edit_account_basic')
  @Alias('/account/account/{PK_Account}/installation/{PK_Installation}', ONE)
  @ApiOperation({
    summary: 'Remove an installation from an account',
    description: 'Its units move to the lowest numbered of those that remain. The last one stays.',
  })
  @ApiOkResponse({ description: 'It is removed' })
  @ApiForbiddenResponse({ description: 'It is the only one, or the permission does not reach there' })
  @ApiNotFoundResponse({ description: NO_INSTALLATION })
  removeInstallation(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') accountId: number,
    @PathId('PK_Installation') id: number,
  ): Promise<void> {
    return this.installations.remove(caller, accountId, id);
  }
}
