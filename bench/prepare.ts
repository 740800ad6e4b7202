import type { Connection, RowDataPacket } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';
import { seedPermissions } from '@app/access';
import { indexAccount } from '@app/accounts';
import { ConfigOem, Database, Term } from '@app/database';

import { loadGateways } from './gateways.js';
import { loadRows } from './infile.js';
import { random } from './random.js';
import { say } from './result.js';
import { databaseUrl } from './servers.js';
import { termRows } from './term-rows.js';
import type { Node } from './tree.js';
import { ACCOUNTS, people, plant } from './tree.js';
import { addUsers } from './users.js';

/** Counts the changes of the data: what an older version made is made anew. */
const VERSION = 3;
const BUFFER_POOL = 4 * 2 ** 30;
const COMPARED = 200;

/** A tree of 1,000,000 accounts with all that makes them searchable, and as many gateways; a second run finds it there. */
export async function prepare(): Promise<void> {
  const startedAt = Date.now();
  const seconds = () => `${Math.round((Date.now() - startedAt) / 1000)} s`;
  const url = new URL(databaseUrl);
  const name = url.pathname.slice(1);
  url.protocol = 'mysql:';
  url.pathname = '/';
  const db = await createConnection({ uri: url.href, multipleStatements: true });
  try {
    await enlargeBufferPool(db);
    if (await isPrepared(db, name)) {
      say('the data is there already');
      return;
    }
    await db.query(
      `DROP DATABASE IF EXISTS \`${name}\`; CREATE DATABASE \`${name}\` COLLATE utf8mb4_nopad_bin; USE \`${name}\``,
    );
    const database = await Database.open(databaseUrl);
    try {
      await database.migrate();
      await seedPermissions(database);
      const nodes = plant();
      await loadAccounts(db, nodes);
      say(`${seconds()}: the accounts are there`);
      await loadTerms(db, nodes);
      say(`${seconds()}: the terms are there`);
      await loadGateways(db, database, nodes);
      say(`${seconds()}: the gateways are there`);
      await addOems(database, nodes);
      await addUsers(database, nodes);
      await compare(database);
    } finally {
      await database.close();
    }
    await db.query(`ANALYZE TABLE ${tables.join(', ')}`);
    await db.query(
      `CREATE TABLE bench_Prepared (Version INT NOT NULL); INSERT INTO bench_Prepared VALUES (${VERSION})`,
    );
    say(`prepared in ${seconds()}, ${await mebibytes(db, name)} MiB`);
  } finally {
    await db.end();
  }
}

const tables = [
  'auth_account_Account',
  'account_Account',
  'account_Address',
  'account_Phone',
  'account_Account_Phone',
  'account_Term',
  'auth_device_Device',
  'account_Device',
  'device_Gateway',
];

async function enlargeBufferPool(db: Connection): Promise<void> {
  await db.query(`SET GLOBAL innodb_buffer_pool_size = ${BUFFER_POOL}`).catch(() => undefined);
  const [[row]] = await db.query<RowDataPacket[]>('SELECT @@innodb_buffer_pool_size / POW(2, 20) AS mib');
  say(`buffer pool ${Math.round(Number(row?.mib))} MiB`);
}

async function isPrepared(db: Connection, name: string): Promise<boolean> {
  const [known] = await db.query<RowDataPacket[]>(
    `SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? AND TABLE_NAME = 'bench_Prepared'`,
    [name],
  );
  if (known.length === 0) return false;
  const [[row]] = await db.query<RowDataPacket[]>(`SELECT Version FROM \`${name}\`.bench_Prepared`);
  return row?.Version === VERSION;
}

async function loadAccounts(db: Connection, nodes: Node[]): Promise<void> {
  const now = new Date().toISOString().replace('T', ' ').replace('Z', '');
  // the OEMs have the ids 2 and 3; the master counts as the first one's
  const oem = ({ id, above }: Node) => ([id, ...above].find((each) => nodes[each - 1]?.typeId === 2) ?? 2) - 1;
  const of = function* <Row>(row: (node: Node) => Row) {
    for (const node of nodes) yield row(node);
  };
  // the terms take a minute to collect before their first row is sent
  await db.query('SET SESSION unique_checks = 0, foreign_key_checks = 0, net_read_timeout = 600');
  await loadRows(
    db,
    'auth_account_Account',
    of((node) => {
      const [parent = null, parent2 = null, parent3 = null, parent4 = null] = node.above;
      return [node.id, node.typeId, oem(node), parent, parent2, parent3, parent4, 5, 13, now, 1];
    }),
  );
  await loadRows(
    db,
    'account_Account',
    of(({ id }) => [id, 1, '', id, null, now, 1]),
  );
  await loadRows(db, 'account_Address', addresses(nodes, now));
  await loadRows(db, 'account_Phone', phones(nodes, now));
  await loadRows(
    db,
    'account_Account_Phone',
    of(({ id }) => [id, id]),
  );
}

function* addresses(nodes: Node[], now: string) {
  let id = 0;
  for (const { firstName, lastName, company, address1, address2, city, state, postalCode } of people(nodes)) {
    id += 1;
    yield [id, firstName, lastName, company, address1, address2, city, state, postalCode, 840, now];
  }
}

function* phones(nodes: Node[], now: string) {
  let id = 0;
  for (const { phone } of people(nodes)) yield [(id += 1), null, 840, phone, '', '', 0, now];
}

async function loadTerms(db: Connection, nodes: Node[]): Promise<void> {
  await db.query('ALTER TABLE account_Term DROP INDEX IDX_Term_Account');
  await loadRows(db, 'account_Term', termRows(nodes));
  await db.query('ALTER TABLE account_Term ADD INDEX IDX_Term_Account (FK_Account)');
}

async function addOems(database: Database, nodes: Node[]): Promise<void> {
  const oems = nodes.filter(({ typeId }) => typeId === 2);
  await database.write((db) =>
    db.insert(
      ConfigOem,
      oems.map(({ id }, n) => ({ id: n + 1, name: `OEM ${n + 1}`, accountId: id, createdAt: new Date() })),
    ),
  );
}

/** What was loaded must be what the server would have written. */
async function compare(database: Database): Promise<void> {
  const next = random(3);
  const stored = (accountId: number) =>
    database.reading.manager.find(Term, {
      where: { accountId },
      order: { ancestorId: 'ASC', kind: 'ASC', term: 'ASC' },
    });
  for (let n = 0; n < COMPARED; n += 1) {
    const accountId = 1 + Math.floor(ACCOUNTS * next());
    const before = await stored(accountId);
    await database.write((db) => indexAccount(db, accountId));
    if (JSON.stringify(before) !== JSON.stringify(await stored(accountId))) {
      throw new Error(`The terms of account ${accountId} differ from what the server writes`);
    }
  }
}

async function mebibytes(db: Connection, name: string): Promise<number> {
  const [[row]] = await db.query<RowDataPacket[]>(
    'SELECT SUM(DATA_LENGTH + INDEX_LENGTH) / POW(2, 20) AS mib FROM information_schema.TABLES WHERE TABLE_SCHEMA = ?',
    [name],
  );
  return Math.round(Number(row?.mib));
}
