import { ApiProperty } from '@nestjs/swagger';
import { FlagField, IntField, ListField, TextField } from '@app/server';

export class ZWaveLocaleQuery {
  @TextField({ length: 32, optional: true, description: 'Of the unit; not needed with a session' })
  MacAddress?: string;
}

export class ChildBody {
  @IntField({ description: 'The number of the device on its gateway', example: 5 })
  Id: number;

  @TextField({ length: 100, optional: true, example: 'Front door' })
  Name?: string;

  @IntField({ optional: true, description: 'PK_DeviceCategory of the static data', example: 7 })
  Category?: number;

  @IntField({ optional: true })
  SubCategory?: number;

  @IntField({ optional: true, max: 100, description: 'Per cent' })
  Battery?: number;

  @FlagField({ optional: true, description: 'Whether its gateway reaches it', default: true })
  Online?: boolean;
}

export class ReportBody {
  @TextField({ length: 45, optional: true, example: '192.168.1.10' })
  InternalIP?: string;

  @TextField({ length: 32, optional: true, example: '1.7.455' })
  FirmwareVersion?: string;

  @IntField({ optional: true, description: 'Seconds since the start' })
  Uptime?: number;

  @IntField({ optional: true, max: 65_535 })
  AccessiblePort?: number;

  @IntField({ optional: true, max: 65_535 })
  LocalPort?: number;

  @TextField({ length: 64, optional: true })
  WifiSsid?: string;

  @TextField({ length: 64, optional: true, example: 'Europe|Lisbon|WET0WEST' })
  Timezone?: string;

  @TextField({ length: 16, optional: true, example: 'EU' })
  ZWaveLocale?: string;

  @TextField({ length: 32, optional: true, example: '2.78' })
  ZWaveVersion?: string;

  @TextField({ length: 32, optional: true })
  Branding?: string;

  @TextField({ length: 16, optional: true, example: 'en' })
  UILanguage?: string;

  @TextField({ length: 32, optional: true, example: 'mios' })
  UISkin?: string;

  @FlagField({ optional: true })
  HasWifi?: boolean;

  @FlagField({ optional: true })
  HasAlarmPanel?: boolean;

  @IntField({ optional: true, max: 99, example: 7 })
  UI?: number;

  @TextField({ length: 32, optional: true })
  EngineStatus?: string;

  @TextField({ length: 32, optional: true })
  Distribution?: string;

  @IntField({ optional: true })
  LinuxFirmware?: number;

  @FlagField({ optional: true, description: 'Whether it is connected by its mobile back-up' })
  Using_2G?: boolean;

  @ListField(() => ChildBody, { optional: true, max: 1000, description: 'All devices behind it; others are forgotten' })
  Devices?: ChildBody[];
}

class SettingView {
  @ApiProperty({ example: 'ServicePlan' })
  Name: string;

  @ApiProperty({ example: 'gold' })
  Value: string;
}

export class ReportedView {
  @ApiProperty({ type: 'integer', description: 'Seconds until the next report', example: 60 })
  Interval: number;

  @ApiProperty({ type: [SettingView], description: 'What has changed for the unit since its last report' })
  Settings: SettingView[];
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
