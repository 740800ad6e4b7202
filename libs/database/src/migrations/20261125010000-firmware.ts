import type { MigrationInterface, QueryRunner } from 'typeorm';

import { addMissing, date, flag, generatedId, givenId, int, replaceIndex, table, text, wide } from './schema.js';

const optional = { isNullable: true };
const index = (name: string, ...columnNames: string[]) => ({ name, columnNames });
const byAddress = index('IDX_Gateway_ExternalIP', 'ExternalIP', 'Alive');
const byNetwork = index('IDX_Gateway_Network', 'Network', 'Alive');

/** The catalogue of firmware, orders to upgrade, and what reports need to be told apart and to be found by. */
export class Firmware1795564800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const column of reported(db)) await addMissing(db, 'device_Gateway', column);
    await replaceIndex(db, 'device_Gateway', 'IDX_Gateway_ExternalIP', byNetwork);
    await db.query("UPDATE `device_Gateway` SET `Network` = `ExternalIP` WHERE `Network` = ''");
    for (const each of tables()) await db.createTable(each, true);
    if (!(await db.hasColumn('device_Sync', 'Done'))) return;
    await db.query('DELETE FROM `device_Sync` WHERE `Done` IS NOT NULL');
    await db.dropColumn('device_Sync', 'Done');
  }

  async down(db: QueryRunner): Promise<void> {
    await addMissing(db, 'device_Sync', date('Done', optional));
    for (const each of tables().reverse()) await db.dropTable(each.name, true);
    await replaceIndex(db, 'device_Gateway', 'IDX_Gateway_Network', byAddress);
    for (const { name } of reported(db).reverse()) {
      if (await db.hasColumn('device_Gateway', name)) await db.dropColumn('device_Gateway', name);
    }
  }
}

const reported = (db: QueryRunner) => [
  text('Network', 45),
  wide(db, 'ReportedBy', { default: 0 }),
  wide(db, 'Sequence', { default: 0 }),
  text('ChildrenHash', 64),
  date('Button', optional),
];

const tables = () => [
  table(
    'firmware_Firmware',
    [
      generatedId('PK_Firmware'),
      int('FK_Oem'),
      text('Version', 32),
      text('Url', 512),
      text('Platform', 64),
      text('UI', 16),
      text('UISkin', 32),
      int('FK_Language', { default: 0 }),
      text('BetaKey', 64),
      text('VersionFrom', 32),
      text('VersionTo', 32),
      date('Created'),
    ],
    [
      {
        ...index('UQ_Firmware_Build', 'FK_Oem', 'Version', 'Platform', 'UI', 'UISkin', 'FK_Language', 'BetaKey'),
        isUnique: true,
      },
    ],
  ),
  table('firmware_Upgrade', [
    generatedId('PK_Upgrade'),
    int('FK_Account'),
    int('FK_User'),
    text('Url', 512),
    text('Version', 32),
    flag('KeepSettings'),
    date('Created'),
  ]),
  table(
    'firmware_Upgrade_Device',
    [givenId('FK_Device'), givenId('FK_Upgrade'), text('State', 8), text('Detail', 255), date('Updated')],
    [index('IDX_UpgradeDevice_Upgrade', 'FK_Upgrade', 'FK_Device')],
  ),
];
