import type { DataSource } from 'typeorm';

type Asked = Pick<DataSource, 'query' | 'destroy'>;

interface Connection {
  query(sql: string): void;
}

const READ_COMMITTED = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

/** For the life of each connection: said with each transaction it would be another round trip. */
export async function readCommitted(source: DataSource): Promise<void> {
  const { pool } = source.driver as unknown as { pool: { on(event: string, then: (each: Connection) => void): void } };
  // what the connection is asked next waits for it
  pool.on('connection', (each) => each.query(READ_COMMITTED));
  // the one that is there already
  await source.query(READ_COMMITTED);
}

/** Refuses a database on which something would go wrong that nobody would see. */
export async function checkServer(source: Asked): Promise<void> {
  try {
    await checkCollation(source);
    await checkCounting(source);
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

/** What differs by case or accents only is different: addresses, keys, names that are compared for a reason. */
async function checkCollation(source: Asked): Promise<void> {
  const [row] = await source.query<{ collation: string }[]>('SELECT @@collation_database AS `collation`');
  if (row?.collation.endsWith('_bin')) return;
  throw new Error(
    'The database must tell cases apart: create it with COLLATE utf8mb4_nopad_bin (on MySQL utf8mb4_bin)',
  );
}

/** Several rows of one statement are known by the first one's id. */
async function checkCounting(source: Asked): Promise<void> {
  const names = ['auto_increment_increment', 'wsrep_on', 'wsrep_auto_increment_control'];
  const rows = await source.query<{ Variable_name: string; Value: string }[]>(
    `SHOW VARIABLES WHERE Variable_name IN ('${names.join("', '")}')`,
  );
  const values = new Map(rows.map(({ Variable_name: name, Value }) => [name, Value]));
  const mayChange = names.slice(1).every((name) => values.get(name) === 'ON');
  if (values.get('auto_increment_increment') === '1' && !mayChange) return;
  throw new Error(
    'The database must count ids one by one: auto_increment_increment = 1, with Galera wsrep_auto_increment_control = OFF',
  );
}
