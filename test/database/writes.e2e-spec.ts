import { Account, Database, isUniqueViolation, Notice } from '@app/database';

import { engine, testDatabase } from '../support/test-database.js';

const HALVES = "SELECT `Subject` FROM `cluster_Notice` WHERE `Topic` = 'pair' GROUP BY `Subject` HAVING COUNT(*) <> 2";

describe('Database.write', () => {
  let database: Database;
  let url: string;
  let remove: () => void;

  beforeAll(async () => {
    ({ url, remove } = await testDatabase());
    database = await Database.open(url);
  });
  afterAll(async () => {
    await database.close();
    remove();
  });

  const row = (topic: string, subject: string | number) => ({ topic, subject: String(subject), createdAt: new Date() });
  const subjects = async (topic: string) =>
    (await database.reading.manager.findBy(Notice, { topic })).map(({ subject }) => subject).sort();

  it('keeps what was answered, nothing of what failed, and shows nobody the half of it', async () => {
    let reading = true;
    let reads = 0;
    const torn: string[] = [];
    const readers = Array.from({ length: 4 }, async () => {
      while (reading) {
        // both rows of a pair, or none
        const halves = await database.select<{ Subject: string }>(HALVES);
        torn.push(...halves.map(({ Subject }) => Subject));
        reads += 1;
        await new Promise(setImmediate);
      }
    });
    const failure = new Error('on purpose');
    const pairs = Array.from({ length: 200 }, (_, n) =>
      database
        .write(async (db) => {
          await db.insert(Notice, row('pair', n));
          if (n % 10 === 0) throw failure;
          await db.insert(Notice, row('pair', n));
          return n;
        })
        .catch((error: unknown) => {
          if (error !== failure) throw error;
          return null;
        }),
    );
    const singles = Array.from({ length: 200 }, (_, n) => database.write((db) => db.insert(Notice, row('single', n))));

    const answered = (await Promise.all(pairs)).filter((n) => n !== null);
    await Promise.all(singles);
    reading = false;
    await Promise.all(readers);

    expect(answered).toHaveLength(180);
    expect(await subjects('pair')).toEqual(answered.flatMap((n) => [String(n), String(n)]).sort());
    expect(await subjects('single')).toHaveLength(200);
    expect(torn).toEqual([]);
    expect(reads).toBeGreaterThan(4);
  }, 60_000);

  it('makes check-then-write safe with a lock', async () => {
    await database.write((db) => db.insert(Account, { id: 1, languageId: 1, createdAt: new Date() }));

    await Promise.all(
      Array.from({ length: 50 }, () =>
        database.write(async (db) => {
          await db.lock(Account, 1);
          const { version } = await db.findOneByOrFail(Account, { id: 1 });
          await db.update(Account, { id: 1 }, { version: version + 1 });
        }),
      ),
    );

    expect((await database.reading.manager.findOneByOrFail(Account, { id: 1 })).version).toBe(51);
  });

  it('tries again when two writes wait for each other', async () => {
    for (const id of [11, 12])
      await database.write((db) => db.insert(Account, { id, languageId: 1, createdAt: new Date() }));
    const inOrder = (...ids: number[]) =>
      database.write(async (db) => {
        for (const id of ids) {
          const { version } = await db.findOneByOrFail(Account, { id });
          await db.update(Account, { id }, { version: version + 1 });
          await new Promise(setImmediate);
        }
      });

    await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? inOrder(11, 12) : inOrder(12, 11))));

    const { version } = await database.reading.manager.findOneByOrFail(Account, { id: 11 });
    expect(version).toBeGreaterThan(1);
  });

  if (engine === 'mariadb') {
    it('reads what is committed, on every connection', async () => {
      const sql = 'SELECT @@tx_isolation AS level, SLEEP(0.05) AS slept';
      const levels = await Promise.all(
        Array.from({ length: 10 }, async () => (await database.reading.query<{ level: string }[]>(sql))[0]?.level),
      );
      expect(levels).toEqual(levels.map(() => 'READ-COMMITTED'));
    });
  }

  it('knows a key that is taken', async () => {
    const error: unknown = await database
      .write((db) => db.insert(Account, { id: 1, languageId: 1, createdAt: new Date() }))
      .catch((reason: unknown) => reason);

    expect(isUniqueViolation(error)).toBe(true);
  });

  it('refuses a write that waits too long: one inside another would wait for itself', async () => {
    await database.close();
    database = await Database.open(url, { patience: 200 });
    const inside = database.write(async (db) => {
      await db.insert(Notice, row('outer', 1));
      await database.write((inner) => inner.insert(Notice, row('inner', 1)));
    });

    // a server has a connection for each of them, a file has one turn after the other
    if (engine === 'sqlite') await expect(inside).rejects.toThrow('has waited too long');
    else await inside;

    const kept = engine === 'sqlite' ? [] : ['1'];
    expect([await subjects('outer'), await subjects('inner')]).toEqual([kept, kept]);
    expect(await database.write(() => Promise.resolve('still writes'))).toBe('still writes');
  });

  it('tells notices with the commit, and none of a write that fails', async () => {
    const heard: string[] = [];
    const stop = database.onCommitted((notices) => heard.push(...notices.map(({ subject }) => subject)));

    await database.write(async (db) => db.tell('told', 'kept'));
    await database
      .write(async (db) => {
        db.tell('told', 'lost');
        throw new Error('on purpose');
      })
      .catch(() => undefined);
    stop();

    expect(heard).toEqual(['kept']);
    expect(await subjects('told')).toEqual(['kept']);
  });

  it(
    engine === 'sqlite' ? 'refuses a second process on the same file, until the first ends' : 'shares a server',
    async () => {
      if (engine === 'mariadb') {
        const second = await Database.open(url);
        expect(await second.select('SELECT 1 AS `one`')).toEqual([{ one: 1 }]);
        await second.close();
        return;
      }
      await expect(Database.open(url)).rejects.toThrow('in use by another process');
      await expect(database.reading.manager.insert(Notice, row('read', 1))).rejects.toThrow(/readonly/);
      await database.close();
      database = await Database.open(url);
      expect(await subjects('single')).toHaveLength(200);
    },
  );
});
