import BetterSqlite3 from 'better-sqlite3';

import { DatabaseUnavailable } from './errors.js';

/** Holds a file for this process alone, by a lock of the operating system that ends with the process. */
export function lockFile(path: string): { release(): void } {
  const file = new BetterSqlite3(path, { timeout: 0 });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch {
    file.close();
    throw new DatabaseUnavailable(`The database file is in use by another process (${path} is locked)`);
  }
  return { release: () => void file.close() };
}
