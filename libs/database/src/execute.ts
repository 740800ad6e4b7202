import type { DataSource } from 'typeorm';

import type { Argument } from './select.js';

/** What a statement has done: how many rows it has found to change, and the id that was counted for the first new one. */
export interface Executed {
  affected: number;
  firstId: number;
}

/** One statement that both engines understand; prepared once, unless it will not come again in the same words. */
export type Execute = (sql: string, args: Argument[], again?: boolean) => Promise<Executed>;

interface SqliteConnection {
  prepare(sql: string): { run(...args: Argument[]): { changes: number; lastInsertRowid: number | bigint } };
}

type Run = (sql: string, args: Argument[], done: (error: Error | null, header: Header) => void) => void;

interface Header {
  affectedRows: number;
  insertId: number;
}

interface MysqlPool {
  execute: Run;
  query: Run;
}

export const executeOf = (source: DataSource): Execute =>
  source.options.type === 'better-sqlite3' ? sqliteExecute(source) : mysqlExecute(source);

function sqliteExecute(source: DataSource): Execute {
  const statements = new Map<string, ReturnType<SqliteConnection['prepare']>>();

  // async, so that a failing statement rejects as it does on a server
  return async (sql, args, again = true) => {
    let statement = statements.get(sql);
    if (!statement) {
      const { databaseConnection } = source.driver as unknown as { databaseConnection: SqliteConnection };
      statement = databaseConnection.prepare(sql);
      if (again) statements.set(sql, statement);
    }
    const { changes, lastInsertRowid } = statement.run(...args);
    // the ids of one statement follow each other
    return { affected: changes, firstId: Number(lastInsertRowid) - changes + 1 };
  };
}

function mysqlExecute(source: DataSource): Execute {
  return (sql, args, again = true) =>
    new Promise((resolve, reject) => {
      const { pool } = source.driver as unknown as { pool: MysqlPool };
      pool[again ? 'execute' : 'query'](sql, args, (error, header) =>
        error ? reject(error) : resolve({ affected: header.affectedRows, firstId: header.insertId }),
      );
    });
}
