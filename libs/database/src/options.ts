import { DataSourceOptions } from 'typeorm';

import { adaptColumns } from './columns.js';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';

/** Connections to a MariaDB or MySQL server; a pool's queue beyond it is answered with 503. */
const POOL = 10;

const shared = { entities, migrations, synchronize: false, migrationsTableName: 'database_Migration' };

/** `mariadb://user:pass@host/name`, `mysql://…` or `sqlite:path`. */
export function dataSourceOptions(url: string): DataSourceOptions {
  if (url.startsWith('sqlite:')) {
    adaptColumns('better-sqlite3');
    return { ...shared, type: 'better-sqlite3', database: url.slice('sqlite:'.length), enableWAL: true };
  }
  adaptColumns('mariadb');
  return {
    ...shared,
    type: url.startsWith('mariadb:') ? 'mariadb' : 'mysql',
    url,
    timezone: 'Z',
    charset: 'utf8mb4',
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectTimeout: 3000,
    extra: { connectionLimit: POOL, queueLimit: 1000 },
  };
}
