import { newAdministratorCode } from '@app/accounts';
import { ConfigOem } from '@app/database';
import { sha1Password } from '@app/identity';

import type { TestApp } from '../../../support/start-app.js';
import type { Recorder } from '../recorder.js';
import type { Cast } from './cast.js';
import { callOf, codeFor, PASSWORD } from './cast.js';

/** An operator sets a server up, a dealer joins and makes an account for Ada Meyer, who accepts. */
export async function people(mms: TestApp, recorder: Recorder): Promise<Cast> {
  const call = callOf({ recorder });
  const sessionOf = async (username: string) => {
    const query = { SHA1Password: sha1Password(username, PASSWORD), PK_Oem: 1 };
    const { json } = await mms.get(
      `/autha/auth/username/${username}?${new URLSearchParams(query as never).toString()}`,
    );
    const { body } = await mms.get('/info/session/token', {
      MMSAuth: json.Identity,
      MMSAuthSig: json.IdentitySignature,
    });
    return { MMSSession: body };
  };

  const Code = (await newAdministratorCode(mms.database)) ?? '';
  await call({}, 'createAdministrator', {
    body: { Code, Username: 'admin', Email: 'admin@example.com', Password: PASSWORD },
  });
  const admin = await sessionOf('admin');
  await mms.database.write((db) => db.update(ConfigOem, { id: 1 }, { signUp: 'open' }));

  const below = async (PK_Account_Parent: number, PK_AccountType: number, record: boolean) => {
    const body = { PK_AccountType, PK_Oem: 1, PK_Account_Parent };
    if (record) return (await call(admin, 'addAccount', { body })).json.PK_Account as number;
    return (await mms.post('/autha/auth/account', admin, body)).json.PK_Account as number;
  };
  const [master, oem] = [1, 2];
  const distributor = await below(oem, 3, false);
  const dealerAccount = await below(distributor, 4, false);
  const home = await below(dealerAccount, 5, true);

  const invited = async (by: Record<string, string>, account: number, Email: string, Username: string, more = {}) => {
    await mms.post(`/account/account/account/${account}/invitation`, by, { Email, ...more });
    const body = { Code: await codeFor(mms, Email), Username, Password: PASSWORD };
    await call({}, 'acceptInvitation', { body });
    return sessionOf(Username);
  };
  const dealer = await invited(admin, dealerAccount, 'dealer@example.com', 'dealer');
  await call(dealer, 'inviteUser', {
    path: { PK_Account: home },
    body: { Email: 'ada@example.com', Name: 'Ada Meyer', PK_PermissionRole: 10 },
  });
  await call({}, 'acceptInvitation', {
    body: { Code: await codeFor(mms, 'ada@example.com'), Username: 'ada', Password: PASSWORD },
  });
  const login = { path: { Username: 'ada' }, query: { SHA1Password: sha1Password('ada', PASSWORD), PK_Oem: 1 } };
  const { json } = await call({}, 'login', login);
  const identity = { MMSAuth: json.Identity as string, MMSAuthSig: json.IdentitySignature as string };
  const { body: MMSSession } = await call(identity, 'createSession');
  const owner = { MMSSession };
  const member = await invited(owner, home, 'max@example.com', 'max', { Name: 'Max Meyer', PK_PermissionRole: 11 });
  const { json: users } = await mms.get(`/account/account/account/${home}/users`, owner);
  const { PK_User } = users.Users.find(({ Name }: { Name: string }) => Name === 'Ada Meyer') as { PK_User: number };
  return {
    mms,
    recorder,
    as: { admin, dealer, owner, member, gateway: {} },
    accounts: { master, oem, distributor, dealer: dealerAccount, home },
    owner: { id: PK_User, username: 'ada' },
    gateway: { id: 0, mac: '', identity: {}, privateKey: '' },
  };
}
