import type { Operation } from '../expectations.js';
import {
  below,
  crossedDevice,
  crossedInstallation,
  device,
  foreignOf,
  inTree,
  installation,
  joins,
  onAccount,
  onUser,
  scopes,
  userId,
} from '../expectations.js';
import { scopesOf } from '../table.js';
import { NOBODY, PASSWORD } from '../world.js';

export const accountOperations: Record<string, Operation> = {
  getAccount: { expected: onAccount('view_account') },
  putAccount: { expected: onAccount('edit_account_basic'), body: () => ({ PK_Oem_Account: 'edited' }) },
  'putAccount, to another parent': {
    operation: 'putAccount',
    body: ({ who, relation }) => ({
      PK_Account_Parent: (relation === 'below' ? foreignOf(who) : who.places.self)?.account.id ?? NOBODY,
    }),
    // only an account below can be moved at all, and not to where one cannot see
    expected: (cell) => {
      const usual = onAccount('edit_account_basic')(cell);
      if (usual !== 200) return usual;
      if (cell.relation === 'self') return 400;
      if (cell.relation === 'two below') return 200;
      return 404;
    },
  },
  deleteAccount: {
    expected: onAccount('delete_account', ({ place }) => (place?.hasBelow ? 409 : 200)),
    query: ({ place }) => ({ Name: String(place?.account.id ?? NOBODY) }),
  },
  listAccounts: { expected: onAccount('lookup_account') },
  countAccounts: { expected: onAccount('lookup_account') },
  searchAccounts: {
    query: ({ place }) => ({ PK_Account_Parent: place?.account.id ?? NOBODY }),
    // a search beyond the own tree finds nothing
    expected: (cell) => (scopes(cell, 'lookup_account').size > 0 ? 200 : 403),
    leak: (cell, body) => !inTree(cell) && (body as { Accounts: unknown[] }).Accounts.length > 0,
  },
  listAudit: { expected: onAccount('view_audit') },
  listDevices: { expected: onAccount('view_account') },
  putDevice: {
    path: device,
    body: ({ place }) => ({ PK_Installation: place?.installations[1] ?? NOBODY }),
    expected: onAccount('edit_account_basic'),
    crossed: crossedDevice,
    crossedBody: crossedInstallation,
  },
  putDeviceName: {
    path: device,
    body: () => ({ Name: 'Renamed' }),
    expected: onAccount('set_device_status'),
    crossed: crossedDevice,
  },
  listInstallations: { expected: onAccount('view_account') },
  addInstallation: { expected: onAccount('edit_account_basic', 201), body: () => ({ City: 'Lisbon' }) },
  getInstallation: { path: installation, expected: onAccount('view_account'), crossed: crossedInstallation },
  putInstallation: {
    path: installation,
    body: () => ({ City: 'Lisbon' }),
    expected: onAccount('edit_account_basic'),
    crossed: crossedInstallation,
  },
  removeInstallation: { path: installation, expected: onAccount('edit_account_basic'), crossed: crossedInstallation },
  putInstallationAttribute: {
    path: installation,
    body: () => ({ ServicePlan: 'gold' }),
    expected: onAccount('add_installation_attribute'),
  },
  listUsers: {
    expected: onAccount('view_account'),
    leak: (cell, body) => {
      const all = scopesOf(cell.who.role, 'view_user').has(cell.relation === 'self' ? 'o' : 'c');
      const { Users } = body as { Users: { PK_User: number }[] };
      return !all && Users.some(({ PK_User }) => PK_User !== cell.who.user?.id);
    },
  },
  removeUser: {
    path: (cell) => ({ PK_User: userId(cell) }),
    expected: onAccount('edit_account_basic'),
    crossed: (place) => ({ PK_User: place.user }),
  },
  getUser: { path: (cell) => ({ PK_User: userId(cell) }), expected: onUser('view_user'), oneself: true },
  putUser: {
    path: (cell) => ({ PK_User: userId(cell) }),
    body: () => ({ Name: 'Edited', Password: PASSWORD }),
    // who changes another of their own account proves by their password who they are; a token has none
    expected: onUser('alter_user', ({ relation, form }) => (relation === 'self' && form === 'token' ? 403 : 200)),
    oneself: true,
  },
  'putUser, to another account': {
    operation: 'putUser',
    path: (cell) => ({ PK_User: userId(cell) }),
    body: ({ who }) => ({ PK_Account: foreignOf(who)?.account.id ?? NOBODY, Password: PASSWORD }),
    expected: onUser('alter_user', ({ relation, form }) =>
      relation === 'oneself' || (relation === 'self' && form === 'token') ? 403 : 404,
    ),
    oneself: true,
  },
  setUserActive: {
    path: (cell) => ({ PK_User: userId(cell) }),
    body: () => ({ Active: 0 }),
    expected: onUser('alter_user', ({ relation }) => (relation === 'oneself' ? 403 : 200)),
    oneself: true,
  },
  listInvitations: { expected: onAccount('alter_user') },
  inviteUser: { expected: onAccount('alter_user', joins), body: () => ({ Email: 'new@example.com' }) },
  withdrawInvitation: {
    path: ({ place }) => ({ PK_Invitation: place?.invitation ?? NOBODY }),
    expected: onAccount('alter_user'),
    crossed: (place) => ({ PK_Invitation: place.invitation }),
  },
  getSupport: { expected: onAccount('view_account') },
  grantSupport: { expected: onAccount('grant_support'), body: () => ({ Until: Math.floor(Date.now() / 1000) + 3600 }) },
  listTokens: { expected: onAccount('manage_tokens') },
  makeToken: {
    expected: onAccount('manage_tokens', 201),
    body: () => ({ Name: 'a program', Permissions: 'view_account' }),
  },
  revokeToken: {
    path: ({ place }) => ({ PK_Token: place?.token ?? NOBODY }),
    expected: onAccount('manage_tokens'),
    crossed: (place) => ({ PK_Token: place.token }),
  },
  // the master's accounts are of several OEMs: one at a time
  importAccounts: {
    type: 'application/x-ndjson',
    query: () => ({ Mode: 'good' }),
    body: () => ({ PK_AccountType: 5 }),
    expected: below(({ place }) => (place?.account.typeId === 1 ? 400 : 200)),
  },
  exportAccounts: { expected: below(() => 200) },
  // gateways; a user is limited to those of the accounts in reach
  pairDevice: {
    body: ({ place }) => ({ PK_Device: place?.spare.id ?? NOBODY, MacAddress: place?.spare.mac ?? '000000000000' }),
    expected: onAccount('pair_device'),
  },
  unpairDevice: { path: device, expected: onAccount('pair_device'), crossed: crossedDevice },
};
