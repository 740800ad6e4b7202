import type { DataSource } from 'typeorm';

/** A value that both engines take as an argument. */
export type Argument = string | number | null;

/** Rows by SQL that both engines understand (names in backticks, `?` for arguments), prepared once. */
export type Select = <Row>(sql: string, args?: Argument[]) => Promise<Row[]>;

/** A point in time as a raw row has it: SQLite keeps the text that TypeORM writes, in UTC. */
export const dateOf = (value: Date | string): Date =>
  value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`);

/** A point in time as both engines take it as an argument. */
export const dateArgument = (date: Date): string => date.toISOString().slice(0, -1).replace('T', ' ');

/**
 * A column that is a point in time, as Unix seconds, in digits; null where it is. A list has many, and needs no Date for each, nor a
 * number: what Node turns into text it keeps in a table of its own, which made each collection of young objects four times as long.
 */
export const secondsOf = (column: string, isSqlite: boolean): string =>
  isSqlite
    ? `strftime('%s', ${column})`
    : `CAST(TIMESTAMPDIFF(SECOND, TIMESTAMP'1970-01-01 00:00:00', ${column}) AS CHAR)`;

interface SqliteConnection {
  prepare(sql: string): { all(...args: Argument[]): unknown[] };
}

interface MysqlPool {
  execute(sql: string, args: Argument[], done: (error: Error | null, rows: unknown) => void): void;
}

export const selectOf = (source: DataSource): Select =>
  source.options.type === 'better-sqlite3' ? sqliteSelect(source) : mysqlSelect(source);

function sqliteSelect(source: DataSource): Select {
  const statements = new Map<string, ReturnType<SqliteConnection['prepare']>>();

  // async, so that a failing statement rejects as it does on a server
  return async <Row>(sql: string, args: Argument[] = []) => {
    let statement = statements.get(sql);
    if (!statement) {
      const { databaseConnection } = source.driver as unknown as { databaseConnection: SqliteConnection };
      statement = databaseConnection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement.all(...args) as Row[];
  };
}

function mysqlSelect(source: DataSource): Select {
  return <Row>(sql: string, args: Argument[] = []) =>
    new Promise<Row[]>((resolve, reject) => {
      const { pool } = source.driver as unknown as { pool: MysqlPool };
      pool.execute(sql, args, (error, rows) => (error ? reject(error) : resolve(rows as Row[])));
    });
}
