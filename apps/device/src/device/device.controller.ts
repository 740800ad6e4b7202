import { Controller, Get, Header } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Requires, RequiresOrGateway, SignedInIfSent, Throttled } from '@app/access';
import { OpenTunnels, Servers } from '@app/info';
import type { Profile } from '@app/server';
import { Alias, Conditional, Extension, PathId, QueryArguments, toDateTime, WireProfile } from '@app/server';

import { DeviceCountsView, DeviceStatusView, ZWaveLocaleQuery } from './device.dto.js';
import { DeviceService } from './device.service.js';
import { GatewayView, toGatewayView } from './device-view.js';

const ONE = '/device/device/device/{PK_Device}';
const NO_DEVICE = 'No such device, to the caller';
const [RELAY, STORAGE, SUPPORT] = [9, 11, 15];
const LOCALE = {
  description: 'Three lines',
  content: {
    'text/plain': {
      schema: { type: 'string', maxLength: 64, pattern: '^### BEGIN[^#]*### END' },
      example: '### BEGIN\nZWaveLocale=EU\n### END',
    },
  },
} as const;

@ApiTags('device/device')
@Controller('device/device')
export class DeviceController {
  constructor(
    private readonly devices: DeviceService,
    private readonly servers: Servers,
    private readonly tunnels: OpenTunnels,
  ) {}

  @Get('devices_count')
  @Requires('view_account')
  @Alias('/device/devices_count', '/device/device/devices_count')
  @Conditional()
  @ApiOperation({
    summary: 'Count the gateways and devices of the own account, by kind and state',
    description: 'Gateways, and the devices behind them as they have reported them.',
  })
  @ApiOkResponse({ type: DeviceCountsView, description: 'How many there are' })
  countDevices(@CurrentCaller() caller: Caller): Promise<DeviceCountsView> {
    return this.devices.counts(caller);
  }

  @Get('device/:PK_Device')
  @RequiresOrGateway('view_account')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'Read a gateway',
    description: 'With everything that programs of the deployed service read, and in the types that they read.',
  })
  @ApiOkResponse({ type: GatewayView, description: 'The gateway' })
  @ApiNotFoundResponse({ description: NO_DEVICE })
  async getDevice(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
    @WireProfile() profile: Profile,
  ): Promise<GatewayView> {
    const { unit, gateway } = await this.devices.get(caller, id);
    const tunnel = await this.tunnels.of(id);
    const name = (server: number) => this.servers.name(server, profile);
    return toGatewayView(unit, gateway, {
      Server_Relay: await name(tunnel?.serverId ?? RELAY),
      Server_Device: await name(unit.deviceServerId),
      Server_Event: await name(unit.eventServerId),
      Server_Support: await name(SUPPORT),
      Server_Storage: await name(STORAGE),
    });
  }

  @Get('device/:PK_Device/zwavelocale')
  @Throttled('units')
  @SignedInIfSent()
  @Alias('/device/device/{PK_Device}/zwavelocale', `${ONE}/zwavelocale`)
  @Header('content-type', 'text/plain')
  @Conditional()
  @ApiOperation({
    summary: 'Read the Z-Wave locale that a device reported',
    description: 'In three lines of text. With the MAC address of the unit no session is needed.',
  })
  @ApiOkResponse(LOCALE)
  @ApiUnauthorizedResponse({ description: 'Neither a MAC address nor a session' })
  @ApiNotFoundResponse({ description: NO_DEVICE })
  async getZWaveLocale(
    @CurrentCaller() caller: Caller | undefined,
    @PathId('PK_Device') id: number,
    @QueryArguments() { MacAddress }: ZWaveLocaleQuery,
  ): Promise<string> {
    return `### BEGIN\nZWaveLocale=${await this.devices.zwaveLocale(caller, id, MacAddress)}\n### END`;
  }

  @Get('device/:PK_Device/status')
  @RequiresOrGateway('view_account')
  @Alias('/device/device/{PK_Device}/status', `${ONE}/status`)
  @Conditional()
  @ApiOperation({
    summary: 'Ask whether a gateway is online',
    description: 'It is when it has reported within twice its report interval, or when its tunnel is open.',
  })
  @ApiOkResponse({ type: DeviceStatusView, description: 'When it last reported' })
  @ApiNotFoundResponse({ description: NO_DEVICE })
  async getDeviceStatus(@CurrentCaller() caller: Caller, @PathId('PK_Device') id: number): Promise<DeviceStatusView> {
    const { gateway, online } = await this.devices.get(caller, id);
    return {
      PK_Device: String(id),
      AliveDate: gateway?.aliveAt ? toDateTime(gateway.aliveAt) : '',
      FirmwareVersion: gateway?.firmwareVersion ?? '',
      Online: online ? '1' : '0',
    };
  }
}
