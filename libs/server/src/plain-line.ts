interface Fault extends Error {
  code?: string;
  address?: string;
  port?: number;
  /** The setting that named the port, where it was not PORT. */
  setting?: string;
}

/** Why a server cannot start, for a person at a terminal. */
export function plainLine(error: unknown): string {
  const { code, message, address, port, setting = 'PORT' } = error as Fault;
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program: stop it, or set ${setting} to another`;
  if (code === 'EACCES' && port !== undefined)
    return `Port ${port} may not be opened by this user: set ${setting} to one above 1023`;
  if (code === 'EADDRNOTAVAIL') return `HOST ${address} is not an address of this machine`;
  if (code === 'ECONNREFUSED') return 'The database does not answer: is it running, and is DATABASE_URL right?';
  if (code === 'ER_ACCESS_DENIED_ERROR') return 'The database refuses the user or password of DATABASE_URL';
  if (code === 'ER_BAD_DB_ERROR') return 'The database named in DATABASE_URL does not exist: create it first';
  if (code === 'EACCES' || code === 'EROFS' || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_READONLY') {
    return 'The database file cannot be written: are VAR_DIR and DATABASE_URL right?';
  }
  return message.split('\n')[0] ?? 'The server cannot start';
}
