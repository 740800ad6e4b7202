import { QueryFailedError } from 'typeorm';

/** The database cannot be used now; the text is one plain line that says why. */
export class DatabaseUnavailable extends Error {}

interface DriverError {
  code?: string;
  errno?: number;
  fatal?: boolean;
}

const driverError = (error: unknown): DriverError =>
  ((error instanceof QueryFailedError ? error.driverError : error) ?? {}) as DriverError;

/** Another row holds the same unique key. */
export function isUniqueViolation(error: unknown): boolean {
  const { code } = driverError(error);
  return code === 'ER_DUP_ENTRY' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_NORMAL_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'ER_TOO_MANY_USER_CONNECTIONS',
  'SQLITE_BUSY',
  'SQLITE_CANTOPEN',
  'SQLITE_IOERR',
]);

/** The database is away, shutting down or full of work: the caller may try again soon. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true;
  const { code, fatal } = driverError(error);
  if (code && away.has(code)) return true;
  if (fatal === true && code !== undefined) return true;
  return error instanceof Error && /Queue limit reached|closed state|Pool is closed/.test(error.message);
}

const full = new Set(['SQLITE_FULL', 'ER_RECORD_FILE_FULL', 'ER_DISK_FULL']);

/** The disk of the database has no room: what was to be written is undone, and goes again once there is. */
export function isFull(error: unknown): boolean {
  const { code } = driverError(error);
  return code !== undefined && full.has(code);
}

/** Two transactions waited for each other, or one for too long: what was done is undone and can be tried again. */
export function isDeadlock(error: unknown): boolean {
  const { code } = driverError(error);
  return code === 'ER_LOCK_DEADLOCK' || code === 'ER_LOCK_WAIT_TIMEOUT';
}
