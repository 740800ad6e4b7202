import type { MigrationInterface, QueryRunner } from 'typeorm';

import { date, table, text } from './schema.js';

const requests = table(
  'auth_DoneRequest',
  [text('Name', 64, { isPrimary: true }), text('Content', 64), { name: 'Answer', type: 'text' }, date('Created')],
  [{ name: 'IDX_DoneRequest_Created', columnNames: ['Created'] }],
);

/** What requests with a key of their own have done, for as long as they may come again. */
export class DoneRequests1795755600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.createTable(requests, true);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable(requests.name, true);
  }
}
