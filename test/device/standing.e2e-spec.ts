import { AuthDevice, Child, Gateway } from '@app/database';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { liveGateway, logInGateway } from '../support/units.js';

type Headers = Record<string, string>;

describe('a unit', () => {
  let mms: TestApp;
  let owner: MadeUser;
  let by: Record<'oem' | 'dealer' | 'sibling' | 'owner', Headers>;

  beforeAll(async () => {
    mms = await startApp(undefined, { TRUSTED_PROXIES: ['127.0.0.1'] });
    const tree = await mms.make.tree();
    owner = await mms.make.user({ account: tree.endUser });
    const as = async (account: typeof tree.oem) => mms.as(await mms.make.user({ account }));
    by = {
      oem: await as(tree.oem),
      dealer: await as(tree.dealer),
      sibling: await as(tree.sibling),
      owner: await mms.as(owner),
    };
  });
  afterAll(() => mms.close());

  const block = (id: number, Blocked: unknown, headers: Headers) =>
    mms.put(`/authd/auth/device/${id}/blocked`, headers, { Blocked });
  const reset = (id: number, headers: Headers) => mms.post(`/authd/auth/device/${id}/reset`, headers);
  const logIn = async (id: number, MMSHWKey: string) =>
    (await mms.get(`/authd/auth/device/${id}`, { MMSHWKey })).status;
  const provision = (id: number, MacAddress: string, more: object = {}) =>
    mms.put('/authd/auth/provision', {}, { PK_Device: id, MacAddress, ...more });

  it('that is blocked can do nothing until it is let in again', async () => {
    const gateway = await liveGateway(mms, owner);
    await gateway.report();
    expect((await block(gateway.id, 1, by.dealer)).status).toBe(200);
    expect([(await gateway.report()).status, (await gateway.report({}, gateway.identity)).status]).toEqual([401, 401]);
    expect(await logIn(gateway.id, gateway.key)).toBe(404);
    expect((await provision(gateway.id, gateway.mac, { HWKey: gateway.key })).status).toBe(403);
    expect((await mms.get('/locator/locator/locator')).json.Devices).toEqual([]);

    expect((await block(gateway.id, 0, by.dealer)).status).toBe(200);
    expect([(await gateway.report()).status, (await gateway.report({}, gateway.identity)).status]).toEqual([401, 401]);
    const identity = await logInGateway(mms, gateway.id, gateway.key);
    expect((await gateway.report({}, identity)).status).toBe(200);
    const statuses = [
      (await block(gateway.id, 1, by.owner)).status,
      (await block(gateway.id, 1, by.sibling)).status,
      (await block(gateway.id, 'x', by.dealer)).status,
      (await block(7, 1, by.oem)).status,
    ];
    expect(statuses).toEqual([403, 404, 400, 404]);
  });

  it('that is nobody’s is blocked by its OEM, and cannot be paired then', async () => {
    const { id, mac } = await mms.make.spare();
    expect([(await block(id, 1, by.dealer)).status, (await block(id, 1, by.oem)).status]).toEqual([404, 200]);
    const path = `/account/account/account/${owner.account.id}/device`;
    expect((await mms.post(path, by.owner, { PK_Device: id, MacAddress: mac })).status).toBe(404);
    expect((await provision(id, mac)).status).toBe(403);
  });

  it('begins anew when its owner resets it, and stays paired', async () => {
    const gateway = await liveGateway(mms, owner);
    expect((await provision(gateway.id, gateway.mac)).status).toBe(409);
    expect((await reset(gateway.id, by.sibling)).status).toBe(404);
    expect((await reset(gateway.id, by.owner)).status).toBe(200);

    expect([(await gateway.report()).status, await logIn(gateway.id, gateway.key)]).toEqual([401, 404]);
    const { status, json } = await provision(gateway.id, gateway.mac);
    expect(status).toBe(200);
    expect(json.HWKey).not.toBe(gateway.key);
    const identity = await logInGateway(mms, gateway.id, json.HWKey);
    expect((await gateway.report({}, identity)).json.PK_Account).toBe(owner.account.id);
    expect((await gateway.report({}, gateway.identity)).status).toBe(401);
  });

  it('that is nobody’s is reset by its OEM alone', async () => {
    const gateway = await liveGateway(mms, null);
    expect([(await reset(gateway.id, by.owner)).status, (await reset(gateway.id, by.oem)).status]).toEqual([404, 200]);
    expect((await provision(gateway.id, gateway.mac)).status).toBe(200);
  });

  it('is paired by its button, from behind the same address and for five minutes', async () => {
    const path = `/account/account/account/${owner.account.id}/device`;
    const [home, elsewhere] = [{ 'x-forwarded-for': '203.0.113.5' }, { 'x-forwarded-for': '203.0.113.6' }];
    const pair = (headers: Headers, body: object = {}) =>
      mms.post(path, { ...by.owner, ...headers }, { Button: 1, ...body });
    const [one, two] = [await liveGateway(mms, null), await liveGateway(mms, null)];
    const press = (gateway: typeof one) => gateway.report({ Button: true }, { ...gateway.session, ...home });
    await one.report({}, { ...one.session, ...home });
    expect((await pair(home)).status).toBe(404);

    await press(one);
    await press(two);
    expect([(await pair(elsewhere)).status, (await pair(home)).status]).toEqual([404, 409]);
    const first = await pair(home, { PK_Device: two.id });
    expect([first.status, first.json]).toEqual([200, { PK_Device: two.id, PK_Installation: expect.any(Number) }]);
    const before = new Date(Date.now() - 301_000);
    await mms.database.write((db) => db.update(Gateway, { id: one.id }, { buttonAt: before }));
    expect((await pair(home)).status).toBe(404);
    await press(one);
    expect((await pair(home, { Name: 'Hall' })).json.PK_Device).toBe(one.id);
    expect((await pair(home)).status).toBe(404);

    const other = await liveGateway(mms, null, { oemId: 73 });
    await press(other);
    expect((await pair(home)).status).toBe(404);
    expect((await mms.post(path, by.owner, {})).status).toBe(400);
    expect((await mms.post(path, by.owner, { PK_Device: 7 })).status).toBe(400);
  });

  it('does not bring back what it knows of its old owner by a report that was on its way', async () => {
    const path = `/account/account/account/${owner.account.id}/device`;
    for (let round = 0; round < 8; round += 1) {
      const gateway = await liveGateway(mms, owner);
      await gateway.report({ WifiSsid: 'mine' });
      await Promise.all([
        ...Array.from({ length: 6 }, (_, n) => gateway.report({ WifiSsid: `mine ${n}`, Devices: [{ Id: n }] })),
        mms.send('DELETE', `${path}/${gateway.id}`, { headers: by.owner }),
        gateway.report({ WifiSsid: 'mine still', Button: true }),
      ]);
      const { manager } = mms.database.reading;
      expect(await manager.countBy(Gateway, { id: gateway.id })).toBe(0);
      expect(await manager.countBy(Child, { deviceId: gateway.id })).toBe(0);
    }
  });

  it('leaves nothing of its old owner to the next one', async () => {
    const gateway = await liveGateway(mms, owner);
    await gateway.report({ WifiSsid: 'the neighbours', Devices: [{ Id: 1, Name: 'Baby camera', Category: 6 }] });
    const path = `/account/account/account/${owner.account.id}/device`;
    expect((await mms.send('DELETE', `${path}/${gateway.id}`, { headers: by.owner })).status).toBe(200);
    await mms.post(path, by.owner, { PK_Device: gateway.id, MacAddress: gateway.mac });
    expect((await mms.get(`/device/device/device/${gateway.id}`, by.owner)).json).toMatchObject({ WifiSsid: '' });
    expect(await mms.database.reading.manager.countBy(Child, { deviceId: gateway.id })).toBe(0);
    const kept = await mms.database.reading.manager.findOneByOrFail(AuthDevice, { id: gateway.id });
    expect(kept.hwKeyHash).not.toBe('');
  });
});

describe('a flood of units that want to be provisioned', () => {
  it('is held back, address by address', async () => {
    const mms = await startApp(undefined, { MMS_UNIT_LIMIT: 5, TRUSTED_PROXIES: ['127.0.0.1'] });
    try {
      await mms.make.tree();
      const { id, mac } = await mms.make.spare();
      const tries = Array.from({ length: 50 }, (_, n) =>
        mms.put(
          '/authd/auth/provision',
          { 'x-forwarded-for': '203.0.113.1' },
          { MacAddress: `00:00:00:00:00:${10 + n}` },
        ),
      );
      const statuses = (await Promise.all(tries)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 404)).toHaveLength(5);
      expect(statuses.filter((status) => status === 429)).toHaveLength(45);
      const other = await mms.put(
        '/authd/auth/provision',
        { 'x-forwarded-for': '203.0.113.2' },
        { PK_Device: id, MacAddress: mac },
      );
      expect(other.status).toBe(200);
    } finally {
      await mms.close();
    }
  });

  it('cannot take the numbers that others are to be given', async () => {
    const mms = await startApp(undefined, { MMS_OPEN_PROVISIONING: 'yes' });
    try {
      await mms.make.tree();
      const ask = (body: object) => mms.put('/authd/auth/provision', {}, body);
      expect((await ask({ PK_Device: 2_147_483_647, MacAddress: '00:00:00:00:03:01' })).status).toBe(400);
      expect((await ask({ MacAddress: '00:00:00:00:03:02' })).json.PK_Device).toBe('2000000000');
      // a unit that is known does not become another by another number
      expect((await ask({ PK_Device: 78, MacAddress: '00:00:00:00:03:02' })).status).toBe(409);
    } finally {
      await mms.close();
    }
  });

  it('with one serial number gives it to one of them', async () => {
    const mms = await startApp(undefined, { MMS_OPEN_PROVISIONING: 'yes' });
    try {
      await mms.make.tree();
      const tries = Array.from({ length: 20 }, (_, n) =>
        mms.put('/authd/auth/provision', {}, { PK_Device: 77, MacAddress: `00:00:00:00:01:${10 + n}` }),
      );
      const statuses = (await Promise.all(tries)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status === 409)).toHaveLength(19);
      const numbers = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          mms.put('/authd/auth/provision', {}, { MacAddress: `00:00:00:00:02:${10 + n}` }),
        ),
      );
      expect(numbers.map(({ status }) => status)).toEqual(numbers.map(() => 200));
      expect(new Set(numbers.map(({ json }) => json.PK_Device)).size).toBe(20);
    } finally {
      await mms.close();
    }
  });
});
