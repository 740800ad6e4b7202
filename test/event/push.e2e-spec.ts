import type { AuthAccount } from '@app/database';
import { PushSubscription, VapidKey } from '@app/database';

import { eventually } from '../support/eventually.js';
import type { MadeUser } from '../support/make.js';
import { browser, pushService, vapidClaims } from '../support/push-service.js';
import type { Receiver } from '../support/receiver.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { contactsOf, doneContacts, happen, hurry, person } from '../support/told.js';

const [PUSH, COMPLETE, REFUSED] = [2, 2, 3];
const there = '/event/event/push/subscription';

describe('browsers', () => {
  let mms: TestApp;
  let account: AuthAccount;
  let user: MadeUser;
  let as: Record<string, string>;
  let service: Receiver;

  beforeAll(async () => {
    mms = await startApp(undefined, { MMS_WEBHOOK_NETWORKS: ['127.0.0.1'], MMS_PARK_FAILURES: 2, MMS_PARK_HOURS: 0 });
  });
  afterAll(() => mms.close());
  beforeEach(async () => {
    account = await mms.make.account();
    user = await person(mms, account, { pushNotifications: true });
    as = await mms.as(user);
    service = await pushService();
  });
  afterEach(() => service.close());

  const subscribed = async (each = browser(), headers = as, path = '/wpush/1') => {
    const { P256dh, Auth } = each;
    const body = { Endpoint: service.url + path, P256dh, Auth, Name: 'Phone' };
    const { status, json } = await mms.post(there, headers, body);
    expect(status).toBe(201);
    return json.PK_PushSubscription as number;
  };
  const listed = async (headers = as) =>
    (await mms.get('/event/event/push/subscriptions', headers)).json.PushSubscriptions as Record<string, unknown>[];

  it('are told what has happened, encrypted for them and signed with our key', async () => {
    const each = browser();
    await subscribed(each);
    const { json } = await mms.get('/event/event/push/key', as);
    const event = await happen(mms, account, { severity: 0, description: 'Front door opened 🚪' });
    const [contact] = await doneContacts(mms, event);
    expect(contact).toMatchObject({ type: PUSH, userId: user.id, status: COMPLETE, destination: service.url });
    const [post] = service.received;
    if (!post) throw new Error('Nothing was pushed');
    expect(post.headers).toMatchObject({ ttl: '86400', urgency: 'high', topic: contact?.messageId });
    expect(JSON.parse(each.decrypt(post.body))).toMatchObject({ title: 'Front door opened 🚪', PK_Event: event });
    const { key, claims } = vapidClaims(post);
    expect(key).toBe(json.PublicKey);
    expect(claims).toMatchObject({ aud: service.url, sub: 'mailto:no-reply@localhost' });
  });

  it('are told of a long description as much as a push service takes', async () => {
    const each = browser();
    await subscribed(each);
    await doneContacts(mms, await happen(mms, account, { description: '🚪\u0001"'.repeat(10_000) }));
    const [post] = service.received;
    expect(post?.body.length).toBeLessThan(4096);
    expect(JSON.parse(each.decrypt(post?.body ?? Buffer.alloc(0))).body).toContain('🚪');
  });

  it('keep one key for ever, which lies sealed', async () => {
    const [one, two] = [await mms.get('/event/event/push/key', as), await mms.get('/event/event/push/key', as)];
    expect(one.json.PublicKey).toBe(two.json.PublicKey);
    expect(Buffer.from(one.json.PublicKey as string, 'base64url')).toHaveLength(65);
    const [row, ...others] = await mms.database.reading.manager.find(VapidKey);
    expect(others).toEqual([]);
    expect(row?.sealedPrivateKey.length).toBeGreaterThan(60);
  });

  it('that have gone are forgotten', async () => {
    for (const status of [404, 410]) {
      await subscribed();
      service.answer = (_, response) => void response.writeHead(status).end();
      const [contact] = await doneContacts(mms, await happen(mms, account));
      expect(contact?.status).toBe(REFUSED);
      expect(await listed()).toEqual([]);
    }
  });

  it('whose service fails for long are parked, shown as such, and told again when they are woken', async () => {
    const id = await subscribed();
    service.answer = (_, response) => void response.writeHead(500).end();
    const event = await happen(mms, account);
    for (const count of [1, 2]) {
      await eventually(async () => {
        const [contact] = await contactsOf(mms, event);
        expect([contact?.claim, contact?.attempts]).toEqual(['', count]);
      });
      if (count < 2) await hurry(mms);
    }
    expect(await listed()).toEqual([
      expect.objectContaining({ Failures: 2, Parked: expect.stringMatching(/^\d{4}-/) }),
    ]);
    expect(await contactsOf(mms, await happen(mms, account))).toEqual([]);
    service.answer = (_, response) => void response.writeHead(201).end();
    expect((await mms.post(`${there}/${id}/wake`, as)).status).toBe(200);
    expect(await doneContacts(mms, event)).toEqual([expect.objectContaining({ status: COMPLETE })]);
    expect(await listed()).toEqual([expect.objectContaining({ Failures: 0, Parked: '' })]);
  });

  it('belong to who has subscribed last', async () => {
    const each = browser();
    await subscribed(each);
    const other = await mms.as(await person(mms, account, { pushNotifications: true }));
    await subscribed(each, other);
    expect([await listed(), await listed(other)]).toEqual([[], [expect.objectContaining({ Name: 'Phone' })]]);
  });

  it('are removed by their user only, and are twenty at most', async () => {
    const id = await subscribed();
    const other = await mms.as(await person(mms, account, { pushNotifications: true }));
    expect((await mms.send('DELETE', `${there}/${id}`, { headers: other })).status).toBe(404);
    expect((await mms.post(`${there}/${id}/wake`, other)).status).toBe(404);
    for (let n = 2; n <= 20; n += 1) await subscribed(browser(), as, `/wpush/${n}`);
    const { P256dh, Auth } = browser();
    expect((await mms.post(there, as, { Endpoint: `${service.url}/21`, P256dh, Auth })).status).toBe(409);
    expect((await mms.send('DELETE', `${there}/${id}`, { headers: as })).status).toBe(200);
    expect(await mms.database.reading.manager.countBy(PushSubscription, { userId: user.id })).toBe(19);
  });

  it.each([
    ['Endpoint', { Endpoint: 'https://10.0.0.1/push' }],
    ['Endpoint', { Endpoint: 'push' }],
    ['P256dh', { P256dh: Buffer.alloc(65, 4).toString('base64url') }],
    ['P256dh', { P256dh: 'AAAA' }],
    ['Auth', { Auth: 'AAAA' }],
  ])('with a wrong %s are not taken', async (name, wrong) => {
    const { P256dh, Auth } = browser();
    const body = { Endpoint: 'https://example.com/push', P256dh, Auth, ...wrong };
    const { status, json } = await mms.post(there, as, body);
    expect([status, json.errors?.[0]?.name]).toEqual([400, name]);
  });
});
