import type { DataSource } from 'typeorm';

import type { Argument } from './select.js';

/** One statement that both engines understand, prepared once; answers how many rows it has found to change. */
export type Execute = (sql: string, args: Argument[]) => Promise<number>;

interface SqliteConnection {
  prepare(sql: string): { run(...args: Argument[]): { changes: number } };
}

interface MysqlPool {
  execute(sql: string, args: Argument[], done: (error: Error | null, header: { affectedRows: number }) => void): void;
}

export const executeOf = (source: DataSource): Execute =>
  source.options.type === 'better-sqlite3' ? sqliteExecute(source) : mysqlExecute(source);

function sqliteExecute(source: DataSource): Execute {
  const statements = new Map<string, ReturnType<SqliteConnection['prepare']>>();

  // async, so that a failing statement rejects as it does on a server
  return async (sql, args) => {
    let statement = statements.get(sql);
    if (!statement) {
      const { databaseConnection } = source.driver as unknown as { databaseConnection: SqliteConnection };
      statement = databaseConnection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement.run(...args).changes;
  };
}

function mysqlExecute(source: DataSource): Execute {
  return (sql, args) =>
    new Promise((resolve, reject) => {
      const { pool } = source.driver as unknown as { pool: MysqlPool };
      pool.execute(sql, args, (error, header) => (error ? reject(error) : resolve(header.affectedRows)));
    });
}
