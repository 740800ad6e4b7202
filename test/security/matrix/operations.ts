import { sha1Password } from '@app/identity';

import { scopesOf } from './table.js';
import type { Form, Place, Relation, Who } from './world.js';
import { GATEWAY, NOBODY, PASSWORD } from './world.js';

/** One cell: who, with what, on which place. */
export interface Cell {
  who: Who;
  form: Form;
  relation: Relation | 'oneself' | 'crossed' | 'crossed body';
  /** Absent for what does not exist. */
  place: Place | undefined;
}

export interface Operation {
  /** What the path names besides PK_Account, and what the body or query says for one who is entitled. */
  path?: (cell: Cell) => Record<string, string | number>;
  query?: (cell: Cell) => Record<string, string | number>;
  body?: (cell: Cell) => object;
  expected: (cell: Cell) => number;
  /** It has an object of the account in its path: another account's must not be found through the own one. */
  crossed?: (place: Place) => Record<string, number>;
  /** A body that names something of another account: it must not be found. */
  crossedBody?: (place: Place) => object;
  /** Also tried on the caller's own user. */
  oneself?: true | 'session';
  /** Where the caller lies to the place plays no part. */
  alone?: true;
  /** What it has made must stay until it has answered; this undoes it. */
  commits?: true;
  /** What an answer of 200 must not tell. */
  leak?: (cell: Cell, body: unknown) => boolean;
  headers?: Record<string, string>;
  /** What it answers without credentials, where it takes some and needs none. */
  anonymous?: number;
  /** The type of the body, where it is not JSON. */
  type?: string;
  /** The operationId, where it is not the name. */
  operation?: string;
}

/** An account outside the tree of the caller; the master has none. */
export const foreignOf = ({ places }: Who): Place | undefined => places.cousin ?? places['other OEM'] ?? places.sibling;

const inTree = ({ relation }: Cell) => ['self', 'below', 'two below', 'oneself'].includes(relation);

/** A token can be given everything but the making of tokens. */
const scopes = ({ who, form }: Cell, permission: string) =>
  form === 'token' && permission === 'manage_tokens' ? new Set<string>() : scopesOf(who.role, permission);

/** The order of answers: no such permission anywhere, then not there, then not in that scope. */
function onAccount(permission: string, success: number | ((cell: Cell) => number) = 200) {
  return (cell: Cell): number => {
    const held = scopes(cell, permission);
    if (held.size === 0) return 403;
    if (cell.relation === 'crossed' || cell.relation === 'crossed body') return held.has('o') ? 404 : 403;
    if (!inTree(cell)) return 404;
    if (!held.has(cell.relation === 'self' ? 'o' : 'c')) return 403;
    return typeof success === 'number' ? success : success(cell);
  };
}

function onUser(permission: string, success: number | ((cell: Cell) => number) = 200) {
  return (cell: Cell): number => {
    if (cell.relation === 'oneself') return typeof success === 'number' ? success : success(cell);
    return onAccount(permission, success)(cell);
  };
}

/** An OEM of one's own or below; accounts that are no OEM's own have none to name. */
const onOem = (permission: string) => (cell: Cell) => {
  if (scopes(cell, permission).size === 0) return 403;
  return inTree(cell) && cell.place?.oemOf ? 200 : 404;
};
const eula = ({ place }: Cell) => ({ PK_Oem: place?.oemOf ?? 999, AppKey: '', LangKey: 'en', Version: '1', Eula: 'x' });

/** As for the account that a device is paired with; a gateway speaks of itself. */
const onDevice = (permission: string) => (cell: Cell) => {
  if (cell.who.role === GATEWAY) return cell.relation === 'self' ? 200 : 404;
  return onAccount(permission)(cell);
};

/** An account below the own one is below, also directly below. */
const below = (success: (cell: Cell) => number) => (cell: Cell) => {
  if (scopes(cell, 'add_account').size === 0) return 403;
  return inTree(cell) ? success(cell) : 404;
};

/** Never for a program with a token. */
const noToken = (expected: (cell: Cell) => number) => (cell: Cell) => (cell.form === 'token' ? 403 : expected(cell));

/** For a person only: neither for a program with a token nor for a gateway. */
const person = (expected: (cell: Cell) => number) =>
  noToken((cell) => (cell.who.role === GATEWAY ? 403 : expected(cell)));

/** From above nobody is put into an end user's account that has an owner. */
const joins = (cell: Cell) =>
  cell.place?.account.typeId === 5 && cell.relation !== 'self' && cell.place.hasOwner ? 403 : 201;

const userId = ({ relation, who, place }: Cell) =>
  relation === 'oneself' ? (who.user?.id ?? 0) : (place?.user ?? NOBODY);
const onlyOneself = (success: number) => noToken(({ relation }) => (relation === 'oneself' ? success : 403));
const installation = ({ place }: Cell) => ({ PK_Installation: place?.installations[0] ?? NOBODY });
const device = ({ place }: Cell) => ({ PK_Device: place?.device ?? NOBODY });
const crossedInstallation = (place: Place) => ({ PK_Installation: place.installations[0] ?? NOBODY });
const crossedDevice = (place: Place) => ({ PK_Device: place.device });
const nameOf = ({ user }: Who) => user?.username ?? 'a-gateway';
const asNobody = (expected: number): Operation => ({ alone: true, expected: () => expected });

let names = 0;

/** Every operation of the API document; one that is missing here fails the matrix. */
export const operations: Record<string, Operation> = {
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
  // the master's accounts are of several OEMs: one at a time
  importAccounts: {
    type: 'application/x-ndjson',
    query: () => ({ Mode: 'good' }),
    body: () => ({ PK_AccountType: 5 }),
    expected: below(({ place }) => (place?.account.typeId === 1 ? 400 : 200)),
  },
  exportAccounts: { expected: below(() => 200) },
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
  createSession: { alone: true, expected: noToken(() => 200) },
  getSession: {
    path: ({ who, relation }) => ({
      SessionId: relation === 'oneself' ? (who.headers.session?.MMSSession ?? '') : who.foreignSession,
    }),
    expected: onlyOneself(200),
    oneself: 'session',
  },
  refreshConfig: { alone: true, expected: (cell) => (scopes(cell, 'refresh_config').size > 0 ? 200 : 403) },

  // gateways; a user is limited to those of the accounts in reach
  pairDevice: {
    body: ({ place }) => ({ PK_Device: place?.spare.id ?? NOBODY, MacAddress: place?.spare.mac ?? '000000000000' }),
    expected: onAccount('pair_device'),
  },
  importUnits: {
    type: 'application/x-ndjson',
    query: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999, Mode: 'good' }),
    body: () => ({ PK_Device: 7, MacAddress: '00:00:00:00:00:07' }),
    expected: onOem('import_devices'),
  },
  postEula: { body: eula, expected: onOem('manage_eula') },
  putEula: { body: eula, expected: onOem('manage_eula') },
  acceptEula: {
    body: (cell) => ({ PK_Oem: 1, PK_Account: cell.place?.account.id ?? NOBODY, PK_Eula: 1, PK_User: userId(cell) }),
    expected: onlyOneself(200),
    oneself: true,
  },
  'acceptEula, for another account': {
    operation: 'acceptEula',
    body: (cell) => ({ PK_Oem: 1, PK_Account: NOBODY, PK_Eula: 1, PK_User: cell.who.user?.id ?? 0 }),
    expected: () => 403,
    alone: true,
  },
  getDeviceKit: { path: device, expected: onDevice('view_account') },
  // of units of an OEM of one's own or below; the unit need not be in the tree of accounts
  putDeviceKit: {
    path: device,
    body: ({ place }) => ({ PK_Kit: place?.oemId === 73 ? 2 : 1 }),
    expected: (cell) => {
      if (scopes(cell, 'manage_kits').size === 0) return 403;
      return cell.place && (cell.who.role === 1 || cell.place.oemId === 1) ? 200 : 404;
    },
  },
  addKit: {
    body: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999, Name: 'a kit', Devices: [] }),
    expected: (cell) => (onOem('manage_kits')(cell) === 200 ? 201 : onOem('manage_kits')(cell)),
  },
  unpairDevice: { path: device, expected: onAccount('pair_device'), crossed: crossedDevice },
  getDevicePermissions: { path: device, expected: onDevice('view_account') },
  checkDeviceLogout: { path: (cell) => ({ ...device(cell), Timestamp: 0 }), expected: onDevice('view_account') },
  logoutDevice: { path: device, expected: onDevice('block_device') },
  searchDevices: {
    query: (cell) => device(cell),
    // a search beyond the own tree finds nothing
    expected: (cell) => (scopes(cell, 'search_devices').size > 0 ? 200 : 403),
    leak: (cell, body) => !inTree(cell) && (body as { Devices: unknown[] }).Devices.length > 0,
  },
  countDevices: { alone: true, expected: (cell) => (scopes(cell, 'view_account').has('o') ? 200 : 403) },
  getDevice: { path: device, expected: onDevice('view_account') },
  getDeviceStatus: { path: device, expected: onDevice('view_account') },
  reportStatus: { path: device, body: () => ({ Uptime: 1 }), expected: onDevice('report_status') },
  getZWaveLocale: { path: device, expected: noToken(onDevice('view_account')) },
  getAuthZWaveLocale: { path: device, expected: noToken(onDevice('view_account')) },
  locateDevices: {
    query: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY }),
    expected: noToken(() => 200),
    anonymous: 200,
    leak: (cell, body) => !inTree(cell) && (body as { Devices: unknown[] }).Devices.length > 0,
  },

  // open to everybody, also to those who come with credentials
  login: {
    ...asNobody(200),
    path: ({ who }) => ({ Username: nameOf(who) }),
    query: ({ who }) => ({ SHA1Password: sha1Password(nameOf(who), PASSWORD), PK_Oem: 1 }),
    expected: ({ who }) => (who.user ? 200 : 401),
  },
  getConfig: { ...asNobody(200), query: () => ({ Terms: 1 }) },
  getKeys: asNobody(200),
  getEula: { ...asNobody(200), query: () => ({ PK_Oem: 1 }) },
  getDeviceServers: { ...asNobody(200), path: () => ({ PK_Device: NOBODY }) },
  locateDeviceServers: { ...asNobody(200), path: device },
  locateMacServers: { ...asNobody(404), path: () => ({ MacAddress: '00:00:00:00:00:00' }) },
  locateOemServers: { ...asNobody(200), path: () => ({ PK_Oem: 1 }) },
  loginDevice: { ...asNobody(404), path: device, headers: { MMSHWKey: 'none' } },
  provisionDevice: { ...asNobody(404), body: () => ({ MacAddress: '00:00:00:00:00:00' }) },
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
