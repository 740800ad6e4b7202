import { Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires, Throttled } from '@app/access';
import { Extension, PathId, StrictBody } from '@app/server';

import { PairDeviceBody } from './pairing.dto.js';
import { PairingService } from './pairing.service.js';

@ApiTags('account/account')
@Controller('account/account/account/:PK_Account')
export class PairingController {
  constructor(private readonly pairing: PairingService) {}

  @Post('device')
  @HttpCode(200)
  @Throttled()
  @Requires('pair_device')
  @Extension()
  @ApiOperation({
    summary: 'Pair a unit with an account',
    description: 'By the serial number and the MAC address on its label; only a unit that is paired with nobody.',
  })
  @ApiOkResponse({ description: 'It belongs to the account' })
  @ApiNotFoundResponse({ description: 'No such account, or no unit of its OEM with this label' })
  @ApiConflictResponse({ description: 'It is paired already' })
  pairDevice(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @StrictBody() body: PairDeviceBody,
  ): Promise<void> {
    return this.pairing.pair(caller, id, body);
  }

  @Delete('device/:PK_Device')
  @Requires('pair_device')
  @Extension()
  @ApiOperation({ summary: 'Unpair a unit', description: 'It belongs to nobody then, and its sessions end.' })
  @ApiOkResponse({ description: 'It is unpaired' })
  @ApiNotFoundResponse({ description: 'No such account, or no such unit of it' })
  unpairDevice(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') accountId: number,
    @PathId('PK_Device') id: number,
  ): Promise<void> {
    return this.pairing.unpair(caller, accountId, id);
  }
}
