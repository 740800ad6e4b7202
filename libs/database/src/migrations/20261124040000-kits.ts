import type { MigrationInterface, QueryRunner } from 'typeorm';

import { date, flag, generatedId, givenId, int, table, text } from './schema.js';

const index = (name: string, ...columnNames: string[]) => ({ name, columnNames });

/** What is sold in one box with a gateway. */
export class Kits1795489200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const each of tables()) await db.createTable(each, true);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const each of tables().reverse()) await db.dropTable(each.name, true);
  }
}

const tables = () => [
  table(
    'device_Kit',
    [generatedId('PK_Kit'), int('FK_Oem'), text('Name', 100), date('Created')],
    [index('IDX_Kit_Oem', 'FK_Oem')],
  ),
  table(
    'device_KitDevice',
    [
      generatedId('PK_KitDevice'),
      int('FK_Kit'),
      flag('Extra'),
      text('DeviceType', 100),
      text('DeviceFile', 100),
      text('ImplFile', 100),
      text('RequireMac', 16),
      text('Protocol', 32),
      text('Category', 32),
      text('SubCategory', 32),
      text('Manufacturer', 100),
      text('Model', 100),
      text('Name', 100),
      text('ProductID', 32),
      text('ProductType', 32),
      text('MfrId', 32),
      text('PnpID', 32),
      int('Qty', { default: 1 }),
      text('MacAddress', 17),
      date('Created'),
    ],
    [index('IDX_KitDevice_Kit', 'FK_Kit')],
  ),
  table(
    'device_Gateway_Kit',
    [givenId('FK_Device'), givenId('FK_Kit'), int('Transaction', { default: 0 }), date('Created')],
    [index('IDX_GatewayKit_Kit', 'FK_Kit')],
  ),
];
