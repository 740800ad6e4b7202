import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

import type { AuthAccount } from '@app/database';
import { EventFeed, eventTypes, EventWriter } from '@app/events';

import { EventAppModule } from '../../apps/event/src/app.module.js';
import { eventually } from '../support/eventually.js';
import type { EventStream } from '../support/event-stream.js';
import { listen } from '../support/event-stream.js';
import type { TestApp } from '../support/start-app.js';
import { startOn } from '../support/start-app.js';
import { engine, testDatabase } from '../support/test-database.js';

type Headers = Record<string, string>;

const redis = process.env.TEST_REDIS_URL;

/** An SQLite file serves one process. */
const variants: [string, number, string | null][] =
  engine === 'sqlite'
    ? [['one instance', 1, null]]
    : [
        ['one instance', 1, null],
        ['two instances and the database alone', 2, null],
        ...(redis ? [['two instances and Redis', 2, redis] as [string, number, string]] : []),
      ];

/** The same numbers each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const urlOf = ({ app }: TestApp) => `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;

describe.each(variants)('a stream of %s', (_, count, REDIS_URL) => {
  const instances: TestApp[] = [];
  let account: AuthAccount;
  let other: AuthAccount;
  let session: Headers;
  let remove: () => void;

  beforeAll(async () => {
    const made = await testDatabase();
    ({ remove } = made);
    for (let n = 0; n < count; n += 1) {
      // the whole of it, for its login, and a role that runs alone
      const mms =
        n === 0
          ? await startOn(made.url, undefined, { REDIS_URL })
          : await startOn(made.url, EventAppModule, { REDIS_URL });
      await mms.app.listen(0, '127.0.0.1');
      instances.push(mms);
    }
    const [mms] = instances;
    if (!mms) throw new Error('no instance');
    const tree = await mms.make.tree();
    account = tree.endUser;
    other = tree.sibling;
    session = await mms.as(await mms.make.user({ account }));
  });
  afterAll(async () => {
    for (const mms of instances.splice(0)) await mms.close();
    remove();
  });

  const open = (at: number, headers: Headers = {}): Promise<EventStream> => {
    const mms = instances[at % instances.length];
    if (!mms) throw new Error('no instance');
    return listen(`${urlOf(mms)}/event/event/stream`, { ...session, ...headers });
  };

  /** Events whose ids are drawn in one order and committed in another, some never; answers those that were. */
  async function writes(at: number, random: () => number): Promise<number[]> {
    const mms = instances[at % instances.length];
    if (!mms) throw new Error('no instance');
    const writer = mms.app.get(EventWriter);
    const mine = random() < 0.7;
    const many = Math.ceil(random() * 3);
    const event = { accountId: mine ? account.id : other.id, type: eventTypes.systemMessage };
    const rows = await writer.rows(Array.from({ length: many }, () => event));
    const undone = random() < 0.1;
    // SQLite commits one after the other anyway
    const wait = engine === 'mariadb' ? random() ** 4 * 600 : 0;
    const work = mms.database.write(async (db) => {
      await writer.insert(db, rows, []);
      if (wait > 1) await after(wait);
      if (undone) throw new Error('undone');
    });
    const done = await work.then(
      () => true,
      () => false,
    );
    if (!done) return [];
    // some writers forget to tell, or end before they can
    if (random() < 0.8) mms.app.get(EventFeed).tell(rows);
    return mine ? rows.map(({ id }) => id) : [];
  }

  it.each([1, 2, 3])(
    'has each event once, wherever its reader is cut off (%i)',
    async (seed) => {
      const random = numbers(seed);
      const written: number[] = [];
      const read: number[] = [];
      let writing = true;
      let current = await open(0);
      await eventually(async () => expect(current.lastId).not.toBe(''));
      let cuts = 0;

      const writers = Array.from({ length: 6 }, async (__, at) => {
        for (let n = 0; n < 40 || cuts < 3; n += 1) written.push(...(await writes(at, random)));
      });
      const reader = (async () => {
        for (;;) {
          await after(random() * 120);
          const over = !writing;
          if (over) {
            await eventually(async () => {
              const all = new Set([...read, ...current.ids()]);
              expect(written.filter((id) => !all.has(id))).toEqual([]);
            }, 8000);
          }
          current.close();
          await current.untilEnded();
          read.push(...current.ids());
          if (over) return;
          cuts += 1;
          const { lastId } = current;
          current = await open(cuts, { 'Last-Event-ID': lastId });
          // a browser that is cut off before anything came comes back with what it came with
          if (current.lastId === '') current.lastId = lastId;
        }
      })();
      await Promise.all(writers);
      writing = false;
      await reader;

      expect(cuts).toBeGreaterThan(2);
      expect(read.length).toBe(new Set(read).size);
      expect(new Set(read)).toEqual(new Set(written));
    },
    60_000,
  );

  it('is heard wherever the event is committed, within a second', async () => {
    for (let at = 0; at < instances.length; at += 1) {
      const live = await open(at);
      await eventually(async () => expect(live.lastId).not.toBe(''));
      const writer = instances[0]?.app.get(EventWriter);
      const startedAt = Date.now();
      await writer?.write([{ accountId: account.id, type: eventTypes.systemMessage }]);
      await live.until(1);
      expect(Date.now() - startedAt).toBeLessThan(1000);
      live.close();
    }
  });

  it('sends what many have missed to each of them, while more is written', async () => {
    const first = await open(0);
    await eventually(async () => expect(first.lastId).not.toBe(''));
    first.close();
    const random = numbers(9);
    const written: number[] = [];
    const before = async () => {
      for (let n = 0; n < 30; n += 1) written.push(...(await writes(n, random)));
    };
    await before();
    const more = before();
    const all = await Promise.all(Array.from({ length: 12 }, (__, at) => open(at, { 'Last-Event-ID': first.lastId })));
    await more;
    for (const each of all) {
      await eventually(async () => expect(new Set(each.ids())).toEqual(new Set(written)), 8000);
      expect(each.ids().length).toBe(written.length);
      each.close();
    }
  }, 30_000);
});
