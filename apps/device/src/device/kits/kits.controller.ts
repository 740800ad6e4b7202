import { Controller, Get, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires, RequiresOrGateway } from '@app/access';
import { Alias, Conditional, Extension, PathId, StrictBody } from '@app/server';

import { Kits, PutDeviceKitBody } from './kits.dto.js';
import { KitsService } from './kits.service.js';

@ApiTags('device/device')
@Controller('device/device')
export class KitsController {
  constructor(private readonly kits: KitsService) {}

  @Get('device/:PK_Device/kit')
  @RequiresOrGateway('view_account')
  @Alias('/device/device/{PK_Device}/kit', '/device/device/device/{PK_Device}/kit')
  @Conditional()
  @ApiOperation({
    summary: 'Read the kits of a device',
    description: 'What its OEM says that it was sold with; the list is empty when nothing was said.',
  })
  @ApiOkResponse({ type: Kits, description: 'The kits, with their devices' })
  @ApiNotFoundResponse({ description: 'No such device, to the caller' })
  async getDeviceKit(@CurrentCaller() caller: Caller, @PathId('PK_Device') id: number): Promise<Kits> {
    return { Kits: await this.kits.list(caller, id) };
  }

  @Put('device/:PK_Device/kit')
  @Requires('manage_kits')
  @Extension()
  @ApiOperation({
    summary: 'Say that a device was sold with a kit',
    description: 'For units with or without an account. To say it again changes nothing.',
  })
  @ApiOkResponse({ description: 'It was' })
  @ApiNotFoundResponse({ description: 'No such device of an OEM in reach, or no such kit of that OEM' })
  putDeviceKit(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
    @StrictBody() body: PutDeviceKitBody,
  ): Promise<void> {
    return this.kits.assign(caller, id, body);
  }
}
