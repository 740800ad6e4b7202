import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { hash } from '@node-rs/argon2';
import { seedPermissions } from '@app/access';
import { createAccount, createUser } from '@app/accounts';
import { ConfigOem, Database } from '@app/database';
import { sha1Password } from '@app/identity';
import { createConnection } from 'mysql2/promise';

import { databaseUrl, startOurs } from '../servers.js';
import { PASSWORD, sessionOf } from '../session.js';

/** Accounts that store files, each with a user. */
export const ACCOUNTS = 32;

export interface Deployment {
  url: string;
  sessions: { MMSSession: string }[];
  /** For what else is measured, on the same disk. */
  folder: string;
  remove: () => void;
}

/** The MMS with an empty database of its own, and somebody who stores files in each of its accounts. */
export async function deployment(): Promise<Deployment> {
  const url = `${databaseUrl}_files`;
  await emptied(url);
  const database = await Database.open(url);
  try {
    await database.migrate();
    await seedPermissions(database);
    await addPeople(database);
  } finally {
    await database.close();
  }
  const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'mms-bench-files-'));
  mkdirSync(join(folder, 'var'));
  const ours = await startOurs(url, { VAR_DIR: join(folder, 'var'), MMS_FILE_ALLOWANCE: '1000000' });
  const sessions = [];
  for (let n = 0; n < ACCOUNTS; n += 1) sessions.push((await sessionOf(ours, nameOf(n))).headers);
  return { url: ours, sessions, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const nameOf = (n: number) => `bench-store${n}`;

async function emptied(text: string): Promise<void> {
  const url = new URL(text);
  const name = url.pathname.slice(1);
  url.protocol = 'mysql:';
  url.pathname = '/';
  const db = await createConnection({ uri: url.href, multipleStatements: true });
  await db.query(`DROP DATABASE IF EXISTS \`${name}\`; CREATE DATABASE \`${name}\` COLLATE utf8mb4_nopad_bin`);
  await db.end();
}

async function addPeople(database: Database): Promise<void> {
  const cheap = { memoryCost: 1024, timeCost: 1, parallelism: 1 };
  await database.write(async (db) => {
    const oem = { id: 1, name: 'OEM', accountId: null, ssoUrl: '', signUp: 'open' as const, reportInterval: 60 };
    await db.insert(ConfigOem, { ...oem, createdAt: new Date() });
  });
  for (let n = 0; n < ACCOUNTS; n += 1) {
    const username = nameOf(n);
    const passwordHash = await hash(sha1Password(username, PASSWORD), cheap);
    await database.write(async (db) => {
      const { id } = await createAccount(db, { typeId: 5, oemId: 1, parent: null, billing: {} });
      await createUser(db, { accountId: id, roleId: 10, username, passwordHash, oemIds: [1], email: '', devices: '' });
    });
  }
}
