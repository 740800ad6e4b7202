import type { Writer } from '@app/database';
import { AuthLogin, AuthUser, User } from '@app/database';
import { normalUsername } from '@app/identity';

export interface NewUser {
  accountId: number;
  roleId: number;
  username: string;
  /** The OEMs at which the name is found; the account's own, as a rule. */
  oemIds: number[];
  passwordHash: string;
  email: string;
  name?: string;
  devices?: string;
}

/** A new user, who can log in at once. Fails with a unique violation when the name is taken at one of the OEMs. */
export async function createUser(db: Writer, user: NewUser): Promise<number> {
  const createdAt = new Date();
  const { accountId, roleId, passwordHash, devices = '' } = user;
  const auth = db.create(AuthUser, { accountId, roleId, passwordHash, devices, createdAt });
  await db.insert(AuthUser, auth);
  await db.insert(
    AuthLogin,
    user.oemIds.map((oemId) => ({ oemId, username: normalUsername(user.username), userId: auth.id })),
  );
  await db.insert(User, {
    id: auth.id,
    accountId,
    name: user.name ?? '',
    email: user.email.toLowerCase(),
    createdAt,
  });
  return auth.id;
}
