import type { MigrationInterface, QueryRunner } from 'typeorm';

import { date, int, table, text, wide } from './schema.js';

/** What device servers must hear of. */
export class DeviceSync1795395600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const columns = [
      wide(db, 'PK_Sync', { isPrimary: true, isGenerated: true, generationStrategy: 'increment' }),
      int('FK_Device'),
      text('Name', 32),
      text('Value', 255),
      date('Created'),
      date('Done', { isNullable: true }),
    ];
    await db.createTable(
      table('device_Sync', columns, [{ name: 'IDX_Sync_Device', columnNames: ['FK_Device'] }]),
      true,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('device_Sync', true);
  }
}
