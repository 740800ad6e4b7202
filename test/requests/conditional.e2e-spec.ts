import { readFileSync } from 'node:fs';

import { USER_CHANGED } from '@app/access';
import { AuthUser, Gateway } from '@app/database';

import type { MadeUser } from '../support/make.js';
import type { Reply, TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

interface Documented {
  operationId: string;
  'x-conditional'?: true;
  parameters?: { name: string }[];
  responses: Record<string, { headers?: object }>;
}

const { paths } = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as {
  paths: Record<string, Record<string, Documented>>;
};
const conditional = Object.entries(paths)
  .filter(([, { get }]) => get?.['x-conditional'])
  .map(([path, { get }]) => [get!.operationId, path] as const);

describe('a request with If-None-Match', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;
  let user: MadeUser;
  let owner: Record<string, string>;
  let publisher: Record<string, string>;
  let account: string;
  let ids: Record<string, string | number>;
  let gateway: number;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
    user = await mms.make.user({ account: tree.endUser });
    owner = await mms.as(user);
    publisher = await mms.as(await mms.make.user({ account: tree.oem }));
    gateway = await mms.make.device({ account: tree.endUser });
    account = `/account/account/account/${tree.endUser.id}`;
    await mms.database.write((db) => db.insert(Gateway, { id: gateway, createdAt: new Date() }));
    ids = { ...(await everything()), PK_Account: tree.endUser.id, PK_User: user.id, PK_Device: gateway, PK_Oem: 1 };
  });
  afterAll(() => mms.close());

  /** One of each that can be read. */
  async function everything() {
    const made = async (url: string, body: object, headers = owner) => {
      const { status, json } = await mms.post(url, headers, body);
      if (status > 201) throw new Error(`${url}: ${status} ${JSON.stringify(json)}`);
      return json as Record<string, number>;
    };
    const url = 'http://fw.example.com/a';
    await mms.post('/firmware/firmware/firmware', publisher, { PK_Oem: 1, Version: '1.7', Url: url });
    await mms.post('/eula/eula/eula', publisher, { PK_Oem: 1, AppKey: 'a', LangKey: 'en', Version: '1', Eula: 'a' });
    const order = { PK_Device: String(gateway), ForceUpgradeUrl: url };
    const { json } = await mms.put('/firmware/build/firmwareupgrade', owner, order);
    return {
      // of what does not happen here: what is being delivered is soon another answer
      ...(await made('/event/event/webhook', { Url: 'https://example.com/hook', EventTypes: [10] })),
      ...(await made('/techsupport/techsupport/ticket', { Subject: 'a lamp', Text: 'It is dark.' })),
      ...(await made(`${account}/installation`, { City: 'Porto' })),
      ...(await made('/storage/storage/store', { Data: 'aGVsbG8=', Format: 'txt' })),
      PK_Event: await mms.make.event({ account: tree.endUser, deviceId: gateway }),
      PK_Upgrade: json.PK_Upgrade as number,
      MacAddress: 'd4:21:22:00:00:01',
    };
  }

  const queries: Record<string, string> = {
    countDevices: '?PK_Oem=1',
    getConfig: '?Country=1',
    getEula: '?PK_Oem=1&AppKey=a',
    getFirmware: '?PK_Oem=1',
    listKits: '?PK_Oem=1',
    getStore: '?Key=',
    getDeviceServers: '?MacAddress=d4:21:22:00:00:01',
    locateDeviceServers: '?MacAddress=d4:21:22:00:00:01',
    searchDevices: '?PK_Device=5',
  };
  /** As whom the others cannot be read. */
  const byPublisher = ['countDevices', 'listKits', 'searchAccounts', 'searchDevices', 'countAccounts', 'listAccounts'];

  function askOf(operation: string, path: string): (more?: Record<string, string>) => Promise<Reply> {
    const of = { ...ids, ...(byPublisher.includes(operation) ? { PK_Account: tree.oem.id } : {}) };
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String((of as Record<string, unknown>)[name]));
    const query = queries[operation] ?? '';
    const url = filled + query + (query === '?Key=' ? String(ids.Key) : '');
    const headers = byPublisher.includes(operation) ? publisher : owner;
    return (more = {}) => mms.get(url, { ...headers, ...more });
  }

  it('is documented wherever it is heeded', () => {
    expect(conditional.length).toBeGreaterThan(45);
    for (const [, path] of conditional) {
      const { parameters, responses } = paths[path]!.get!;
      expect(parameters?.map(({ name }) => name)).toContain('If-None-Match');
      for (const status of ['200', '304']) expect(responses[status]?.headers).toHaveProperty('ETag');
    }
  });

  it.each(conditional)('%s has no body for who has it', async (operation, path) => {
    const ask = askOf(operation, path);

    const first = await ask();
    const etag = String(first.headers.etag);
    const again = await ask({ 'if-none-match': etag });

    expect([operation, first.status, first.body.slice(0, 200)]).toEqual([operation, 200, expect.stringMatching(/./)]);
    expect(etag).toMatch(/^"(\d+\.)?[\w-]{22}"$/);
    expect([again.status, again.body, again.headers['content-type']]).toEqual([304, '', undefined]);
    for (const { headers } of [first, again]) {
      expect([headers.etag, headers['cache-control'], headers.vary]).toEqual([
        etag,
        'private, no-cache',
        'MMSSession, MMSAuth, MMSAuthSig, Authorization',
      ]);
    }
    expect((await ask({ 'if-none-match': '"another"' })).body).toBe(first.body);
  });

  it('is answered in full once anything of the answer is another', async () => {
    const path = `${account}/installation/${ids.PK_Installation}`;
    const { headers } = await mms.get(path, owner);
    const known = { ...owner, 'if-none-match': String(headers.etag) };
    expect((await mms.get(path, known)).status).toBe(304);

    // not a change of the installation itself, whose version stays
    await mms.make.device({ account: tree.endUser, installationId: Number(ids.PK_Installation) });

    const { status, json, headers: now } = await mms.get(path, known);
    expect([status, json.DeviceAssign]).toEqual([200, '2026-02-03 04:05:06']);
    expect(String(now.etag).split('.')[0]).toBe(String(headers.etag).split('.')[0]);
  });

  it.each([
    ['several', (etag: string) => `"one", ${etag}`],
    ['a weak one, as a proxy that compresses makes it', (etag: string) => `W/${etag}`],
    ['any', () => '*'],
  ])('takes %s', async (_, tagOf) => {
    const { headers } = await mms.get(account, owner);

    const { status } = await mms.get(account, { ...owner, 'if-none-match': tagOf(String(headers.etag)) });

    expect(status).toBe(304);
  });

  it('is refused to who may not ask, whatever they have', async () => {
    const { headers } = await mms.get(account, owner);
    const having = { 'if-none-match': String(headers.etag) };
    const stranger = await mms.as(await mms.make.user({ account: tree.cousin }));
    const gone = await mms.make.user({ account: tree.endUser });
    const went = await mms.as(gone);
    await mms.database.write(async (db) => {
      await db.update(AuthUser, { id: gone.id }, { active: false });
      db.tell(USER_CHANGED, gone.id);
    });

    expect((await mms.get(account, having)).status).toBe(401);
    expect((await mms.get(account, { ...stranger, ...having })).status).toBe(404);
    expect((await mms.get(account, { ...went, ...having })).status).toBe(401);
  });

  it.each([
    ['as it was read', (etag: string) => etag],
    ['made weak by a proxy', (etag: string) => `W/${etag}`],
    ['as it was before it told of the answer', (etag: string) => `${etag.split('.')[0]}"`],
  ])('has a tag that edits, %s, until somebody else has edited', async (_, tagOf) => {
    const { headers } = await mms.get(account, owner);
    const edit = { ...owner, 'if-match': tagOf(String(headers.etag)) };

    expect((await mms.put(account, edit, { Billing: { City: 'Faro' } })).status).toBe(200);
    expect((await mms.put(account, edit, { Billing: { City: 'Beja' } })).status).toBe(412);
  });

  it('is answered in full by what tells secrets', async () => {
    const login = await mms.login(user);
    const session = await mms.get('/info/session/token', await mms.identityOf(user));

    for (const { status, headers } of [login, session]) {
      expect([status, headers.etag, headers['cache-control']]).toEqual([200, undefined, 'no-store']);
    }
  });
});
