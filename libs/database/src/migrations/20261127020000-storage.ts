import type { MigrationInterface, QueryRunner } from 'typeorm';

import { date, flag, givenId, int, table, text, wide } from './schema.js';

/** What is stored: the files, how much of them each account has, and what is to leave the storage. */
export class Storage1795741200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const each of tables(db)) await db.createTable(each, true);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const each of tables(db).reverse()) await db.dropTable(each.name, true);
  }
}

const tables = (db: QueryRunner) => [
  table(
    'storage_Store',
    [
      wide(db, 'PK_Store', { isPrimary: true, isGenerated: true, generationStrategy: 'increment' }),
      int('FK_Account'),
      int('FK_Device', { default: 0 }),
      int('FK_User', { default: 0 }),
      int('FK_StorageType'),
      text('StoreKey', 32),
      text('Format', 16),
      text('ContentType', 64),
      text('Version', 64),
      text('Tags', 255),
      wide(db, 'Filesize'),
      text('Md5', 32),
      text('Filename', 255),
      flag('HttpHeader'),
      text('Path', 128),
      date('Expiration', { isNullable: true }),
      date('Created'),
    ],
    [
      { name: 'IDX_Store_Account_Type', columnNames: ['FK_Account', 'FK_StorageType'] },
      { name: 'IDX_Store_Account_Device', columnNames: ['FK_Account', 'FK_Device'] },
      { name: 'IDX_Store_Expiration', columnNames: ['Expiration'] },
      { name: 'UQ_Store_Path', columnNames: ['Path'], isUnique: true },
    ],
  ),
  table('storage_StoreStatistics', [
    givenId('FK_Account'),
    givenId('FK_StorageType'),
    int('Files', { default: 0 }),
    wide(db, 'Bytes', { default: 0 }),
    date('Created'),
  ]),
  table(
    'storage_Removal',
    [text('Path', 128, { isPrimary: true }), date('Due'), date('Created')],
    [{ name: 'IDX_Removal_Due', columnNames: ['Due'] }],
  ),
];
