import type { MigrationInterface, QueryRunner } from 'typeorm';

import { configRows } from './data/config.js';

const BATCH = 100;

/** The rows of the static data, with their frozen ids. */
export class ConfigRows1795392060000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.down(db); // a run that broke off may have left some
    for (const { table, columns, rows } of configRows) {
      for (let start = 0; start < rows.length; start += BATCH) {
        await insert(db, table, columns, rows.slice(start, start + BATCH));
      }
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const { table } of configRows) await db.query(`DELETE FROM ${db.connection.driver.escape(table)}`);
  }
}

/** Written as SQL: the query builder would take the names of the entities, which may change. */
const insert = (db: QueryRunner, table: string, columns: readonly string[], rows: readonly unknown[][]) => {
  const names = [table, ...columns].map((name) => db.connection.driver.escape(name));
  const row = `(${columns.map(() => '?').join(', ')})`;
  const values = rows.map(() => row).join(', ');
  return db.query(`INSERT INTO ${names[0]} (${names.slice(1).join(', ')}) VALUES ${values}`, rows.flat());
};
