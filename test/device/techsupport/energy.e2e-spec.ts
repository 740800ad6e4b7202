import { AuthDevice, Device, Energy } from '@app/database';

import { EnergySweep } from '../../../apps/device/src/app.module.js';
import type { TestApp } from '../../support/start-app.js';
import { startApp } from '../../support/start-app.js';

type Headers = Record<string, string>;

const now = () => Math.floor(Date.now() / 1000);
const pathOf = (device: number) => `/techsupport/techsupport/device/${device}`;

describe('energy consumption', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;
  let owner: Headers;
  let device: number;
  let path: string;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
    owner = await mms.as(await mms.make.user({ account: tree.endUser }));
  });
  beforeEach(async () => {
    device = await mms.make.device({ account: tree.endUser });
    path = pathOf(device);
  });
  afterAll(() => mms.close());

  const count = (deviceId: number) => mms.database.reading.manager.countBy(Energy, { deviceId });

  async function gateway(): Promise<{ id: number; session: Headers }> {
    const { id, mac } = await mms.make.spare({ key: 'a key' });
    const paired = await mms.post(`/account/account/account/${tree.endUser.id}/device`, owner, {
      PK_Device: id,
      MacAddress: mac,
    });
    expect(paired.status).toBe(200);
    return { id, session: await logIn(id) };
  }

  async function logIn(id: number): Promise<Headers> {
    const { json } = await mms.get(`/authd/auth/device/${id}`, { MMSHWKey: 'a key' });
    const identity = { MMSAuth: json.Identity, MMSAuthSig: json.IdentitySignature };
    return { MMSSession: (await mms.get('/info/session/token', identity)).body };
  }

  it('is told by the gateway, with whatever else it sends, and read by its owner', async () => {
    const { id, session } = await gateway();
    const sent = { DeviceID: 5, Timestamp: now() - 10, Watts: 61.5, KWh: '0.0125', Name: 'Plug', More: { Room: [1] } };

    const { status, json } = await mms.post(pathOf(id), session, sent);

    expect([status, json]).toEqual([201, { PK_Energy: expect.any(Number) }]);
    for (const headers of [owner, session]) {
      expect((await mms.get(pathOf(id), headers)).json).toEqual({
        Energy: [
          {
            PK_Energy: json.PK_Energy,
            DeviceID: 5,
            Timestamp: sent.Timestamp,
            Watts: 61.5,
            // to the watt hour
            KWh: 0.013,
            Data: { Name: 'Plug', More: { Room: [1] } },
          },
        ],
      });
    }
  });

  it('is taken as long as it is what a house can use', async () => {
    const { id, session } = await gateway();
    const createdAt = new Date();
    const row = { accountId: tree.endUser.id, deviceId: id, data: '', createdAt };
    const hundreds = Array.from({ length: 30 }, (_, n) => 1_000_000_000 + 100 * n);
    await mms.database.write(async (db) => {
      for (const first of hundreds) {
        await db.insert(
          Energy,
          Array.from({ length: 100 }, (_, n) => ({ ...row, timestamp: first + n })),
        );
      }
    });
    const refused = await mms.post(pathOf(id), session, { Watts: 1 });
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '600']);
    const before = new Date(Date.now() - 3_601_000);
    await mms.database.write((db) => db.update(Energy, { deviceId: id }, { createdAt: before }));
    expect((await mms.post(pathOf(id), session, { Watts: 1 })).status).toBe(201);
  });

  it('comes as a form, in the query, or as nothing at all', async () => {
    const form = { ...owner, 'content-type': 'application/x-www-form-urlencoded' };
    const statuses = [
      (await mms.send('POST', `${path}?Watts=2`, { headers: form, body: 'Watts=-1&Name=a%20form' })).status,
      (await mms.send('POST', `${path}?DeviceID=7&Name=query`, { headers: owner })).status,
      (await mms.send('POST', path, { headers: owner })).status,
    ];

    expect(statuses).toEqual([201, 201, 201]);
    const { Energy: read } = (await mms.get(`${path}?Sort=asc`, owner)).json;
    expect(read).toMatchObject([
      { DeviceID: 0, Watts: -1, Data: { Name: 'a form' } },
      { DeviceID: 7, Data: { Name: 'query' } },
      { DeviceID: 0, Data: {} },
    ]);
    expect(read[2]).not.toHaveProperty('Watts');
    expect(read[2]).not.toHaveProperty('KWh');
    expect(Math.abs(read[2].Timestamp - now())).toBeLessThan(10);
  });

  it('is kept once when a report is repeated, whatever the order of its names', async () => {
    const Timestamp = now();
    const first = await mms.post(path, owner, { Timestamp, Watts: 1, A: 1, B: 2 });

    const again = await mms.post(path, owner, { B: 2, A: 1, Watts: 1, Timestamp });

    expect([again.status, again.json]).toEqual([201, first.json]);
    const others = [
      { Timestamp, Watts: 1, A: 1, B: 3 },
      { Timestamp, Watts: 2, A: 1, B: 2 },
      { Timestamp, Watts: 1, KWh: 0, A: 1, B: 2 },
      { Timestamp: Timestamp + 1, Watts: 1, A: 1, B: 2 },
      { Timestamp, DeviceID: 1, Watts: 1, A: 1, B: 2 },
    ];
    for (const each of others) expect((await mms.post(path, owner, each)).json).not.toEqual(first.json);
    expect(await count(device)).toBe(1 + others.length);
  });

  it('is kept once when a report comes several times at once', async () => {
    const body = { Timestamp: now(), DeviceID: 3, KWh: 1 };

    const answers = await Promise.all([1, 2, 3, 4].map(() => mms.post(path, owner, body)));

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ json }) => json.PK_Energy)).size).toBe(1);
    expect(await count(device)).toBe(1);
  });

  it('is read by time, device and page', async () => {
    const start = now() - 1000;
    for (let n = 0; n < 5; n += 1) {
      await mms.post(path, owner, { Timestamp: start + n, DeviceID: n % 2, Watts: n });
    }
    const watts = async (query: string) =>
      (await mms.get(`${path}?${query}`, owner)).json.Energy.map(({ Watts }: { Watts: number }) => Watts);

    expect(await watts('')).toEqual([4, 3, 2, 1, 0]);
    expect(await watts('Sort=Asc')).toEqual([0, 1, 2, 3, 4]);
    expect(await watts('Start=1&Count=2')).toEqual([3, 2]);
    expect(await watts('Count=0')).toEqual([]);
    expect(await watts(`From=${start + 1}&To=${start + 3}`)).toEqual([2, 1]);
    expect(await watts('DeviceID=1')).toEqual([3, 1]);
    expect(await watts('Count=5000')).toHaveLength(5);
  });

  it('is summed up by device and hour or day', async () => {
    const day = Math.floor(now() / 86_400) * 86_400 - 86_400;
    for (const [Timestamp, DeviceID, KWh, Watts] of [
      [day, 5, 0.1, 10],
      [day + 3599, 5, 0.2, 21],
      [day + 3600, 5, 0.7, undefined],
      [day + 10, 6, undefined, -4],
      [day + 20, 6, undefined, undefined],
      [day - 1, 5, 9, 9],
    ]) {
      const body = {
        Timestamp,
        DeviceID,
        ...(KWh === undefined ? {} : { KWh }),
        ...(Watts === undefined ? {} : { Watts }),
      };
      expect((await mms.post(path, owner, body)).status).toBe(201);
    }
    const steps = async (query: string) => (await mms.get(`${path}?Sort=Asc&${query}`, owner)).json;

    expect(await steps(`Step=Hour&From=${day}`)).toEqual({
      Steps: [
        { DeviceID: 5, Timestamp: day, Reports: 2, KWh: 0.3, Watts: 15.5 },
        { DeviceID: 6, Timestamp: day, Reports: 2, Watts: -4 },
        { DeviceID: 5, Timestamp: day + 3600, Reports: 1, KWh: 0.7 },
      ],
    });
    expect(await steps('Step=day&DeviceID=5')).toEqual({
      Steps: [
        { DeviceID: 5, Timestamp: day - 86_400, Reports: 1, KWh: 9, Watts: 9 },
        { DeviceID: 5, Timestamp: day, Reports: 3, KWh: 1, Watts: 15.5 },
      ],
    });
    expect((await steps('Step=day&Start=1&Count=1')).Steps).toMatchObject([{ DeviceID: 5, Timestamp: day }]);
    expect((await steps(`Step=hour&To=${day}`)).Steps).toMatchObject([{ Timestamp: day - 3600 }]);
    expect((await mms.get(`${path}?Step=day&DeviceID=5`, owner)).json.Steps).toMatchObject([{ KWh: 1 }, { KWh: 9 }]);
  });

  it('belongs to the account that had the gateway', async () => {
    const { id, session } = await gateway();
    const account = `/account/account/account/${tree.endUser.id}`;
    const reports = async (headers: Headers) => (await mms.get(pathOf(id), headers)).json.Energy;
    const body = { Timestamp: now(), Watts: 1 };
    const first = await mms.post(pathOf(id), session, body);
    const { macAddress: mac } = await mms.database.reading.manager.findOneByOrFail(AuthDevice, { id });

    expect((await mms.send('DELETE', `${account}/device/${id}`, { headers: owner })).status).toBe(200);
    const stranger = await mms.as(await mms.make.user({ account: tree.cousin }));
    await mms.database.write((db) => db.update(AuthDevice, { id }, { loggedOutAt: 0 }));
    const alone = await logIn(id);
    expect((await mms.post(pathOf(id), alone, body)).status).toBe(409);
    expect(await reports(alone)).toEqual([]);
    await mms.post(`/account/account/account/${tree.cousin.id}/device`, stranger, { PK_Device: id, MacAddress: mac });

    expect(await reports(stranger)).toEqual([]);
    expect((await mms.get(`${pathOf(id)}?Step=day`, stranger)).json.Steps).toEqual([]);
    expect((await mms.get(pathOf(id), owner)).status).toBe(404);
    // the same report of another account is another
    const second = await mms.post(pathOf(id), stranger, body);
    expect([second.status, second.json.PK_Energy]).toEqual([201, expect.any(Number)]);
    expect(second.json).not.toEqual(first.json);
    expect(await reports(stranger)).toHaveLength(1);
  });

  it('is no report of an account that the gateway has left meanwhile', async () => {
    const write = mms.database.write.bind(mms.database);
    mms.database.write = (async (work: never) => {
      mms.database.write = write;
      await write(async (db) => {
        await db.delete(Device, { id: device });
        await db.update(AuthDevice, { id: device }, { accountId: tree.cousin.id });
      });
      return write(work);
    }) as typeof write;

    expect((await mms.post(path, owner, { Watts: 1 })).status).toBe(404);
    expect(await count(device)).toBe(0);
  });

  it('is not told or read by who has no permission, no such device, or no session', async () => {
    const viewer = await mms.as(await mms.make.user({ account: tree.endUser, roleId: 12 }));
    const other = await mms.make.device({ account: tree.endUser });
    const limited = await mms.as(await mms.make.user({ account: tree.endUser, roleId: 11, devices: String(other) }));
    const dealer = await mms.as(await mms.make.user({ account: tree.dealer }));
    const stranger = await mms.as(await mms.make.user({ account: tree.cousin }));
    const neighbour = (await gateway()).session;
    const told: unknown[] = [];
    for (const headers of [{}, viewer, limited, stranger, neighbour, dealer]) {
      told.push([(await mms.post(path, headers, { Watts: 1 })).status, (await mms.get(path, headers)).status]);
    }

    expect(told).toEqual([
      [401, 401],
      [403, 200],
      [404, 404],
      [404, 404],
      [404, 404],
      [201, 200],
    ]);
    expect((await mms.post(pathOf(other), limited, { Watts: 1 })).status).toBe(201);
  });

  it.each([
    ['a time before 2000', { Timestamp: 946_684_799 }],
    ['a time beyond tomorrow', { Timestamp: now() + 86_500 }],
    ['a time that is none', { Timestamp: 'today' }],
    ['a device that is none', { DeviceID: -1 }],
    ['power that is no number', { Watts: 'much' }],
    ['power without end', { Watts: 1e300 }],
    ['energy that is nothing', { KWh: null }],
    ['too many names', Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`n${n}`, 1]))],
    ['too much', { Name: 'é'.repeat(8190) }],
    ['a list', [{ Watts: 1 }]],
  ])('is refused with %s', async (_, body) => {
    expect((await mms.post(path, owner, body)).status).toBe(400);
    expect(await count(device)).toBe(0);
  });

  it('is kept up to the limits', async () => {
    const names = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`n${n}`, 1]));
    const statuses = [
      (await mms.post(path, owner, { ...names, Watts: 1, KWh: 1, DeviceID: 1, Timestamp: 946_684_800 })).status,
      (await mms.post(path, owner, { Name: 'é'.repeat(8180), Timestamp: now() + 86_000 })).status,
    ];

    expect(statuses).toEqual([201, 201]);
    expect((await mms.get(path, owner)).json.Energy[0].Data.Name).toHaveLength(8180);
  });

  it('harms nobody when it is nested without end', async () => {
    const headers = { ...owner, 'content-type': 'application/json' };
    const nested = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const statuses = [];
    for (const depth of [50, 500, 1000, 2000, 4000, 8000, 200_000]) {
      statuses.push((await mms.send('POST', path, { headers, body: nested(depth) })).status);
    }

    expect(statuses[0]).toBe(201);
    expect(statuses.at(-1)).toBe(400);
    expect(statuses.filter((status) => status !== 201 && status !== 400)).toEqual([]);
    expect((await mms.get(path, owner)).status).toBe(200);
  });

  it.each(['From=x', 'To=-1', 'DeviceID=x', 'Step=week', 'Sort=up', 'Count=-1', 'Start=1.5', 'Until=5'])(
    'is not read with %s',
    async (query) => {
      expect((await mms.get(`${path}?${query}`, owner)).status).toBe(400);
    },
  );

  it('is removed after 400 days, and nothing else', async () => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
    const row = { accountId: tree.endUser.id, deviceId: device, child: 0, timestamp: now(), data: '{}' };
    const old = Array.from({ length: 700 }, () => ({ ...row, createdAt: daysAgo(401) }));
    await mms.database.write((db) => db.insert(Energy, old));
    await mms.database.write((db) => db.insert(Energy, { ...row, createdAt: daysAgo(399) }));

    await mms.app.get(EnergySweep).run();

    expect(await count(device)).toBe(1);
    await mms.app.get(EnergySweep).run(new Date(Date.now() + 2 * 86_400_000));
    expect(await count(device)).toBe(0);
  });
});
