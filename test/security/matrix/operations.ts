import { createECDH } from 'node:crypto';

import { sha1Password } from '@app/identity';

import type { Cell, Operation } from './expectations.js';
import {
  asNobody,
  below,
  crossedDevice,
  crossedInstallation,
  device,
  eula,
  file,
  fileKey,
  foreignOf,
  inTree,
  installation,
  joins,
  leaksEvents,
  leaksFiles,
  leaksTickets,
  nameOf,
  notTheirs,
  noToken,
  onAccount,
  onDevice,
  onLeftEvent,
  onFiles,
  onOem,
  onOthersEvent,
  onOwn,
  onSpare,
  onTicket,
  onTicketsOf,
  onUser,
  onlyOneself,
  person,
  scopes,
  spare,
  userId,
} from './expectations.js';
import { scopesOf } from './table.js';
import { NOBODY, PASSWORD, PUBLISHED } from './world.js';

let names = 0;
const browserKeys = createECDH('prime256v1');
browserKeys.generateKeys();
const now = Math.floor(Date.now() / 1000);
const trouble = { Subject: 'a lamp', Text: 'It is dark.\nAll day.' };
const event =
  (kind: 'device' | 'user' | 'left') =>
  ({ place }: Cell) => ({ PK_Event: place?.events[kind] ?? NOBODY });
const ticket = ({ place }: Cell) => ({ PK_Ticket: place?.ticket ?? NOBODY });

const webhook = ({ place }: Cell) => ({ PK_Webhook: place?.webhook ?? NOBODY });
const browser = ({ place }: Cell) => ({ PK_PushSubscription: place?.browser ?? NOBODY });

const relayed: Operation = {
  path: (cell) => ({ ...device(cell), path: 'port_3480/data_request' }),
  expected: onAccount('use_relay', 503),
};

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
    expected: onSpare('manage_kits'),
  },
  addKit: {
    body: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999, Name: 'a kit', Devices: [] }),
    expected: (cell) => (onOem('manage_kits')(cell) === 200 ? 201 : onOem('manage_kits')(cell)),
  },
  listKits: { query: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999 }), expected: onOem('manage_kits') },
  importKits: {
    type: 'application/x-ndjson',
    query: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999 }),
    body: () => ({ Name: 'another kit', Devices: [] }),
    expected: onOem('manage_kits'),
  },
  removeKit: {
    path: ({ place }) => ({ PK_Kit: place?.oemOf === 73 ? 2 : place?.oemOf === 1 ? 1 : NOBODY }),
    expected: onOem('manage_kits'),
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
  setDeviceBlocked: { path: device, body: () => ({ Blocked: 1 }), expected: onAccount('block_device') },
  'setDeviceBlocked, of an unpaired unit': {
    operation: 'setDeviceBlocked',
    path: spare,
    body: () => ({ Blocked: 1 }),
    expected: onSpare('block_device'),
  },
  resetDevice: { path: device, expected: onAccount('pair_device') },
  'resetDevice, of an unpaired unit': {
    operation: 'resetDevice',
    path: spare,
    // who may pair only is refused what the OEM's people may
    expected: (cell) => {
      if (scopes(cell, 'pair_device').size === 0) return 403;
      return onSpare('import_devices')(cell) === 200 ? 200 : 404;
    },
  },
  upgradeFirmware: {
    body: (cell) => ({ PK_Device: device(cell).PK_Device, ForceUpgradeUrl: PUBLISHED }),
    expected: onAccount('UPDATE_FIRMWARE'),
  },
  'upgradeFirmware, of all below an account': {
    operation: 'upgradeFirmware',
    body: ({ place }) => ({ PK_Account_Parent: place?.account.id ?? NOBODY, ForceUpgradeUrl: PUBLISHED }),
    expected: onAccount('UPDATE_FIRMWARE'),
  },
  'upgradeFirmware, of an unpaired unit': {
    operation: 'upgradeFirmware',
    body: (cell) => ({ PK_Device: spare(cell).PK_Device, ForceUpgradeUrl: PUBLISHED }),
    expected: onSpare('UPDATE_FIRMWARE'),
  },
  'upgradeFirmware, by a build that nobody has published': {
    operation: 'upgradeFirmware',
    body: (cell) => ({ PK_Device: device(cell).PK_Device, ForceUpgradeUrl: 'https://example.org/other' }),
    expected: onAccount('UPDATE_FIRMWARE', ({ relation, who }) => (relation === 'self' || who.role <= 2 ? 200 : 403)),
  },
  listUpgrades: {
    query: device,
    // a search beyond the own tree finds nothing
    expected: (cell) => (scopes(cell, 'UPDATE_FIRMWARE').size > 0 ? 200 : 403),
    leak: (cell, body) => inTree(cell) !== (body as { Upgrades: unknown[] }).Upgrades.length > 0,
  },
  getUpgrade: {
    path: ({ place }) => ({ PK_Upgrade: place?.upgrade ?? NOBODY }),
    expected: onAccount('UPDATE_FIRMWARE'),
  },
  postFirmware: {
    body: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999, Version: '2', Url: PUBLISHED }),
    expected: onOem('manage_firmware'),
  },
  putFirmware: {
    body: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999, Version: '1', Url: PUBLISHED }),
    expected: onOem('manage_firmware'),
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

  // whoever is let through finds no tunnel
  getFromDevice: relayed,
  postToDevice: relayed,
  putToDevice: relayed,
  deleteFromDevice: relayed,
  getTunnel: { path: device, expected: onDevice('view_account') },
  getTunnelPlace: { alone: true, expected: () => 200, anonymous: 200 },

  // at a name of the relay, by a person
  openGateway: {
    path: device,
    body: () => ({ RedirectUrl: 'www/index.html' }),
    headers: { host: 'relay.test' },
    expected: noToken(onAccount('use_relay', 302)),
  },
  openGatewayByLink: {
    path: device,
    query: () => ({ RedirectUrl: 'www/index.html' }),
    headers: { host: 'relay.test' },
    expected: noToken(onAccount('use_relay', 302)),
  },
  readThrough: {
    alone: true,
    query: () => ({ url: 'https://mms.test/info/config/config?Terms=1' }),
    expected: (cell) => (scopes(cell, 'use_relay').size > 0 ? 200 : 403),
  },

  addEnergy: {
    path: device,
    body: () => ({ DeviceID: 5, Timestamp: now, Watts: 1 }),
    expected: onDevice('set_device_status', 201),
    keepsAll: true,
  },
  listEnergy: { path: device, expected: onDevice('view_account') },
  'listEnergy, in sums': {
    operation: 'listEnergy',
    path: device,
    query: () => ({ Step: 'day' }),
    expected: onDevice('view_account'),
  },
  listTickets: {
    alone: true,
    expected: (cell) => (scopes(cell, 'open_ticket').size + scopes(cell, 'answer_ticket').size > 0 ? 200 : 403),
    leak: leaksTickets,
  },
  'listTickets, of one account': {
    operation: 'listTickets',
    query: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY, Total: 1 }),
    expected: onTicketsOf,
  },
  openTicket: {
    body: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY, ...trouble }),
    expected: onAccount('open_ticket', 201),
    crossedBody: (place) => ({ PK_Device: place.device, ...trouble }),
  },
  getTicket: { path: ticket, expected: onTicket(200) },
  putTicket: { path: ticket, body: () => ({ State: 'closed' }), expected: onTicket(200) },
  commentTicket: { path: ticket, body: () => ({ Text: 'more\nof it' }), expected: onTicket(201) },

  listEvents: {
    query: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY, Gateway: '*', Camera: '*', User: 0 }),
    expected: onAccount('view_events'),
    leak: leaksEvents,
  },
  'listEvents, of a gateway elsewhere': {
    operation: 'listEvents',
    query: ({ who, place }) => ({
      PK_Account: who.places.self?.account.id ?? NOBODY,
      Gateway: place?.device ?? NOBODY,
      User: 0,
    }),
    expected: (cell) => (scopes(cell, 'view_events').size > 0 ? 200 : 403),
    leak: ({ relation }, body) => relation !== 'self' && (body as { Records: [] }).Records.length > 0,
  },
  'listEvents, of a unit that is gone': {
    operation: 'listEvents',
    query: ({ place }) => ({
      PK_Account: place?.account.id ?? NOBODY,
      Gateway: (place?.device ?? 0) + NOBODY,
      User: 0,
    }),
    expected: onAccount('view_events'),
    leak: (_, body) => (body as { Records: [] }).Records.length > 0,
  },
  'listEvents, of another user': {
    operation: 'listEvents',
    query: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY, User: place?.user ?? NOBODY }),
    expected: onAccount('view_events'),
    leak: (cell, body) => scopes(cell, 'view_events').has('d') && (body as { Records: [] }).Records.length > 0,
  },
  getEvent: { path: event('device'), expected: onAccount('view_events') },
  'getEvent, of another user': { operation: 'getEvent', path: event('user'), expected: onOthersEvent },
  'getEvent, of a unit that is gone': { operation: 'getEvent', path: event('left'), expected: onLeftEvent },
  putEvent: {
    path: event('device'),
    body: ({ place }) => ({ Read: 1, PK_Account: place?.account.id ?? NOBODY }),
    expected: onAccount('read_events'),
    crossed: ({ events }) => ({ PK_Event: events.device }),
  },
  'putEvent, to nothing else': {
    operation: 'putEvent',
    path: event('device'),
    body: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY }),
    expected: onAccount('read_events'),
  },
  'putEvent, to delete it': {
    operation: 'putEvent',
    path: event('device'),
    body: ({ place }) => ({ Delete: 1, PK_Account: place?.account.id ?? NOBODY }),
    expected: onAccount('delete_events'),
    crossed: ({ events }) => ({ PK_Event: events.device }),
  },
  getDataUsage: { alone: true, expected: person(() => 200) },
  postEvents: {
    body: ({ place }) => ({ EventType: 4, PK_Device: place?.device ?? NOBODY }),
    expected: onDevice('post_events'),
  },
  // webhooks are of the own account, whatever the caller may elsewhere
  listWebhooks: {
    alone: true,
    expected: (cell) => (scopes(cell, 'manage_webhooks').size > 0 ? 200 : 403),
    leak: ({ place }, body) =>
      (body as { Webhooks: { PK_Webhook: number }[] }).Webhooks.some(({ PK_Webhook }) => PK_Webhook !== place?.webhook),
  },
  makeWebhook: {
    alone: true,
    body: () => ({ Url: 'https://example.com/hook' }),
    expected: (cell) => (scopes(cell, 'manage_webhooks').size > 0 ? 201 : 403),
  },
  'makeWebhook, of the gateways of another account': {
    operation: 'makeWebhook',
    alone: true,
    body: ({ who }) => ({ Url: 'https://example.com/hook', Devices: [foreignOf(who)?.device ?? NOBODY] }),
    expected: (cell) => (scopes(cell, 'manage_webhooks').size > 0 ? 400 : 403),
  },
  getWebhook: { path: webhook, expected: onOwn('manage_webhooks', 200) },
  putWebhook: { path: webhook, body: () => ({ Name: 'Edited' }), expected: onOwn('manage_webhooks', 200) },
  removeWebhook: { path: webhook, expected: onOwn('manage_webhooks', 200) },
  rotateWebhookSecret: {
    path: webhook,
    body: () => ({ OverlapHours: 1 }),
    expected: onOwn('manage_webhooks', 201),
  },
  testWebhook: { path: webhook, expected: onOwn('manage_webhooks', 202) },
  wakeWebhook: { path: webhook, expected: onOwn('manage_webhooks', 200) },
  listDeliveries: { path: webhook, expected: onOwn('manage_webhooks', 200) },

  // the browsers of other people
  getPushKey: { alone: true, expected: noToken(() => 200) },
  listPushSubscriptions: {
    alone: true,
    expected: person(() => 200),
    leak: (_, body) => (body as { PushSubscriptions: unknown[] }).PushSubscriptions.length > 0,
  },
  subscribePush: {
    alone: true,
    body: () => ({
      Endpoint: 'https://example.com/push',
      P256dh: browserKeys.getPublicKey('base64url'),
      Auth: 'tBHItJI5svbpez7KI4CCXg',
    }),
    expected: person(() => 201),
  },
  unsubscribePush: { path: browser, expected: notTheirs },
  wakePush: { path: browser, expected: notTheirs },
  // what it has written beside the request is not undone
  postStore: {
    body: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY, Data: 'aGVsbG8=' }),
    expected: onFiles('store_files', 201),
    crossedBody: (place) => ({ PK_Device: place.device, Data: 'aGVsbG8=' }),
    commits: true,
  },
  getStores: {
    query: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY }),
    expected: onFiles('view_files'),
    leak: leaksFiles,
  },
  'getStores, of the own account': {
    operation: 'getStores',
    alone: true,
    expected: (cell) => (scopes(cell, 'view_files').size > 0 ? 200 : 403),
    leak: leaksFiles,
  },
  deleteStore: { path: file, query: fileKey, expected: onFiles('delete_files') },
  'deleteStore, with a wrong key': {
    operation: 'deleteStore',
    path: file,
    query: () => ({ Key: 'none' }),
    expected: (cell) => onFiles('delete_files', 403)(cell),
  },
  // whoever has the key
  getStore: { ...asNobody(200), path: file, query: fileKey },
  getStoreArchive: { ...asNobody(200), path: file, query: fileKey },
  // it is no picture
  getStoreThumbnail: { ...asNobody(415), path: file, query: fileKey },
  'getStoreThumbnail, with a wrong key': {
    ...asNobody(403),
    operation: 'getStoreThumbnail',
    path: file,
    query: () => ({ Key: 'none' }),
  },
  'getStore, with a wrong key': { ...asNobody(403), operation: 'getStore', path: file, query: () => ({ Key: 'none' }) },
  'getStoreArchive, with a wrong key': {
    ...asNobody(403),
    operation: 'getStoreArchive',
    path: file,
    query: () => ({ Key: 'none' }),
  },

  getDeviceUsage: { path: device, expected: onAccount('view_usage') },
  listDeviceUsage: { path: device, expected: onAccount('view_usage') },
  getLimits: { expected: onAccount('view_usage') },
  putLimits: { body: () => ({ RaLimitKb: 4, CameraLimitKb: 5 }), expected: onAccount('edit_limits') },

  streamEvents: {
    query: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY, Seconds: 0 }),
    expected: onAccount('view_events'),
  },
  createStreamTicket: { alone: true, expected: (cell) => (scopes(cell, 'view_events').size > 0 ? 201 : 403) },
  getEventSettings: { expected: onAccount('view_events') },
  putEventSettings: {
    body: () => ({ WhenFull: 'refuse', Retention: [{ PK_EventType: 4, Days: 7 }] }),
    expected: onAccount('delete_events'),
  },
  'putEventSettings, the allowance': {
    operation: 'putEventSettings',
    body: () => ({ Allowance: 4096 }),
    expected: onAccount('edit_limits'),
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
  getFirmware: { ...asNobody(200), query: () => ({ PK_Oem: 1 }) },
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
