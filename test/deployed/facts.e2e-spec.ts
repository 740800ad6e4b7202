import { createHash } from 'node:crypto';

import { AuthDevice } from '@app/database';
import { sha1Password } from '@app/identity';

import type { DeployedApp } from '../support/deployed.js';
import { at, startDeployed } from '../support/deployed.js';
import type { MadeUser } from '../support/make.js';
import { loginUrl } from '../support/start-app.js';

type Gateway = Awaited<ReturnType<DeployedApp['gateway']>>;
type Fields = Record<string, unknown>;

const text = (value: unknown) => typeof value === 'string';
const digits = (value: unknown) => text(value) && /^\d+$/.test(value as string);
const flag = (value: unknown) => value === '0' || value === '1';
const whole = (value: unknown) => Number.isInteger(value);
/** A bare name: programs put `https://` before it, or hand it over as a host name. */
const host = (value: unknown) => text(value) && /^[a-z0-9-]+\.mios\.com$/.test(value as string);
const mac = (value: unknown) => text(value) && /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(value as string);
/** What a parser with the exact format `yyyy-MM-dd HH:mm:ss` accepts. */
const date = (value: unknown) => {
  const parsed = new Date(`${String(value).replace(' ', 'T')}Z`);
  return !Number.isNaN(+parsed) && parsed.toISOString() === `${String(value).replace(' ', 'T')}.000Z`;
};

/** Each field as a strictly typed program declares it; another type, or a field that is missing, makes it stop. */
const deviceOfAccount = {
  PK_Device: digits,
  PK_DeviceType: digits,
  PK_DeviceSubType: digits,
  MacAddress: mac,
  Server_Device: host,
  Server_Device_Alt: host,
  PK_Installation: digits,
  Name: text,
  Using_2G: flag,
  DeviceAssigned: date,
  Blocked: whole,
  Msisdn: text,
  Imei: text,
  Platform: text,
};

const gatewayFields = {
  PK_Device: digits,
  Server_Relay: host,
  MacAddress: mac,
  ExternalIP: text,
  AccessiblePort: digits,
  InternalIP: text,
  AliveDate: date,
  FirmwareVersion: text,
  PriorFirmwareVersion: text,
  UpgradeDate: date,
  Uptime: digits,
  Server_Device: host,
  Server_Event: host,
  Server_Support: host,
  Server_Storage: host,
  WifiSsid: text,
  Timezone: text,
  LocalPort: digits,
  ZWaveLocale: text,
  ZWaveVersion: text,
  FK_Branding: text,
  Platform: text,
  UILanguage: text,
  UISkin: text,
  HasWifi: flag,
  HasAlarmPanel: flag,
  UI: digits,
  EngineStatus: text,
  DistributionBuild: text,
  AccessPermissions: digits,
  Using_2G: whole,
  LinuxFirmware: whole,
};

const located = {
  PK_Device: whole,
  MacAddress: mac,
  PK_DeviceType: whole,
  PK_DeviceSubType: whole,
  Server_Device: host,
  Server_Event: host,
  PK_Account: whole,
  Server_Account: host,
  InternalIP: text,
  LastAliveReported: date,
  Platform: text,
  Firmware: text,
};

const loggedIn = {
  Identity: text,
  IdentitySignature: text,
  Server_Event: host,
  Server_Event_Alt: host,
  Server_Account: host,
  Server_Account_Alt: host,
};

/** What a typed program would stop at, field by field; nothing when it can read all. */
function unread(value: Fields, fields: Record<string, (value: unknown) => boolean>): string[] {
  const wrong = Object.entries(fields).filter(([name, fits]) => !fits(value[name]));
  const others = Object.keys(value).filter((name) => !(name in fields));
  return [...wrong.map(([name]) => `${name}: ${JSON.stringify(value[name])}`), ...others.map((name) => `+${name}`)];
}

describe('what old programs depend on', () => {
  let mms: DeployedApp;
  let owner: MadeUser;
  let gateway: Gateway;
  let devices: string;

  beforeAll(async () => {
    mms = await startDeployed();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser, username: 'ada', password: 'Secret Words' });
    gateway = await mms.gateway(owner, { InternalIP: '192.168.1.10', FirmwareVersion: '1.7.455', UI: 7 });
    devices = `/account/account/account/${endUser.id}/devices`;
  });
  afterAll(() => mms.close());

  const read = async (name: string, path: string, headers?: Record<string, string>) => {
    const { status, json } = await mms.send(name, path, { headers });
    expect(status).toBe(200);
    return json();
  };

  it('the whole chain: login, session, devices, the gateway, the next request', async () => {
    const login = await read(at.autha, loginUrl(owner));
    expect(unread(login, loggedIn)).toEqual([]);
    const headers = { MMSAuth: login.Identity, MMSAuthSig: login.IdentitySignature };
    const first = await mms.send(login.Server_Account, '/info/session/token', { headers });
    const found = await read(login.Server_Account, devices, { MMSSession: first.text });
    const [device] = found.Devices;
    // another session, at another server, with the same identity
    const second = await mms.send(device.Server_Device, '/info/session/token', { headers });
    const one = await read(device.Server_Device, `/device/device/device/${device.PK_Device}`, {
      MMSSession: second.text,
    });

    expect(one).toMatchObject({ PK_Device: String(gateway.id), InternalIP: '192.168.1.10', ExternalIP: '127.0.0.1' });
    expect(first.text).not.toBe(second.text);
    expect((await mms.send(login.Server_Account_Alt, devices, { headers: { MMSSession: first.text } })).status).toBe(
      200,
    );
  });

  it('1: ids in account/x/devices are text, Blocked is a number, and nothing is missing', async () => {
    const { Devices } = await read(at.account, devices, await mms.session(owner));

    expect(Devices).toHaveLength(1);
    expect(unread(Devices[0], deviceOfAccount)).toEqual([]);
    expect(Devices[0]).toMatchObject({ PK_Device: String(gateway.id), PK_DeviceType: '1', Using_2G: '0', Blocked: 0 });
  });

  it('1: Using_2G and Blocked say how it is', async () => {
    const other = await mms.make.user({ account: await mms.make.account() });
    const mobile = await mms.gateway(other, { Using_2G: 1 });
    await mms.database.write((db) => db.update(AuthDevice, { id: mobile.id }, { blocked: true }));
    const path = `/account/account/account/${other.account.id}/devices`;

    const { Devices } = await read(at.account, path, await mms.session(other));
    const documented = await mms.get(path, await mms.as(other));

    expect(Devices[0]).toMatchObject({ Using_2G: '1', Blocked: 1 });
    expect(unread(Devices[0], deviceOfAccount)).toEqual([]);
    expect(documented.json.Devices[0]).toMatchObject({ Using_2G: 1 });
  });

  it('1: an account without devices has an empty list of them', async () => {
    const other = await mms.make.user({ account: await mms.make.account() });
    const path = `/account/account/account/${other.account.id}/devices`;

    const { Devices } = await read(at.account, path, await mms.session(other));

    expect(Devices).toEqual([]);
  });

  it.each([
    ['that has reported', () => gateway.id],
    ['that never has', () => mms.make.device({ account: owner.account })],
  ])('2: a gateway %s has all 32 fields, text but for two', async (_, which) => {
    const id = await which();

    const one = await read(at.device, `/device/device/device/${id}`, await mms.session(owner));

    expect(Object.keys(gatewayFields)).toHaveLength(32);
    expect(unread(one, gatewayFields)).toEqual([]);
  });

  it.each(['', '?PK_Account={account}'])('3: the locator has numbers as ids, and the firmware%s', async (query) => {
    const path = `/locator/locator/locator${query.replace('{account}', String(owner.account.id))}`;

    const { Devices } = await read(at.authd, path);

    const found = Devices.find(({ PK_Device }: Fields) => PK_Device === gateway.id);
    expect(unread(found, located)).toEqual([]);
    expect(found).toMatchObject({ Firmware: '1.7.455', PK_Account: owner.account.id });
  });

  it('3: the locator answers an empty list where nothing is found', async () => {
    expect(await read(at.authd, '/locator/locator/locator?PK_Account=2000000000')).toEqual({ Devices: [] });
  });

  it('4: a session token is 38 upper-case hex digits and not one byte more', async () => {
    const { status, bytes, headers } = await mms.send(at.account, '/info/session/token', {
      headers: await mms.identity(owner),
    });

    expect(status).toBe(200);
    expect(bytes).toHaveLength(38);
    expect(bytes.toString('latin1')).toMatch(/^[0-9A-F]{38}$/);
    expect(headers['content-length']).toBe('38');
    expect(headers['content-type']).toMatch(/^text\/plain/);
  });

  const everywhere = Object.values(at);
  it.each(everywhere.flatMap((taken) => everywhere.map((used) => [taken, used] as const)))(
    '5: a session of %s is good at %s',
    async (taken, used) => {
      const headers = await mms.session(owner, taken);

      expect((await mms.send(used, devices, { headers })).status).toBe(200);
    },
  );

  it('5: a new session does not end an older one', async () => {
    const older = await mms.session(owner);
    await mms.session(owner);

    expect((await mms.send(at.account, devices, { headers: older })).status).toBe(200);
  });

  it.each([at.device, at.account, at.relay])('6: an identity alone opens device/device/device at %s', async (name) => {
    const one = await read(name, `/device/device/device/${gateway.id}`, await mms.identity(owner));

    expect(unread(one, gatewayFields)).toEqual([]);
  });

  it.each([
    ['a wrong password', { password: 'other words' }],
    ['an unknown name', { username: 'nobody' }],
    ['another OEM', { oemId: 73 }],
  ])('7: %s is answered with 404', async (_, wrong) => {
    expect((await mms.send(at.autha, loginUrl({ ...owner, ...wrong }))).status).toBe(404);
  });

  it('a 401 is the text of MMSAuth', async () => {
    const { status, text: body, headers } = await mms.send(at.account, devices, { headers: { MMSSession: 'F' } });

    expect([status, body, headers['www-authenticate']]).toEqual([
      401,
      'MMSAuth error="invalid session"',
      'MMSAuth error="invalid session"',
    ]);
    expect(headers['content-type']).toMatch(/^text\/plain/);
  });

  it.each([
    ['the hash in upper case', 'ada', (hash: string) => hash.toUpperCase(), 200],
    ['the name in capitals in the path', 'ADA', (hash: string) => hash, 200],
    ['both', 'Ada', (hash: string) => hash.toUpperCase(), 200],
    ['the name encoded', '%61da', (hash: string) => hash, 200],
    // a program that hashes the capitals which its user typed: said in the guide
    ['a hash over capitals', 'ADA', () => sha1Hex('ADA', 'Secret Words'), 404],
  ])('8: %s', async (_, name, write, expected) => {
    const hash = write(sha1Password('ada', 'Secret Words'));

    const { status } = await mms.send(at.autha, `/autha/auth/username/${name}?SHA1Password=${hash}&PK_Oem=1`);

    expect(status).toBe(expected);
  });

  it.each([
    ['an AppKey of the vendor', '&AppKey=0123456789ABCDEF0123456789ABCDEF01234567'],
    ['an AppKey that is empty', '&AppKey='],
    ['arguments that nobody knows', '&SHA1PasswordCS=1&lang=en'],
    ['version 2', '&TokenVersion=2'],
  ])('login takes %s', async (_, more) => {
    const login = await read(at.autha, loginUrl(owner) + more);

    expect(unread(login, loggedIn)).toEqual([]);
  });

  it.each(['', '&TokenVersion=2'])(
    '12: an identity is one line of padded standard base64, of JSON without blanks%s',
    async (more) => {
      const { Identity, IdentitySignature } = await read(at.autha, loginUrl(owner) + more);

      for (const each of [Identity, IdentitySignature]) {
        expect(each).toMatch(/^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);
        expect(Buffer.from(each, 'base64').toString('base64')).toBe(each);
      }
      expect(IdentitySignature).toHaveLength(344);
      const json = Buffer.from(Identity, 'base64').toString();
      const claims = JSON.parse(json) as Fields;
      expect(JSON.stringify(claims)).toBe(json);
      for (const name of ['PK_Account', 'PK_User', 'PK_Oem', 'Expires', 'Generated']) {
        expect([name, typeof claims[name]]).toEqual([name, 'number']);
      }
      expect(host(claims.Server_Auth)).toBe(true);
    },
  );

  it('12: headers far beyond 8 kB are read', async () => {
    const cookie = { Cookie: `filler=${'x'.repeat(16_000)}` };
    const long = { MMSAuth: 'A'.repeat(12_000), MMSAuthSig: 'A'.repeat(344) };

    expect(
      (await mms.send(at.account, devices, { headers: { ...(await mms.identity(owner)), ...cookie } })).status,
    ).toBe(200);
    expect((await mms.send(at.account, devices, { headers: long })).status).toBe(401);
  });

  it.each([
    ['as written', (name: string) => name],
    ['in lower case', (name: string) => name.toLowerCase()],
    ['in upper case', (name: string) => name.toUpperCase()],
  ])('header names are read %s', async (_, write) => {
    const rewrite = (headers: Record<string, string>) =>
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [write(name), value]));

    for (const headers of [await mms.identity(owner), await mms.session(owner)]) {
      expect((await mms.send(at.device, devices, { headers: rewrite(headers) })).status).toBe(200);
    }
  });

  it('a GET may come with an empty body, a type, and on a connection that is kept', async () => {
    await mms.send(at.autha, '/info/config/config?Terms=1');
    const sent: Record<string, string>[] = [
      {},
      { 'content-type': 'application/json' },
      { 'transfer-encoding': 'chunked' },
    ];
    for (const headers of sent) {
      const { status, reused } = await mms.send(at.autha, loginUrl(owner), { headers, body: '' });

      expect([headers, status, reused]).toEqual([headers, 200, true]);
    }
  });

  it('a gateway may send its key in the URL; elsewhere it is told where to', async () => {
    const path = `/authd/auth/device/${gateway.id}?HWKey=${gateway.key}`;
    const wrong = await mms.send(at.authd, `/authd/auth/device/${gateway.id}?HWKey=wrong`);
    const documented = await mms.get(path);
    const withHeader = await mms.get(path, { MMSHWKey: gateway.key });

    const login = await read(at.authd, path);
    expect(login).toMatchObject({ Server_Relay: at.relay, Server_Device: at.device });
    expect(wrong.status).toBe(404);
    for (const { status, json } of [documented, withHeader]) {
      expect([status, json.errors]).toEqual([
        400,
        [{ name: 'HWKey', detail: 'must not stand in a URL: send it in the header MMSHWKey, or in the body' }],
      ]);
    }
  });
});

/** As a program hashes a name that it does not put into lower case. */
const sha1Hex = (name: string, password: string) =>
  createHash('sha1').update(`${name}${password}oZ7QE6LcLJp6fiWzdqZc`).digest('hex');
