import { Controller, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { BodyArguments, PathId } from '@app/server';

import { PutAttributeBody } from './installation.dto.js';
import { InstallationService } from './installation.service.js';

@ApiTags('account/installation')
@Controller('account/installation/installation')
export class InstallationController {
  constructor(private readonly installations: InstallationService) {}

  @Put(':PK_Installation/attribute')
  @Requires('add_installation_attribute')
  @ApiOperation({
    summary: 'Set attributes of an installation',
    description: 'Of an account below the own one. What is not sent stays.',
  })
  @ApiOkResponse({ description: 'The attributes are set, and its gateways are told' })
  @ApiNotFoundResponse({ description: "No such installation in the caller's tree" })
  putInstallationAttribute(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Installation') id: number,
    @BodyArguments() body: PutAttributeBody,
  ): Promise<void> {
    return this.installations.setAttributes(caller, id, body);
  }
}
