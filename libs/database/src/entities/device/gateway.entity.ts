import { Entity, Index } from 'typeorm';

import { DateColumn, FlagColumn, GivenId, IntColumn, TextColumn, WideColumn } from '../../columns.js';

/** What a gateway has reported of itself. */
@Entity('device_Gateway')
@Index('IDX_Gateway_Network', ['network', 'aliveAt'])
export class Gateway {
  @GivenId('PK_Device')
  id: number;

  /** The address that its reports come from. */
  @TextColumn('ExternalIP', 45)
  externalIp: string;

  /** The network of that address: what stands behind one router has it in common. */
  @TextColumn('Network', 45)
  network: string;

  @TextColumn('InternalIP', 45)
  internalIp: string;

  /** When the last report came; null before the first. */
  @DateColumn('Alive', { nullable: true })
  aliveAt: Date | null;

  @TextColumn('FirmwareVersion', 32)
  firmwareVersion: string;

  @TextColumn('PriorFirmwareVersion', 32)
  priorFirmwareVersion: string;

  @DateColumn('Upgraded', { nullable: true })
  upgradedAt: Date | null;

  /** Seconds since it was started. */
  @IntColumn('Uptime', { default: 0 })
  uptime: number;

  @IntColumn('AccessiblePort', { default: 80 })
  accessiblePort: number;

  @IntColumn('LocalPort', { default: 80 })
  localPort: number;

  @TextColumn('WifiSsid', 64)
  wifiSsid: string;

  @TextColumn('Timezone', 64)
  timezone: string;

  @TextColumn('ZWaveLocale', 16)
  zwaveLocale: string;

  @TextColumn('ZWaveVersion', 32)
  zwaveVersion: string;

  @TextColumn('Branding', 32)
  branding: string;

  @TextColumn('UILanguage', 16)
  uiLanguage: string;

  @TextColumn('UISkin', 32)
  uiSkin: string;

  @FlagColumn('HasWifi')
  hasWifi: boolean;

  @FlagColumn('HasAlarmPanel')
  hasAlarmPanel: boolean;

  @IntColumn('UI', { default: 7 })
  ui: number;

  @TextColumn('EngineStatus', 32)
  engineStatus: string;

  @TextColumn('Distribution', 32)
  distribution: string;

  @IntColumn('LinuxFirmware', { default: 0 })
  linuxFirmware: number;

  /** It is connected by its mobile back-up. */
  @FlagColumn('Using2G')
  using2g: boolean;

  /** When the identity was generated that its last report came with, in Unix seconds. */
  @WideColumn('ReportedBy', { default: 0 })
  reportedBy: number;

  /** The gateway's own number of its last report, counted within that identity; 0 when it counts none. */
  @WideColumn('Sequence', { default: 0 })
  sequence: number;

  /** SHA-256 of the devices behind it as it last told them. */
  @TextColumn('ChildrenHash', 64)
  childrenHash: string;

  /** When somebody last pressed its button to pair it. */
  @DateColumn('Button', { nullable: true })
  buttonAt: Date | null;

  @DateColumn('Created')
  createdAt: Date;
}
