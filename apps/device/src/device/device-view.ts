import { ApiProperty } from '@nestjs/swagger';
import type { AuthDevice, Gateway } from '@app/database';
import { toDateTime } from '@app/server';

const text = (example: string, description?: string) =>
  ApiProperty({ example, ...(description ? { description } : {}) });

/** A gateway with all that programs read of it; nearly everything is text, as it always was. */
export class GatewayView {
  @text('50000001')
  PK_Device: string;

  @text('mms.example.com')
  Server_Relay: string;

  @text('d4:21:22:00:00:01')
  MacAddress: string;

  @text('203.0.113.7', 'Where its reports come from')
  ExternalIP: string;

  @text('80')
  AccessiblePort: string;

  @text('192.168.1.10')
  InternalIP: string;

  @text('2026-11-24 10:00:00', 'When it last reported, UTC')
  AliveDate: string;

  @text('1.7.455')
  FirmwareVersion: string;

  @text('1.7.408')
  PriorFirmwareVersion: string;

  @text('2026-11-20 10:00:00', 'UTC')
  UpgradeDate: string;

  @text('86400', 'Seconds')
  Uptime: string;

  @text('mms.example.com')
  Server_Device: string;

  @text('mms.example.com')
  Server_Event: string;

  @text('mms.example.com')
  Server_Support: string;

  @text('mms.example.com')
  Server_Storage: string;

  @text('home')
  WifiSsid: string;

  @text('Europe|Lisbon|WET0WEST')
  Timezone: string;

  @text('80')
  LocalPort: string;

  @text('EU')
  ZWaveLocale: string;

  @text('2.78')
  ZWaveVersion: string;

  @text('1')
  FK_Branding: string;

  @text('Sercomm NA301')
  Platform: string;

  @text('en')
  UILanguage: string;

  @text('mios')
  UISkin: string;

  @text('1')
  HasWifi: string;

  @text('0')
  HasAlarmPanel: string;

  @text('7')
  UI: string;

  @text('0')
  EngineStatus: string;

  @text('')
  DistributionBuild: string;

  @text('0')
  AccessPermissions: string;

  @ApiProperty({ type: 'integer', description: '1 while it is connected by its mobile back-up', example: 0 })
  Using_2G: number;

  @ApiProperty({ type: 'integer', example: 1 })
  LinuxFirmware: number;
}

export interface GatewayServers {
  Server_Relay: string;
  Server_Device: string;
  Server_Event: string;
  Server_Support: string;
  Server_Storage: string;
}

/** Programs read dates strictly: what never happened is said to have happened when the unit came. */
export const toGatewayView = (unit: AuthDevice, gateway: Gateway | null, servers: GatewayServers): GatewayView => ({
  PK_Device: String(unit.id),
  ...servers,
  MacAddress: unit.macAddress,
  ExternalIP: gateway?.externalIp ?? '',
  AccessiblePort: String(gateway?.accessiblePort ?? 80),
  InternalIP: gateway?.internalIp ?? '',
  AliveDate: toDateTime(gateway?.aliveAt ?? unit.createdAt),
  FirmwareVersion: gateway?.firmwareVersion ?? '',
  PriorFirmwareVersion: gateway?.priorFirmwareVersion ?? '',
  UpgradeDate: toDateTime(gateway?.upgradedAt ?? unit.createdAt),
  Uptime: String(gateway?.uptime ?? 0),
  WifiSsid: gateway?.wifiSsid ?? '',
  Timezone: gateway?.timezone ?? '',
  LocalPort: String(gateway?.localPort ?? 80),
  ZWaveLocale: gateway?.zwaveLocale ?? '',
  ZWaveVersion: gateway?.zwaveVersion ?? '',
  FK_Branding: gateway?.branding || '1',
  Platform: unit.platform,
  UILanguage: gateway?.uiLanguage ?? '',
  UISkin: gateway?.uiSkin ?? '',
  HasWifi: gateway?.hasWifi ? '1' : '0',
  HasAlarmPanel: gateway?.hasAlarmPanel ? '1' : '0',
  UI: String(gateway?.ui ?? 7),
  EngineStatus: gateway?.engineStatus ?? '',
  DistributionBuild: gateway?.distribution ?? '',
  AccessPermissions: '0',
  Using_2G: gateway?.using2g ? 1 : 0,
  LinuxFirmware: gateway?.linuxFirmware ?? 0,
});
