import { Controller, Get, Header, Headers, HttpCode, Post, Put } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiForbiddenResponse,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
  ApiExtraModels,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Caller } from '@app/access';
import { CurrentCaller, Public, Requires, RequiresOrGateway, SignedInIfSent, Throttled } from '@app/access';
import type { Profile } from '@app/server';
import {
  badArgument,
  Conditional,
  Extension,
  JsonBodyArguments,
  PathId,
  QueryArguments,
  toDateTime,
  WireProfile,
} from '@app/server';

import {
  DeviceLoginView,
  DevicePermissionView,
  DeviceServersList,
  DeviceServersQuery,
  FoundDevices,
  ProvisionBody,
  ProvisionedView,
  SearchDevicesQuery,
  ZWaveLocaleQuery,
} from './authd.dto.js';
import { AuthdService } from './authd.service.js';
import { DeviceServers } from './device-servers.js';
import { ProvisioningService } from './provisioning.service.js';

const NO_DEVICE = 'No such device, to the caller';
const LOCALE = {
  description: 'Three lines',
  content: {
    'text/plain': {
      schema: { type: 'string', maxLength: 64, pattern: '^### BEGIN[^#]*### END' },
      example: '### BEGIN : device\nZWaveLocale=EU\n### END : device',
    },
  },
} as const;

@ApiTags('authd/auth')
@ApiExtraModels(DevicePermissionView)
@Controller('authd/auth')
export class AuthdController {
  constructor(
    private readonly devices: AuthdService,
    private readonly provisioning: ProvisioningService,
    private readonly names: DeviceServers,
  ) {}

  @Put('provision')
  @Throttled('units')
  @Public()
  @Extension()
  @ApiOperation({
    summary: 'Provision a unit',
    description:
      'What a gateway asks for at its first start: its number, and the key with which it logs in from then on. A repeat gets a usable answer when it proves the present key, or comes with the same public key before the first login.',
  })
  @ApiOkResponse({ type: ProvisionedView, description: 'The number and the key' })
  @ApiForbiddenResponse({ description: 'The unit is blocked' })
  @ApiNotFoundResponse({ description: 'No such unit has been imported' })
  @ApiConflictResponse({ description: 'The unit has a key already, or the serial number is taken' })
  async provisionDevice(@JsonBodyArguments() body: ProvisionBody): Promise<ProvisionedView> {
    const { id, key } = await this.provisioning.provision(body);
    return { PK_Device: String(id), HWKey: key };
  }

  @Get('device/:PK_Device')
  @Throttled('units')
  @Public()
  @Extension()
  @ApiOperation({ summary: 'Log a gateway in', description: 'Answers its identity, good for a day, and its servers.' })
  @ApiHeader({
    name: 'MMSHWKey',
    required: true,
    description: 'The key of the unit',
    schema: { type: 'string', maxLength: 128, pattern: '^.{1,128}$' },
  })
  @ApiOkResponse({ type: DeviceLoginView, description: 'The identity, its signature and the servers' })
  @ApiNotFoundResponse({ description: 'No such unit and key' })
  async loginDevice(
    @PathId('PK_Device') id: number,
    @Headers('mmshwkey') key: string | undefined,
    @WireProfile() profile: Profile,
  ): Promise<DeviceLoginView> {
    if (!key || key.length > 128) throw badArgument('MMSHWKey', 'must be the key of the unit');
    const { unit, identity } = await this.provisioning.logIn(id, key);
    return { ...identity, ...(await this.names.of(unit, profile)) };
  }

  @Get('device/:PK_Device/zwavelocale')
  @Throttled('units')
  @SignedInIfSent()
  @Header('content-type', 'text/plain')
  @Conditional()
  @ApiOperation({ summary: 'Read the Z-Wave locale of a device', description: 'By its MAC address, or by a session.' })
  @ApiOkResponse(LOCALE)
  @ApiUnauthorizedResponse({ description: 'Neither a MAC address nor a session' })
  @ApiNotFoundResponse({ description: NO_DEVICE })
  async getAuthZWaveLocale(
    @CurrentCaller() caller: Caller | undefined,
    @PathId('PK_Device') id: number,
    @QueryArguments() { MacAddress }: ZWaveLocaleQuery,
  ): Promise<string> {
    const locale = await this.devices.zwaveLocale(caller, id, MacAddress);
    return `### BEGIN : device\nZWaveLocale=${locale}\n### END : device`;
  }

  @Get('device/:PK_Device/servers')
  @Throttled('units')
  @Public()
  @Conditional()
  @ApiOperation({
    summary: 'Read the servers of a device',
    description:
      'Open to everybody. The list is empty when there is no such device, or it is not as the arguments say.',
  })
  @ApiOkResponse({ type: DeviceServersList, description: 'The servers; none when there is no such device' })
  async getDeviceServers(
    @PathId('PK_Device') id: number,
    @QueryArguments() query: DeviceServersQuery,
    @WireProfile() profile: Profile,
  ): Promise<DeviceServersList> {
    const units = await this.devices.servers(id, query);
    return { Servers: await Promise.all(units.map((unit) => this.names.listed(unit, profile))) };
  }

  @Get('device/:PK_Device/permissions')
  @RequiresOrGateway('view_account')
  @Conditional()
  @ApiOperation({
    summary: 'Read what a device may do',
    description: 'All gateways hold the same permissions, each for itself and its account.',
  })
  @ApiOkResponse({
    description: 'The permissions',
    schema: { type: 'array', items: { $ref: getSchemaPath(DevicePermissionView) }, maxItems: 100 },
  })
  @ApiNotFoundResponse({ description: NO_DEVICE })
  async getDevicePermissions(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
  ): Promise<DevicePermissionView[]> {
    const ids = await this.devices.permissions(caller, id);
    return ids.map((PK_Permission) => ({ PK_Permission, Mode: 1 }));
  }

  @Get('device/:PK_Device/checklogout/:Timestamp')
  @RequiresOrGateway('view_account')
  @ApiOperation({
    summary: 'Ask whether a device has been logged out since',
    description: '`Timestamp` is in Unix seconds; one that is too early does no harm.',
  })
  @ApiOkResponse({ description: 'It has' })
  @ApiNotFoundResponse({ description: 'It has not, or there is no such device to the caller' })
  checkDeviceLogout(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Device') id: number,
    @PathId('Timestamp') since: number,
  ): Promise<void> {
    return this.devices.checkLogout(caller, id, since);
  }

  @Post('device/:PK_Device/logout')
  @HttpCode(200)
  @RequiresOrGateway('block_device')
  @ApiOperation({ summary: 'Log a device out', description: 'Its sessions and identities end within a second.' })
  @ApiOkResponse({ description: 'It is logged out' })
  @ApiNotFoundResponse({ description: NO_DEVICE })
  logoutDevice(@CurrentCaller() caller: Caller, @PathId('PK_Device') id: number): Promise<void> {
    return this.devices.logOut(caller, id);
  }

  @Get('devices')
  @Requires('search_devices')
  @Conditional()
  @ApiOperation({ summary: 'Search devices', description: 'By serial number or IMEI, in the accounts in reach.' })
  @ApiOkResponse({ type: FoundDevices, description: 'The devices' })
  async searchDevices(
    @CurrentCaller() caller: Caller,
    @QueryArguments() query: SearchDevicesQuery,
    @WireProfile() profile: Profile,
  ): Promise<FoundDevices> {
    const found = await this.devices.search(caller, query);
    const Devices = found.map(async ({ unit, aliveAt, online }) => ({
      ...(await this.names.listed(unit, profile)),
      MacAddress: unit.macAddress,
      PK_DeviceType: unit.typeId,
      PK_DeviceSubType: unit.subTypeId,
      Imei: unit.imei,
      Online: online ? '1' : '0',
      AliveDate: aliveAt ? toDateTime(aliveAt) : '',
    }));
    return { Devices: await Promise.all(Devices) };
  }
}
