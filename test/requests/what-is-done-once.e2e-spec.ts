import { createECDH, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import {
  AuthAccount,
  AuthInvitation,
  AuthToken,
  Contact,
  Device,
  DoneRequest,
  Energy,
  Eula,
  Firmware,
  Installation,
  Kit,
  PushSubscription,
  Store,
  StoreStatistics,
  Ticket,
  TicketComment,
  Upgrade,
  User,
  Webhook,
} from '@app/database';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

import { form } from '../support/files.js';
import type { MadeUser } from '../support/make.js';
import type { Reply, TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

interface Operation {
  id: string;
  by: () => Promise<Record<string, string>>;
  path: () => string | Promise<string>;
  body?: () => object | Promise<object>;
  method?: 'PUT';
  /** Of what there is one more afterwards. */
  makes?: EntityTarget<ObjectLiteral>;
}

describe('what is done once with an Idempotency-Key', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;
  let owner: MadeUser;
  let publisher: MadeUser;
  let gateway: number;
  const seen: string[] = [];

  beforeAll(async () => {
    mms = await startApp(undefined, { MMS_WEBHOOK_NETWORKS: ['127.0.0.0/8'] });
    tree = await mms.make.tree();
    owner = await mms.make.user({ account: tree.endUser });
    publisher = await mms.make.user({ account: tree.oem });
    gateway = await mms.make.device({ account: tree.endUser });
  });
  afterAll(() => mms.close());

  const owning = () => mms.as(owner);
  const publishing = () => mms.as(publisher);
  const account = () => `/account/account/account/${tree.endUser.id}`;
  const registration = () => ({ Username: `u${randomUUID()}`, Password: 'a good password', Email: 'a@example.com' });
  /** Of contacts those of tests: others come of what happens beside. */
  const count = (entity: EntityTarget<ObjectLiteral>) =>
    mms.database.reading.manager.countBy(entity, entity === Contact ? { eventId: 0 } : {});
  const webhook = async () => {
    const { json } = await mms.post('/event/event/webhook', await owning(), { Url: 'https://example.com/hook' });
    return `/event/event/webhook/${json.PK_Webhook}`;
  };
  const ticket = async () => {
    const { json } = await mms.post('/techsupport/techsupport/ticket', await owning(), { Subject: 'a', Text: 'b' });
    return `/techsupport/techsupport/ticket/${json.PK_Ticket}`;
  };
  const build = () => ({
    PK_Oem: 1,
    Version: `1.7.${Math.floor(Math.random() * 1e6)}`,
    Url: 'http://fw.example.com/a',
  });
  const browser = () => {
    const keys = createECDH('prime256v1');
    return {
      Endpoint: `https://push.example.com/${randomUUID()}`,
      P256dh: keys.generateKeys('base64url'),
      Auth: Buffer.alloc(16, 7).toString('base64url'),
    };
  };

  const operations: Operation[] = [
    {
      id: 'addInstallation',
      by: owning,
      path: () => `${account()}/installation`,
      body: () => ({ City: 'Porto' }),
      makes: Installation,
    },
    {
      id: 'inviteUser',
      by: owning,
      path: () => `${account()}/invitation`,
      body: () => ({ Email: 'b@example.com' }),
      makes: AuthInvitation,
    },
    {
      id: 'pairDevice',
      by: owning,
      path: () => `${account()}/device`,
      body: async () => {
        const { id, mac } = await mms.make.spare();
        return { PK_Device: id, MacAddress: mac };
      },
      makes: Device,
    },
    {
      id: 'addAccount',
      by: publishing,
      path: () => '/autha/auth/account',
      body: () => ({ PK_Oem: 1 }),
      makes: AuthAccount,
    },
    {
      id: 'addKit',
      by: publishing,
      path: () => '/device/device/kit',
      body: () => ({ PK_Oem: 1, Name: randomUUID(), Devices: [{ Name: 'a' }] }),
      makes: Kit,
    },
    {
      id: 'postEula',
      by: publishing,
      path: () => '/eula/eula/eula',
      body: () => ({ PK_Oem: 1, AppKey: 'a', LangKey: 'en', Version: randomUUID().slice(0, 8), Eula: 'a' }),
      makes: Eula,
    },
    { id: 'postFirmware', by: publishing, path: () => '/firmware/firmware/firmware', body: build, makes: Firmware },
    {
      id: 'upgradeFirmware',
      by: owning,
      method: 'PUT',
      path: () => '/firmware/build/firmwareupgrade',
      body: async () => {
        const published = build();
        await mms.post('/firmware/firmware/firmware', await publishing(), published);
        return { PK_Device: String(gateway), ForceUpgradeUrl: published.Url };
      },
      makes: Upgrade,
    },
    {
      id: 'subscribePush',
      by: owning,
      path: () => '/event/event/push/subscription',
      body: browser,
      makes: PushSubscription,
    },
    {
      id: 'makeWebhook',
      by: owning,
      path: () => '/event/event/webhook',
      body: () => ({ Url: 'https://example.com/hook' }),
      makes: Webhook,
    },
    { id: 'rotateWebhookSecret', by: owning, path: async () => `${await webhook()}/secret`, body: () => ({}) },
    { id: 'testWebhook', by: owning, path: async () => `${await webhook()}/test`, makes: Contact },
    {
      id: 'addEnergy',
      by: owning,
      path: () => `/techsupport/techsupport/device/${gateway}`,
      body: () => ({ Watts: 5 }),
      makes: Energy,
    },
    {
      id: 'openTicket',
      by: owning,
      path: () => '/techsupport/techsupport/ticket',
      body: () => ({ Subject: 'a lamp', Text: 'It is dark.' }),
      makes: Ticket,
    },
    {
      id: 'commentTicket',
      by: owning,
      path: async () => `${await ticket()}/comment`,
      body: () => ({ Text: 'Still.' }),
      makes: TicketComment,
    },
  ];
  /** Their answers have what is not the same twice, or what they take is not JSON. */
  const apart = ['makeToken', 'register', 'createAdministrator', 'acceptInvitation', 'postStore'];

  it('is what the document says', () => {
    const { paths } = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as {
      paths: Record<string, Record<string, { operationId: string; 'x-done-once'?: true; responses: object }>>;
    };
    const documented = Object.values(paths).flatMap((item) =>
      Object.values(item).filter((each) => each['x-done-once']),
    );

    expect(documented.map(({ operationId }) => operationId).sort()).toEqual(
      [...operations.map(({ id }) => id), ...apart].sort(),
    );
    for (const { responses } of documented) expect(responses).toMatchObject({ 409: {}, 422: {} });
  });

  it.each(operations.map((each) => [each.id, each] as const))('%s', async (_, { by, path, body, method, makes }) => {
    const headers = { ...(await by()), 'idempotency-key': randomUUID() };
    const [url, sent] = [await path(), await body?.()];
    const send = () => mms.send(method ?? 'POST', url, { headers, body: sent });
    const before = makes ? await count(makes) : 0;

    const first = await send();
    const again = await send();

    expect(first.status).toBeLessThan(300);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    if (makes) expect(await count(makes)).toBe(before + 1);
    if (first.json?.Secret) seen.push(first.json.Secret as string);
  });

  it('makeToken: what authorizes is shown once, and the token can be revoked', async () => {
    const headers = { ...(await owning()), 'idempotency-key': randomUUID() };
    const body = { Name: 'a program', Permissions: 'view_account' };
    const before = await count(AuthToken);

    const first = await mms.post(`${account()}/token`, headers, body);
    const again = await mms.post(`${account()}/token`, headers, body);

    seen.push(first.json.Token as string);
    expect(again.status).toBe(409);
    expect(again.headers['retry-after']).toBeUndefined();
    expect(again.json.detail).toContain(`Token ${first.json.PK_Token} was made`);
    expect(await count(AuthToken)).toBe(before + 1);
  });

  it.each(['makeWebhook', 'rotateWebhookSecret'])('%s: the secret of now is not that of then', async (id) => {
    const headers = { ...(await owning()), 'idempotency-key': randomUUID() };
    const made = await webhook();
    const [path, body] =
      id === 'makeWebhook' ? ['/event/event/webhook', { Url: 'https://example.com/hook' }] : [`${made}/secret`, {}];
    const first = await mms.post(path, headers, body);
    const own = id === 'makeWebhook' ? `/event/event/webhook/${first.json.PK_Webhook}` : made;
    await mms.put(own, await owning(), { Name: 'another name' });
    const same = await mms.post(path, headers, body);

    const { json } = await mms.post(`${own}/secret`, await owning(), {});
    const again = await mms.post(path, headers, body);

    seen.push(json.Secret as string);
    expect([first.status, same.status, again.status]).toEqual([201, 201, 409]);
    expect(same.json).toEqual(first.json);
    expect(again.headers['retry-after']).toBeUndefined();
    expect(again.json.detail).toContain('has another secret by now');
    expect(again.body).not.toContain(json.Secret);
  });

  it('register: a stranger who asks again with the same password is logged in', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { ...registration(), PK_Oem: 1 };

    const first = await mms.post('/autha/auth/username', headers, body);
    const again = await mms.post('/autha/auth/username', headers, body);

    expect([first.status, again.status]).toEqual([201, 201]);
    seen.push(
      ...[first, again].flatMap(({ json }) => [json.Identity, json.IdentitySignature] as string[]),
      body.Password,
    );
    const { Identity: MMSAuth, IdentitySignature: MMSAuthSig } = again.json as Record<string, string>;
    expect((await mms.get('/info/session/token', { MMSAuth: MMSAuth!, MMSAuthSig: MMSAuthSig! })).status).toBe(200);
    expect(userOf(again)).toBe(userOf(first));
  });

  it('register: a stranger with another password is another stranger', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { ...registration(), PK_Oem: 1 };
    await mms.post('/autha/auth/username', headers, body);

    const other = await mms.post('/autha/auth/username', headers, { ...body, Password: 'another password' });

    expect([other.status, other.json.detail]).toEqual([409, 'The user name is taken']);
  });

  it('register: the first password is of no use once there is another', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { ...registration(), PK_Oem: 1 };
    const first = await mms.post('/autha/auth/username', headers, body);
    const user = {
      id: userOf(first),
      username: body.Username,
      password: body.Password,
      oemId: 1,
      account: tree.endUser,
    };
    const passwords = { OldPassword: body.Password, Password: 'quite another password' };
    expect((await mms.put(`/autha/auth/user/${user.id}/password`, await mms.as(user), passwords)).status).toBe(200);

    const again = await mms.post('/autha/auth/username', headers, body);

    expect([again.status, again.json.detail]).toEqual([409, expect.stringContaining('log in')]);
  });

  it('acceptInvitation: although the code is good once', async () => {
    const { json } = await mms.post(`${account()}/invitation`, await owning(), { Email: 'c@example.com' });
    const code = /Code: (\S+)/.exec(await mms.mailTo('c@example.com'))?.[1] ?? '';
    const body = { Username: `u${randomUUID()}`, Password: 'a good password', Code: code };
    const headers = { 'idempotency-key': randomUUID() };
    expect(json.PK_Invitation).toEqual(expect.any(Number));
    const before = await count(User);

    const first = await mms.post('/autha/auth/invitation', headers, body);
    const again = await mms.post('/autha/auth/invitation', headers, body);
    const unnamed = await mms.post('/autha/auth/invitation', {}, body);

    seen.push(code);
    expect([first.status, again.status, unnamed.status]).toEqual([201, 201, 403]);
    expect(userOf(again)).toBe(userOf(first));
    expect(await count(User)).toBe(before + 1);
  });

  it('postStore: a file, whichever way it comes, and no other file', async () => {
    const headers = { ...(await owning()), 'idempotency-key': randomUUID() };
    const send = (...parts: Parameters<typeof form>) => {
      const { headers: type, body } = form(...parts);
      return mms.send('POST', '/storage/storage/store', { headers: { ...headers, ...type }, body });
    };
    const bytes = Buffer.from('the same bytes');

    const first = await send([
      ['Tags', 'a'],
      ['Data', bytes],
    ]);
    const again = await send([
      ['Data', bytes],
      ['Tags', 'a'],
    ]);
    const others = [
      await send([
        ['Tags', 'a'],
        ['Data', Buffer.from('other bytes...')],
      ]),
      await send([
        ['Tags', 'b'],
        ['Data', bytes],
      ]),
    ];

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.json).toEqual(first.json);
    expect(others.map(({ status }) => status)).toEqual([422, 422]);
    const { manager } = mms.database.reading;
    expect([await manager.count(Store), await manager.sum(StoreStatistics, 'files')].map(Number)).toEqual([1, 1]);
    seen.push(first.json.Key as string);
  });

  it('leaves nothing that authorizes', async () => {
    const rows = await mms.database.reading.manager.find(DoneRequest);
    const kept = JSON.stringify(rows);

    expect(rows.length).toBeGreaterThan(15);
    expect(seen.length).toBeGreaterThan(8);
    for (const secret of seen) expect(kept).not.toContain(secret);
    for (const { name, content, answer } of rows) {
      expect([name, content]).toEqual([expect.stringMatching(/^[\da-f]{64}$/), expect.stringMatching(/^[\da-f]{64}$/)]);
      expect(answer).toMatch(/^(null|\d+|\{("[a-zA-Z]+":(\d+|\[[\d,]*\]),?)+\})$/);
    }
  });
});

function userOf({ json }: Reply): number {
  const claims = JSON.parse(Buffer.from(json.Identity as string, 'base64').toString()) as { PK_User: number };
  return claims.PK_User;
}
