import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createConnection } from 'mysql2/promise';
import { seedPermissions } from '@app/access';
import { Database } from '@app/database';

import { varOf } from './environment.js';

declare const ENGINE: 'sqlite' | 'mariadb';

const worker = process.env.JEST_WORKER_ID ?? '1';

/** Static data stays; everything else is emptied. */
const kept = /^(database_Migration|config_(?!Oem$|App$|App_Permission$).*)$/;

/** Which engine this run of the tests is about. */
export const engine = ENGINE;

/** Changes when the schema does: an older prepared database is then not used again. */
function schemaKey(): string {
  const hash = createHash('sha256');
  for (const folder of ['libs/database/src/migrations', 'libs/database/src/migrations/data', 'libs/access/src']) {
    for (const name of readdirSync(folder).sort()) {
      if (/\.(ts|json)$/.test(name)) hash.update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function prepared(url: string): Promise<void> {
  const database = await Database.open(url);
  await database.migrate();
  await seedPermissions(database);
  await database.close();
}

async function sqliteUrl(): Promise<{ url: string; remove: () => void }> {
  const templates = join(tmpdir(), 'mms-test-templates');
  const template = join(templates, `${schemaKey()}.sqlite`);
  const folder = mkdtempSync(join(tmpdir(), 'mms-test-'));
  if (!existsSync(template)) {
    mkdirSync(templates, { recursive: true });
    const made = join(folder, 'template.sqlite');
    await prepared(`sqlite:${made}`);
    renameSync(made, template);
  }
  const file = join(folder, 'mms.sqlite');
  copyFileSync(template, file);
  return { url: `sqlite:${file}`, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const serverUrl = () => process.env.TEST_DATABASE_URL ?? 'mariadb://root@127.0.0.1:3306/';

/** Two runs at once on one server need names of their own: `mariadb://…/mine`. */
const prefix = () => new URL(serverUrl()).pathname.slice(1) || 'mms_test';

/** A database of the test server by its name. */
export const mariadbUrl = (name: string): string => {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.toString();
};

/** Runs statements on the test server, outside of any database of ours. */
export async function onServer<T>(work: (query: (sql: string) => Promise<unknown>) => Promise<T>): Promise<T> {
  const { hostname, port, username, password } = new URL(serverUrl());
  const connection = await createConnection({
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    multipleStatements: true,
  });
  try {
    return await work(async (sql) => (await connection.query(sql))[0]);
  } finally {
    await connection.end();
  }
}

async function mariadb(): Promise<string> {
  const name = `${prefix()}_${worker}`;
  const key = schemaKey();
  await onServer(async (query) => {
    const tables = (await query(
      `SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = '${name}'`,
    )) as { name: string }[];
    if (tables.some((table) => table.name === `prepared_${key}`)) {
      const filled = tables
        .map((table) => table.name)
        .filter((each) => !kept.test(each) && !each.startsWith('prepared_'));
      await query(filled.map((each) => `DELETE FROM \`${name}\`.\`${each}\``).join(';'));
      return;
    }
    await query(`DROP DATABASE IF EXISTS \`${name}\`; CREATE DATABASE \`${name}\` COLLATE utf8mb4_nopad_bin`);
    await prepared(mariadbUrl(name));
    await query(`CREATE TABLE \`${name}\`.\`prepared_${key}\` (id INT)`);
  });
  return mariadbUrl(name);
}

/** The database of this worker: migrated, with the static data and nothing else; and no files that others have left. */
export async function testDatabase(): Promise<{ url: string; remove: () => void }> {
  if (engine === 'sqlite') return sqliteUrl();
  const url = await mariadb();
  rmSync(varOf(url), { recursive: true, force: true });
  return { url, remove: () => undefined };
}
