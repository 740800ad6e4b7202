import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '@app/server';

export class ZWaveLocaleQuery {
  @TextField({ length: 32, optional: true, description: 'Of the unit; not needed with a session' })
  MacAddress?: string;
}

export class DeviceStatusView {
  @ApiProperty({ description: 'A number as text, here', example: '50000001' })
  PK_Device: string;

  @ApiProperty({ description: 'When it last reported, UTC; empty when it never did', example: '2026-11-24 10:00:00' })
  AliveDate: string;

  @ApiProperty({ example: '1.7.455' })
  FirmwareVersion: string;

  @ApiProperty({ description: '"1" while it reports', example: '1' })
  Online: string;
}

const counted = ['Devices', 'Gateways', 'Sensors', 'Cameras', 'Locks', 'Thermostats', 'Other'] as const;

export type Counted = (typeof counted)[number];

export class DeviceCountsView {
  @ApiProperty({ type: 'integer', description: 'All of them', example: 21 })
  DevicesOnline: number;

  @ApiProperty({ type: 'integer', example: 0 })
  DevicesOffline: number;

  @ApiProperty({ type: 'integer', example: 1 })
  GatewaysOnline: number;

  @ApiProperty({ type: 'integer', example: 0 })
  GatewaysOffline: number;

  @ApiProperty({ type: 'integer', example: 8 })
  SensorsOnline: number;

  @ApiProperty({ type: 'integer', example: 0 })
  SensorsOffline: number;

  @ApiProperty({ type: 'integer', example: 2 })
  CamerasOnline: number;

  @ApiProperty({ type: 'integer', example: 0 })
  CamerasOffline: number;

  @ApiProperty({ type: 'integer', example: 2 })
  LocksOnline: number;

  @ApiProperty({ type: 'integer', example: 0 })
  LocksOffline: number;

  @ApiProperty({ type: 'integer', example: 1 })
  ThermostatsOnline: number;

  @ApiProperty({ type: 'integer', example: 0 })
  ThermostatsOffline: number;

  @ApiProperty({ type: 'integer', description: 'Those of no other kind', example: 7 })
  OtherOnline: number;

  @ApiProperty({ type: 'integer', example: 0 })
  OtherOffline: number;
}
