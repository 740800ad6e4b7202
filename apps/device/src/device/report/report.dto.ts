import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, FlagField, IntField, IntListField, ListField, ObjectField, TextField } from '@app/server';

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

export class UpgradeProgressBody {
  @IntField({ example: 3 })
  PK_Upgrade: number;

  @ChoiceField(['running', 'done', 'failed'], { example: 'running' })
  State: 'running' | 'done' | 'failed';

  @TextField({ length: 255, optional: true, description: 'Why it failed' })
  Detail?: string;
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

  @IntField({
    optional: true,
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    description:
      'The number of this report, counted up from the login. One that is not above the last has been heard, or has been overtaken: it changes nothing',
  })
  Sequence?: number;

  @IntListField({
    optional: true,
    max: 1000,
    largest: Number.MAX_SAFE_INTEGER,
    description: 'PK_Sync of settings that it has taken up',
  })
  Received?: number[];

  @ObjectField(() => UpgradeProgressBody, {
    optional: true,
    description: 'How far it has come with an order to upgrade',
  })
  Upgrade?: UpgradeProgressBody;

  @FlagField({ optional: true, description: 'Somebody has pressed its button, to pair it' })
  Button?: boolean;
}

class SettingView {
  @ApiProperty({ type: 'integer', description: 'For `Received`', example: 17 })
  PK_Sync: number;

  @ApiProperty({ example: 'ServicePlan' })
  Name: string;

  @ApiProperty({ example: 'gold' })
  Value: string;
}

class OrderedUpgradeView {
  @ApiProperty({ type: 'integer', example: 3 })
  PK_Upgrade: number;

  @ApiProperty({ example: 'https://firmware.example.com/1.7.1142.squashfs' })
  Url: string;

  @ApiProperty({ description: 'Empty when the order names none', example: '1.7.1142' })
  Version: string;

  @ApiProperty({ description: 'Whether its settings outlive the upgrade' })
  KeepSettings: boolean;
}

export class ReportedView {
  @ApiProperty({ type: 'integer', description: 'Seconds until the next report', example: 60 })
  Interval: number;

  @ApiProperty({ type: 'integer', description: 'The clock of the server, in Unix seconds', example: 1_795_564_800 })
  Timestamp: number;

  @ApiProperty({ type: 'integer', description: 'The account it is paired with; 0 while it is unpaired', example: 12 })
  PK_Account: number;

  @ApiProperty({ description: 'false: a report with this Sequence or a higher one has been heard before' })
  Applied: boolean;

  @ApiProperty({ type: [SettingView], description: 'What has been decided, until the gateway has received it' })
  Settings: SettingView[];

  @ApiProperty({
    type: OrderedUpgradeView,
    required: false,
    description: 'An order to upgrade, until the gateway says how far it is',
  })
  Upgrade?: OrderedUpgradeView;
}
