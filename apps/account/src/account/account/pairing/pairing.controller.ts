import { Controller, Delete, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, RequestKey, Requires, Throttled } from '@app/access';
import { Extension, PathId, StrictBody } from '@app/server';

import { PairDeviceBody, PairedView } from './pairing.dto.js';
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
    description:
      'By the serial number and the MAC address on its label, or within five minutes of its button, from behind the same address; only a unit that is paired with nobody.',
  })
  @ApiOkResponse({ type: PairedView, description: 'It belongs to the account' })
  @ApiNotFoundResponse({ description: 'No such account, or no unit of its OEM with this label or button' })
  @ApiConflictResponse({ description: 'It is paired already, or the buttons of several units were pressed' })
  async pairDevice(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') id: number,
    @Ip() address: string,
    @StrictBody() body: PairDeviceBody,
    @RequestKey() request: NamedRequest | null,
  ): Promise<PairedView> {
    const { deviceId, installationId } = await this.pairing.pair(caller, id, address, body, request);
    return { PK_Device: deviceId, PK_Installation: installationId };
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
