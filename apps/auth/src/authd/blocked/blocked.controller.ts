import { Controller, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { Extension, PathId, StrictBody } from '@app/server';

import { PutBlockedBody } from './blocked.dto.js';
import { BlockedService } from './blocked.service.js';

@ApiTags('authd/auth')
@Controller('authd/auth/device/:PK_Device')
export class BlockedController {
  constructor(private readonly units: BlockedService) {}

  @Put('blocked')
  @Requires('block_device')
  @Extension()
  @ApiOperation({
    summary: 'Shut a unit out, or let it in again',
    description:
      'A blocked unit can neither be provisioned nor log in; its sessions and identities end within a second.',
  })
  @ApiOkResponse({ description: 'It is so now' })
  @ApiNotFoundResponse({ description: 'No such unit of an account, or unpaired one of an OEM, in reach' })
  setDeviceBlocked(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
    @StrictBody() { Blocked }: PutBlockedBody,
  ): Promise<void> {
    return this.units.set(caller, id, Blocked);
  }
}
