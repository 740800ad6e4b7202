import { AuthDevice, Gateway } from '@app/database';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

describe('the life of a gateway', () => {
  let mms: TestApp;
  let owner: MadeUser;
  let as: Headers;
  let dealer: Headers;
  let account: string;

  beforeAll(async () => {
    mms = await startApp();
    const tree = await mms.make.tree();
    owner = await mms.make.user({ account: tree.endUser });
    [as, dealer] = [await mms.as(owner), await mms.as(await mms.make.user({ account: tree.dealer }))];
    account = `/account/account/account/${owner.account.id}`;
  });
  afterAll(() => mms.close());

  const provision = (body: object, headers: Headers = {}) => mms.put('/authd/auth/provision', headers, body);
  const logIn = (id: number, MMSHWKey: string) => mms.get(`/authd/auth/device/${id}`, { MMSHWKey });

  /** A provisioned gateway, paired with the owner's account, and the headers of its session. */
  async function gateway() {
    const { id, mac } = await mms.make.spare();
    const { json } = await provision({ MacAddress: mac, PK_Device: id });
    expect((await mms.post(`${account}/device`, as, { PK_Device: id, MacAddress: mac, Name: 'Home' })).status).toBe(
      200,
    );
    const { json: login } = await logIn(id, json.HWKey);
    const identity = { MMSAuth: login.Identity, MMSAuthSig: login.IdentitySignature };
    const token = await mms.get('/info/session/token', identity);
    return { id, mac, key: json.HWKey as string, identity, session: { MMSSession: token.body } };
  }
  const report = (id: number, headers: Headers, body: object = {}) =>
    mms.post(`/device/device/device/${id}/report`, headers, body);

  it('begins with a key that it gets once, also when it names the wrong type for its body', async () => {
    const { id, mac } = await mms.make.spare();
    const text = JSON.stringify({
      MacAddress: mac.toUpperCase().replaceAll(':', '-'),
      PK_DeviceType: '1',
      EK_Oem: '0',
    });
    const first = await mms.send('PUT', '/authd/auth/provision', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: text,
    });

    expect([first.status, first.json]).toEqual([
      200,
      { PK_Device: String(id), HWKey: expect.stringMatching(/^[\w-]{43}$/) },
    ]);
    const again = await provision({ MacAddress: mac });
    const proved = await provision({ MacAddress: mac, HWKey: first.json.HWKey });
    expect([again.status, proved.status, proved.json]).toEqual([409, 200, first.json]);
    const stored = await mms.database.reading.manager.findOneByOrFail(AuthDevice, { id });
    expect(JSON.stringify(stored)).not.toContain(first.json.HWKey);
  });

  it('gets a usable answer again with the same public key, until it has logged in', async () => {
    const { id, mac } = await mms.make.spare();
    const SshKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFVuaXQ';
    await provision({ MacAddress: mac, SshKey });
    const again = await provision({ MacAddress: mac, SshKey });
    expect([again.status, (await logIn(id, again.json.HWKey)).status]).toEqual([200, 200]);
    expect((await provision({ MacAddress: mac, SshKey })).status).toBe(409);
  });

  it('is given to one of many that ask at once for the same unit', async () => {
    const { id, mac } = await mms.make.spare();
    const answers = await Promise.all(Array.from({ length: 20 }, () => provision({ PK_Device: id, MacAddress: mac })));
    const keys = answers.filter(({ status }) => status === 200).map(({ json }) => json.HWKey as string);
    expect(keys).toHaveLength(1);
    expect((await logIn(id, keys[0] ?? '')).status).toBe(200);
  });

  it('is not given to units that nobody has made, nor to another’s serial number', async () => {
    const { id } = await mms.make.spare();
    const statuses = [
      (await provision({ MacAddress: 'aa:bb:cc:dd:ee:ff' })).status,
      (await provision({ MacAddress: 'aa:bb:cc:dd:ee:ff', PK_Device: id })).status,
      (await provision({ MacAddress: 'nothing at all' })).status,
      (await provision({})).status,
      (await logIn(id, '')).status,
      (await logIn(id, 'x'.repeat(200))).status,
      (await logIn(id, 'a wrong key')).status,
    ];
    expect(statuses).toEqual([404, 409, 400, 400, 400, 400, 404]);
  });

  it('goes on with an identity that is good everywhere, and a report every minute', async () => {
    const { id, mac, identity, session } = await gateway();
    const claims = JSON.parse(Buffer.from(identity.MMSAuth, 'base64').toString()) as Record<string, unknown>;
    expect(claims).toMatchObject({ PK_Device: id, PK_Account: owner.account.id, PK_Oem: 1 });
    expect(Number(claims.Expires) - Number(claims.Generated)).toBe(86_400);
    expect((await mms.get(`/info/session/session/${session.MMSSession}`, session)).json).toEqual(claims);

    const body = {
      InternalIP: '192.168.1.10',
      FirmwareVersion: '1.7.408',
      ZWaveLocale: 'EU',
      Devices: [
        { Id: 1, Name: 'Door', Category: 7, Battery: 80 },
        { Id: 2, Name: 'Camera', Category: 6, Online: false },
        { Id: 3, Name: 'Lamp', Category: 3 },
      ],
    };
    expect((await report(id, identity, body)).json).toMatchObject({ Interval: 60, Settings: [] });
    await report(id, session, { FirmwareVersion: '1.7.455' });

    const { json } = await mms.get(`/device/device/device/${id}`, as);
    expect(json).toMatchObject({
      PK_Device: String(id),
      MacAddress: mac,
      InternalIP: '192.168.1.10',
      FirmwareVersion: '1.7.455',
      PriorFirmwareVersion: '1.7.408',
      Using_2G: 0,
      LinuxFirmware: 0,
    });
    expect(Object.keys(json)).toHaveLength(32);
    const numbers = Object.entries(json).filter(([, value]) => typeof value !== 'string');
    expect(numbers.map(([name]) => name).sort()).toEqual(['LinuxFirmware', 'Using_2G']);
    for (const name of ['AliveDate', 'UpgradeDate']) expect(json[name]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect((await mms.get(`/device/device/device/${id}/status`, as)).json).toMatchObject({ Online: '1' });
    expect((await mms.get(`/device/device/${id}/zwavelocale?MacAddress=${mac}`)).body).toBe(
      '### BEGIN\nZWaveLocale=EU\n### END',
    );
    expect((await mms.get(`/authd/auth/device/${id}/zwavelocale`, as)).body).toBe(
      '### BEGIN : device\nZWaveLocale=EU\n### END : device',
    );
  });

  it('is counted with the devices behind it, and lost with them', async () => {
    const lone = await mms.make.account({ parent: null });
    const user = await mms.make.user({ account: lone });
    const headers = await mms.as(user);
    const { id, mac } = await mms.make.spare();
    const { json } = await provision({ MacAddress: mac });
    const pair = await mms.post(`/account/account/account/${lone.id}/device`, headers, {
      PK_Device: id,
      MacAddress: mac,
    });
    expect(pair.status).toBe(200);
    const { json: login } = await logIn(id, json.HWKey);
    const identity = { MMSAuth: login.Identity, MMSAuthSig: login.IdentitySignature };
    await report(id, identity, {
      Devices: [
        { Id: 1, Category: 7 },
        { Id: 2, Category: 6, Online: 0 },
        { Id: 3, Category: 3 },
      ],
    });

    const count = async () => (await mms.get('/device/devices_count', headers)).json;
    expect(await count()).toMatchObject({
      DevicesOnline: 3,
      DevicesOffline: 1,
      GatewaysOnline: 1,
      LocksOnline: 1,
      CamerasOffline: 1,
      OtherOnline: 1,
    });
    const before = new Date(Date.now() - 121_000);
    await mms.database.write((db) => db.update(Gateway, { id }, { aliveAt: before }));
    expect(await count()).toMatchObject({ DevicesOnline: 0, DevicesOffline: 4, GatewaysOffline: 1 });
    expect((await mms.get(`/device/device/device/${id}/status`, headers)).json.Online).toBe('0');
  });

  it('speaks of itself only', async () => {
    const [one, other] = [await gateway(), await gateway()];
    const statuses = [
      (await report(other.id, one.identity)).status,
      (await mms.get(`/device/device/device/${other.id}`, one.identity)).status,
      (await mms.get(`/device/device/device/${one.id}`, one.identity)).status,
      (await mms.get(account, one.identity)).status,
      (await mms.put(`/account/user/user/${owner.id}`, one.identity, { Name: 'x' })).status,
      (await mms.get(`/autha/auth/user/0/token/refresh`, one.identity)).status,
      (await mms.put('/autha/auth/user/0/password', one.identity, { OldPassword: 'x', Password: 'a good password' }))
        .status,
      (await report(one.id, as)).status,
    ];
    expect(statuses).toEqual([404, 404, 200, 403, 403, 403, 404, 403]);
  });

  it('ends with a logout, a disabled service plan, or its unpairing', async () => {
    const out = await gateway();
    expect((await mms.get(`/authd/auth/device/${out.id}/checklogout/0`, as)).status).toBe(404);
    expect((await mms.post(`/authd/auth/device/${out.id}/logout`, dealer)).status).toBe(200);
    expect((await report(out.id, out.session)).status).toBe(401);
    expect((await mms.get(`/authd/auth/device/${out.id}/checklogout/0`, as)).status).toBe(200);
    expect((await logIn(out.id, out.key)).status).toBe(200);

    const planned = await gateway();
    const { json } = await mms.get(`${account}/devices`, as);
    const { PK_Installation } = json.Devices.find(({ PK_Device }: { PK_Device: number }) => PK_Device === planned.id);
    const attribute = `/account/installation/installation/${PK_Installation}/attribute`;
    expect((await mms.put(attribute, dealer, { ServicePlan: 'disable' })).status).toBe(200);
    expect((await report(planned.id, planned.session)).status).toBe(401);
    expect((await report(planned.id, planned.identity)).status).toBe(401);
    await mms.put(attribute, dealer, { ServicePlan: 'gold' });

    const gone = await gateway();
    expect((await mms.send('DELETE', `${account}/device/${gone.id}`, { headers: as })).status).toBe(200);
    expect((await report(gone.id, gone.session)).status).toBe(401);
    expect((await mms.get(`/device/device/device/${gone.id}`, as)).status).toBe(404);
    const paired = await mms.post(`${account}/device`, as, { PK_Device: gone.id, MacAddress: gone.mac });
    expect(paired.status).toBe(200);
  });

  it('is paired by its label, by one account only', async () => {
    const { id, mac } = await mms.make.spare();
    const other = await mms.make.spare({ oemId: 73 });
    const pair = (body: object, headers = as) => mms.post(`${account}/device`, headers, body);
    const statuses = [
      (await pair({ PK_Device: id, MacAddress: 'aa:bb:cc:dd:ee:ff' })).status,
      (await pair({ PK_Device: 1, MacAddress: mac })).status,
      (await pair({ PK_Device: other.id, MacAddress: other.mac })).status,
      (await pair({ PK_Device: id, MacAddress: mac, PK_Installation: 999_999 })).status,
      (await pair({ PK_Device: id, MacAddress: mac })).status,
      (await pair({ PK_Device: id, MacAddress: mac }, dealer)).status,
    ];
    expect(statuses).toEqual([404, 404, 404, 404, 200, 409]);
  });

  it('that lies is refused: a report too large, too many devices, values beyond all bounds', async () => {
    const { id, identity } = await gateway();
    const many = Array.from({ length: 10_000 }, (_, n) => ({ Id: n }));
    const statuses = [
      (await report(id, identity, { Devices: many })).status,
      (await report(id, identity, { WifiSsid: 'x'.repeat(2_000_000) })).status,
      (await report(id, identity, { Uptime: -1 })).status,
      (await report(id, identity, { AliveDate: '2099-01-01', ExternalIP: '1.2.3.4' })).status,
      (await report(id, identity, { Devices: [{ Id: 1, Battery: 500 }] })).status,
    ];
    expect(statuses).toEqual([400, 413, 400, 400, 400]);
    expect((await report(id, identity, { Devices: [{ Id: 1 }, { Id: 1, Name: 'again' }] })).status).toBe(200);
  });
});

describe('the locator', () => {
  let mms: TestApp;

  beforeAll(async () => {
    mms = await startApp(undefined, { TRUSTED_PROXIES: ['127.0.0.1'] });
  });
  afterAll(() => mms.close());

  it('shows what is behind the caller’s address, and elsewhere what the caller may see', async () => {
    const tree = await mms.make.tree();
    const owner = await mms.make.user({ account: tree.endUser });
    const [as, stranger] = [await mms.as(owner), await mms.as(await mms.make.user({ account: tree.cousin }))];
    const paired = await mms.make.device({ account: tree.endUser });
    const { id: unpaired, mac } = await mms.make.spare();
    const old = await mms.make.device({ account: tree.endUser });
    const aliveAt = new Date();
    await mms.database.write((db) =>
      db.insert(Gateway, [
        { id: paired, network: '203.0.113.7', internalIp: '192.168.1.10', aliveAt, createdAt: aliveAt },
        { id: unpaired, network: '203.0.113.7', aliveAt, createdAt: aliveAt },
        { id: old, network: '203.0.113.7', aliveAt: new Date(Date.now() - 900_000_000), createdAt: aliveAt },
      ]),
    );
    const at = (address: string) => ({ 'x-forwarded-for': address });
    const ids = async (query: string, headers: Headers) => {
      const { json } = await mms.get(`/locator/locator/locator${query}`, headers);
      return json.Devices.map(({ PK_Device, MacAddress }: { PK_Device: number; MacAddress: string }) =>
        MacAddress === '' ? `${PK_Device} hidden` : PK_Device,
      );
    };

    expect(await ids('', at('203.0.113.7'))).toEqual([paired, `${unpaired} hidden`]);
    expect(await ids('', at('::ffff:203.0.113.7'))).toEqual([paired, `${unpaired} hidden`]);
    expect(await ids('', at('203.0.113.8'))).toEqual([]);
    expect(await ids(`?PK_Account=${tree.endUser.id}`, at('203.0.113.8'))).toEqual([]);
    expect(await ids('?ExternalIP=203.0.113.7', at('203.0.113.8'))).toEqual([]);
    expect(await ids('?ExternalIP=203.0.113.7', { ...at('203.0.113.8'), ...as })).toEqual([paired]);
    expect(await ids('?ExternalIP=203.0.113.7', { ...at('203.0.113.8'), ...stranger })).toEqual([]);
    expect(await ids(`?PK_Account=${tree.endUser.id}`, { ...at('203.0.113.8'), ...as })).toEqual([paired]);
    expect(await ids('?LastAliveSeconds=1000000', at('203.0.113.7'))).toContain(old);

    expect((await mms.get(`/locator/locator/device/${paired}/servers`)).json.PK_Account).toBe(tree.endUser.id);
    const byMac = (address: string) =>
      mms.get(`/locator/locator/macaddress/${mac.replaceAll(':', '')}/servers`, at(address));
    expect((await byMac('203.0.113.7')).json).toMatchObject({ PK_Device: unpaired, PK_Account: 0 });
    expect((await byMac('203.0.113.8')).status).toBe(404);

    const second = await mms.make.device({ account: tree.endUser });
    const place = { id: second, network: '203.0.113.9', aliveAt, createdAt: aliveAt };
    await mms.database.write((db) => db.insert(Gateway, place));
    const member = await mms.make.user({ account: tree.endUser, roleId: 11, devices: String(second) });
    const limited = { ...at('203.0.113.8'), ...(await mms.as(member)) };
    expect(await ids(`?PK_Account=${tree.endUser.id}`, limited)).toEqual([second]);
    expect(await ids('?ExternalIP=203.0.113.7', limited)).toEqual([]);
    expect(await ids('?ExternalIP=203.0.113.9', limited)).toEqual([second]);
    expect((await mms.get('/locator/locator/macaddress/nothing/servers')).status).toBe(404);
    expect((await mms.get('/locator/locator/oem/1/servers')).json.Servers[0]).toMatchObject({ PK_Server_Device: '7' });
    expect((await mms.get('/locator/locator/oem/99/servers')).status).toBe(404);
  });
});
