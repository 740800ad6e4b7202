import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

import { date, table, text } from './schema.js';

const FILES = 'storage_Store';
const oldest = new TableIndex({ name: 'IDX_Store_Account', columnNames: ['FK_Account', 'PK_Store'] });

const tickets = table(
  'event_StreamTicket',
  [text('Hash', 64, { isPrimary: true }), { name: 'Sealed', type: 'text' }, date('Expires'), date('Created')],
  [{ name: 'IDX_StreamTicket_Expires', columnNames: ['Expires'] }],
);

/** What opens a stream of events once, and the oldest files of an account first. */
export class Live1795748400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.createTable(tickets, true);
    const known = (await db.getTable(FILES))?.indices.some(({ name }) => name === oldest.name);
    if (!known) await db.createIndex(FILES, oldest);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex(FILES, oldest);
    await db.dropTable(tickets.name, true);
  }
}
