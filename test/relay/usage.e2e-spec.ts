import { AuthDevice, UsageDay } from '@app/database';

import { UsageSweep } from '../../apps/relay/src/app.module.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

const DAY = 86_400;
const day = (iso: string) => Date.parse(iso) / 1000 / DAY;
const FIRST = day('2026-11-01');

describe('the usage of a device', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;
  let owner: Headers;
  let device: number;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
    owner = await mms.as(await mms.make.user({ account: tree.endUser }));
  });
  beforeEach(async () => {
    device = await mms.make.device({ account: tree.endUser });
  });
  afterAll(() => mms.close());

  const path = () => `/relay/relay/device/${device}/usage`;
  const days = () => `/relay/relay/usage/device/${device}`;

  async function used(rows: [number, number, number][], accountId = tree.endUser.id): Promise<void> {
    const all = rows.map(([of, raBytes, cameraBytes]) => ({
      accountId,
      deviceId: device,
      day: of,
      raBytes,
      cameraBytes,
    }));
    const createdAt = new Date();
    await mms.database.write((db) =>
      db.insert(
        UsageDay,
        all.map((each) => ({ ...each, createdAt })),
      ),
    );
  }

  it('is the bytes of all days, as text, and 0 where there are none', async () => {
    expect((await mms.get(path(), owner)).json).toEqual({ Usage: '0' });
    await used([
      [FIRST, 9_000_000_000_000, 7],
      [FIRST + 1, 1, 0],
    ]);

    const { status, json } = await mms.get(path(), owner);

    expect([status, json]).toEqual([200, { Usage: '9000000000008' }]);
  });

  it('is counted from the day of the one time to that of the other, both included', async () => {
    await used([
      [FIRST, 1, 0],
      [FIRST + 1, 10, 0],
      [FIRST + 2, 0, 100],
      [FIRST + 3, 1000, 0],
    ]);
    const between = async (query: string) => (await mms.get(`${path()}?${query}`, owner)).json.Usage;
    const [from, to] = [(FIRST + 1) * DAY, (FIRST + 3) * DAY - 1];

    expect(await between(`From=${from}&To=${to}`)).toBe('110');
    expect(await between(`From=${from + DAY - 1}&To=${to - DAY + 1}`)).toBe('110');
    expect(await between(`From=${from - 1}&To=${to + 1}`)).toBe('1111');
    expect(await between(`From=${from}`)).toBe('1110');
    expect(await between(`To=${to}`)).toBe('111');
    // as it is printed
    expect(await between(`${encodeURIComponent('\u0422\u043e')}=${to}`)).toBe('111');
    expect(await between(`From=${to}&To=${from}`)).toBe('0');
    expect(await between('Other=1')).toBe('1111');
    for (const wrong of ['From=x', 'To=-1', 'From=2026-11-01', 'To=4294967296']) {
      expect((await mms.get(`${path()}?${wrong}`, owner)).status).toBe(400);
    }
  });

  it('is told by day, remote access and pictures apart, a page at a time', async () => {
    await used([
      [FIRST, 1, 0],
      [FIRST + 1, 10, 20],
      [FIRST + 4, 0, 9_000_000_000_000],
    ]);
    const first = { Day: '2026-11-01', Ra: '1', Camera: '0' };
    const second = { Day: '2026-11-02', Ra: '10', Camera: '20' };
    const last = { Day: '2026-11-05', Ra: '0', Camera: '9000000000000' };
    const asked = async (query: string) => (await mms.get(`${days()}?${query}`, owner)).json;

    expect(await asked('')).toEqual({ Days: [last, second, first] });
    expect(await asked('Sort=asc&Count=2')).toEqual({ Days: [first, second] });
    expect(await asked('Start=1&Count=1')).toEqual({ Days: [second] });
    expect(await asked('Count=0')).toEqual({ Days: [] });
    expect(await asked(`From=${(FIRST + 1) * DAY + 5}&To=${(FIRST + 1) * DAY + 6}`)).toEqual({ Days: [second] });
    expect((await mms.get(`${days()}?Other=1`, owner)).status).toBe(400);
  });

  it('is shown to the account that has the gateway, and only what it used there', async () => {
    await used([[FIRST, 5, 0]]);
    await used([[FIRST, 70, 0]], tree.cousin.id);
    const neighbour = await mms.as(await mms.make.user({ account: tree.cousin }));
    const dealer = await mms.as(await mms.make.user({ account: tree.dealer }));
    const usageOf = async (headers: Headers) => {
      const { status, json } = await mms.get(path(), headers);
      const page = await mms.get(days(), headers);
      return status === 200 ? [json.Usage, page.json.Days.map(({ Ra }: { Ra: string }) => Ra)] : [status, page.status];
    };
    expect([await usageOf(owner), await usageOf(neighbour)]).toEqual([
      ['5', ['5']],
      [404, 404],
    ]);

    await mms.database.write((db) => db.update(AuthDevice, { id: device }, { accountId: tree.cousin.id }));

    expect([await usageOf(owner), await usageOf(neighbour), await usageOf(dealer)]).toEqual([
      [404, 404],
      ['70', ['70']],
      [404, 404],
    ]);
  });

  it('is not told to whom the gateway does not exist, who may not ask, and the gateway itself', async () => {
    const limited = await mms.as(await mms.make.user({ account: tree.endUser, devices: '1' }));
    const member = await mms.as(await mms.make.user({ account: tree.endUser, roleId: 11 }));
    for (const url of [path(), days()]) {
      expect((await mms.get(url, limited)).status).toBe(404);
      expect((await mms.get(url, member)).status).toBe(403);
      expect((await mms.get(url)).status).toBe(401);
    }
  });

  it('goes after 400 days, a few at a time', async () => {
    const now = Date.now();
    const today = Math.floor(now / 1000 / DAY);
    await used(Array.from({ length: 250 }, (_, n) => [today - 401 - n, 1, 1]));
    await used([
      [today - 400, 2, 0],
      [today, 3, 0],
    ]);

    await mms.app.get(UsageSweep).run(new Date(now));

    const left = await mms.database.reading.manager.findBy(UsageDay, { deviceId: device });
    expect(new Set(left.map((each) => each.raBytes))).toEqual(new Set([2, 3]));
    expect(left).toHaveLength(2);
  });
});
