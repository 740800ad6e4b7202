import { createHash } from 'node:crypto';

import { seedPermissions } from '@app/access';
import { Database } from '@app/database';
import { hashOf } from '@app/identity';
import type { Connection } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';

import { loadRows } from '../infile.js';
import { random } from '../random.js';
import { say } from '../result.js';
import { databaseUrl } from '../servers.js';

/** Each of an account of its own, which has an owner with an API token. */
export const GATEWAYS = 10_000;

/** Of so many events: each has a thousand, so that a larger world has more gateways, and asks for no more of each. */
export const gatewaysOf = (events: number): number => Math.min(GATEWAYS, events / 1000);

const DAY = 86_400_000;
const AGE = 25 * DAY;

/** The first of them; accounts and users are counted from 1. */
export const FIRST_UNIT = 30_000_000;

export const unitOf = (n: number): number => FIRST_UNIT + n;
export const accountOf = (n: number): number => 3 + n;
export const keyOf = (n: number): string => `the key of gateway ${n}, for measuring`;

/** The same for each run, and not to be guessed by what it looks like. */
export const tokenOf = (n: number): string =>
  `mms_${createHash('sha256').update(`token ${n}, for measuring`).digest('base64url')}`;

/** `…_events`, or `…_events_1000000` for so many of them. */
export const eventsUrl = (events: number): string => {
  const url = new URL(databaseUrl);
  url.pathname += events === 0 ? '_events' : `_events_${events}`;
  return url.href;
};

export const connect = (url: string): Promise<Connection> =>
  createConnection({ uri: url.replace('mariadb:', 'mysql:'), multipleStatements: true });

/** A database with the gateways, and so many events of the last weeks; a second run finds it there. */
export async function eventsWorld(events: number): Promise<string> {
  const url = eventsUrl(events);
  const name = new URL(url).pathname.slice(1);
  const server = new URL(url);
  server.pathname = '/';
  const db = await connect(server.href);
  try {
    const [known] = await db.query(
      `SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = '${name}' AND TABLE_NAME = 'bench_Prepared'`,
    );
    if ((known as unknown[]).length > 0) return url;
    await db.query(
      `DROP DATABASE IF EXISTS \`${name}\`; CREATE DATABASE \`${name}\` COLLATE utf8mb4_nopad_bin; USE \`${name}\``,
    );
    const database = await Database.open(url);
    await database.migrate();
    await seedPermissions(database);
    await database.close();
    await db.query('SET SESSION unique_checks = 0, foreign_key_checks = 0, net_read_timeout = 600');
    await plant(db);
    const startedAt = Date.now();
    await loadRows(db, 'event_Event', eventRows(events), eventColumns);
    await db.query('ANALYZE TABLE event_Event; CREATE TABLE bench_Prepared (Version INT)');
    if (events > 0) say(`${events} events are there, after ${Math.round((Date.now() - startedAt) / 1000)} s`);
    return url;
  } finally {
    await db.end();
  }
}

const text = (time: number) => new Date(time).toISOString().replace('T', ' ').replace('Z', '');

async function plant(db: Connection): Promise<void> {
  const now = text(Date.now());
  const all = function* <Row>(row: (n: number) => Row) {
    for (let n = 0; n < GATEWAYS; n += 1) yield row(n);
  };
  await db.query(`INSERT INTO auth_account_Account
    (PK_Account, FK_AccountType, FK_Oem, FK_Account_Parent, FK_Server_Account, FK_Server_Event, Created)
    VALUES (1, 1, 1, NULL, 5, 13, '${now}'), (2, 2, 1, 1, 5, 13, '${now}');
    INSERT INTO config_Oem (PK_Oem, Name, FK_Account, Created) VALUES (1, 'OEM 1', 2, '${now}')`);
  const load = (table: string, columns: string[], row: (n: number) => (string | number | null)[]) =>
    loadRows(db, table, all(row), columns);
  await load(
    'auth_account_Account',
    [
      'PK_Account',
      'FK_AccountType',
      'FK_Oem',
      'FK_Account_Parent',
      'FK_Account_Parent2',
      'FK_Server_Account',
      'FK_Server_Event',
      'Created',
    ],
    (n) => [accountOf(n), 5, 1, 2, 1, 5, 13, now],
  );
  await load('auth_account_User', ['PK_User', 'FK_Account', 'FK_PermissionRole', 'Devices', 'Created'], (n) => [
    accountOf(n),
    accountOf(n),
    10,
    '',
    now,
  ]);
  await load('auth_account_Token', ['FK_Account', 'FK_User', 'Name', 'Hash', 'Permissions', 'Created'], (n) => [
    accountOf(n),
    accountOf(n),
    'bench',
    hashOf(tokenOf(n)),
    'view_events,view_files',
    now,
  ]);
  await load(
    'auth_device_Device',
    [
      'PK_Device',
      'FK_DeviceType',
      'FK_DeviceSubType',
      'MacAddress',
      'FK_Oem',
      'FK_Account',
      'FK_Server_Device',
      'FK_Server_Event',
      'Platform',
      'HWKeyHash',
      'Created',
    ],
    (n) => [
      unitOf(n),
      1,
      2,
      `d4:21:00:00:${(n >> 8).toString(16).padStart(2, '0')}:${(n & 255).toString(16).padStart(2, '0')}`,
      1,
      accountOf(n),
      7,
      13,
      'Sercomm NA301',
      hashOf(keyOf(n)),
      now,
    ],
  );
  await load('device_Gateway', ['PK_Device', 'Alive', 'Created'], (n) => [unitOf(n), now, now]);
}

export const eventColumns = [
  'FK_Account',
  'FK_Device',
  'FK_User',
  'DeviceID',
  'Timestamp',
  'LocalDate',
  'Expiration',
  'ReadAt',
  'EventType',
  'SourceType',
  'Severity',
  'IP',
  'Code',
  'NewValue',
  'Description',
  'EventKey',
  'UserComments',
];

/** In the order in which they came; of twenty one is severe, half have been read. */
function* eventRows(events: number) {
  const next = random(11);
  const gateways = gatewaysOf(events);
  const from = Date.now() - AGE;
  for (let n = 0; n < events; n += 1) {
    const gateway = Math.floor(gateways * next());
    const at = from + Math.floor((AGE * n) / events);
    yield [
      accountOf(gateway),
      unitOf(gateway),
      0,
      1 + (n % 30),
      text(at),
      text(at).slice(0, 19),
      text(at + 30 * DAY),
      next() < 0.5 ? text(at + 60_000) : null,
      4,
      4,
      next() < 0.05 ? 1 + (n % 4) : 0,
      '192.0.2.1',
      'Tripped',
      String(n % 2),
      'Front door',
      n.toString(16).padStart(32, '0'),
      '',
    ];
  }
}
