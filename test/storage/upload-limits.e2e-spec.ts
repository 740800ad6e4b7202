import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';

import type { AuthAccount } from '@app/database';
import { ConfigStorageType, EventSettings } from '@app/database';

import { form, storeRaw, totalsOf } from '../support/files.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

const PATH = '/storage/storage/store';
const RAW = { 'content-type': 'application/octet-stream' };
const MANY = 32;

describe('what may be stored at once', () => {
  let mms: TestApp;
  let url: string;
  let account: AuthAccount;
  let owner: Headers;

  beforeAll(async () => {
    mms = await startApp();
    await mms.app.listen(0, '127.0.0.1');
    url = await mms.app.getUrl();
  });
  beforeEach(async () => {
    account = await mms.make.account();
    owner = await mms.as(await mms.make.user({ account }));
  });
  afterAll(() => mms.close());

  const allowed = (allowance: number, whenFull: 'refuse' | 'oldest') =>
    mms.database.write((db) =>
      db.insert(EventSettings, { accountId: account.id, allowance, whenFull, createdAt: new Date() }),
    );

  /** Says how long a file is, and sends nothing of it. */
  function announce(length: number, headers: Headers = {}) {
    const sender = request(url + PATH, {
      method: 'POST',
      headers: { ...RAW, ...owner, 'content-length': String(length), ...headers },
    });
    sender.on('error', () => undefined).flushHeaders();
    const answer = new Promise<IncomingMessage>((resolve) => sender.once('response', resolve));
    return { sender, answer };
  }

  async function announced(length: number, headers: Headers = {}) {
    const { sender, answer } = announce(length, headers);
    const { statusCode } = await answer;
    sender.destroy();
    return statusCode;
  }

  it('is refused before it comes, where it could never have room', async () => {
    await allowed(1000, 'oldest');

    expect(await announced(1001)).toBe(507);
    expect((await totalsOf(mms, account.id)).counted).toEqual({ files: 0, bytes: 0 });
  });

  it('is refused before it comes, where nothing gives way to it', async () => {
    await allowed(1000, 'refuse');
    await storeRaw(mms, owner, Buffer.alloc(600));

    expect(await announced(401)).toBe(507);
    await storeRaw(mms, owner, Buffer.alloc(400));
  });

  it('is answered as before where it has its room already', async () => {
    await allowed(1000, 'refuse');
    const headers = { ...RAW, ...owner, 'idempotency-key': 'once' };
    const send = () => mms.send('POST', PATH, { headers, body: Buffer.alloc(1000) });

    const [first, again] = [await send(), await send()];
    expect([first.status, again.status, again.json]).toEqual([201, 201, first.json]);
  });

  it('is few files of an account, and as many of others', async () => {
    const other = await mms.as(await mms.make.user({ account: await mms.make.account() }));
    const sending = Array.from({ length: MANY }, () => announce(10).sender);
    const statuses: (number | undefined)[] = [];
    // they are on their way once it is refused to send one more
    for (let tries = 0; tries < 100 && !statuses.includes(429); tries += 1) statuses.push(await announced(0));

    const refused = await mms.send('POST', PATH, { headers: { ...RAW, ...owner }, body: Buffer.from('x') });
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '5']);
    await storeRaw(mms, other, 'x');
    for (const sender of sending) sender.end('x'.repeat(10));
  });

  it('is as large as its type allows, also where that is told behind it', async () => {
    const bytes = Buffer.alloc(200);
    const insert = (id: number, maxBytes: number) =>
      mms.database.write((db) =>
        db.insert(ConfigStorageType, { id, name: `type ${id}`, expirationDays: 0, maxBytes } as never),
      );
    await insert(78, 2 ** 30);
    await mms.database.write((db) => db.update(ConfigStorageType, { id: 5 }, { maxBytes: 100 }));
    const { master } = await mms.make.tree();
    const refresh = async () =>
      mms.post('/info/config/refresh', await mms.as(await mms.make.user({ account: master })), {});
    await refresh();
    const sent = (parts: [string, string | Buffer][]) => {
      const { headers, body } = form(parts);
      return mms.send('POST', PATH, { headers: { ...headers, ...owner }, body });
    };

    const behind = await sent([
      ['Data', bytes],
      ['PK_StorageType', '78'],
    ]);
    const before = await sent([
      ['PK_StorageType', '78'],
      ['Data', bytes],
    ]);
    const without = await sent([['Data', bytes]]);

    expect([behind.status, before.status, without.status]).toEqual([201, 201, 413]);
    await mms.database.write((db) => db.update(ConfigStorageType, { id: 5 }, { maxBytes: 16_777_216 }));
    await mms.database.write((db) => db.delete(ConfigStorageType, { id: 78 }));
    await refresh();
  });
});
