import type { Connection, RowDataPacket } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';
import { seedPermissions } from '@app/access';
import { createAccount, createUser } from '@app/accounts';
import { ConfigOem, Database } from '@app/database';
import { sha1Password } from '@app/identity';
import { hash } from '@node-rs/argon2';

import { median, percentile, report, say } from './result.js';
import { databaseUrl, startOurs } from './servers.js';
import { ARGON2ID, PASSWORD, sessionOf } from './session.js';
import type { Person } from './tree.js';
import { people } from './tree.js';

const ROUNDS = 5;
/** In each round; 100,000 in all. */
const ACCOUNTS = 20_000;

/** Rows in one INSERT of the yardstick, and in one transaction of it. */
const BATCH = 500;

const tables = [
  'auth_account_Account',
  'account_Address',
  'account_Account',
  'account_Installation',
  'auth_account_User',
  'auth_account_Login',
  'account_User',
  'account_Phone',
  'account_Account_Phone',
  'account_Term',
];

/** Importing accounts with a user each, against the INSERTs of the rows that came of it. */
export async function importAccounts(): Promise<void> {
  const [ours, bare] = [await emptyDatabase('ours'), await emptyDatabase('bare')];
  const dealers = await plant(ours);
  const url = await startOurs(ours);
  const pool = await connect(ours);
  const target = await connect(bare);
  const rounds = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const dealer = dealers[round] ?? '';
      const body = file(round);
      const { headers, account } = await sessionOf(url, dealer);
      const startedAt = performance.now();
      const answer = await fetch(`${url}/account/account/account/${account}/import?Mode=good`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-ndjson' },
        body,
      });
      const seconds = (performance.now() - startedAt) / 1000;
      const { Imported } = (await answer.json()) as { Imported: number };
      if (Imported !== ACCOUNTS) throw new Error(`Only ${Imported} were imported`);
      const yardstick = await copy(pool, target, account);
      rounds.push({ a: ACCOUNTS / seconds, b: ACCOUNTS / yardstick, seconds });
      say(`import ${round + 1}: ${seconds.toFixed(1)} s / ${yardstick.toFixed(1)} s`);
    }
  } finally {
    await pool.end();
    await target.end();
  }
  const [a, b] = [median(rounds.map((each) => each.a)), median(rounds.map((each) => each.b))];
  report({
    scenario: 'import',
    ours: a,
    yardstick: b,
    ratio: median(rounds.map((each) => each.a / each.b)),
    p50: median(rounds.map(({ seconds }) => seconds * 1000)),
    p99: percentile(
      rounds.map(({ seconds }) => seconds * 1000),
      0.99,
    ),
    unit: 'accounts/s',
  });
}

const named = (name: string) => {
  const url = new URL(databaseUrl);
  url.pathname += `_import_${name}`;
  return url.href;
};

function connect(at: string): Promise<Connection> {
  const url = new URL(at);
  url.protocol = 'mysql:';
  return createConnection({ uri: url.href, multipleStatements: true });
}

async function emptyDatabase(name: string): Promise<string> {
  const url = named(name);
  const database = new URL(url).pathname.slice(1);
  const server = new URL(url);
  server.pathname = '/';
  const db = await connect(server.href);
  await db.query(`DROP DATABASE IF EXISTS \`${database}\`; CREATE DATABASE \`${database}\` COLLATE utf8mb4_nopad_bin`);
  await db.end();
  const made = await Database.open(url);
  await made.migrate();
  await seedPermissions(made);
  await made.close();
  return url;
}

/** A dealer for each round, below a distributor, an OEM and the master. */
async function plant(url: string): Promise<string[]> {
  const database = await Database.open(url);
  const names = Array.from({ length: ROUNDS }, (_, n) => `bench-import${n}`);
  const hashes = await Promise.all(names.map((name) => hash(sha1Password(name, PASSWORD), ARGON2ID)));
  await database.write(async (db) => {
    const master = await createAccount(db, { typeId: 1, oemId: 1, parent: null });
    const oem = await createAccount(db, { typeId: 2, oemId: 1, parent: master });
    await db.insert(ConfigOem, { id: 1, name: 'OEM 1', accountId: oem.id, createdAt: new Date() });
    const parent = await createAccount(db, { typeId: 3, oemId: 1, parent: oem });
    for (const [n, username] of names.entries()) {
      const { id: accountId } = await createAccount(db, { typeId: 4, oemId: 1, parent });
      const passwordHash = hashes[n] ?? '';
      await createUser(db, { accountId, roleId: 4, username, oemIds: [1], passwordHash, email: 'x@example.com' });
    }
  });
  await database.close();
  return names;
}

function file(round: number): string {
  const nodes = Array.from({ length: ACCOUNTS }, (_, n) => ({ id: n + 1, typeId: 5, above: [] }));
  const lines: string[] = [];
  for (const person of people(nodes)) lines.push(JSON.stringify(row(person, `r${round}-${lines.length}`)));
  return lines.join('\n');
}

const row = (person: Person, username: string) => ({
  Billing: {
    FirstName: person.firstName,
    LastName: person.lastName,
    Address1: person.address1,
    Address2: person.address2,
    City: person.city,
    State: person.state,
    PostalCode: person.postalCode,
    PK_Country: 840,
  },
  Phone: [{ Phone: person.phone, PK_Country: 840 }],
  Users: [{ Username: username, Email: `${username}@example.com`, Name: person.firstName }],
});

const below: Record<string, string> = {
  auth_account_Account: 'FK_Account_Parent = ?',
  account_Account: 'PK_Account IN (SELECT PK_Account FROM auth_account_Account WHERE FK_Account_Parent = ?)',
  account_Address:
    'PK_Address IN (SELECT FK_Address_Billing FROM account_Account a JOIN auth_account_Account p USING (PK_Account) WHERE p.FK_Account_Parent = ?)',
  account_Phone:
    'PK_Phone IN (SELECT l.FK_Phone FROM account_Account_Phone l JOIN auth_account_Account p ON p.PK_Account = l.FK_Account WHERE p.FK_Account_Parent = ?)',
  auth_account_Login:
    'FK_User IN (SELECT PK_User FROM auth_account_User u JOIN auth_account_Account p ON p.PK_Account = u.FK_Account WHERE p.FK_Account_Parent = ?)',
};

const inTree = 'FK_Account IN (SELECT PK_Account FROM auth_account_Account WHERE FK_Account_Parent = ?)';

/** The seconds that the INSERTs of the same rows take, batch by batch, each committed; reading them does not count. */
async function copy(from: Connection, to: Connection, accountId: number): Promise<number> {
  let seconds = 0;
  for (const table of tables) {
    const [rows] = await from.query<RowDataPacket[][]>({
      sql: `SELECT * FROM \`${table}\` WHERE ${below[table] ?? inTree}`,
      values: [accountId],
      rowsAsArray: true,
    });
    const startedAt = performance.now();
    for (let at = 0; at < rows.length; at += BATCH) {
      await to.query(`INSERT INTO \`${table}\` VALUES ?`, [rows.slice(at, at + BATCH)]);
    }
    seconds += (performance.now() - startedAt) / 1000;
  }
  return seconds;
}
