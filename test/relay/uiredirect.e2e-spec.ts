import { permissionId } from '@app/access';

import type { DeployedApp } from '../support/deployed.js';
import { at, startDeployed } from '../support/deployed.js';
import type { MadeUser } from '../support/make.js';
import type { Reply, TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

const FORM = 'application/x-www-form-urlencoded';
const relay = { host: 'relay.test' };

const cookiesOf = ({ headers }: Reply) => {
  const list = ([headers['set-cookie'] ?? []].flat() as string[]).map((each) => {
    const [pair = '', ...attributes] = each.split('; ');
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), attributes, length: each.length };
  });
  return { MiOS: list.find(({ name }) => name === 'MiOS'), MMSGateway: list.find(({ name }) => name === 'MMSGateway') };
};
const sentBack = (reply: Reply) =>
  Object.values(cookiesOf(reply))
    .map((cookie) => `${cookie?.name}=${cookie?.value}`)
    .join('; ');
const claimsOf = (identity: string) =>
  JSON.parse(Buffer.from(identity, 'base64').toString()) as Record<string, unknown>;

describe('uiredirect', () => {
  let mms: TestApp;
  let owner: MadeUser;
  let id: number;
  let other: number;

  beforeAll(async () => {
    mms = await startApp(undefined, { ALLOWED_ORIGINS: ['https://portal.example.com'] });
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
    id = await mms.make.device({ account: endUser });
    other = await mms.make.device({ account: endUser });
  });
  afterAll(() => mms.close());

  const post = (args: Headers, headers: Headers = {}, device = id) =>
    mms.send('POST', `/relay/relay/uiredirect/device/${device}`, {
      headers: { ...relay, 'content-type': FORM, ...headers },
      body: new URLSearchParams(args).toString(),
    });
  const form = async () => ({
    PK_Device: String(id),
    InternalIp: '192.168.1.5',
    LocalPort: '80',
    RedirectUrl: 'www/1.7.455-en/index.html',
    ReturnUrl: 'https://portal.example.com/',
    lang: 'en',
    ...(await mms.identityOf(owner)),
    ...(await mms.as(owner)),
  });

  it('leads the form of a portal to the gateway by one step, with two cookies', async () => {
    const reply = await post(await form());

    expect(reply).toMatchObject({ status: 302, body: '' });
    expect(reply.headers.location).toBe('http://relay.test/www/1.7.455-en/index.html');
    const { MiOS, MMSGateway } = cookiesOf(reply);
    const parts = decodeURIComponent(MiOS?.value ?? '').split(',');
    expect(parts).toHaveLength(4);
    const [Identity = '', IdentitySignature = '', ...servers] = parts;
    expect(servers).toEqual(['mms.test', 'mms.test']);
    expect(claimsOf(Identity)).toMatchObject({ Version: 2, PK_User: owner.id, Username: owner.username });
    for (const cookie of [MiOS, MMSGateway]) {
      expect(cookie?.attributes).toEqual([
        expect.stringMatching(/^Max-Age=863\d\d$|^Max-Age=86400$/),
        'Path=/',
        'HttpOnly',
        'SameSite=Lax',
      ]);
      expect(cookie?.value).toMatch(/^[\w.%~!*'()-]+$/);
    }
    // what is in the cookie is an identity like any other, where it is sent as one
    const token = await mms.get('/info/session/token', { MMSAuth: Identity, MMSAuthSig: IdentitySignature });
    expect(token).toMatchObject({ status: 200, body: expect.stringMatching(/^[0-9A-F]{38}$/) });
  });

  it.each(['session', 'identity'] as const)('takes a %s as header, in a form and in JSON', async (kind) => {
    const credentials = kind === 'session' ? await mms.as(owner) : await mms.identityOf(owner);
    const path = `/relay/relay/uiredirect/device/${id}`;
    const json = { RedirectUrl: 'x' };

    expect(await post({ RedirectUrl: 'x' }, credentials)).toMatchObject({ status: 302 });
    expect(await post({ RedirectUrl: 'x', ...credentials })).toMatchObject({ status: 302 });
    expect(await mms.post(path, relay, { ...json, ...credentials })).toMatchObject({ status: 302 });
    expect(await mms.get(`${path}?RedirectUrl=x`, { ...relay, ...credentials })).toMatchObject({ status: 302 });
    expect(
      await mms.get(`${path}?RedirectUrl=www%2F1.2.3%3Fa%3Db%26c%3Dd`, { ...relay, ...credentials }),
    ).toMatchObject({
      headers: { location: 'http://relay.test/www/1.2.3?a=b&c=d' },
    });
  });

  it('counts headers before arguments, and takes no others for credentials', async () => {
    const good = await mms.identityOf(owner);
    const bad = { MMSSession: '0'.repeat(38) };
    expect(await post({ RedirectUrl: 'x', ...bad }, good)).toMatchObject({ status: 302 });
    expect(await post({ RedirectUrl: 'x', ...good }, bad)).toMatchObject({ status: 401 });
    expect(await post({ RedirectUrl: 'x', ...good, MMSAuthSig: '' })).toMatchObject({ status: 401 });
    expect(await post({ RedirectUrl: 'x', MMSSession: '' })).toMatchObject({ status: 401 });
    const path = `/relay/relay/uiredirect/device/${id}`;
    for (const MMSSession of [7, null, ['x'], { a: 'b' }]) {
      expect(await mms.post(path, relay, { RedirectUrl: 'x', MMSSession })).toMatchObject({ status: 401 });
    }
    expect(await mms.post(path, relay, ['MMSSession'])).toMatchObject({ status: 401 });
  });

  it('is the only request that takes credentials from a form', async () => {
    const credentials = { ...(await mms.as(owner)), ...(await mms.identityOf(owner)) };
    const paths = [
      `/device/device/device/${id}/report`,
      `/techsupport/techsupport/device/${id}`,
      '/techsupport/techsupport/ticket',
    ];
    for (const path of paths) expect(await mms.post(path, {}, credentials)).toMatchObject({ status: 401 });
  });

  it.each(['MMSSession', 'MMSAuth', 'MMSAuthSig'])('refuses %s in a URL, beside good headers too', async (name) => {
    const url = `/relay/relay/uiredirect/device/${id}?RedirectUrl=x&${name}=y`;
    for (const method of ['GET', 'POST']) {
      const reply = await mms.send(method, url, { headers: { ...relay, ...(await mms.as(owner)) } });
      expect(reply).toMatchObject({ status: 400, json: { errors: [{ name }] } });
      expect(reply.headers['set-cookie']).toBeUndefined();
    }
  });

  it('sets no cookie for the host of the API, nor for another relay than the one that was asked', async () => {
    const credentials = await mms.as(owner);
    for (const host of ['mms.test', 'localhost', 'relay.test.example.com', 'xrelay.test', '']) {
      const reply = await post({ RedirectUrl: 'x' }, { ...credentials, host });
      expect([host, reply.status, reply.headers['set-cookie']]).toEqual([host, 400, undefined]);
    }
    for (const Host of ['mms.test', 'example.com', 'vera-us-oem-relay11.mios.com', 'relay.test@example.com']) {
      const reply = await post({ RedirectUrl: 'x', Host }, credentials);
      expect([Host, reply.status, reply.json.errors[0].name]).toEqual([Host, 400, 'Host']);
    }
    for (const Host of ['relay.test', 'RELAY.test:443', 'relay.test.', '']) {
      expect(await post({ RedirectUrl: 'x', Host }, credentials)).toMatchObject({ status: 302 });
    }
    const ported = await post({ RedirectUrl: 'x', Host: 'relay.test' }, { ...credentials, host: 'relay.test:8443' });
    expect(ported.headers.location).toBe('http://relay.test:8443/x');
  });

  it.each(['https://example.com/', '//example.com', '/\\example.com', 'javascript:alert(1)', 'a\r\nX: y', './/x', ''])(
    'goes to no %j',
    async (RedirectUrl) => {
      const reply = await post({ RedirectUrl }, await mms.as(owner));
      expect(reply).toMatchObject({ status: 400, json: { errors: [{ name: 'RedirectUrl' }] } });
      expect(reply.headers.location).toBeUndefined();
    },
  );

  it('refuses pages of strangers, which would lead into their own gateway', async () => {
    const credentials = await mms.as(owner);
    const answered = async (origin: string) => (await post({ RedirectUrl: 'x' }, { ...credentials, origin })).status;
    for (const origin of [
      'https://example.com',
      'null',
      'https://portal.example.com.evil.test',
      'https://mms.test:8443',
    ]) {
      expect([origin, await answered(origin)]).toEqual([origin, 403]);
    }
    for (const origin of [
      'https://portal.example.com',
      'https://mms.test',
      'https://relay.test',
      'http://relay.test',
    ]) {
      expect([origin, await answered(origin)]).toEqual([origin, 302]);
    }
  });

  it('lets what another gateway has left in the browser go, and keeps what is of this one', async () => {
    const credentials = await mms.as(owner);
    const first = await post({ RedirectUrl: 'x' }, credentials);
    expect(first.headers['clear-site-data']).toBe('"cache", "storage"');
    const again = await post({ RedirectUrl: 'y' }, { ...credentials, cookie: sentBack(first) });
    expect(again.headers['clear-site-data']).toBeUndefined();
    const changed = await post({ RedirectUrl: 'x' }, { ...credentials, cookie: sentBack(again) }, other);
    expect(changed.headers['clear-site-data']).toBe('"cache", "storage"');
  });

  it('is for people who may: no token, no gateway, nobody else', async () => {
    const { json } = await mms.post(`/account/account/account/${owner.account.id}/token`, await mms.as(owner), {
      Name: 'a program',
      Permissions: 'use_relay',
    });
    const token = await post({ RedirectUrl: 'x' }, { authorization: `Bearer ${json.Token}` });
    expect(token).toMatchObject({ status: 403 });
    const viewer = await mms.make.user({ account: owner.account, roleId: 12 });
    expect(await post({ RedirectUrl: 'x', ...(await mms.as(viewer)) })).toMatchObject({ status: 403 });
    const member = await mms.make.user({ account: owner.account, roleId: 11, devices: String(other) });
    const session = await mms.as(member);
    expect(await post({ RedirectUrl: 'x', ...session })).toMatchObject({ status: 404 });
    expect(await post({ RedirectUrl: 'x', ...session }, {}, other)).toMatchObject({ status: 302 });
    expect(await post({ RedirectUrl: 'x' })).toMatchObject({ status: 401 });
  });

  it('gives an app no more than it had, and no longer', async () => {
    const given = [permissionId('use_relay'), permissionId('view_account')];
    await mms.make.app('an-app', given);
    const app = await mms.get('/autha/auth/app/an-app/token', await mms.identityOf(owner));
    const mine = { MMSAuth: app.json.Identity as string, MMSAuthSig: app.json.IdentitySignature as string };
    const before = claimsOf(mine.MMSAuth);

    const [Identity = '', IdentitySignature = ''] = decodeURIComponent(
      cookiesOf(await post({ RedirectUrl: 'x' }, mine)).MiOS?.value ?? '',
    ).split(',');

    const { Expires, Generated, PK_App } = before;
    expect(PK_App).not.toBe(0);
    expect(claimsOf(Identity)).toMatchObject({
      Expires,
      Generated,
      PK_App,
      PermissionsEnabled: given.sort((a, b) => a - b),
    });
    const headers = { MMSAuth: Identity, MMSAuthSig: IdentitySignature };
    const path = `/account/account/account/${owner.account.id}`;
    expect(await mms.get(`${path}/devices`, headers)).toMatchObject({ status: 200 });
    expect(await mms.put(path, headers, { PK_Oem_Account: 'x' })).toMatchObject({ status: 403 });
    await mms.make.app('another-app', [permissionId('view_account')]);
    const less = await mms.get('/autha/auth/app/another-app/token', await mms.identityOf(owner));
    const lesser = { MMSAuth: less.json.Identity as string, MMSAuthSig: less.json.IdentitySignature as string };
    expect(await post({ RedirectUrl: 'x' }, lesser)).toMatchObject({ status: 403 });
  });

  it('keeps its cookies small for the longest name and the most powerful role', async () => {
    const account = await mms.make.account({ typeId: 1 });
    const admin = await mms.make.user({ account, roleId: 1, username: 'ж'.repeat(128) });
    const device = await mms.make.device({ account });
    const reply = await post({ RedirectUrl: 'x'.repeat(1990), ...(await mms.identityOf(admin)) }, {}, device);
    expect(reply.status).toBe(302);
    const { MiOS, MMSGateway } = cookiesOf(reply);
    expect(MiOS?.length).toBeLessThan(2500);
    expect(MMSGateway?.length).toBeLessThan(4096);
  });

  it('sets cookies that no request of the API looks at', async () => {
    const cookie = sentBack(await post(await form()));
    const account = owner.account.id;
    const paths = [
      '/info/session/token',
      `/account/account/account/${account}`,
      `/account/account/account/${account}/devices`,
      `/device/device/device/${id}`,
      `/relay/relay/uiredirect/device/${id}?RedirectUrl=x`,
      '/relay/relay/proxy?url=https://mms.test/info/session/token',
    ];
    for (const path of paths) {
      for (const host of ['mms.test', 'relay.test']) {
        expect([path, (await mms.get(path, { cookie, host })).status]).toEqual([path, 401]);
      }
    }
    const body = { RedirectUrl: 'x' };
    expect(await mms.post(`/relay/relay/uiredirect/device/${id}`, { ...relay, cookie }, body)).toMatchObject({
      status: 401,
    });
    expect((await mms.get('/locator/locator/locator', { cookie })).json.Devices).toEqual([]);
  });

  it('is over when the user logs out', async () => {
    const leaving = await mms.make.user({ account: owner.account });
    const credentials = await mms.identityOf(leaving);
    const { MiOS } = cookiesOf(await post({ RedirectUrl: 'x', ...credentials }));
    const [MMSAuth = '', MMSAuthSig = ''] = decodeURIComponent(MiOS?.value ?? '').split(',');
    expect(await post({ RedirectUrl: 'x', MMSAuth, MMSAuthSig })).toMatchObject({ status: 302 });
    await mms.post(`/autha/auth/user/${leaving.id}/logout`, credentials);
    expect(await post({ RedirectUrl: 'x', ...credentials })).toMatchObject({ status: 401 });
    expect(await post({ RedirectUrl: 'x', MMSAuth, MMSAuthSig })).toMatchObject({ status: 401 });
  });
});

describe('uiredirect at the names of the service as it was', () => {
  let mms: DeployedApp;
  let owner: MadeUser;
  let id: number;

  beforeAll(async () => {
    mms = await startDeployed();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
    id = await mms.make.device({ account: endUser });
  });
  afterAll(() => mms.close());

  it('takes one step, and the relay is found beside it', async () => {
    const path = `/relay/relay/uiredirect/device/${id}`;
    const body = new URLSearchParams({
      PK_Device: String(id),
      InternalIp: '192.168.1.5',
      LocalPort: '80',
      RedirectUrl: 'www/1.7.455-en/index.html',
      ReturnUrl: 'https://portal.example.com',
      lang: 'en',
      ...(await mms.identity(owner)),
      ...(await mms.session(owner)),
    }).toString();
    // where its portal is, nobody knows
    const headers = { 'content-type': FORM, origin: 'https://portal.example.com' };

    const answer = await mms.send(at.relay, path, { method: 'POST', headers, body });

    expect([answer.status, answer.headers.location]).toEqual([302, `https://${at.relay}/www/1.7.455-en/index.html`]);
    const cookies = answer.headers['set-cookie'] ?? [];
    expect(cookies.map((each) => each.split('=')[0])).toEqual(['MiOS', 'MMSGateway']);
    for (const cookie of cookies) expect(cookie).toMatch(/; Secure$/);
    const [, value = ''] = /^MiOS=([^;]+)/.exec(cookies[0] ?? '') ?? [];
    expect(decodeURIComponent(value).split(',').slice(2)).toEqual(
      [11, 12].map((n) => `vera-us-oem-account${n}.mios.com`),
    );
  });

  it('takes credentials from the URL', async () => {
    const credentials = new URLSearchParams({ RedirectUrl: 'x', ...(await mms.identity(owner)) }).toString();
    const path = `/relay/relay/uiredirect/device/${id}?${credentials}`;
    expect(await mms.send(at.relay, path)).toMatchObject({ status: 302 });
    expect(await mms.send(at.account, path)).toMatchObject({ status: 400 });
  });
});
