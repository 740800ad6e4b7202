import { randomBytes } from 'node:crypto';

import { Event, EventSettings, Removal, Store, StoreStatistics } from '@app/database';
import { eventTypes, EventWriter } from '@app/events';
import { Allowance } from '@app/files';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

const SNAPSHOT = 2;

describe('the allowance of an account', () => {
  let mms: TestApp;

  beforeAll(async () => {
    mms = await startApp();
  });
  afterAll(() => mms.close());

  const rows = (accountId: number) =>
    mms.database.reading.manager.find(Event, { where: { accountId }, order: { id: 'ASC' } });
  const statistics = (accountId: number) =>
    mms.database.reading.manager.findOneByOrFail(StoreStatistics, { accountId, storageTypeId: SNAPSHOT });

  /** An event with a file of so many bytes. */
  async function eventWithFile(accountId: number, size: number, more: Partial<Event> = {}): Promise<Event> {
    const path = randomBytes(16).toString('hex');
    const createdAt = new Date();
    const writer = mms.app.get(EventWriter);
    const [row] = await writer.rows([{ accountId, type: eventTypes.image }]);
    return mms.database.write(async (db) => {
      const file = db.create(Store, { accountId, storageTypeId: SNAPSHOT, key: path, md5: '', size, path, createdAt });
      await db.insert(Store, file);
      const known = await db.findOneBy(StoreStatistics, { accountId, storageTypeId: SNAPSHOT });
      if (!known) await db.insert(StoreStatistics, { accountId, storageTypeId: SNAPSHOT, createdAt });
      await db.increment(StoreStatistics, { accountId, storageTypeId: SNAPSHOT }, 'files', 1);
      await db.increment(StoreStatistics, { accountId, storageTypeId: SNAPSHOT }, 'bytes', size);
      // a wide id comes back from an insert as the driver has it
      const event = { ...row, storeId: Number(file.id), fileSize: size, ...more } as Event;
      await writer.insert(db, [event], []);
      return event;
    });
  }

  async function accountWith(allowance: number, whenFull: 'oldest' | 'refuse' = 'oldest'): Promise<number> {
    const { id } = await mms.make.account();
    await mms.database.write((db) =>
      db.insert(EventSettings, { accountId: id, allowance, whenFull, createdAt: new Date() }),
    );
    return id;
  }

  const makeRoom = (accountId: number, bytes: number) =>
    mms.database.write((db) => mms.app.get(Allowance).makeRoom(db, accountId, bytes));

  it('is the one of the deployment, unless it has its own', async () => {
    const { id } = await mms.make.account();
    const own = await accountWith(100);
    await eventWithFile(own, 40);
    expect(await mms.app.get(Allowance).of(id)).toEqual({ allowance: 1024 * 1_048_576, used: 0 });
    expect(await mms.app.get(Allowance).of(own)).toEqual({ allowance: 100, used: 40 });
  });

  it('lets the oldest unlocked events go, no more than needed', async () => {
    const id = await accountWith(100);
    await eventWithFile(id, 30);
    const locked = await eventWithFile(id, 30, { locked: true });
    await eventWithFile(id, 20);
    const newest = await eventWithFile(id, 20);

    await makeRoom(id, 50);

    expect((await rows(id)).map((row) => row.id)).toEqual([locked.id, newest.id]);
    expect(await statistics(id)).toMatchObject({ files: 2, bytes: 50 });
    const stores = await mms.database.reading.manager.findBy(Store, { accountId: id });
    expect(new Set(stores.map((store) => store.id))).toEqual(new Set([locked.storeId, newest.storeId]));
    expect(await mms.database.reading.manager.count(Removal)).toBe(2);
  });

  it('leaves everything when there is room, and when there will never be', async () => {
    const id = await accountWith(100);
    await eventWithFile(id, 60);
    await eventWithFile(id, 30, { locked: true });

    await makeRoom(id, 10);
    await expect(makeRoom(id, 101)).rejects.toMatchObject({ status: 507 });
    // the locked one stays, and without it there is no room for so much
    await expect(makeRoom(id, 71)).rejects.toMatchObject({ status: 507 });

    expect(await rows(id)).toHaveLength(2);
    expect(await statistics(id)).toMatchObject({ files: 2, bytes: 90 });
  });

  it('refuses what is new where the account has it so', async () => {
    const id = await accountWith(100, 'refuse');
    await eventWithFile(id, 60);
    await expect(makeRoom(id, 41)).rejects.toMatchObject({ status: 507 });
    await makeRoom(id, 40);
    expect(await rows(id)).toHaveLength(1);
  });

  it('keeps the file that a locked event shares with an unlocked one, and both', async () => {
    const id = await accountWith(100);
    const locked = await eventWithFile(id, 60, { locked: true });
    const [row] = await mms.app.get(EventWriter).rows([{ accountId: id, type: 1, storeId: locked.storeId }]);
    if (!row) throw new Error('one row');
    await mms.database.write((db) => mms.app.get(EventWriter).insert(db, [row], []));
    await expect(makeRoom(id, 50)).rejects.toMatchObject({ status: 507 });
    expect(await rows(id)).toHaveLength(2);
  });

  it('is held by those who come at once', async () => {
    const id = await accountWith(100);
    for (let n = 0; n < 10; n += 1) await eventWithFile(id, 10);
    const store = async () =>
      mms.database.write(async (db) => {
        await mms.app.get(Allowance).makeRoom(db, id, 25);
        await db.increment(StoreStatistics, { accountId: id, storageTypeId: SNAPSHOT }, 'bytes', 25);
      });
    await Promise.all(Array.from({ length: 4 }, store));
    expect((await statistics(id)).bytes).toBe(100);
    expect(await rows(id)).toHaveLength(0);
  });
});
