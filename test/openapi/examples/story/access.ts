import { permissionId } from '@app/access';

import type { Cast } from './cast.js';
import { callOf, codeFor, PASSWORD } from './cast.js';

/** What people do with their own credentials. */
export async function credentials(cast: Cast): Promise<void> {
  const { mms, as, accounts, owner } = cast;
  const call = callOf(cast);
  const self = { path: { PK_User: owner.id } };
  const { MMSSession = '' } = as.owner;

  await mms.make.app('lamps', [permissionId('view_account'), permissionId('view_events')]);
  await call(as.owner, 'getAppToken', { path: { AppKey: 'lamps' } });
  await call(as.owner, 'refreshToken', { ...self, query: { TokenVersion: 2 } });
  await call(as.owner, 'getSession', { path: { SessionId: MMSSession } });
  await call({}, 'getKeys');
  await call({}, 'getConfig', { query: { AccountType: 1, StorageType: 1 } });
  await call(as.admin, 'refreshConfig');
  await call(as.owner, 'getAuthAccount', { path: { PK_Account: accounts.home } });

  const body = { Username: 'grace', Email: 'grace@example.com', Password: PASSWORD, PK_Oem: 1 };
  const { json } = await call({}, 'register', { body });
  await call({}, 'register', { body, status: 409 });
  const grace = { MMSAuth: json.Identity as string, MMSAuthSig: json.IdentitySignature as string };
  const { PK_User } = JSON.parse(Buffer.from(grace.MMSAuth, 'base64').toString()) as { PK_User: number };
  const path = { PK_User };
  await call(grace, 'askEmailValidation', { path });
  const proof = await codeFor(mms, 'grace@example.com');
  await call({}, 'validateEmail', { body: { Code: proof } });
  await call(grace, 'askEmailValidation', { path, status: 409 });
  await call({}, 'forgetPassword', { body: { Username: 'grace', PK_Oem: 1 } });
  const Code = await codeFor(mms, 'grace@example.com', proof);
  await call({}, 'resetPassword', { body: { Code, Password: 'another correct horse' } });
  await call({}, 'resetPassword', { body: { Code, Password: PASSWORD }, status: 403 });
}

/** What ends sessions comes last. */
export async function goodbyes(cast: Cast): Promise<void> {
  const { as, owner, mms, accounts } = cast;
  const call = callOf(cast);
  const path = { PK_User: owner.id };
  await call(as.owner, 'changePassword', {
    path,
    body: { OldPassword: 'wrong', Password: 'another correct horse' },
    status: 403,
  });
  const { json } = await mms.get(`/account/account/account/${accounts.home}/users`, as.owner);
  const max = json.Users.find(({ Name }: { Name: string }) => Name === 'Max Meyer') as { PK_User: number };
  await call(as.owner, 'setUserActive', { path: { PK_User: max.PK_User }, body: { Active: false } });
  await call(as.owner, 'removeUser', { path: { PK_Account: accounts.home, PK_User: max.PK_User } });
  await call(as.owner, 'changePassword', { path, body: { OldPassword: PASSWORD, Password: 'another correct horse' } });
  await call(as.admin, 'logoutUser', { path });
  await call(as.admin, 'deleteAccount', {
    path: { PK_Account: accounts.dealer },
    query: { Name: String(accounts.dealer) },
    status: 409,
  });
}
