import { deleteAccount } from '@app/accounts';
import { Notices } from '@app/cluster';
import { AccountUsage, AuthAccount, Database, UsageDay } from '@app/database';

import type { Metered } from '../../apps/relay/src/app.module.js';
import { RelayAppModule, UsageMeter } from '../../apps/relay/src/app.module.js';
import { eventually } from '../support/eventually.js';
import type { TestApp } from '../support/start-app.js';
import { startApp, startOn } from '../support/start-app.js';
import { engine, testDatabase } from '../support/test-database.js';

const MIB = 1_048_576;
const DAY = 86_400_000;
const today = () => Math.floor(Date.now() / DAY);

describe('the meter of the relay', () => {
  let mms: TestApp;
  let meter: UsageMeter;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;

  beforeAll(async () => {
    mms = await startApp();
    meter = mms.app.get(UsageMeter);
    tree = await mms.make.tree();
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => mms.close());

  const home = () => mms.make.account({ parent: tree.dealer });
  const never = () => {
    throw new Error('nothing is to be cut');
  };

  async function begun(
    accountId: number,
    { id = 0, on = meter, traffic = 'ra' as 'ra' | 'camera', cut = never as () => void } = {},
  ): Promise<Metered> {
    const begins = await on.begin({ id, accountId }, traffic, cut);
    if (!begins) throw new Error('over the limit');
    return begins;
  }

  /** What is in the database after a crash. */
  async function stored(deviceId: number, day = today()): Promise<[number, number]> {
    const rows = await mms.database.reading.manager.findBy(UsageDay, { deviceId, day });
    return [rows.reduce((sum, row) => sum + row.raBytes, 0), rows.reduce((sum, row) => sum + row.cameraBytes, 0)];
  }

  const accountUsage = (id: number) => mms.database.reading.manager.findOneBy(AccountUsage, { id });

  /** As those above set it, with what tells the relays. */
  async function limit(id: number, body: object): Promise<void> {
    const above = await mms.as(await mms.make.user({ account: tree.master }));
    expect((await mms.put(`/relay/relay/account/${id}/limitusage`, above, body)).status).toBe(200);
  }

  it('writes what is counted within seconds, by device, account and kind', async () => {
    const { id: accountId } = await home();
    const [first, second] = [await begun(accountId, { id: 1 }), await begun(accountId, { id: 2, traffic: 'camera' })];

    expect([first.count(1000), first.count(24), second.count(7)]).toEqual([null, null, null]);
    first.end();

    await eventually(async () => {
      expect([await stored(1), await stored(2)]).toEqual([
        [1024, 0],
        [0, 7],
      ]);
    });
    expect(await accountUsage(accountId)).toMatchObject({ raBytes: 1024, cameraBytes: 7, version: 1 });
    void second.count(3);
    await eventually(async () => expect(await stored(2)).toEqual([0, 10]));
    second.end();
  });

  it('moves along what turns out to be pictures, also what is written already', async () => {
    const { id: accountId } = await home();
    const exchange = await begun(accountId, { id: 3 });
    void exchange.count(500);
    await eventually(async () => expect(await stored(3)).toEqual([500, 0]));

    exchange.becomes('camera');
    exchange.becomes('camera');
    void exchange.count(10);

    await eventually(async () => expect(await stored(3)).toEqual([0, 510]));
    expect(await accountUsage(accountId)).toMatchObject({ raBytes: 0, cameraBytes: 510 });
    exchange.end();
  });

  it('tells pictures by the path and by the type', () => {
    expect(meter.trafficOf('/port_3480/data_request?id=request_image&DeviceNum=7')).toBe('camera');
    expect(meter.trafficOf('/port_3480/data_request?id=sdata')).toBe('ra');
    expect([meter.trafficOfType('image/jpeg'), meter.trafficOfType('text/plain')]).toEqual(['camera', null]);
  });

  describe('after a crash at any time', () => {
    const STREAMS = 8;
    const allowed = (bytes: number) => Math.max(MIB, 0.01 * bytes);

    /** One of several exchanges of a gateway: it passes on, and then counts. */
    async function stream(accountId: number, id: number, passed: [number, number], until: () => boolean) {
      while (!until()) {
        const camera = Math.random() < 0.3;
        const exchange = await begun(accountId, { id });
        let mine = 0;
        const chunks = Math.ceil(Math.random() * 400);
        for (let n = 0; n < chunks && !until(); n += 1) {
          const bytes = Math.ceil(Math.random() ** 4 * 65_536);
          mine += bytes;
          passed[0] += bytes;
          await exchange.count(bytes);
          if (Math.random() < 0.1) await new Promise(setImmediate);
        }
        if (camera) {
          exchange.becomes('camera');
          passed[0] -= mine;
          passed[1] += mine;
        }
        exchange.end();
        await new Promise(setImmediate);
      }
    }

    it('misses no more than a hundredth of the day, or a MiB', async () => {
      const { id: accountId } = await home();
      const devices = [11, 12, 13];
      const passed = devices.map((): [number, number] => [0, 0]);
      const until = Date.now() + 4000;
      const isOver = () => Date.now() > until;
      const streams = devices.flatMap((id, at) =>
        Array.from({ length: at === 0 ? STREAMS : 1 }, () => stream(accountId, id, passed[at]!, isOver)),
      );
      let looks = 0;
      let worst = 0;
      while (!isOver()) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
        for (const [at, id] of devices.entries()) {
          const before = passed[at]![0] + passed[at]![1];
          const [ra, camera] = await stored(id);
          const after = passed[at]![0] + passed[at]![1];
          looks += 1;
          worst = Math.max(worst, (before - ra - camera) / allowed(before));
          expect(before - ra - camera).toBeLessThanOrEqual(allowed(before));
          expect(ra + camera).toBeLessThanOrEqual(after);
        }
      }
      await Promise.all(streams);

      await eventually(async () => {
        for (const [at, id] of devices.entries()) expect(await stored(id)).toEqual(passed[at]);
      });
      const sums = passed.reduce(([ra, camera], each) => [ra + each[0], camera + each[1]], [0, 0]);
      expect(await accountUsage(accountId)).toMatchObject({ raBytes: sums[0], cameraBytes: sums[1] });
      // it was a lot, and it was held back
      expect(looks).toBeGreaterThan(50);
      expect(passed[0]![0] + passed[0]![1]).toBeGreaterThan(20 * MIB);
      expect(worst).toBeGreaterThan(0.1);
    }, 40_000);

    it('writes seldom when there is much already', async () => {
      const { id: accountId } = await home();
      const exchange = await begun(accountId, { id: 14 });
      const writes = jest.spyOn(mms.database, 'write');
      const writesOf = async (bytes: number) => {
        const before = writes.mock.calls.length;
        for (let n = 0; n < bytes / 65_536; n += 1) await exchange.count(65_536);
        return writes.mock.calls.length - before;
      };

      const first = await writesOf(50 * MIB);
      await writesOf(4000 * MIB);
      const last = await writesOf(50 * MIB);

      expect(first).toBeGreaterThan(40);
      expect(last).toBeLessThan(5);
      exchange.end();
    }, 60_000);

    it('knows after its start what the day has already', async () => {
      const { id: accountId } = await home();
      await mms.database.write((db) =>
        db.insert(UsageDay, {
          accountId,
          deviceId: 15,
          day: today(),
          raBytes: 1000 * MIB,
          cameraBytes: 0,
          createdAt: new Date(),
        }),
      );
      const exchange = await begun(accountId, { id: 15 });
      expect(exchange.count(5 * MIB)).toBeNull();
      expect(exchange.count(5 * MIB)).toBeInstanceOf(Promise);
      exchange.end();
    });
  });

  it('holds back what it cannot write, and counts it once when the database is back', async () => {
    const { id: accountId } = await home();
    const exchange = await begun(accountId, { id: 20 });
    const write = jest.spyOn(mms.database, 'write').mockRejectedValue(new Error('away'));
    let isBack = false;

    const waits = exchange.count(2 * MIB);
    void waits?.then(() => expect(isBack).toBe(true));

    await eventually(async () => expect(write.mock.calls.length).toBeGreaterThan(2));
    isBack = true;
    write.mockRestore();
    await waits;
    expect(await stored(20)).toEqual([2 * MIB, 0]);
    exchange.end();
  });

  it('counts by the day, UTC, in which it passes', async () => {
    const { id: accountId } = await home();
    const begin = Date.now();
    const exchange = await begun(accountId, { id: 21 });
    void exchange.count(100);
    const now = jest.spyOn(Date, 'now').mockImplementation(() => begin + DAY);

    await eventually(async () => expect(await stored(21, Math.floor(begin / DAY))).toEqual([100, 0]));
    void exchange.count(50);
    // what was counted yesterday stays yesterday's
    exchange.becomes('camera');
    void exchange.count(1);

    await eventually(async () => expect(await stored(21, Math.floor(begin / DAY) + 1)).toEqual([50, 1]));
    expect(await stored(21, Math.floor(begin / DAY))).toEqual([100, 0]);
    exchange.end();
    now.mockRestore();
    await eventually(async () => {
      const again = await begun(accountId, { id: 22 });
      void again.count(1);
      again.end();
      expect((await stored(22))[0]).toBeGreaterThan(0);
    });
  });

  it('writes nothing of an account that is gone, and lets its exchanges end', async () => {
    const { id: accountId } = await home();
    const { id: other } = await home();
    let cuts = 0;
    const exchange = await begun(accountId, { id: 30, cut: () => (cuts += 1) });
    const beside = await begun(other, { id: 31 });
    void exchange.count(10);
    await eventually(async () => expect(await stored(30)).toEqual([10, 0]));
    // without a word to the meter
    await mms.database.write((db) => deleteAccount(db, accountId));

    const waits = exchange.count(3 * MIB);
    void beside.count(3);
    await waits;

    await eventually(async () => expect(await stored(31)).toEqual([3, 0]));
    expect(await mms.database.reading.manager.countBy(AuthAccount, { id: accountId })).toBe(0);
    expect([await stored(30), await accountUsage(accountId), cuts]).toEqual([[0, 0], null, 1]);
    expect(exchange.count(3 * MIB)).toBeNull();
    exchange.end();
    expect(await meter.begin({ id: 30, accountId }, 'ra', never)).toBeNull();
    beside.end();
  });

  describe('where there are limits', () => {
    const KB = 1024;

    it('cuts what runs when one is reached, and begins nothing more', async () => {
      const { id: accountId } = await home();
      await limit(accountId, { RaLimitKb: 10 });
      const cuts: string[] = [];
      const [a, b] = [
        await begun(accountId, { id: 40, cut: () => cuts.push('a') }),
        await begun(accountId, { id: 41, cut: () => cuts.push('b') }),
      ];
      const camera = await begun(accountId, { id: 40, traffic: 'camera', cut: () => cuts.push('camera') });

      void a.count(10 * KB - 1);
      expect(cuts).toEqual([]);
      void b.count(1);
      expect(cuts).toEqual(['a', 'b']);
      void b.count(1000);
      void camera.count(MIB);

      expect(await meter.begin({ id: 40, accountId }, 'ra', never)).toBeNull();
      expect(await meter.begin({ id: 42, accountId }, 'ra', never)).toBeNull();
      // what turns out to be of the kind that is used up ends, too
      camera.becomes('ra');
      expect(cuts).toEqual(['a', 'b', 'camera']);
      for (const each of [a, b, camera]) each.end();
    });

    it('takes the tightest of the account and those above it, by its own count', async () => {
      const above = await mms.make.account({ typeId: 4, parent: tree.distributor });
      const account = await mms.make.account({ parent: above });
      const neighbour = await mms.make.account({ parent: above });
      await limit(above.id, { CameraLimitKb: 4 });
      await limit(account.id, { CameraLimitKb: 100 });
      let cuts = 0;
      const cut = () => (cuts += 1);
      const mine = await begun(account.id, { id: 43, traffic: 'camera', cut });
      const theirs = await begun(neighbour.id, { id: 44, traffic: 'camera', cut });

      void theirs.count(4 * KB - 1);
      void mine.count(4 * KB - 1);
      expect(cuts).toBe(0);
      void mine.count(1);

      expect(cuts).toBe(1);
      for (const each of [mine, theirs]) each.end();
    });

    it('heeds a limit that comes while something runs, of any account above, and a count that is set to zero', async () => {
      const above = await mms.make.account({ typeId: 4, parent: tree.distributor });
      const account = await mms.make.account({ parent: above });
      let cuts = 0;
      const first = await begun(account.id, { id: 45, cut: () => (cuts += 1) });
      void first.count(5 * KB);
      await eventually(async () => expect(await stored(45)).toEqual([5 * KB, 0]));

      const asked = Date.now();
      await limit(above.id, { RaLimitKb: 5 });
      await eventually(async () => expect(cuts).toBe(1), 1000);
      expect(await meter.begin({ id: 45, accountId: account.id }, 'ra', never)).toBeNull();
      await limit(account.id, { ResetRaCount: 1 });
      const second = await eventually(() => begun(account.id, { id: 45, cut: () => (cuts += 1) }), 1000);
      void second.count(5 * KB - 1);
      expect([cuts, Date.now() - asked < 3000]).toEqual([1, true]);
      void second.count(1);
      expect(cuts).toBe(2);
      await limit(above.id, { RaLimitKb: -1 });
      const third = await eventually(() => begun(account.id, { id: 45 }), 1000);
      void third.count(MIB / 2);
      for (const each of [first, second, third]) each.end();
    });

    it('follows an account that is moved', async () => {
      const above = await mms.make.account({ typeId: 4, parent: tree.distributor });
      const account = await mms.make.account({ parent: tree.dealer });
      await limit(above.id, { RaLimitKb: 0 });
      let cuts = 0;
      const runs = await begun(account.id, { id: 46, cut: () => (cuts += 1) });
      const master = await mms.as(await mms.make.user({ account: tree.master }));

      const moved = await mms.put(`/account/account/account/${account.id}`, master, { PK_Account_Parent: above.id });

      expect(moved.status).toBe(200);
      await eventually(async () => expect(cuts).toBe(1), 1000);
      runs.end();
    });
  });

  describe('beside another', () => {
    let others: { on: UsageMeter; close(): Promise<void> };

    /** Another instance; where the database serves one process, a second meter in it. */
    beforeAll(async () => {
      if (engine === 'mariadb') {
        const second = await startOn(mms.url, RelayAppModule);
        others = { on: second.app.get(UsageMeter), close: () => second.close() };
      } else {
        const on = new UsageMeter({ MMS_CAMERA_PATHS: [] }, mms.database, mms.app.get(Notices));
        on.onApplicationBootstrap();
        others = { on, close: () => on.beforeApplicationShutdown() };
      }
    });
    afterAll(() => others.close());

    it('adds to what it has counted', async () => {
      const { id: accountId } = await home();
      const exchanges = [await begun(accountId, { id: 50 }), await begun(accountId, { id: 50, on: others.on })];

      await Promise.all(
        exchanges.map(async (each) => {
          for (let n = 0; n < 300; n += 1) await each.count(40_000);
        }),
      );

      await eventually(async () => expect(await stored(50)).toEqual([24_000_000, 0]));
      expect(await accountUsage(accountId)).toMatchObject({ raBytes: 24_000_000, cameraBytes: 0 });
      for (const each of exchanges) each.end();
    });

    it('cuts what runs when both together have used up the limit, or it is lowered at the other', async () => {
      const { id: accountId } = await home();
      await limit(accountId, { RaLimitKb: 1000 });
      const cuts: string[] = [];
      const here = await begun(accountId, { id: 51, cut: () => cuts.push('here') });
      const there = await begun(accountId, { id: 52, on: others.on, cut: () => cuts.push('there') });

      void here.count(600_000);
      void there.count(500_000);

      await eventually(async () => expect([...cuts].sort()).toEqual(['here', 'there']));
      expect(await others.on.begin({ id: 52, accountId }, 'ra', never)).toBeNull();
      await limit(accountId, { RaLimitKb: 2000 });
      const again = await eventually(
        () => begun(accountId, { id: 52, on: others.on, cut: () => cuts.push('again') }),
        1000,
      );
      await limit(accountId, { RaLimitKb: 1 });
      await eventually(async () => expect(cuts).toContain('again'), 1000);
      for (const each of [here, there, again]) each.end();
    });
  });

  it('writes what is left when it ends', async () => {
    // an SQLite file serves one process at a time
    const { url, remove } = engine === 'mariadb' ? { url: mms.url, remove: () => undefined } : await testDatabase();
    const second = await startOn(url, RelayAppModule);
    const { id: accountId } = await second.make.account();
    const exchange = await begun(accountId, { id: 60, on: second.app.get(UsageMeter) });
    void exchange.count(1234);

    await second.close();

    const database = await Database.open(url, { onlyReads: true });
    const rows = await database.reading.manager.findBy(UsageDay, { deviceId: 60 });
    await database.close();
    remove();
    expect(rows).toMatchObject([{ accountId, raBytes: 1234, cameraBytes: 0 }]);
  });
});
