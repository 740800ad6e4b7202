import type { AuthAccount } from '@app/database';

import type { Login } from './logins.js';
import { createLogin } from './logins.js';
import type { Home, Person } from './people.js';
import type { Seeding } from './seeding.js';

/** A user whom everyone can log in as, or a role of one who is there to be looked at. */
export type LoginOrRole = Login | number;

export async function addUser(
  { db, passwords, residents }: Seeding,
  account: AuthAccount,
  home: Home,
  person: Person,
  loginOrRole: LoginOrRole,
): Promise<void> {
  if (typeof loginOrRole === 'number') residents.add({ account, home, person, roleId: loginOrRole });
  else await createLogin(db, account, loginOrRole, passwords, person.fullName);
}
