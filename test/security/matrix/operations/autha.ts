import { sha1Password } from '@app/identity';

import type { Operation } from '../expectations.js';
import { asNobody, below, joins, nameOf, onAccount, onUser, onlyOneself, person, userId } from '../expectations.js';
import { NOBODY, PASSWORD } from '../world.js';

let names = 0;

export const authaOperations: Record<string, Operation> = {
  getAuthAccount: { expected: onAccount('view_account') },
  addAccount: {
    body: ({ place }) => ({
      PK_AccountType: 5,
      PK_Oem: place?.oemId ?? 1,
      PK_Account_Parent: place?.account.id ?? NOBODY,
    }),
    // below an end user there is none
    expected: below(({ place }) => (place?.account.typeId === 5 ? 400 : 201)),
  },
  register: {
    body: ({ place }) => ({
      Username: `matrix${(names += 1)}`,
      Email: 'matrix@example.com',
      Password: 'a good password',
      PK_Oem: place?.oemId ?? 1,
      PK_Account: place?.account.id ?? NOBODY,
    }),
    expected: person(onAccount('alter_user', joins)),
    commits: true,
  },
  getAppToken: { alone: true, path: () => ({ AppKey: 'matrix-app' }), expected: person(() => 200) },
  logoutUser: { path: (cell) => ({ PK_User: userId(cell) }), expected: person(onUser('alter_user')), oneself: true },
  refreshToken: { path: (cell) => ({ PK_User: userId(cell) }), expected: onlyOneself(200), oneself: true },
  changePassword: {
    path: (cell) => ({ PK_User: userId(cell) }),
    body: () => ({ OldPassword: PASSWORD, Password: 'another good password' }),
    expected: onlyOneself(200),
    oneself: true,
  },
  askEmailValidation: { path: (cell) => ({ PK_User: userId(cell) }), expected: onlyOneself(202), oneself: true },
  // open to everybody, also to those who come with credentials
  login: {
    ...asNobody(200),
    path: ({ who }) => ({ Username: nameOf(who) }),
    query: ({ who }) => ({ SHA1Password: sha1Password(nameOf(who), PASSWORD), PK_Oem: 1 }),
    expected: ({ who }) => (who.user ? 200 : 401),
  },
  forgetPassword: { ...asNobody(202), body: ({ who }) => ({ Username: nameOf(who), PK_Oem: 1 }) },
  // with a code that is none
  resetPassword: { ...asNobody(403), body: () => ({ Code: 'none', Password: 'a good password' }) },
  validateEmail: { ...asNobody(403), body: () => ({ Code: 'none' }) },
  acceptInvitation: {
    ...asNobody(403),
    body: () => ({ Code: 'none', Username: 'someone', Password: 'a good password' }),
  },
  createAdministrator: {
    ...asNobody(403),
    body: () => ({ Code: 'none', Username: 'root', Password: 'a good password', Email: 'root@example.com' }),
  },
};
