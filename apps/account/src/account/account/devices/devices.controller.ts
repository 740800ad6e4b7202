import { Controller, Get, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires } from '@app/access';
import type { Profile } from '@app/server';
import { Alias, BodyArguments, Conditional, PathId, WireProfile } from '@app/server';

import { Devices, PutDeviceBody, PutDeviceNameBody, toDevices } from './devices.dto.js';
import { DevicesService } from './devices.service.js';

@ApiTags('account/account')
@Controller('account/account/account/:PK_Account')
export class DevicesController {
  constructor(private readonly devices: DevicesService) {}

  @Get('devices')
  @Requires('view_account')
  @Conditional()
  @ApiOperation({
    summary: 'List the devices of an account',
    description: 'A user who is limited to some devices sees those.',
  })
  @ApiOkResponse({ type: Devices, description: 'The devices, in the order of their ids' })
  @ApiNotFoundResponse({ description: "No such account in the caller's tree" })
  async listDevices(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') accountId: number,
    @WireProfile() profile: Profile,
  ): Promise<Devices> {
    return toDevices(await this.devices.list(caller, accountId, profile), profile);
  }

  @Put('device/:PK_Device')
  @Requires('edit_account_basic')
  @Alias('/account/account/{PK_Account}/device/{PK_Device}', '/account/account/account/{PK_Account}/device/{PK_Device}')
  @ApiOperation({
    summary: 'Move a device to another installation of its account',
    description: 'Both are of the account in the path: any other does not exist.',
  })
  @ApiOkResponse({ description: 'It is moved' })
  @ApiNotFoundResponse({ description: 'No such account, or no such device or installation of it' })
  putDevice(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') accountId: number,
    @PathId('PK_Device') id: number,
    @BodyArguments() { PK_Installation }: PutDeviceBody,
  ): Promise<void> {
    return this.devices.move(caller, accountId, id, PK_Installation);
  }

  @Put('device/:PK_Device/name')
  @Requires('set_device_status')
  @ApiOperation({ summary: 'Rename a device', description: 'Who is limited to some gateways may rename those.' })
  @ApiOkResponse({ description: 'It has its new name' })
  @ApiNotFoundResponse({ description: 'No such account, or no such device of it' })
  putDeviceName(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Account') accountId: number,
    @PathId('PK_Device') id: number,
    @BodyArguments() { Name }: PutDeviceNameBody,
  ): Promise<void> {
    return this.devices.rename(caller, accountId, id, Name);
  }
}
