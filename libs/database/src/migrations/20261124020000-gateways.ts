import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { date, flag, givenId, int, table, text } from './schema.js';

const optional = { isNullable: true };

const credentials = [
  text('HWKeyHash', 64),
  text('SshKey', 1000),
  flag('Blocked'),
  int('Seq', { default: 1 }),
  date('Provisioned', optional),
  date('LoggedIn', optional),
];

/** What gateways prove themselves with, and what they report of themselves and of the devices behind them. */
export class Gateways1795482000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const column of credentials) await db.addColumn('auth_device_Device', new TableColumn(column));
    await db.createTable(gateway(), true);
    await db.createTable(child(), true);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('device_Child', true);
    await db.dropTable('device_Gateway', true);
    for (const { name } of [...credentials].reverse()) await db.dropColumn('auth_device_Device', name);
  }
}

const gateway = () =>
  table(
    'device_Gateway',
    [
      givenId('PK_Device'),
      text('ExternalIP', 45),
      text('InternalIP', 45),
      date('Alive', optional),
      text('FirmwareVersion', 32),
      text('PriorFirmwareVersion', 32),
      date('Upgraded', optional),
      int('Uptime', { default: 0 }),
      int('AccessiblePort', { default: 80 }),
      int('LocalPort', { default: 80 }),
      text('WifiSsid', 64),
      text('Timezone', 64),
      text('ZWaveLocale', 16),
      text('ZWaveVersion', 32),
      text('Branding', 32),
      text('UILanguage', 16),
      text('UISkin', 32),
      flag('HasWifi'),
      flag('HasAlarmPanel'),
      int('UI', { default: 7 }),
      text('EngineStatus', 32),
      text('Distribution', 32),
      int('LinuxFirmware', { default: 0 }),
      flag('Using2G'),
      date('Created'),
    ],
    [{ name: 'IDX_Gateway_ExternalIP', columnNames: ['ExternalIP', 'Alive'] }],
  );

const child = () =>
  table('device_Child', [
    givenId('FK_Device'),
    givenId('Child'),
    text('Name', 100),
    int('FK_DeviceCategory', { default: 0 }),
    int('SubCategory', { default: 0 }),
    int('Battery', optional),
    flag('Online'),
    date('Created'),
  ]);
