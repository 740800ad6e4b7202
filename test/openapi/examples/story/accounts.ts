import { eventually } from '../../../support/eventually.js';
import type { Cast } from './cast.js';
import { callOf, NOW, PASSWORD } from './cast.js';

const home = {
  FirstName: 'Ada',
  LastName: 'Meyer',
  Address1: '12 Harbour Street',
  City: 'Lisbon',
  PostalCode: '1100-148',
  PK_Country: 620,
};

/** The account of a home, as its dealer and its owner keep it. */
export async function accounts(cast: Cast): Promise<void> {
  const { as, accounts: of, owner, mms } = cast;
  const call = callOf(cast);
  const path = { PK_Account: of.home };
  await call(as.dealer, 'putAccount', {
    path,
    body: {
      PK_Oem_Account: 'C-1042',
      PK_Language: 1,
      Billing: home,
      Phone: [{ Phone: '+351 21 555 0101', PK_Country: 620 }],
    },
  });
  await call(as.dealer, 'putAccount', {
    path,
    headers: { 'if-match': '"999"' },
    body: { PK_Language: 1 },
    status: 412,
  });
  await call(as.dealer, 'getAccount', { path });
  await call(as.dealer, 'listAccounts', { path: { PK_Account: of.dealer }, query: { OrderBy: 'LastName', Total: 1 } });
  await call(as.dealer, 'countAccounts', { path: { PK_Account: of.dealer } });
  await call(as.dealer, 'searchAccounts', { query: { LastName: 'mey', City: 'lis', Total: 1 } });

  const { json } = await call(as.owner, 'addInstallation', { path, body: { ...home, Address1: '3 Beach Road' } });
  const second = { ...path, PK_Installation: json.PK_Installation as number };
  await call(as.owner, 'putInstallation', {
    path: second,
    body: { ...home, Address1: '5 Beach Road', City: 'Cascais' },
  });
  await call(as.owner, 'getInstallation', { path: second });
  await call(as.owner, 'listInstallations', { path });
  await call(as.dealer, 'putInstallationAttribute', {
    path: { PK_Installation: second.PK_Installation },
    body: { ServicePlan: 'gold', Msisdn: '351915550101' },
  });

  await call(as.owner, 'putUser', {
    path: { PK_User: owner.id },
    body: { Name: 'Ada Meyer', PushNotifications: true, NotifyOnSeverity: [1, 2, 3, 4], Password: PASSWORD },
  });
  await call(as.owner, 'getUser', { path: { PK_User: owner.id } });
  await call(as.owner, 'listUsers', { path });
  await call(as.owner, 'grantSupport', { path, body: { Until: NOW / 1000 + 3600 } });
  await call(as.dealer, 'getSupport', { path });

  await mms.post(`/account/account/account/${of.home}/invitation`, as.owner, {
    Email: 'guest@example.com',
    Name: 'A guest',
    PK_PermissionRole: 12,
  });
  const { json: invited } = await call(as.owner, 'listInvitations', { path });
  const { PK_Invitation } = invited.Invitations[0] as { PK_Invitation: number };
  await call(as.owner, 'withdrawInvitation', { path: { ...path, PK_Invitation } });

  const { json: made } = await call(as.owner, 'makeToken', {
    path,
    body: { Name: 'Nightly report', Permissions: 'view_account,view_events', Expires: NOW / 1000 + 365 * 86_400 },
  });
  await call(as.owner, 'listTokens', { path });
  await call(as.owner, 'revokeToken', { path: { ...path, PK_Token: made.PK_Token as number } });
}

const rows = [
  {
    Ref: '1',
    PK_AccountType: 5,
    PK_Oem_Account: 'C-2001',
    PK_Language: 1,
    Billing: { FirstName: 'Zoe', LastName: 'Silva', City: 'Porto' },
  },
  { Ref: '2', PK_AccountType: 5, Users: [{ Username: 'noah', Email: 'noah@example.com', Name: 'Noah' }] },
];

/** Accounts by the file, what was done to one, and its end. */
export async function bulk(cast: Cast): Promise<void> {
  const { as, accounts: of, mms } = cast;
  const call = callOf(cast);
  const path = { PK_Account: of.distributor };
  await call(as.admin, 'importAccounts', {
    path,
    type: 'application/x-ndjson',
    query: { Mode: 'good' },
    body: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  });
  const csv = 'Kind,Ref,PK_AccountType,FirstName,LastName,City\naccount,1,5,Rui,Costa,Faro\n';
  await call(as.admin, 'importAccounts', { path, type: 'text/csv', query: { Preview: 1 }, body: csv });
  await call(as.admin, 'exportAccounts', { path });
  await call(as.admin, 'exportAccounts', { path, query: { Format: 'csv' } });
  const { json } = await mms.get('/account/account/accounts?LastName=silva', as.admin);
  const [silva] = json.Accounts as { PK_Account: number }[];
  await call(as.admin, 'deleteAccount', { path: { PK_Account: silva?.PK_Account ?? 0 }, query: { Name: 'Zoe Silva' } });
  await eventually(async () => {
    const { json: audit } = await mms.get(`/account/account/account/${of.home}/audit?Count=1`, as.owner);
    if (audit.Entries[0]?.Action !== 'putLimits') throw new Error('not written yet');
  });
  await call(as.owner, 'listAudit', { path: { PK_Account: of.home }, query: { Count: 2 } });
}
