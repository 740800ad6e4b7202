import { seedPermissions } from '@app/access';
import { createAccount, createUser } from '@app/accounts';
import { AuthDevice, ConfigOem, Database, Device, Gateway, Installation } from '@app/database';
import { sha1Password, sshKeyColumns } from '@app/identity';
import { hash } from '@node-rs/argon2';
import { createConnection } from 'mysql2/promise';

import { databaseUrl } from '../servers.js';
import { ARGON2ID, PASSWORD } from '../session.js';
import { sshKeyOf } from './keys.js';

export const OWNER = 'bench-owner';
const FIRST = 20_000_000;
const AT_ONCE = 500;

export const unitOf = (n: number): number => FIRST + n;

/** A new database with so many units of one owner, each with the key of its tunnel. */
export async function relayDatabase(units: number, ending = 'relay'): Promise<string> {
  const url = new URL(databaseUrl);
  url.pathname += `_${ending}`;
  const name = url.pathname.slice(1);
  const server = new URL(url);
  server.protocol = 'mysql:';
  server.pathname = '/';
  const db = await createConnection({ uri: server.href, multipleStatements: true });
  await db.query(`DROP DATABASE IF EXISTS \`${name}\`; CREATE DATABASE \`${name}\` COLLATE utf8mb4_nopad_bin`);
  await db.end();
  const database = await Database.open(url.href);
  await database.migrate();
  await seedPermissions(database);
  await plant(database, units);
  await database.close();
  return url.href;
}

async function plant(database: Database, units: number): Promise<void> {
  const passwordHash = await hash(sha1Password(OWNER, PASSWORD), ARGON2ID);
  const now = new Date();
  await database.write(async (db) => {
    const master = await createAccount(db, { typeId: 1, oemId: 1, parent: null });
    const oem = await createAccount(db, { typeId: 2, oemId: 1, parent: master });
    await db.insert(ConfigOem, { id: 1, name: 'OEM 1', accountId: oem.id, createdAt: now });
    const { id: accountId } = await createAccount(db, { typeId: 5, oemId: 1, parent: oem });
    const email = `${OWNER}@example.com`;
    await createUser(db, { accountId, roleId: 10, username: OWNER, oemIds: [1], passwordHash, email });
    const { id: installationId } = await db.findOneOrFail(Installation, { where: { accountId } });
    for (let from = 0; from < units; from += AT_ONCE) {
      const part = Array.from({ length: Math.min(AT_ONCE, units - from) }, (_, n) => from + n);
      await db.insert(
        AuthDevice,
        part.map((n) => ({
          id: unitOf(n),
          typeId: 1,
          subTypeId: 2,
          macAddress: `d4:21:${(n + 0x1000000).toString(16).padStart(8, '0').match(/../g)?.join(':') ?? ''}`,
          oemId: 1,
          accountId,
          deviceServerId: 7,
          eventServerId: 13,
          platform: 'Sercomm NA301',
          ...sshKeyColumns(sshKeyOf(n).publicKey),
          createdAt: now,
        })),
      );
      await db.insert(
        Device,
        part.map((n) => ({ id: unitOf(n), accountId, installationId, name: 'Home', assignedAt: now })),
      );
      await db.insert(
        Gateway,
        part.map((n) => ({ id: unitOf(n), aliveAt: now, createdAt: now })),
      );
    }
  });
}
