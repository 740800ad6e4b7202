import { randomBytes, randomUUID } from 'node:crypto';
import type { AuthAccount } from '@app/database';
import { ConfigStorageType, EventSettings, Store } from '@app/database';

import { Blobs, RemovalSweep } from '../../apps/storage/src/app.module.js';
import { form, md5, storeRaw, totalsOf } from '../support/files.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { liveGateway } from '../support/units.js';
import type { MadeUser } from '../support/make.js';

type Headers = Record<string, string>;

const PATH = '/storage/storage/store';
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(2000)]);

describe('POST /storage/storage/store', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;
  let account: AuthAccount;
  let user: MadeUser;
  let owner: Headers;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
  });
  beforeEach(async () => {
    account = await mms.make.account({ parent: tree.dealer });
    user = await mms.make.user({ account });
    owner = await mms.as(user);
  });
  afterAll(() => mms.close());

  const rows = () => mms.database.reading.manager.findBy(Store, { accountId: account.id });
  const post = (headers: Headers, body: unknown, query = '') =>
    mms.send('POST', `${PATH}?${query}`, { headers: { ...owner, ...headers }, body });
  const raw = { 'content-type': 'application/octet-stream' };

  /** Everything in the storage, once what is due has been emptied. */
  async function stored(): Promise<string[]> {
    await mms.app.get(RemovalSweep, { strict: false }).run();
    const found: string[] = [];
    for await (const { path } of mms.app.get(Blobs, { strict: false }).list()) found.push(path);
    return found;
  }

  async function nothingIsLeft(): Promise<void> {
    expect(await rows()).toEqual([]);
    const all = (await mms.database.reading.manager.find(Store)).map(({ path }) => path);
    expect((await stored()).filter((path) => !all.includes(path))).toEqual([]);
    expect(await totalsOf(mms, account.id)).toEqual({
      counted: { files: 0, bytes: 0 },
      stored: { files: 0, bytes: 0 },
    });
  }

  it('stores a form with everything that is told', async () => {
    const device = await mms.make.device({ account });
    const { headers, body } = form([
      ['PK_Device', String(device)],
      ['Format', 'JPG'],
      ['Data', JPEG],
      ['Filesize', String(JPEG.length)],
      ['Md5', md5(JPEG).toUpperCase()],
      ['Version', '1.7'],
      ['Tags', 'front door'],
      ['PK_StorageType', '3'],
      ['Whatever', 'old programs send'],
    ]);

    const { status, json } = await post(headers, body);

    expect([status, json]).toEqual([
      201,
      { PK_Store: expect.any(Number), Key: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
    const [row] = await rows();
    expect(row).toMatchObject({
      deviceId: device,
      userId: user.id,
      format: 'jpg',
      contentType: 'image/jpeg',
      size: JPEG.length,
      md5: md5(JPEG),
      version: '1.7',
      tags: 'front door',
      storageTypeId: 3,
      filename: 'photo.jpg',
    });
    const back = await mms.get(`${PATH}/${json.PK_Store}/archive?Key=${json.Key}`);
    expect(back.status).toBe(200);
    expect(md5(back.raw)).toBe(md5(JPEG));
  });

  it.each([
    ['the body itself', raw],
    ['the body itself, of any type', { 'content-type': 'image/jpeg' }],
    ['the body itself, of no type', {}],
    ['the body itself, of what is usually read', { 'content-type': 'text/csv' }],
  ])('stores %s', async (_, headers) => {
    const { status, json } = await post(headers as Headers, JPEG, `Md5=${md5(JPEG)}&Filename=a.jpg`);

    expect([status, typeof json.Key]).toEqual([201, 'string']);
    expect(await rows()).toMatchObject([{ size: JPEG.length, md5: md5(JPEG), filename: 'a.jpg', format: 'jpg' }]);
  });

  it('stores base64, in JSON and in a form', async () => {
    const Data = JPEG.toString('base64');
    const wrapped = Data.replaceAll(/.{76}/g, '$&\r\n');
    const asForm = { 'content-type': 'application/x-www-form-urlencoded' };

    const statuses = [
      (await post({}, { Data, Md5: md5(JPEG), Filesize: JPEG.length })).status,
      (await post({}, { Data: wrapped, Md5: md5(JPEG) })).status,
      (await post({}, { Data: JPEG.toString('base64url'), Md5: md5(JPEG) })).status,
      (await post(asForm, new URLSearchParams({ Data, Md5: md5(JPEG) }).toString())).status,
      // not as a form has it: + means a blank
      (await post(asForm, `Data=${Data}&Md5=${md5(JPEG)}`)).status,
    ];

    expect(statuses).toEqual([201, 201, 201, 201, 201]);
  });

  it('stores nothing, where that is what there is', async () => {
    const { headers, body } = form([['Data', Buffer.alloc(0)]]);
    expect((await post(headers, body)).status).toBe(201);
    expect(await rows()).toMatchObject([{ size: 0, md5: md5(''), format: 'jpg', contentType: '' }]);
  });

  it('keeps what a file is, not what it is said to be', async () => {
    const page = '<html><script>alert(1)</script></html>';
    const { headers, body } = form(
      [
        ['Format', 'jpg'],
        ['Data', Buffer.from(page)],
      ],
      'innocent.jpg',
    );
    expect((await post(headers, body)).status).toBe(201);
    expect(await rows()).toMatchObject([{ format: 'jpg', contentType: '' }]);
  });

  it.each([
    ['another size', 'Filesize=3', 400],
    ['another MD5', `Md5=${'0'.repeat(32)}`, 400],
    ['half an MD5', 'Md5=00', 400],
    ['a size that is none', 'Filesize=-1', 400],
    ['an unknown storage type', 'PK_StorageType=99', 400],
    ['a name of 300 characters', `Filename=${'x'.repeat(300)}`, 400],
    ['a name of two lines', 'Filename=a%0AMd5:%20x', 400],
    ['a format that is a path', 'Format=..%2Fx', 400],
    ['more than its storage type takes', `Filesize=${9 * 1_048_576}&PK_StorageType=3`, 413],
    ['no such account', 'PK_Account=999999999', 404],
    ['no such gateway', 'PK_Device=999999999', 404],
    ['no such user', 'PK_User=999999999', 404],
  ])('refuses %s, and keeps nothing', async (_, query, status) => {
    expect((await post(raw, JPEG, query)).status).toBe(status);
    await nothingIsLeft();
  });

  it.each([
    ['no file', form([['Tags', 'x']])],
    [
      'two files',
      form([
        ['Data', JPEG],
        ['Data', JPEG],
      ]),
    ],
    ['another file', form([['Photo', JPEG]])],
    ['a form that ends too early', { ...form([['Data', JPEG]]), body: form([['Data', JPEG]]).body.subarray(0, 900) }],
    [
      'a large form that ends too early',
      { ...form([]), body: form([['Data', Buffer.alloc(1_000_000)]]).body.subarray(0, -30) },
    ],
    [
      'a wrong argument behind the file',
      form([
        ['Data', JPEG],
        ['Md5', '0'.repeat(32)],
      ]),
    ],
    [
      'a wrong account behind the file',
      form([
        ['Data', JPEG],
        ['PK_Account', '999999999'],
      ]),
    ],
    [
      'a very long argument',
      form([
        ['Tags', 'x'.repeat(10_000)],
        ['Data', JPEG],
      ]),
    ],
    [
      'a hundred arguments',
      form([...Array.from({ length: 100 }, (_, n): [string, string] => [`a${n}`, 'x']), ['Data', JPEG]]),
    ],
    ['a form without a boundary', { headers: { 'content-type': 'multipart/form-data' }, body: JPEG }],
  ])('refuses %s, and keeps nothing', async (name, { headers, body }) => {
    const { status } = await post(headers, body);
    expect(status).toBe(name === 'a wrong account behind the file' ? 404 : 400);
    await nothingIsLeft();
  });

  it.each([
    ['nothing', undefined],
    ['no Data', { Tags: 'x' }],
    ['Data that are no base64', { Data: '*' }],
    ['Data that are cut off', { Data: 'aGVsb' }],
    ['Data that are a number', { Data: 5 }],
    ['a list', [1]],
  ])('refuses %s', async (_, body) => expect((await post({}, body)).status).toBe(400));

  it('is limited by the storage type, also where no size is told', async () => {
    await mms.database.write((db) =>
      db.insert(ConfigStorageType, { id: 77, name: 'tiny', expirationDays: 0, maxBytes: 100 } as never),
    );
    await mms.post('/info/config/refresh', await mms.as(await mms.make.user({ account: tree.master })), {});

    expect((await post(raw, Buffer.alloc(101), 'PK_StorageType=77')).status).toBe(413);
    const behind = form([
      ['Data', Buffer.alloc(101)],
      ['PK_StorageType', '77'],
    ]);
    expect((await post(behind.headers, behind.body)).status).toBe(413);
    await nothingIsLeft();
    expect((await post(raw, Buffer.alloc(100), 'PK_StorageType=77')).status).toBe(201);
    await mms.database.write((db) => db.delete(ConfigStorageType, { id: 77 }));
  });

  it('is limited by the allowance of the account', async () => {
    const settings = { accountId: account.id, allowance: 3000, whenFull: 'refuse' as const, createdAt: new Date() };
    await mms.database.write((db) => db.insert(EventSettings, settings));
    await storeRaw(mms, owner, Buffer.alloc(1000));

    const sent = await Promise.all([1, 2, 3, 4].map(() => post(raw, Buffer.alloc(900))));

    expect(sent.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 201, 507, 507]);
    expect(sent.find(({ status }) => status === 507)?.json).toMatchObject({ title: 'Storage full' });
    expect(await totalsOf(mms, account.id)).toEqual({
      counted: { files: 3, bytes: 2800 },
      stored: { files: 3, bytes: 2800 },
    });
    expect((await stored()).length).toBe(await mms.database.reading.manager.count(Store));
  });

  it('counts what comes at the same time', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => storeRaw(mms, owner, Buffer.alloc(n + 1), `PK_StorageType=${1 + (n % 2)}`)),
    );

    expect(await totalsOf(mms, account.id)).toEqual({
      counted: { files: 20, bytes: 210 },
      stored: { files: 20, bytes: 210 },
    });
  });

  it('leaves nothing beside the first file when its key comes again, whatever comes with it', async () => {
    const headers = { ...raw, 'idempotency-key': randomUUID() };
    const first = await post(headers, JPEG);
    const before = await stored();

    const again = await post(headers, JPEG);
    const other = await post(headers, Buffer.alloc(1000));

    expect([first.status, again.status, other.status]).toEqual([201, 201, 422]);
    expect(await stored()).toEqual(before);
    expect((await rows()).length).toBe(1);
  });

  it('is ended by the storage type', async () => {
    await storeRaw(mms, owner, 'x', 'PK_StorageType=1');
    await storeRaw(mms, owner, 'x');
    const [log, other] = await rows();
    expect(Math.round(((log?.expiration?.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(30);
    expect(other?.expiration).toBeNull();
  });

  it('is for a gateway by itself, and for nobody else', async () => {
    const gateway = await liveGateway(mms, user);
    const { id } = await storeRaw(mms, gateway.session, JPEG);
    expect(await rows()).toMatchObject([{ id, deviceId: gateway.id, userId: 0, accountId: account.id }]);

    const other = await mms.make.device({ account });
    for (const query of [`PK_Device=${other}`, `PK_Account=${tree.endUser.id}`, `PK_User=${user.id}`]) {
      const { status } = await mms.send('POST', `${PATH}?${query}`, {
        headers: { ...raw, ...gateway.session },
        body: JPEG,
      });
      expect([query, status]).toEqual([query, 404]);
    }
    expect((await rows()).length).toBe(1);
  });

  it("is not for a gateway that is nobody's", async () => {
    const gateway = await liveGateway(mms, null);
    const { status } = await mms.send('POST', PATH, { headers: { ...raw, ...gateway.session }, body: JPEG });
    expect(status).toBe(409);
  });

  it('is for the own account, not for those below or of others', async () => {
    const dealer = await mms.as(await mms.make.user({ account: tree.dealer }));
    const viewer = await mms.as(await mms.make.user({ account, roleId: 12 }));
    const statuses = [];
    for (const [headers, query] of [
      [dealer, `PK_Account=${account.id}`],
      [dealer, `PK_Account=${tree.cousin.id}`],
      [viewer, ''],
      [{}, ''],
    ] as [Headers, string][]) {
      statuses.push(
        (await mms.send('POST', `${PATH}?${query}`, { headers: { ...raw, ...headers }, body: JPEG })).status,
      );
    }
    expect(statuses).toEqual([403, 404, 403, 401]);
  });

  it('is limited to the gateways of a user, and to users of the account', async () => {
    const [mine, other] = [await mms.make.device({ account }), await mms.make.device({ account })];
    const member = await mms.make.user({ account, roleId: 11, devices: String(mine) });
    const headers = { ...raw, ...(await mms.as(member)) };
    const send = async (query: string) => (await mms.send('POST', `${PATH}?${query}`, { headers, body: JPEG })).status;

    expect(await send(`PK_Device=${mine}`)).toBe(201);
    expect(await send(`PK_Device=${other}`)).toBe(404);
    expect(await send(`PK_User=${member.id}`)).toBe(201);
    expect(await send(`PK_User=${user.id}`)).not.toBe(201);
    expect((await post(raw, JPEG, `PK_User=${member.id}`)).status).toBe(201);
    const stranger = await mms.make.user({ account: tree.cousin });
    expect((await post(raw, JPEG, `PK_User=${stranger.id}`)).status).toBe(404);
  });
});
