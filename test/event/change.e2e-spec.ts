import { Event, Notification, Removal, Store, StoreStatistics } from '@app/database';
import { removeEvents } from '@app/events';

import { madeEvents } from '../support/events.js';
import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

describe('PUT /event/event/event/x', () => {
  let mms: TestApp;
  let owner: MadeUser;
  let session: Headers;
  let deviceId: number;

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
    deviceId = await mms.make.device({ account: endUser });
    session = await mms.as(owner);
  });
  afterAll(() => mms.close());

  const made = (...more: Partial<Event>[]) =>
    madeEvents(
      mms.database,
      more.map((each) => ({ accountId: owner.account.id, deviceId, ...each })),
    );
  const one = async (more: Partial<Event> = {}) => {
    const [event] = await made(more);
    if (!event) throw new Error('No event');
    return event;
  };
  const kept = (id: number) => mms.database.reading.manager.findOneBy(Event, { id });
  const put = (ids: number | string, body: object, headers = session) =>
    mms.put(`/event/event/event/${ids}`, headers, body);

  it('marks as read, and as unread again; what was read stays read since then', async () => {
    const { id } = await one();

    expect((await put(id, { Read: 1 })).status).toBe(200);
    const first = (await kept(id))?.readAt;
    await put(id, { Read: '1' });
    const second = (await kept(id))?.readAt;
    await put(id, { Read: 0 });

    expect(first).toBeInstanceOf(Date);
    expect(second).toEqual(first);
    expect((await kept(id))?.readAt).toBeNull();
  });

  it('locks, unlocks and comments, also as a form or in the query', async () => {
    const { id } = await one();
    const form = { ...session, 'content-type': 'application/x-www-form-urlencoded' };

    await put(id, 'Lock=1&Comments=Only+the+cat' as never, form);
    expect(await kept(id)).toMatchObject({ locked: true, comments: 'Only the cat' });
    await mms.put(`/event/event/event/${id}?Lock=0&Comments=`, session, {});

    expect(await kept(id)).toMatchObject({ locked: false, comments: '' });
  });

  it.each([
    '<script>alert(1)</script>',
    '‮gnp.exe \u{1F600} e\u0301 \u200d \ufeff',
    "'; DROP TABLE event_Event; --",
    'a\nb\tc',
  ])('keeps a comment as text: %p', async (Comments) => {
    const { id } = await one();

    expect((await put(id, { Comments })).status).toBe(200);
    const { json } = await mms.get('/event/event/events?Gateway=*&User=0&Count=1', session);

    expect(json.Records[0]).toMatchObject({ PK_Event: id, UserComments: Comments });
  });

  it.each([
    ['PK_Event', 'x', {}],
    ['PK_Event', '1,', {}],
    ['PK_Event', '99999999999999999', {}],
    ['PK_Event', Array.from({ length: 201 }, (_, n) => n).join(','), {}],
    ['Read', '1', { Read: 2 }],
    ['Lock', '1', { Lock: 'yes' }],
    ['Delete', '1', { Delete: null }],
    ['Comments', '1', { Comments: 'x'.repeat(10_001) }],
    ['Comments', '1', { Comments: '\ud800' }],
    ['Comments', '1', { Comments: 'a\u0000b' }],
    ['Key', '1', { Read: 1, Key: 'a,b' }],
  ])('refuses a bad %s', async (name, ids, body) => {
    const { status, json } = await put(ids, body);

    expect(status).toBe(400);
    expect(json.errors[0].name).toBe(name);
  });

  it('changes several, by both paths', async () => {
    const events = await made({}, {}, {});
    const ids = events.map(({ id }) => id);

    expect((await put(ids.join(','), { Lock: 1 })).status).toBe(200);
    expect((await mms.put(`/event/event/${ids.join(',')}`, session, { Read: 1 })).status).toBe(200);
    expect((await mms.put(`/event/event/${ids.join('%2C')}`, session, { Comments: 'x' })).status).toBe(200);

    for (const id of ids) {
      expect(await kept(id)).toMatchObject({ locked: true, readAt: expect.any(Date), comments: 'x' });
    }
  });

  it('changes none of them when one is not there, another’s or has expired into nothing', async () => {
    const { id } = await one();
    const stranger = await mms.make.account({});
    const [foreign] = await madeEvents(mms.database, [{ accountId: stranger.id, description: 'theirs' }]);

    const { status, json } = await put(`${id},${foreign?.id},999999999`, { Read: 1, Lock: 1 });

    expect(status).toBe(404);
    expect(json.detail).toBe(`No event ${foreign?.id}, 999999999`);
    expect(await kept(id)).toMatchObject({ readAt: null, locked: false });
  });

  it('checks the key when it is sent, and refuses all when one is wrong', async () => {
    const [first, second] = await made({}, {});
    const ids = `${first?.id},${second?.id}`;

    expect((await put(first?.id ?? 0, { Lock: 1, Key: second?.key })).status).toBe(403);
    expect((await put(ids, { Lock: 1, Key: `${first?.key},${first?.key}` })).status).toBe(403);
    expect((await kept(first?.id ?? 0))?.locked).toBe(false);
    expect((await put(ids, { Lock: 1, Key: `${first?.key},${second?.key}` })).status).toBe(200);
    expect((await put(first?.id ?? 0, { Lock: 0, key: first?.key.toUpperCase() })).status).toBe(200);
    expect((await kept(first?.id ?? 0))?.locked).toBe(false);
    expect((await kept(second?.id ?? 0))?.locked).toBe(true);
  });

  it('asks for the permission of each change, and does none without all of them', async () => {
    const { id } = await one();
    const member = await mms.as(await mms.make.user({ account: owner.account, roleId: 11 }));
    const viewer = await mms.as(await mms.make.user({ account: owner.account, roleId: 12 }));

    expect((await put(id, { Read: 1, Lock: 1 }, member)).status).toBe(403);
    expect((await kept(id))?.readAt).toBeNull();
    for (const body of [{ Lock: 1 }, { Lock: 0 }, { Delete: 1 }, { Delete: 0 }, { Comments: 'x' }]) {
      expect((await put(id, body, member)).status).toBe(403);
    }
    expect((await put(id, { Read: 1 }, viewer)).status).toBe(403);
    expect((await put(id, { Read: 1 }, member)).status).toBe(200);
    expect((await put(id, {}, member)).status).toBe(200);
  });

  it('looks in the account that is named', async () => {
    const { id } = await one();

    expect((await put(id, { Read: 1, PK_Account: owner.account.id })).status).toBe(200);
    expect((await put(id, { Read: 1, PK_Account: owner.account.id + 1000 })).status).toBe(404);
  });

  it('deletes, locked or not, with the file and all that names it; again it is not there', async () => {
    const store = { path: `a/${Date.now()}`, size: 7, accountId: owner.account.id, storageTypeId: 4, deviceId };
    const createdAt = new Date();
    const fileId = await mms.database.write(async (db) => {
      const row = db.create(Store, { ...store, key: 'k', format: 'jpg', md5: '', createdAt });
      await db.insert(Store, row);
      await db.insert(StoreStatistics, {
        accountId: store.accountId,
        storageTypeId: 4,
        files: 3,
        bytes: 30,
        createdAt,
      });
      return row.id;
    });
    const [first, second] = await made({ storeId: fileId, locked: true }, { storeId: fileId });
    const [a, b] = [first?.id ?? 0, second?.id ?? 0];
    await mms.database.write((db) =>
      db.insert(Notification, { eventId: a, accountId: store.accountId, dueAt: null, createdAt }),
    );
    const { manager } = mms.database.reading;

    expect((await put(a, { Delete: 1 })).status).toBe(200);
    expect(await kept(a)).toBeNull();
    expect(await manager.findOneBy(Notification, { eventId: a })).toBeNull();
    // the other one still has it
    expect(await manager.findOneBy(Store, { id: fileId })).not.toBeNull();
    expect((await put(b, { Delete: 1 })).status).toBe(200);

    expect(await manager.findOneBy(Store, { id: fileId })).toBeNull();
    expect(await manager.findOneBy(Removal, { path: store.path })).not.toBeNull();
    expect(await manager.findOneBy(StoreStatistics, { accountId: store.accountId })).toMatchObject({
      files: 2,
      bytes: 23,
    });
    expect((await put(b, { Delete: 1 })).status).toBe(404);
  });

  it('takes a file along with the last two events that have it, deleted at the same moment', async () => {
    const createdAt = new Date();
    const path = `b/${Date.now()}`;
    const store = { path, key: 'k', format: 'jpg', md5: '', size: 7, accountId: owner.account.id, storageTypeId: 4 };
    const file = await mms.database.write(async (db) => {
      const row = db.create(Store, { ...store, deviceId, createdAt });
      await db.insert(Store, row);
      return Number(row.id);
    });
    const [one, two] = await made({ storeId: file }, { storeId: file });
    // the first has looked, and has not committed yet
    let looked = () => {};
    const hasLooked = new Promise<void>((resolve) => (looked = resolve));
    const first = mms.database.write(async (db) => {
      await removeEvents(db, one ? [one] : []);
      looked();
      if (!mms.database.isSqlite) await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await hasLooked;
    const second = mms.database.write((db) => removeEvents(db, two ? [two] : []));
    await Promise.all([first, second]);

    const { manager } = mms.database.reading;
    expect(await manager.findOneBy(Store, { id: file })).toBeNull();
    expect(await manager.findOneBy(Removal, { path })).not.toBeNull();
  });

  it('bears many who change the same ones in any order', async () => {
    const ids = (await made({}, {}, {}, {})).map(({ id }) => id);

    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        put((n % 2 ? ids : ids.toReversed()).join(','), { Lock: n % 3 === 0, Read: 1 }),
      ),
    );

    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

describe('GET /event/event/event/x', () => {
  let mms: TestApp;
  let session: Headers;
  let event: Event;
  let owner: MadeUser;

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
    const deviceId = await mms.make.device({ account: endUser });
    const [made] = await madeEvents(mms.database, [{ accountId: endUser.id, deviceId }]);
    if (!made) throw new Error('No event');
    event = made;
    session = await mms.as(owner);
  });
  afterAll(() => mms.close());

  it('answers the event with those who were told, by both paths, with its key or without', async () => {
    for (const path of [
      `/event/event/event/${event.id}`,
      `/event/event/${event.id}`,
      `/event/event/event/${event.id}?key=${event.key}`,
      `/event/event/event/${event.id}?Key=${event.key}`,
    ]) {
      const { status, json } = await mms.get(path, session);
      expect([path, status, json]).toEqual([path, 200, { PK_Event: event.id, PK_User: 0, Contacts: [] }]);
    }
  });

  it.each([
    ['another key', (id: number) => `/event/event/event/${id}?key=${'0'.repeat(32)}`, 403],
    ['a short key', (id: number) => `/event/event/event/${id}?Key=1`, 403],
    ['no such event', (id: number) => `/event/event/event/${id + 1000}`, 404],
    ['a list', (id: number) => `/event/event/event/${id},${id}`, 400],
    ['a word', () => '/event/event/event/x', 400],
  ])('refuses %s', async (_, path, expected) => {
    expect((await mms.get(path(event.id), session)).status).toBe(expected);
  });
});

describe('GET /event/event/data_usage', () => {
  it('answers what the files of the account take and may take, as text', async () => {
    const mms = await startApp(undefined, { MMS_FILE_ALLOWANCE: 3 });
    const account = await mms.make.account({});
    const headers = await mms.as(await mms.make.user({ account }));
    const usage = async () => (await mms.get('/event/event/data_usage', headers)).json;

    expect(await usage()).toEqual({ DataUsage: '0', Allowance: '3145728' });
    const createdAt = new Date();
    await mms.database.write(async (db) => {
      const of = { accountId: account.id, files: 1, createdAt };
      await db.insert(StoreStatistics, { ...of, storageTypeId: 1, bytes: 5_000_000_000 });
      await db.insert(StoreStatistics, { ...of, storageTypeId: 2, bytes: 7 });
      await db.insert('event_Settings', { accountId: account.id, allowance: 8_000_000_000, createdAt });
    });
    expect(await usage()).toEqual({ DataUsage: '5000000007', Allowance: '8000000000' });
    await mms.close();
  });
});
