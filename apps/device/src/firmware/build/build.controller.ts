import { Controller, Get, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller, NamedRequest } from '@app/access';
import { CurrentCaller, RequestKey, Requires } from '@app/access';
import { Servers } from '@app/info';
import type { Profile } from '@app/server';
import { BodyArguments, Conditional, Extension, PathId, StrictQuery, WireProfile } from '@app/server';

import {
  FirmwareUpgradeBody,
  toUpgradeDeviceView,
  toUpgradeView,
  UpgradeProgressView,
  UpgradeQuery,
  UpgradesQuery,
  UpgradeStartedView,
  UpgradesView,
} from './build.dto.js';
import { BuildService } from './build.service.js';

@ApiTags('firmware/build')
@Controller('firmware/build')
export class BuildController {
  constructor(
    private readonly upgrades: BuildService,
    private readonly servers: Servers,
  ) {}

  @Put('firmwareupgrade')
  @Requires('UPDATE_FIRMWARE')
  @ApiOperation({
    summary: 'Order gateways to upgrade their firmware',
    description:
      'Each hears of it with its next report. A newer order for a gateway overtakes one that it has not begun.',
  })
  @ApiOkResponse({ type: UpgradeStartedView, description: 'The order' })
  @ApiNotFoundResponse({ description: 'No such gateways, OEM or account, to the caller' })
  async upgradeFirmware(
    @CurrentCaller() caller: Caller,
    @BodyArguments() body: FirmwareUpgradeBody,
    @RequestKey() request: NamedRequest | null,
    @WireProfile() profile: Profile,
  ): Promise<UpgradeStartedView> {
    const { id, devices, serverIds } = await this.upgrades.order(caller, body, request);
    const names = await Promise.all(serverIds.map((server) => this.servers.name(server, profile)));
    return { Servers: [...new Set(names)], PK_Upgrade: id, Devices: devices };
  }

  @Get('firmwareupgrades')
  @Requires('UPDATE_FIRMWARE')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'List the orders for gateways in reach, the newest first',
    description: 'In pages; those for one gateway where `PK_Device` names it.',
  })
  @ApiOkResponse({ type: UpgradesView, description: 'The orders' })
  async listUpgrades(@CurrentCaller() caller: Caller, @StrictQuery() query: UpgradesQuery): Promise<UpgradesView> {
    return { Upgrades: (await this.upgrades.list(caller, query)).map(toUpgradeView) };
  }

  @Get('firmwareupgrade/:PK_Upgrade')
  @Requires('UPDATE_FIRMWARE')
  @Extension()
  @Conditional()
  @ApiOperation({
    summary: 'Read how far gateways have come with an order',
    description: 'The gateways in reach, in pages, in the order of their ids.',
  })
  @ApiOkResponse({ type: UpgradeProgressView, description: 'The order and its gateways' })
  @ApiNotFoundResponse({ description: 'No such order for a gateway in reach' })
  async getUpgrade(
    @CurrentCaller() caller: Caller,
    @PathId('PK_Upgrade') id: number,
    @StrictQuery() query: UpgradeQuery,
  ): Promise<UpgradeProgressView> {
    const { upgrade, counts, devices } = await this.upgrades.get(caller, id, query);
    return { ...toUpgradeView(upgrade), Counts: counts, Devices: devices.map(toUpgradeDeviceView) };
  }
}
