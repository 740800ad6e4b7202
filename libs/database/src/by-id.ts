import type { EntityTarget, ObjectLiteral } from 'typeorm';

import type { Database } from './database.js';
import type { Argument } from './select.js';

/** Reads rows of one table by their ids with a prepared statement, without TypeORM's building of it. */
export function byId<Row extends ObjectLiteral>(
  database: Database,
  entity: EntityTarget<Row>,
): (id: number) => Promise<Row | null> {
  const { reading } = database;
  const metadata = reading.getMetadata(entity);
  const names = metadata.columns.map((column) => `\`${column.databaseName}\``).join(', ');
  const ids = metadata.primaryColumns.map((column) => `\`${column.databaseName}\` = ?`).join(' AND ');
  const sql = `SELECT ${names} FROM \`${metadata.tableName}\` WHERE ${ids}`;
  return async (id) => {
    const [row] = await database.select<Record<string, Argument>>(sql, [id]);
    if (!row) return null;
    const found = metadata.create() as ObjectLiteral;
    for (const column of metadata.columns) {
      found[column.propertyName] = reading.driver.prepareHydratedValue(row[column.databaseName], column);
    }
    return found as Row;
  };
}
