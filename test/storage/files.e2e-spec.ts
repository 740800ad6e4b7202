import { setTimeout as after } from 'node:timers/promises';

import { AuthAccount, Event, Removal, Store } from '@app/database';
import { EventWriter } from '@app/events';
import { removeFiles } from '@app/files';

import { Blobs, FileSweep, RemovalSweep } from '../../apps/storage/src/app.module.js';
import { storeRaw, totalsOf } from '../support/files.js';
import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { liveGateway } from '../support/units.js';

type Headers = Record<string, string>;

const PATH = '/storage/storage/store';
const DAY = 86_400_000;

describe('stored files', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;
  let account: AuthAccount;
  let user: MadeUser;
  let owner: Headers;

  beforeAll(async () => {
    mms = await startApp(undefined, { MMS_KEY_LIMIT: 1000 });
    tree = await mms.make.tree();
  });
  beforeEach(async () => {
    account = await mms.make.account({ parent: tree.dealer });
    user = await mms.make.user({ account });
    owner = await mms.as(user);
  });
  afterAll(() => mms.close());

  const blobs = () => mms.app.get(Blobs, { strict: false });
  const sweep = (now?: Date) => mms.app.get(RemovalSweep, { strict: false }).run(now);
  const expire = (now?: Date) => mms.app.get(FileSweep, { strict: false }).run(now);
  const row = (id: number) => mms.database.reading.manager.findOneBy(Store, { id });
  const listed = async (headers: Headers, query = '') => {
    const { status, json } = await mms.get(`${PATH}?${query}`, headers);
    return status === 200 ? json.Stores.map(({ PK_Store }: { PK_Store: number }) => PK_Store) : status;
  };

  async function event(storeId: number, locked = false): Promise<number> {
    return mms.database.write(async (db) => {
      const now = new Date();
      const made = db.create(Event, {
        accountId: account.id,
        timestamp: now,
        type: 1,
        storeId,
        fileSize: 5,
        format: 'jpg',
        locked,
        key: 'a'.repeat(32),
        description: '',
        comments: '',
      });
      await db.insert(Event, made);
      return Number(made.id);
    });
  }

  describe('GET /storage/storage/store/x', () => {
    it('tells whoever has the key what is known', async () => {
      const device = await mms.make.device({ account });
      const { path, id } = await storeRaw(
        mms,
        owner,
        'hello',
        `PK_Device=${device}&PK_StorageType=1&Tags=a&Filename=a.log&Version=2`,
      );

      const { status, json } = await mms.get(path);

      const date = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
      expect([status, json]).toEqual([
        200,
        {
          PK_Store: id,
          PK_Account: account.id,
          PK_Device: device,
          PK_User: user.id,
          Format: 'log',
          Version: '2',
          Tags: 'a',
          Filesize: 5,
          Md5: '5d41402abc4b2a76b9719d911017c592',
          Expiration: date,
          Filename: 'a.log',
          PK_StorageType: 1,
          Timestamp: date,
        },
      ]);
    });

    it('answers text, a line a field, whatever a name is', async () => {
      const { path, id } = await storeRaw(mms, owner, 'hello', 'Filename=a.log');
      // what has come by another way than ours
      await mms.database.write((db) => db.update(Store, { id }, { filename: 'a\nMd5: b\u2028c' }));

      const { status, headers, body } = await mms.get(`${path}&output_format=TEXT`);

      expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
      const lines = body.trimEnd().split('\n');
      expect(lines.map((line) => line.split(': ')[0])).toEqual([
        'PK_Store',
        'PK_Account',
        'PK_Device',
        'PK_User',
        'Format',
        'Version',
        'Tags',
        'Filesize',
        'Md5',
        'Expiration',
        'Filename',
        'PK_StorageType',
        'Timestamp',
      ]);
      expect(lines).toContain('Filename: a Md5: b c');
    });

    it.each([
      ['another key', (key: string) => `?Key=${key.replace(/^./, (c) => (c === '0' ? '1' : '0'))}`, 403],
      ['half a key', (key: string) => `?Key=${key.slice(0, 16)}`, 403],
      ['a key in capitals', (key: string) => `?Key=${key.slice(0, 31)}G`, 403],
      ['no key', () => '', 400],
      ['an empty key', () => '?Key=', 400],
      ['two keys', (key: string) => `?Key=${key}&Key=${key}`, 400],
      ['a format that there is not', (key: string) => `?Key=${key}&output_format=xml`, 400],
    ])('refuses %s', async (_, query, status) => {
      const { id, key } = await storeRaw(mms, owner, 'hello');
      for (const path of [`${PATH}/${id}`, `${PATH}/${id}/archive`]) {
        if (path.endsWith('archive') && query(key).includes('output_format')) continue;
        expect((await mms.get(path + query(key))).status).toBe(status);
      }
    });

    it('knows nothing of others', async () => {
      expect((await mms.get(`${PATH}/999999999?Key=${'0'.repeat(32)}`)).status).toBe(404);
      expect((await mms.get(`${PATH}/x?Key=${'0'.repeat(32)}`)).status).toBe(400);
    });
  });

  describe('GET /storage/storage/store', () => {
    it('lists the newest first, page by page', async () => {
      const ids = [];
      for (let n = 0; n < 12; n += 1) ids.push((await storeRaw(mms, owner, `${n}`)).id);
      const newest = [...ids].reverse();

      expect(await listed(owner)).toEqual(newest.slice(0, 10));
      expect(await listed(owner, 'Start=10')).toEqual(newest.slice(10));
      expect(await listed(owner, 'Sort=asc&Count=3&Start=1')).toEqual(ids.slice(1, 4));
      expect(await listed(owner, 'Count=0')).toEqual([]);
      expect(await listed(owner, 'Count=5000')).toEqual(newest);
      for (const query of ['Start=-1', 'Count=-1', 'Sort=Up', 'Filesize=x', 'output_format=xml']) {
        expect([query, await listed(owner, query)]).toEqual([query, 400]);
      }
    });

    it('finds by each of its arguments', async () => {
      const device = await mms.make.device({ account });
      const query = `Tags=a&Format=log&Version=2&Filename=a.log&PK_StorageType=1&PK_Device=${device}`;
      const { id } = await storeRaw(mms, owner, 'hello', query);
      await storeRaw(mms, owner, 'other');

      const md5 = '5D41402ABC4B2A76B9719D911017C592';
      for (const each of [...query.replace('=log', '=LOG').split('&'), 'Filesize=5&Tags=a', `Md5=${md5}`]) {
        expect([each, await listed(owner, each)]).toEqual([each, [id]]);
      }
      for (const each of ['Tags=b', 'Filesize=6', 'PK_StorageType=2', "Tags=a' OR '1'='1", 'Version=%25']) {
        expect([each, await listed(owner, each)]).toEqual([each, []]);
      }
    });

    it('answers text, with empty lines between', async () => {
      await storeRaw(mms, owner, '1');
      await storeRaw(mms, owner, '2');

      const { headers, body } = await mms.get(`${PATH}?output_format=text`, owner);

      expect(headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(body.split('\n\n').map((block) => block.trimEnd().split('\n').length)).toEqual([13, 13]);
      expect(body).not.toContain('Key');
      expect(JSON.stringify((await mms.get(PATH, owner)).json)).not.toContain('Key');
    });

    it('shows what is of the own account, and of those below whose owner lets others help', async () => {
      const { id } = await storeRaw(mms, owner, 'hello');
      const dealer = await mms.as(await mms.make.user({ account: tree.dealer }));

      expect(await listed(dealer)).toEqual([]);
      expect(await listed(dealer, `PK_Account=${account.id}`)).toBe(403);
      expect(await listed(dealer, `PK_Account=${tree.cousin.id}`)).toBe(404);
      expect(await listed({})).toBe(401);
      const supportUntil = new Date(Date.now() + 60_000);
      await mms.database.write((db) => db.update(AuthAccount, { id: account.id }, { supportUntil }));
      expect(await listed(dealer, `PK_Account=${account.id}`)).toEqual([id]);
    });

    it('shows who is limited to some gateways theirs, and what is their own', async () => {
      const [mine, other] = [await mms.make.device({ account }), await mms.make.device({ account })];
      const member = await mms.make.user({ account, roleId: 11, devices: String(mine) });
      const viewer = await mms.as(await mms.make.user({ account, roleId: 12 }));
      const ofMine = await storeRaw(mms, owner, '1', `PK_Device=${mine}`);
      const ofOther = await storeRaw(mms, owner, '2', `PK_Device=${other}`);
      const ofNone = await storeRaw(mms, owner, '3');
      const own = await storeRaw(mms, await mms.as(member), '4');

      expect(await listed(await mms.as(member))).toEqual([own.id, ofMine.id]);
      expect(await listed(viewer)).toEqual([own.id, ofNone.id, ofOther.id, ofMine.id]);
    });

    it('shows a gateway what is of itself', async () => {
      const gateway = await liveGateway(mms, user);
      const { id } = await storeRaw(mms, gateway.session, '1');
      await storeRaw(mms, owner, '2');

      expect(await listed(gateway.session)).toEqual([id]);
      expect(await listed(gateway.session, `PK_Account=${tree.cousin.id}`)).not.toEqual(expect.any(Array));
    });

    it('leaves with the old owner what a gateway stored for them', async () => {
      const gateway = await liveGateway(mms, user);
      const { id } = await storeRaw(mms, gateway.session, '1');
      await mms.send('DELETE', `/account/account/account/${account.id}/device/${gateway.id}`, { headers: owner });

      expect(await listed(owner)).toEqual([id]);
    });
  });

  describe('DELETE /storage/storage/store/x', () => {
    const remove = (path: string, headers: Headers = owner) => mms.send('DELETE', path, { headers });

    it('takes the file, what was made of it and what counts it; the event stays', async () => {
      const file = await storeRaw(mms, owner, 'hello');
      const path = (await row(file.id))?.path ?? '';
      await blobs().put(`${path}.160x120.jpg`, [Buffer.from('x')] as never, { durable: false });
      const id = await event(file.id);

      const { status, body } = await remove(file.path);

      expect([status, body]).toEqual([200, '']);
      expect((await mms.get(file.path)).status).toBe(404);
      expect((await mms.get(file.archive)).status).toBe(404);
      expect(await totalsOf(mms, account.id)).toEqual({
        counted: { files: 0, bytes: 0 },
        stored: { files: 0, bytes: 0 },
      });
      const left = await mms.database.reading.manager.findOneByOrFail(Event, { id });
      expect(left).toMatchObject({ storeId: null, fileSize: 0, format: '' });
      await sweep();
      expect([await blobs().size(path), await blobs().size(`${path}.160x120.jpg`)]).toEqual([null, null]);
      expect(await mms.database.reading.manager.findOneBy(Removal, { path })).toBeNull();
    });

    it('leaves no event that is stored at that moment with a file that there is not', async () => {
      const gone = await storeRaw(mms, owner, 'gone!');
      const there = await storeRaw(mms, owner, 'there');
      await mms.send('DELETE', gone.path, { headers: owner });
      const named = { accountId: account.id, type: 1, fileSize: 5, format: 'jpg' };

      const writer = mms.app.get(EventWriter, { strict: false });
      await writer.write([gone, there].map(({ id }) => ({ ...named, storeId: id })));

      const where = { accountId: account.id, type: 1 };
      const events = await mms.database.reading.manager.find(Event, { where, order: { id: 'ASC' } });
      expect(events).toMatchObject([
        { storeId: null, fileSize: 0, format: '' },
        { storeId: there.id, fileSize: 5, format: 'jpg' },
      ]);
    });

    it('does it once, however often it is asked', async () => {
      const { path } = await storeRaw(mms, owner, 'hello');
      await storeRaw(mms, owner, 'other');

      const answers = await Promise.all([1, 2, 3, 4].map(() => remove(path)));

      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
      expect(answers.every(({ status }) => status === 200 || status === 404)).toBe(true);
      expect((await totalsOf(mms, account.id)).counted).toEqual({ files: 1, bytes: 5 });
    });

    it('needs the key, the permission, and the account', async () => {
      const { id, path } = await storeRaw(mms, owner, 'hello');
      const as = async (of: AuthAccount, roleId?: number) =>
        mms.as(await mms.make.user({ account: of, ...(roleId ? { roleId } : {}) }));
      const cases: [string, string, Headers, number][] = [
        ['a wrong key', `${PATH}/${id}?Key=${'0'.repeat(32)}`, owner, 403],
        ['no key', `${PATH}/${id}`, owner, 400],
        ['nobody', path, {}, 401],
        ['a member', path, await as(account, 11), 403],
        ['somebody else', path, await as(tree.cousin), 404],
        ['the dealer', path, await as(tree.dealer), 403],
        ['no such file', `${PATH}/999999999?Key=${'0'.repeat(32)}`, owner, 404],
      ];
      for (const [name, url, headers, status] of cases) {
        expect([name, (await remove(url, headers)).status]).toEqual([name, status]);
      }
      expect((await mms.get(path)).status).toBe(200);
    });

    it('leaves the file of a locked event', async () => {
      const { id, path } = await storeRaw(mms, owner, 'hello');
      await event(id, true);
      expect((await remove(path)).status).toBe(409);
      expect((await mms.get(path)).status).toBe(200);
    });
  });

  describe('in the course of time', () => {
    it('go when they expire, unless their event is locked', async () => {
      const expiring = await storeRaw(mms, owner, '1', 'PK_StorageType=3');
      const locked = await storeRaw(mms, owner, '22', 'PK_StorageType=3');
      const kept = await storeRaw(mms, owner, '333');
      const of = await event(expiring.id);
      await event(locked.id, true);

      await expire(new Date(Date.now() + 29 * DAY));
      expect((await mms.get(expiring.path)).status).toBe(200);
      await expire(new Date(Date.now() + 31 * DAY));

      const statuses = [];
      for (const { path } of [expiring, locked, kept]) statuses.push((await mms.get(path)).status);
      expect(statuses).toEqual([404, 200, 200]);
      expect((await totalsOf(mms, account.id)).counted).toEqual({ files: 2, bytes: 5 });
      expect(await mms.database.reading.manager.findOneBy(Event, { id: of })).toMatchObject({ storeId: null });
    });

    it('are removed by one of several who look at once, and again when it failed', async () => {
      const { path, id } = await storeRaw(mms, owner, '1');
      const { path: place = '' } = (await row(id)) ?? {};
      await mms.send('DELETE', path, { headers: owner });
      const remove = blobs().remove.bind(blobs());
      const tried: string[] = [];
      const removing = jest.spyOn(blobs(), 'remove').mockImplementation(async (each) => {
        tried.push(each);
        if (tried.filter((one) => one === place).length === 1) throw new Error('away');
        return remove(each);
      });

      await sweep();
      expect(await blobs().size(place)).toBe(1);
      await sweep(); // its lease has not ended
      expect(await blobs().size(place)).toBe(1);
      await Promise.all([sweep(new Date(Date.now() + 600_000)), sweep(new Date(Date.now() + 600_000))]);

      expect(await blobs().size(place)).toBeNull();
      expect(tried.filter((each) => each === place).length).toBe(2);
      removing.mockRestore();
    });

    it('go with their account', async () => {
      const parent = await mms.make.account({ typeId: 4, parent: tree.distributor });
      const leaving = await mms.make.account({ parent });
      const headers = await mms.as(await mms.make.user({ account: leaving }));
      const { id } = await storeRaw(mms, headers, 'hello');
      const { path = '' } = (await row(id)) ?? {};

      const { status } = await mms.send('DELETE', `/account/account/account/${leaving.id}?Name=${leaving.id}`, {
        headers,
      });

      expect(status).toBe(200);
      expect(await totalsOf(mms, leaving.id)).toMatchObject({ counted: { files: 0 }, stored: { files: 0 } });
      await sweep();
      expect(await blobs().size(path)).toBeNull();
    });

    it('go with their account, also those that somebody else is deleting', async () => {
      const leaving = await mms.make.account({ parent: tree.dealer });
      const headers = await mms.as(await mms.make.user({ account: leaving }));
      const file = await row((await storeRaw(mms, headers, 'hello')).id);
      const deleted = mms.database.write(async (db) => {
        await removeFiles(db, file ? [file] : []);
        await after(500);
      });

      const { status } = await mms.send('DELETE', `/account/account/account/${leaving.id}?Name=${leaving.id}`, {
        headers,
      });

      await deleted;
      expect([status, await mms.database.reading.manager.countBy(Removal, { path: file?.path })]).toEqual([200, 1]);
    });
  });
});
