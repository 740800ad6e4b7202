import { createUser } from '@app/accounts';
import type { AuthAccount, Writer } from '@app/database';
import { User } from '@app/database';
import { sha1Password } from '@app/identity';
import { hash } from '@node-rs/argon2';

import { FIRST_DEVICE } from './gateways.js';
import { diligent } from './notifications.js';

/** The users that everyone can log in as, and their roles. */
const roles = { admin: 1, oem: 2, distributor: 3, dealer: 4, support: 5, owner: 10, member: 11, viewer: 12 } as const;

export type Login = keyof typeof roles;

const PASSWORD = 'demo-password';

/** Users that are found at both OEMs, as people with gateways of two brands are. */
const atBothOems: Login[] = ['owner', 'member'];

export type Passwords = Record<Login, string>;

/** Hashed before the write: nothing slow may be done inside. */
export async function hashPasswords(): Promise<Passwords> {
  const hashed = (Object.keys(roles) as Login[]).map(async (login) => [
    login,
    await hash(sha1Password(login, PASSWORD), { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
  ]);
  return Object.fromEntries(await Promise.all(hashed)) as Passwords;
}

export async function createLogin(
  db: Writer,
  { id, oemId }: AuthAccount,
  login: Login,
  passwords: Passwords,
  name: string,
): Promise<void> {
  const userId = await createUser(db, {
    accountId: id,
    roleId: roles[login],
    username: login,
    oemIds: atBothOems.includes(login) ? [1, 73] : [oemId],
    passwordHash: passwords[login],
    email: `${login}@example.com`,
    name,
    devices: login === 'viewer' ? String(FIRST_DEVICE) : '',
  });
  await db.update(User, userId, diligent);
}
