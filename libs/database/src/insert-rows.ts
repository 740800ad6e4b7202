import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** How many values one statement carries: SQLite takes 32,766, the others 65,535. */
const MOST_VALUES = 30_000;

interface Header {
  insertId: number;
}

/**
 * Inserts many rows of one table by few statements, without TypeORM's work for each row; ids that the database counts
 * are put into the rows. All columns must be given.
 */
export async function insertRows<Row extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<Row>,
  rows: ObjectLiteral[],
): Promise<void> {
  const metadata = db.connection.getMetadata(entity);
  const isSqlite = db.connection.options.type === 'better-sqlite3';
  const counted = metadata.generatedColumns[0];
  const columns = metadata.columns.filter((column) => column !== counted);
  const names = columns.map(({ databaseName }) => `\`${databaseName}\``).join(', ');
  const marks = `(${columns.map(() => '?').join(', ')})`;
  const perStatement = Math.floor(MOST_VALUES / columns.length);
  for (let from = 0; from < rows.length; from += perStatement) {
    const part = rows.slice(from, from + perStatement);
    const values = part.flatMap((row) =>
      columns.map(({ propertyName }) =>
        db.connection.driver.preparePersistentValue(row[propertyName], columnOf(propertyName)),
      ),
    );
    const returning = isSqlite && counted ? ` RETURNING \`${counted.databaseName}\` AS \`id\`` : '';
    const sql = `INSERT INTO \`${metadata.tableName}\` (${names}) VALUES ${part.map(() => marks).join(', ')}${returning}`;
    const answer: unknown = await db.query(sql, values);
    if (!counted) continue;
    const ids = isSqlite
      ? (answer as { id: number }[]).map(({ id }) => id).sort((a, b) => a - b)
      : part.map((_, at) => (answer as Header).insertId + at); // one statement's ids follow each other
    part.forEach((row, at) => Object.assign(row, { [counted.propertyName]: ids[at] }));
  }

  function columnOf(propertyName: string) {
    const column = metadata.findColumnWithPropertyName(propertyName);
    if (!column) throw new Error(`${metadata.name} has no ${propertyName}`);
    return column;
  }
}
