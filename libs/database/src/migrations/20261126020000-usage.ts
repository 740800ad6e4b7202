import type { MigrationInterface, QueryRunner } from 'typeorm';

import { date, givenId, int, table, wide } from './schema.js';

/** What the tunnels carry: by device and day, and by account with its limits. */
export class RelayUsage1795654800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const each of tables(db)) await db.createTable(each, true);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const each of tables(db).reverse()) await db.dropTable(each.name, true);
  }
}

const tables = (db: QueryRunner) => [
  table(
    'relay_UsageDay',
    [
      givenId('FK_Account'),
      givenId('FK_Device'),
      givenId('Day'),
      wide(db, 'RaBytes', { default: 0 }),
      wide(db, 'CameraBytes', { default: 0 }),
      date('Created'),
    ],
    [{ name: 'IDX_UsageDay_Day', columnNames: ['Day'] }],
  ),
  table('relay_AccountUsage', [
    givenId('PK_Account'),
    wide(db, 'RaBytes', { default: 0 }),
    wide(db, 'CameraBytes', { default: 0 }),
    date('RaReset', { isNullable: true }),
    date('CameraReset', { isNullable: true }),
    wide(db, 'RaLimitKb', { isNullable: true }),
    wide(db, 'CameraLimitKb', { isNullable: true }),
    int('Version', { default: 1 }),
    date('Created'),
  ]),
];
