import { hash } from '@node-rs/argon2';
import { createUser } from '@app/accounts';
import type { Database } from '@app/database';
import { AuthLogin } from '@app/database';
import { sha1Password } from '@app/identity';

import { ARGON2ID, LOGINS, PASSWORD } from './session.js';
import type { Node } from './tree.js';

interface Someone {
  username: string;
  accountId: number;
  roleId: number;
}

/** A user for the master and for each dealer, an owner, and those who log in. */
export async function addUsers(database: Database, nodes: Node[]): Promise<void> {
  const dealers = nodes.filter(({ typeId }) => typeId === 4);
  const [biggest] = dealers;
  const owners = nodes.filter(({ above }) => above[0] === dealers[1]?.id).map(({ id }) => id);
  const all: Someone[] = [
    { username: 'bench-master', accountId: 1, roleId: 1 },
    ...dealers.map(({ id }, n) => ({
      username: id === biggest?.id ? 'bench-dealer' : `bench-dealer${n + 1}`,
      accountId: id,
      roleId: 4,
    })),
    ...['bench-owner', ...LOGINS].map((username, n) => ({ username, accountId: owners[n] ?? 0, roleId: 10 })),
  ];
  const hashed = await Promise.all(all.map(({ username }) => hash(sha1Password(username, PASSWORD), ARGON2ID)));
  await database.write(async (db) => {
    for (const [n, { username, accountId, roleId }] of all.entries()) {
      await createUser(db, {
        accountId,
        roleId,
        username,
        oemIds: [1],
        passwordHash: hashed[n] ?? '',
        email: `${username}@example.com`,
      });
    }
    if ((await db.count(AuthLogin)) !== all.length) throw new Error('Some users are missing');
  });
}
