import { newKey } from '../../../support/relay.js';
import type { Cast } from './cast.js';
import { callOf } from './cast.js';

const units = [
  { PK_Device: 50000001, MacAddress: 'd4:21:22:00:00:01', Platform: 'Sercomm NA301' },
  { PK_Device: 50000002, MacAddress: 'd4:21:22:00:00:02', Platform: 'Sercomm NA301' },
];
const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const report = {
  FirmwareVersion: '1.7.1142',
  InternalIP: '192.168.1.10',
  LocalPort: 80,
  Uptime: 86_400,
  UI: 7,
  UILanguage: 'en',
  Timezone: 'Europe|Lisbon|WET0WEST',
  ZWaveLocale: 'EU',
  ZWaveVersion: '2.78',
  Devices: [{ Id: 5, Name: 'Front door' }],
};

/** A gateway from its manufacture to its first report. */
export async function gateways(cast: Cast): Promise<void> {
  const { mms, as, accounts } = cast;
  const call = callOf(cast);
  await call(as.admin, 'importUnits', {
    type: 'application/x-ndjson',
    query: { PK_Oem: 1 },
    body: lines(units),
  });
  const csv = 'PK_Device,MacAddress,Platform\n50000003,d4:21:22:00:00:03,Sercomm NA301\n';
  await call(as.admin, 'importUnits', { type: 'text/csv', query: { PK_Oem: 1, Preview: 1 }, body: csv });
  const [{ PK_Device: id, MacAddress }, second] = units as [(typeof units)[0], (typeof units)[0]];
  const path = { PK_Device: id };
  const { privateKey, publicKey: SshKey } = newKey();
  const { json } = await call({}, 'provisionDevice', {
    body: { MacAddress, PK_Device: id, Platform: 'Sercomm NA301', SshKey },
  });
  await call({}, 'provisionDevice', { body: { MacAddress, PK_Device: id }, status: 409 });
  await mms.put('/authd/auth/provision', {}, { MacAddress: second.MacAddress });
  const { json: login } = await call({}, 'loginDevice', { path, headers: { MMSHWKey: json.HWKey as string } });
  const identity = { MMSAuth: login.Identity as string, MMSAuthSig: login.IdentitySignature as string };
  const { body: MMSSession } = await mms.get('/info/session/token', identity);
  Object.assign(cast, { gateway: { id, mac: MacAddress, identity, privateKey } });
  as.gateway = { MMSSession };

  const pair = { PK_Device: id, MacAddress, Name: 'Home' };
  await call(as.owner, 'pairDevice', { path: { PK_Account: accounts.home }, body: pair });
  await call(as.owner, 'pairDevice', { path: { PK_Account: accounts.home }, body: pair, status: 409 });
  await call(as.gateway, 'reportStatus', { path, body: report });
  await call(as.owner, 'getDevice', { path });
  await call(as.owner, 'getDeviceStatus', { path });
  await call(as.gateway, 'getZWaveLocale', { path });
  await call(as.gateway, 'getAuthZWaveLocale', { path });
  await call(as.owner, 'countDevices');
  await call(as.owner, 'listDevices', { path: { PK_Account: accounts.home } });
  const [, PK_Installation = 0] = await installationsOf(cast);
  const ofHome = { PK_Account: accounts.home, ...path };
  await call(as.owner, 'putDevice', { path: ofHome, body: { PK_Installation } });
  await call(as.owner, 'putDeviceName', { path: ofHome, body: { Name: 'Beach house' } });
  await call(as.dealer, 'searchDevices', { query: { PK_Device: id } });
  await call({}, 'getDeviceServers', { path });
  await call(as.owner, 'getDevicePermissions', { path });
  await call({}, 'locateDeviceServers', { path });
  await call({}, 'locateMacServers', { path: { MacAddress } });
  await call({}, 'locateOemServers', { path: { PK_Oem: 1 } });
  await call(as.owner, 'locateDevices', { query: { PK_Account: accounts.home } });
}

async function installationsOf({ mms, as, accounts }: Cast): Promise<number[]> {
  const { json } = await mms.get(`/account/account/account/${accounts.home}/installations`, as.owner);
  return json.Installations.map(({ PK_Installation }: { PK_Installation: number }) => PK_Installation) as number[];
}

const KIT = {
  PK_Oem: 1,
  Name: 'Starter kit',
  Devices: [{ Name: 'Door sensor', Qty: 2 }],
  ExtraDevices: [{ Name: 'Lock' }],
};
const BUILD = { PK_Oem: 1, Version: '1.7.1142', Url: 'https://firmware.example.com/1.7.1142-en.squashfs' };

/** What the OEM sells, publishes and sends to gateways. */
export async function oem(cast: Cast): Promise<void> {
  const { as, accounts, gateway, owner } = cast;
  const call = callOf(cast);
  const path = { PK_Device: gateway.id };
  const { json: kit } = await call(as.admin, 'addKit', { body: KIT });
  const PK_Kit = kit.PK_Kit as number;
  await call(as.admin, 'listKits', { query: { PK_Oem: 1 } });
  await call(as.admin, 'putDeviceKit', { path, body: { PK_Kit, Transaction: 17 } });
  await call(as.owner, 'getDeviceKit', { path });
  await call(as.admin, 'removeKit', { path: { PK_Kit }, status: 409 });
  const spare = lines([{ Name: 'Camera kit', Devices: [{ Name: 'Camera', Qty: 1 }] }]);
  await call(as.admin, 'importKits', { type: 'application/x-ndjson', query: { PK_Oem: 1 }, body: spare });
  await call(as.admin, 'removeKit', { path: { PK_Kit: PK_Kit + 1 } });

  const eula = { PK_Oem: 1, AppKey: '', LangKey: 'en', Version: '1.0.0', Eula: 'https://example.com/eula' };
  await call(as.admin, 'postEula', { body: eula });
  await call(as.admin, 'putEula', { body: { ...eula, Eula: 'https://example.com/eula/1' } });
  const { json: agreement } = await call({}, 'getEula', { query: { PK_Oem: 1, LangKey: 'en' } });
  await call(as.owner, 'acceptEula', {
    body: { PK_Oem: 1, PK_Account: accounts.home, PK_Eula: Number(agreement.PK_Eula ?? 1), PK_User: owner.id },
  });

  const build = { ...BUILD, Platform: 'Sercomm NA301', UI: '7' };
  await call(as.admin, 'postFirmware', { body: build });
  await call(as.admin, 'postFirmware', { body: { ...build, Url: 'https://firmware.example.com/other' }, status: 409 });
  await call(as.admin, 'putFirmware', { body: { ...build, VersionFrom: '1.7.455' } });
  await call({}, 'getFirmware', { query: { PK_Oem: 1, Platform: 'Sercomm NA301' } });
  const { json: order } = await call(as.owner, 'upgradeFirmware', {
    body: { PK_Device: [gateway.id], ForceUpgradeUrl: BUILD.Url, ForceUpgradeVersion: BUILD.Version },
  });
  await call(as.owner, 'listUpgrades', { query: { PK_Device: gateway.id } });
  await call(as.owner, 'getUpgrade', { path: { PK_Upgrade: order.PK_Upgrade as number } });
}

/** What ends the sessions of a gateway, or takes it away, comes last. */
export async function leaving(cast: Cast): Promise<void> {
  const { as, accounts, gateway } = cast;
  const call = callOf(cast);
  const path = { PK_Device: gateway.id };
  await call(as.admin, 'setDeviceBlocked', { path, body: { Blocked: true } });
  await call(as.admin, 'setDeviceBlocked', { path, body: { Blocked: false } });
  await call(as.admin, 'logoutDevice', { path });
  await call(as.owner, 'checkDeviceLogout', { path: { ...path, Timestamp: 0 } });
  await call(as.owner, 'resetDevice', { path });
  await call(as.owner, 'unpairDevice', { path: { PK_Account: accounts.home, ...path } });
  const [, PK_Installation = 0] = await installationsOf(cast);
  await call(as.owner, 'removeInstallation', { path: { PK_Account: accounts.home, PK_Installation } });
  const [last = 0] = await installationsOf(cast);
  await call(as.owner, 'removeInstallation', {
    path: { PK_Account: accounts.home, PK_Installation: last },
    status: 403,
  });
}
