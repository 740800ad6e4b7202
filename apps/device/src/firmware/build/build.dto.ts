import { ApiProperty } from '@nestjs/swagger';
import type { Upgrade, UpgradeDevice, UpgradeState } from '@app/database';
import { ChoiceField, FlagField, IntField, IntListField, PageSize, PageStart, toDateTime } from '@app/server';

import { UrlField, VersionField } from '../firmware/firmware.dto.js';

const states: UpgradeState[] = ['queued', 'sent', 'running', 'done', 'failed'];

export class FirmwareUpgradeBody {
  @IntListField({
    optional: true,
    max: 1000,
    largest: 4_294_967_295,
    description: 'These gateways',
    example: [50000001],
  })
  PK_Device?: number[];

  @IntField({ optional: true, description: 'All gateways of this OEM in reach; with PK_Device only those among them' })
  PK_Oem?: number;

  @IntField({
    optional: true,
    description: 'All gateways of this account and of those below it; with PK_Device only those among them',
  })
  PK_Account_Parent?: number;

  @UrlField('The build. For gateways of other accounts one that their OEM has published')
  ForceUpgradeUrl: string;

  @FlagField({ optional: true, default: true, description: 'Whether settings outlive the upgrade' })
  ForceUpgradeKeepSettings?: boolean;

  @VersionField('The version of the build: a gateway that reports it has finished', { optional: true })
  ForceUpgradeVersion?: string;
}

export class UpgradeStartedView {
  @ApiProperty({ type: [String], description: 'The device servers of the gateways', example: ['mms.example.com'] })
  Servers: string[];

  @ApiProperty({ type: 'integer', description: 'Ours: the number of the order', example: 3 })
  PK_Upgrade: number;

  @ApiProperty({ type: 'integer', description: 'Ours: how many gateways are to hear of it', example: 1 })
  Devices: number;
}

export class UpgradesQuery {
  @IntField({ optional: true, max: 4_294_967_295, description: 'Only orders for this gateway' })
  PK_Device?: number;

  @PageStart()
  Start?: number;

  @PageSize({ largest: 200, fallback: 50 })
  Count?: number;
}

export class UpgradeQuery {
  @ChoiceField(states, { optional: true, description: 'Only gateways that have come so far' })
  State?: UpgradeState;

  @PageStart()
  Start?: number;

  @PageSize({ largest: 1000, fallback: 100 })
  Count?: number;
}

export class UpgradeView {
  @ApiProperty({ type: 'integer', example: 3 })
  PK_Upgrade: number;

  @ApiProperty({ example: 'https://firmware.example.com/1.7.1142.squashfs' })
  Url: string;

  @ApiProperty({ example: '1.7.1142' })
  Version: string;

  @ApiProperty({ description: 'Whether settings outlive the upgrade' })
  KeepSettings: boolean;

  @ApiProperty({ description: 'UTC', example: '2026-11-25 10:00:00' })
  Created: string;
}

export class UpgradesView {
  @ApiProperty({ type: [UpgradeView] })
  Upgrades: UpgradeView[];
}

export class UpgradeDeviceView {
  @ApiProperty({ type: 'integer', example: 50000001 })
  PK_Device: number;

  @ApiProperty({ enum: states, description: 'Waits for its next report, was told, is at it, or it is over' })
  State: UpgradeState;

  @ApiProperty({ description: 'Why it failed', example: '' })
  Detail: string;

  @ApiProperty({ description: 'UTC', example: '2026-11-25 10:01:00' })
  Updated: string;
}

export class UpgradeCountsView {
  @ApiProperty({ type: 'integer', example: 0 })
  queued: number;

  @ApiProperty({ type: 'integer', example: 1 })
  sent: number;

  @ApiProperty({ type: 'integer', example: 0 })
  running: number;

  @ApiProperty({ type: 'integer', example: 0 })
  done: number;

  @ApiProperty({ type: 'integer', example: 0 })
  failed: number;
}

export class UpgradeProgressView extends UpgradeView {
  @ApiProperty({ type: UpgradeCountsView, description: 'How many gateways have come how far' })
  Counts: UpgradeCountsView;

  @ApiProperty({ type: [UpgradeDeviceView], description: 'In the order of their ids' })
  Devices: UpgradeDeviceView[];
}

export const toUpgradeView = (upgrade: Upgrade): UpgradeView => ({
  PK_Upgrade: upgrade.id,
  Url: upgrade.url,
  Version: upgrade.version,
  KeepSettings: upgrade.keepSettings,
  Created: toDateTime(upgrade.createdAt),
});

export const toUpgradeDeviceView = (device: UpgradeDevice): UpgradeDeviceView => ({
  PK_Device: device.deviceId,
  State: device.state,
  Detail: device.detail,
  Updated: toDateTime(device.updatedAt),
});
