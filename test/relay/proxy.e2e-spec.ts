import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { FastifyInstance } from 'fastify';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

const relay = { host: 'relay.test' };

describe('proxy', () => {
  let mms: TestApp;
  let owner: MadeUser;
  let id: number;

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
    id = await mms.make.device({ account: endUser });
  });
  afterAll(() => mms.close());

  const proxy = (query: string, headers: Headers) => mms.get(`/relay/relay/proxy?${query}`, { ...relay, ...headers });
  const read = (url: string, headers: Headers) => proxy(`url=${encodeURIComponent(url)}`, headers);
  const asProxy = async (user: MadeUser): Promise<Headers> => {
    const { MMSAuth = '', MMSAuthSig = '' } = await mms.identityOf(user);
    return { MMSProxyAuth: MMSAuth, MMSProxyAuthSig: MMSAuthSig };
  };

  it.each([
    ['url=https://relay.test/info/session/token'],
    ['url=https://mms.test/info/session/token&rand=0.12345'],
    [`url=${encodeURIComponent('https://mms.test/info/session/token')}&rand=0.5`],
    ['rand=1&url=http://vera-us-oem-account11.mios.com/info/session/token'],
  ])('%s fetches a session for a page', async (query) => {
    const page = { ...(await asProxy(owner)), 'x-requested-with': 'XMLHttpRequest', cookie: 'MiOS=a%2Cb%2Cc%2Cd' };
    const reply = await proxy(query, page);
    expect(reply).toMatchObject({ status: 200, body: expect.stringMatching(/^[0-9A-F]{38}$/) });
    expect(reply.headers).toMatchObject({ 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' });
    expect(await mms.get(`/device/device/device/${id}`, { MMSSession: reply.body })).toMatchObject({ status: 200 });
  });

  it('answers what its caller would be answered, as text with its status', async () => {
    const url = `https://mms.test/account/account/account/${owner.account.id}/devices`;
    const session = await mms.as(owner);
    const direct = await mms.get(new URL(url).pathname, session);
    for (const headers of [session, await mms.identityOf(owner), await asProxy(owner)]) {
      expect(await read(url, headers)).toMatchObject({ status: 200, body: direct.body });
    }
    // as its host would: ids are text at the names of the service as it was
    const deployed = await read(url.replace('mms.test', 'vera-us-oem-account11.mios.com'), session);
    expect(deployed.json.Devices[0].PK_Device).toBe(String(id));

    const missing = await read(`https://mms.test/account/account/account/${owner.account.id + 7}`, session);
    expect(missing).toMatchObject({ status: 404, json: { title: 'Not found' } });
    expect(missing.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('goes by the identity for the page where there is one, and by nothing else', async () => {
    const member = await mms.make.user({ account: owner.account, roleId: 11, devices: '1' });
    const url = `https://mms.test/device/device/device/${id}`;
    expect(await read(url, await asProxy(owner))).toMatchObject({ status: 200 });
    expect(await read(url, { ...(await mms.as(owner)), ...(await asProxy(member)) })).toMatchObject({ status: 404 });
    expect(await read(url, { ...(await mms.as(owner)), MMSProxyAuth: 'x', MMSProxyAuthSig: 'y' })).toMatchObject({
      status: 401,
    });
    expect(await read(url, {})).toMatchObject({ status: 401 });
  });

  it('is for those who may use the relay', async () => {
    const viewer = await mms.make.user({ account: owner.account, roleId: 12 });
    expect(await read('https://mms.test/info/session/token', await asProxy(viewer))).toMatchObject({ status: 403 });
  });

  it('takes its own headers for credentials at no other request', async () => {
    const page = await asProxy(owner);
    expect(await mms.get('/info/session/token', page)).toMatchObject({ status: 401 });
    expect(await mms.get(`/relay/relay/uiredirect/device/${id}?RedirectUrl=x`, { ...relay, ...page })).toMatchObject({
      status: 401,
    });
  });

  it('knows no arguments but its own', async () => {
    const session = await mms.as(owner);
    expect(await proxy('', session)).toMatchObject({ status: 400 });
    expect(await proxy('url=https://mms.test/info/session/token&more=1', session)).toMatchObject({ status: 400 });
    const twice = 'url=https://mms.test/info/session/token&url=https://example.com/';
    expect(await proxy(twice, session)).toMatchObject({ status: 400 });
  });

  it('reaches nobody over the network, at any address of this machine', async () => {
    let reached = 0;
    const trap = createServer((_, answer) => {
      reached += 1;
      answer.end('secret');
    });
    await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
    const { port } = trap.address() as AddressInfo;
    try {
      const session = await mms.as(owner);
      const hosts = [
        `127.0.0.1:${port}`,
        `localhost:${port}`,
        `[::ffff:127.0.0.1]:${port}`,
        `2130706433:${port}`,
        `0x7f.1:${port}`,
        `mms.test@127.0.0.1:${port}`,
        `mms.test:${port}`,
        `mms.test:80@127.0.0.1:${port}`,
        `127.0.0.1:${port}#@mms.test`,
        `127.0.0.1:${port}\\@mms.test`,
        `127。0。0。1:${port}`,
        'mms.test.',
        'relay.test\r\nHost: example.com',
      ];
      for (const host of hosts) {
        for (const scheme of ['http', 'https', 'ftp', 'gopher']) {
          const url = `${scheme}://${host}/info/session/token`;
          expect([url, (await read(url, session)).status]).toEqual([url, 400]);
        }
      }
      expect(reached).toBe(0);
    } finally {
      trap.close();
    }
  });

  it.each([
    'metrics',
    'healthz',
    'openapi.json',
    'relay/relay/proxy?url=https%3A%2F%2Fmms.test%2Finfo%2Fsession%2Ftoken',
    'relay/relay/relay/device/5/x',
    'relay/relay/device/5/x',
    'relay/relay/uiredirect/device/5?RedirectUrl=x',
    'rel%61y/relay/proxy?url=x',
    'autha/auth/username/owner?SHA1Password=x&PK_Oem=1',
    'info/%2e%2e/metrics',
  ])('does not answer for %s', async (path) => {
    expect(await read(`https://mms.test/${path}`, await mms.as(owner))).toMatchObject({
      status: 400,
      json: { errors: [{ name: 'url', detail: 'must be a request of the API that answers text' }] },
    });
  });

  it('counts what is asked through it with the address of who asked', async () => {
    const limited = await startApp(undefined, { MMS_UNIT_LIMIT: 2 });
    try {
      const user = await limited.make.user({ account: await limited.make.account() });
      const http = limited.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
      const headers = { ...relay, ...(await limited.as(user)) };
      const target = encodeURIComponent('https://mms.test/locator/locator/macaddress/00:00:00:00:00:01/servers');
      const url = `/relay/relay/proxy?url=${target}`;
      const from = async (remoteAddress: string) => (await http.inject({ url, headers, remoteAddress })).statusCode;
      const statuses: number[] = [];
      for (let n = 0; n < 3; n += 1) statuses.push(await from('203.0.113.1'));
      expect([...statuses, await from('203.0.113.2')]).toEqual([404, 404, 429, 404]);
    } finally {
      await limited.close();
    }
  });
});
