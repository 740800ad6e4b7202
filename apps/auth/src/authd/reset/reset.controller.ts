import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import { Extension, PathId } from '@app/server';

import { ResetService } from './reset.service.js';

@ApiTags('authd/auth')
@Controller('authd/auth/device/:PK_Device')
export class ResetController {
  constructor(private readonly units: ResetService) {}

  @Post('reset')
  @HttpCode(200)
  @Requires('pair_device', 'import_devices')
  @Extension()
  @ApiOperation({
    summary: 'Take the key of a unit away',
    description:
      'After a factory reset, or when its key has leaked: the unit can be provisioned anew, and what it had ends within a second. It stays paired.',
  })
  @ApiOkResponse({ description: 'It has no key now' })
  @ApiNotFoundResponse({ description: 'No such unit of an account, or unpaired one of an OEM, in reach' })
  resetDevice(@CurrentCaller() caller: Caller, @PathId('PK_Device') id: number): Promise<void> {
    return this.units.reset(caller, id);
  }
}
