import { randomBytes } from 'node:crypto';

import type { AuthAccount } from '@app/database';
import { Event, EventRetention, EventSettings, Notification, Removal, Store, StoreStatistics } from '@app/database';
import { eventTypes, EventWriter } from '@app/events';

import { EventSweep } from '../../apps/event/src/app.module.js';
import { madeEvents } from '../support/events.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

const DAY = 86_400_000;

let mms: TestApp;
let tree: Awaited<ReturnType<TestApp['make']['tree']>>;
let owner: Headers;
let dealer: Headers;

beforeAll(async () => {
  mms = await startApp();
  tree = await mms.make.tree();
  owner = await mms.as(await mms.make.user({ account: tree.endUser }));
  dealer = await mms.as(await mms.make.user({ account: tree.dealer }));
});
afterAll(() => mms.close());

const pathOf = ({ id }: AuthAccount) => `/event/event/account/${id}/settings`;
const own = () => pathOf(tree.endUser);

describe('the settings of an account', () => {
  it('are those of the deployment at first', async () => {
    const { status, json, headers } = await mms.get(own(), owner);
    expect([status, headers.etag]).toEqual([200, expect.stringMatching(/^"1\./)]);
    expect(json).toMatchObject({ WhenFull: 'oldest', Allowance: 1024 * 1_048_576, DataUsage: 0 });
    expect(json.Retention).toHaveLength(10);
    expect(json.Retention).toContainEqual({ PK_EventType: 4, Days: 30 });
  });

  it('are decided by the owner, and how much there may be from above', async () => {
    const retention = [
      { PK_EventType: 4, Days: 90 },
      { PK_EventType: 1, Days: 0 },
    ];
    expect((await mms.put(own(), owner, { WhenFull: 'refuse', Retention: retention })).status).toBe(200);
    expect((await mms.put(own(), dealer, { Allowance: 4096 })).status).toBe(200);
    const { json } = await mms.get(own(), owner);
    expect(json).toMatchObject({ WhenFull: 'refuse', Allowance: 4096 });
    for (const each of retention) expect(json.Retention).toContainEqual(each);
    expect((await mms.get('/event/event/data_usage', owner)).json).toEqual({ DataUsage: '0', Allowance: '4096' });

    expect((await mms.put(own(), owner, { Allowance: 1_000_000 })).status).toBe(403);
    expect((await mms.put(own(), dealer, { WhenFull: 'oldest' })).status).toBe(403);
    expect((await mms.put(own(), dealer, { Allowance: 1, WhenFull: 'oldest' })).status).toBe(403);
    expect((await mms.put(pathOf(tree.sibling), dealer, { Allowance: 1 })).status).toBe(404);

    await mms.put(own(), owner, { Retention: [{ PK_EventType: 4, Days: -1 }] });
    await mms.put(own(), dealer, { Allowance: -1 });
    const back = (await mms.get(own(), owner)).json;
    expect(back.Allowance).toBe(1024 * 1_048_576);
    expect(back.Retention).toContainEqual({ PK_EventType: 4, Days: 30 });
    expect(back.Retention).toContainEqual({ PK_EventType: 1, Days: 0 });
  });

  it.each([
    [{ Retention: [{ PK_EventType: 99, Days: 1 }] }],
    [{ Retention: [{ PK_EventType: 4, Days: 3651 }] }],
    [{ Retention: [{ PK_EventType: 4 }] }],
    [{ WhenFull: 'newest' }],
    [{ Nonsense: 1 }],
  ])('are not %j', async (body) => {
    expect((await mms.put(own(), owner, body)).status).toBe(400);
  });

  it('are not overwritten by who has read older ones', async () => {
    const { etag } = (await mms.get(own(), owner)).headers;
    const put = (WhenFull: string) => mms.put(own(), { ...owner, 'If-Match': String(etag) }, { WhenFull });
    expect([(await put('oldest')).status, (await put('refuse')).status]).toEqual([200, 412]);
  });

  it('hold for what is received from now on', async () => {
    const writer = mms.app.get(EventWriter);
    const expires = async () => {
      const [row] = await writer.rows([{ accountId: tree.endUser.id, type: eventTypes.trigger }]);
      return Math.round(((row?.expiration?.getTime() ?? Infinity) - Date.now()) / DAY);
    };
    const days: number[] = [await expires()];
    for (const Days of [7, 0, -1]) {
      await mms.put(own(), owner, { Retention: [{ PK_EventType: eventTypes.trigger, Days }] });
      days.push(await expires());
    }
    expect(days).toEqual([30, 7, Infinity, 30]);
  });
});

describe('the sweep', () => {
  const past = new Date(Date.now() - DAY);
  const sweep = () => mms.app.get(EventSweep).run();
  const left = async (accountId: number) =>
    (await mms.database.reading.manager.findBy(Event, { accountId })).map(({ description }) => description).sort();

  it('removes what has expired and is not locked, with all that belongs to it', async () => {
    const { id: accountId } = await mms.make.account();
    const path = randomBytes(16).toString('hex');
    const createdAt = new Date();
    const storeId = await mms.database.write(async (db) => {
      const file = db.create(Store, { accountId, storageTypeId: 2, key: path, md5: '', size: 5, path, createdAt });
      await db.insert(Store, file);
      await db.insert(StoreStatistics, { accountId, storageTypeId: 2, files: 1, bytes: 5, createdAt });
      return Number(file.id);
    });
    const many = Array.from({ length: 450 }, (_, n) => ({
      accountId,
      expiration: new Date(past.getTime() + Math.floor(n / 3)),
      description: 'expired',
    }));
    const [first] = await madeEvents(mms.database, [
      { accountId, expiration: past, storeId, fileSize: 5, description: 'with a file' },
      ...many,
      { accountId, expiration: past, locked: true, description: 'locked' },
      { accountId, expiration: null, description: 'kept for ever' },
      { accountId, description: 'young' },
    ]);
    await mms.database.write((db) =>
      db.insert(Notification, { eventId: first?.id ?? 0, accountId, dueAt: null, attempts: 0, createdAt }),
    );

    await sweep();

    expect(await left(accountId)).toEqual(['kept for ever', 'locked', 'young']);
    const { manager } = mms.database.reading;
    expect(await manager.countBy(Notification, { accountId })).toBe(0);
    expect(await manager.countBy(Store, { accountId })).toBe(0);
    expect(await manager.findOneByOrFail(StoreStatistics, { accountId })).toMatchObject({ files: 0, bytes: 0 });
    expect(await manager.countBy(Removal, { path })).toBe(1);
  });

  it('is done by several side by side', async () => {
    const { id: accountId } = await mms.make.account();
    const expired = Array.from({ length: 1500 }, (_, n) => ({ accountId, expiration: new Date(past.getTime() + n) }));
    await madeEvents(mms.database, expired);
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweep();
    expect(await left(accountId)).toEqual([]);
  });

  it('leaves what is locked at the last moment', async () => {
    const { id: accountId } = await mms.make.account();
    const rows = await madeEvents(
      mms.database,
      Array.from({ length: 300 }, (_, n) => ({
        accountId,
        expiration: new Date(past.getTime() + n),
        description: 'x',
      })),
    );
    const last = rows.at(-1)?.id ?? 0;
    await Promise.all([sweep(), mms.database.write((db) => db.update(Event, { id: last }, { locked: true }))]);
    expect(await left(accountId)).toEqual(['x']);
  });
});

it('an account that is deleted leaves none of its events, nor what it has decided', async () => {
  const account = await mms.make.account({ parent: tree.dealer });
  const other = await mms.make.account({ parent: tree.dealer });
  const as = await mms.as(await mms.make.user({ account }));
  await mms.put(pathOf(account), as, { WhenFull: 'refuse', Retention: [{ PK_EventType: 4, Days: 5 }] });
  const events = Array.from({ length: 1100 }, (_, n) => ({
    accountId: n === 0 ? other.id : account.id,
    locked: n % 2 === 0,
  }));
  await madeEvents(mms.database, events);
  const path = `/account/account/account/${account.id}`;
  const { manager } = mms.database.reading;
  const before = await manager.countBy(Event, { accountId: account.id });

  expect((await mms.send('DELETE', `${path}?Name=wrong`, { headers: as })).status).toBe(400);
  expect(await manager.countBy(Event, { accountId: account.id })).toBe(before);
  expect(before).toBeGreaterThanOrEqual(1099);
  expect((await mms.send('DELETE', `${path}?Name=${account.id}`, { headers: as })).status).toBe(200);

  for (const entity of [Event, EventSettings, EventRetention]) {
    expect(await manager.countBy(entity, { accountId: account.id })).toBe(0);
  }
  expect(await manager.countBy(Event, { accountId: other.id })).toBe(1);
});
