import type { MigrationInterface, QueryRunner } from 'typeorm';

import { date, flag, generatedId, int, table, text, wide } from './schema.js';

const index = (name: string, ...columnNames: string[]) => ({ name, columnNames });

/** What devices use, and trouble tickets. */
export class TechSupport1795572000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const each of tables(db)) await db.createTable(each, true);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const each of tables(db).reverse()) await db.dropTable(each.name, true);
  }
}

const tables = (db: QueryRunner) => [
  table(
    'techsupport_Energy',
    [
      wide(db, 'PK_Energy', { isPrimary: true, isGenerated: true, generationStrategy: 'increment' }),
      int('FK_Account'),
      int('FK_Device'),
      int('Child', { default: 0 }),
      wide(db, 'Timestamp'),
      wide(db, 'Milliwatts', { isNullable: true }),
      wide(db, 'WattHours', { isNullable: true }),
      { name: 'Data', type: 'text' },
      date('Created'),
    ],
    [
      index('IDX_Energy_Account_Device', 'FK_Account', 'FK_Device', 'Timestamp'),
      index('IDX_Energy_Created', 'Created'),
      index('IDX_Energy_Device_Created', 'FK_Device', 'Created'),
    ],
  ),
  table(
    'techsupport_Ticket',
    [
      generatedId('PK_Ticket'),
      int('FK_Account'),
      int('FK_User'),
      int('FK_Device', { isNullable: true }),
      text('State', 8),
      text('Subject', 200),
      { name: 'Text', type: 'text' },
      int('Comments', { default: 0 }),
      date('Created'),
      date('Changed'),
      int('Version', { default: 1 }),
    ],
    [index('IDX_Ticket_Account', 'FK_Account', 'State'), index('IDX_Ticket_State', 'State')],
  ),
  table(
    'techsupport_TicketComment',
    [
      generatedId('PK_TicketComment'),
      int('FK_Ticket'),
      int('FK_User'),
      flag('FromAbove'),
      { name: 'Text', type: 'text' },
      date('Created'),
    ],
    [index('IDX_TicketComment_Ticket', 'FK_Ticket')],
  ),
];
