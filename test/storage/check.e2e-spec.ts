import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Event, Removal, Store, StoreStatistics } from '@app/database';

import { Blobs, checkFiles, RemovalSweep } from '../../apps/storage/src/app.module.js';
import { varOf } from '../support/environment.js';
import { storeRaw, totalsOf } from '../support/files.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('the check of the storage', () => {
  let mms: TestApp;
  let owner: Record<string, string>;
  let accountId: number;

  beforeAll(async () => (mms = await startApp()));
  beforeEach(async () => {
    const account = await mms.make.account();
    accountId = account.id;
    owner = await mms.as(await mms.make.user({ account }));
  });
  afterAll(() => mms.close());

  const blobs = () => mms.app.get(Blobs, { strict: false });
  const placeOf = async (id: number) => (await mms.database.reading.manager.findOneByOrFail(Store, { id })).path;
  const fileAt = (path: string) => join(varOf(mms.url), 'files', path);

  async function check(options: { mend?: boolean; evenMost?: boolean } = {}) {
    const lines: string[] = [];
    const wrong = await checkFiles(mms.database, blobs(), { mend: false, say: (line) => lines.push(line), ...options });
    return { wrong, lines };
  }

  function old(path: string): void {
    const day = new Date(Date.now() - 86_400_000);
    utimesSync(fileAt(path), day, day);
  }

  it('finds nothing where nothing is wrong', async () => {
    const { id } = await storeRaw(mms, owner, 'hello');
    await blobs().put(`${await placeOf(id)}.160x120.jpg`, [Buffer.from('x')] as never);
    old(await placeOf(id));
    expect(await check()).toEqual({ wrong: 0, lines: [] });
    expect(await check({ mend: true })).toEqual({ wrong: 0, lines: [] });
  });

  it('finds objects without a row, when they are old, and has them removed', async () => {
    const orphan = `ab/cd/${'0'.repeat(32)}`;
    for (const path of [orphan, `${orphan}.160x120.jpg`]) {
      await blobs().put(path, [Buffer.from('x')] as never);
      expect((await check()).wrong).toBe(path === orphan ? 0 : 1);
      old(path);
    }
    writeFileSync(fileAt('README'), 'of a person');
    old('README');

    expect((await check()).wrong).toBe(3);
    expect((await check({ mend: true })).wrong).toBe(2);
    await mms.app.get(RemovalSweep, { strict: false }).run();

    expect([await blobs().size(orphan), await blobs().size(`${orphan}.160x120.jpg`)]).toEqual([null, null]);
    expect(await check()).toEqual({ wrong: 1, lines: ['README is nothing of ours: it stays'] });
    await blobs().remove('README');
  });

  it('leaves alone what is to be removed anyway', async () => {
    const path = `ab/cd/${'1'.repeat(32)}`;
    await blobs().put(path, [Buffer.from('x')] as never);
    old(path);
    const dueAt = new Date(Date.now() + 3_600_000);
    await mms.database.write((db) => db.insert(Removal, { path, dueAt, createdAt: new Date() }));
    expect((await check({ mend: true })).wrong).toBe(0);
  });

  it('finds rows without an object, or with another one, and gives them up', async () => {
    const [kept, lost, cut] = [
      await storeRaw(mms, owner, '1'),
      await storeRaw(mms, owner, '22'),
      await storeRaw(mms, owner, '333'),
    ];
    const event = {
      accountId,
      timestamp: new Date(),
      type: 1,
      storeId: lost.id,
      description: '',
      comments: '',
      key: '',
    };
    await mms.database.write((db) => db.insert(Event, event));
    await blobs().remove(await placeOf(lost.id));
    writeFileSync(fileAt(await placeOf(cut.id)), '3');

    expect((await check()).wrong).toBe(2);
    expect((await check({ mend: true })).wrong).toBe(2);

    expect((await check()).wrong).toBe(0);
    expect(await totalsOf(mms, accountId)).toEqual({ counted: { files: 1, bytes: 1 }, stored: { files: 1, bytes: 1 } });
    expect((await mms.get(kept.archive)).body).toBe('1');
    expect(await mms.database.reading.manager.findOneByOrFail(Event, { accountId })).toMatchObject({ storeId: null });
  });

  it('gives up nothing where most seems to be lost, as in another place', async () => {
    const ids = [];
    for (let n = 0; n < 12; n += 1) ids.push((await storeRaw(mms, owner, `${n}`)).id);
    for (const id of ids) await blobs().remove(await placeOf(id));

    const { lines } = await check({ mend: true });

    expect(lines.at(-1)).toMatch(/^12 of \d+ files are not there: is this the right storage\?/);
    expect((await totalsOf(mms, accountId)).stored.files).toBe(12);
    expect((await check({ mend: true, evenMost: true })).wrong).toBe(12);
    expect(await totalsOf(mms, accountId)).toEqual({ counted: { files: 0, bytes: 0 }, stored: { files: 0, bytes: 0 } });
  });

  it('finds statistics that are wrong, and counts anew', async () => {
    await storeRaw(mms, owner, 'hello');
    const stray = { accountId, storageTypeId: 2, files: 3, bytes: 4, createdAt: new Date() };
    await mms.database.write(async (db) => {
      await db.update(StoreStatistics, { accountId, storageTypeId: 5 }, { bytes: 6 });
      await db.insert(StoreStatistics, stray);
    });

    expect((await check()).lines).toEqual([
      `Account ${accountId}, storage type 5: 1 files, 6 bytes, and in truth 1 files, 5 bytes`,
      `Account ${accountId}, storage type 2: 3 files, 4 bytes, and in truth nothing`,
    ]);
    expect((await check({ mend: true })).wrong).toBe(2);
    expect(await totalsOf(mms, accountId)).toEqual({ counted: { files: 1, bytes: 5 }, stored: { files: 1, bytes: 5 } });
    expect((await check()).wrong).toBe(0);
  });
});
