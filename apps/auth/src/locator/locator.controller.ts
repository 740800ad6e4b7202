import { Controller, Get, Ip, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Public, SignedInIfSent, Throttled } from '@app/access';
import { Servers } from '@app/info';
import type { Profile } from '@app/server';
import { Conditional, PathId, QueryArguments, WireProfile } from '@app/server';

import { DeviceServers } from '../authd/device-servers.js';
import { toLocatedView } from './located.js';
import {
  LocatedDevices,
  LocatedMacView,
  LocatedServersView,
  LocatorQuery,
  OemServers,
  TypeQuery,
} from './locator.dto.js';
import { LocatorService } from './locator.service.js';

const DEVICE_SERVERS = [7, 8];

@ApiTags('locator/locator')
@Controller('locator/locator')
export class LocatorController {
  constructor(
    private readonly locator: LocatorService,
    private readonly names: DeviceServers,
    private readonly servers: Servers,
  ) {}

  @Get('locator')
  @SignedInIfSent()
  @Conditional()
  @ApiOperation({
    summary: 'Find the gateways behind an address',
    description:
      'Without credentials, behind that of the caller. With them also behind another, or of an account, as far as the caller may see the account.',
  })
  @ApiOkResponse({ type: LocatedDevices, description: 'The gateways that reported lately' })
  async locateDevices(
    @CurrentCaller() caller: Caller | undefined,
    @Ip() address: string,
    @QueryArguments() query: LocatorQuery,
    @WireProfile() profile: Profile,
  ): Promise<LocatedDevices> {
    const located = await this.locator.locate(caller, address, query);
    const name = await this.servers.namer(profile);
    return { Devices: located.map((each) => toLocatedView(each, (id) => name(id)[0], profile)) };
  }

  @Get('device/:PK_Device/servers')
  @Public()
  @Conditional()
  @ApiOperation({
    summary: 'Find the servers of a device',
    description: 'Open to everybody: programs ask before they can log in.',
  })
  @ApiOkResponse({ type: LocatedServersView, description: 'The servers' })
  @ApiNotFoundResponse({ description: 'No such device' })
  async locateDeviceServers(
    @PathId('PK_Device') id: number,
    @QueryArguments() query: TypeQuery,
    @WireProfile() profile: Profile,
  ): Promise<LocatedServersView> {
    const found = await this.names.listed(await this.locator.byId(id, query), profile);
    const { PK_Account, Server_Device, Server_Event, Server_Account } = found;
    return { PK_Account, Server_Device, Server_Event, Server_Account };
  }

  @Get('macaddress/:MacAddress/servers')
  @Throttled('units')
  @Public()
  @Conditional()
  @ApiOperation({
    summary: 'Find the servers of a device by its MAC address',
    description: 'An unpaired one from behind its own address only.',
  })
  @ApiOkResponse({ type: LocatedMacView, description: 'The device and its servers' })
  @ApiNotFoundResponse({ description: 'No such device' })
  async locateMacServers(
    @Param('MacAddress') mac: string,
    @Ip() address: string,
    @QueryArguments() query: TypeQuery,
    @WireProfile() profile: Profile,
  ): Promise<LocatedMacView> {
    const found = await this.names.listed(await this.locator.byMac(mac, address, query), profile);
    const { PK_Device, PK_Account, Server_Device, Server_Event, Server_Account } = found;
    return { PK_Device, PK_Account, Server_Device, Server_Event, Server_Account };
  }

  @Get('oem/:PK_Oem/servers')
  @Public()
  @Conditional()
  @ApiOperation({
    summary: 'Find the device servers of an OEM',
    description: 'Open to everybody: programs ask before they can log in.',
  })
  @ApiOkResponse({ type: OemServers, description: 'The servers' })
  @ApiNotFoundResponse({ description: 'No such OEM' })
  async locateOemServers(@PathId('PK_Oem') id: number, @WireProfile() profile: Profile): Promise<OemServers> {
    await this.locator.checkOem(id);
    const Servers = DEVICE_SERVERS.map(async (server) => ({
      PK_Server_Device: String(server),
      Server_Device: await this.servers.name(server, profile),
    }));
    return { Servers: await Promise.all(Servers) };
  }
}
