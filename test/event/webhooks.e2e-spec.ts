import type { AuthAccount } from '@app/database';
import { AuthDevice, Webhook } from '@app/database';
import { Webhook as Verifier } from 'standardwebhooks';

import { eventually } from '../support/eventually.js';
import type { Receiver } from '../support/receiver.js';
import { receiver } from '../support/receiver.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { attemptsOf, contactsOf, doneContacts, happen, hurry } from '../support/told.js';

const [COMPLETE, REFUSED] = [2, 3];
const there = '/event/event/webhook';

describe('webhooks', () => {
  let mms: TestApp;
  let account: AuthAccount;
  let as: Record<string, string>;
  let hook: Receiver;

  beforeAll(async () => {
    mms = await startApp(undefined, { MMS_WEBHOOK_NETWORKS: ['127.0.0.1'], MMS_PARK_FAILURES: 3, MMS_PARK_HOURS: 0 });
  });
  afterAll(() => mms.close());
  beforeEach(async () => {
    account = await mms.make.account();
    as = await mms.as(await mms.make.user({ account }));
    hook = await receiver();
  });
  afterEach(() => hook.close());

  async function made(more: object = {}): Promise<{ id: number; secret: string }> {
    const { status, json } = await mms.post(there, as, { Url: `${hook.url}/home?key=s3cret`, ...more });
    expect(status).toBe(201);
    return { id: json.PK_Webhook, secret: json.Secret };
  }

  const received = (count: number) =>
    eventually(async () => {
      expect(hook.received).toHaveLength(count);
      return Promise.resolve(hook.received);
    }, 10_000);

  const verified = (secret: string, at = 0) => {
    const { headers, body } = hook.received[at] ?? { headers: {}, body: '' };
    return new Verifier(secret).verify(body.toString(), headers as Record<string, string>) as Record<string, unknown>;
  };

  it('post what has happened within a second, signed after Standard Webhooks', async () => {
    const { secret } = await made();
    const device = await mms.make.device({ account });
    const startedAt = Date.now();
    const PK_Event = await happen(mms, account, {
      deviceId: device,
      severity: 2,
      description: 'Front door "opened" 🚪',
    });
    const [post] = await received(1);
    expect(Date.now() - startedAt).toBeLessThan(1000);
    expect(post).toMatchObject({ path: '/home?key=s3cret', headers: { 'content-type': 'application/json' } });
    expect(verified(secret)).toMatchObject({
      type: 'event.created',
      data: { PK_Event, PK_Account: account.id, PK_Device: device, Severity: 2, Description: 'Front door "opened" 🚪' },
    });
    expect(() => new Verifier(`whsec_${Buffer.alloc(32).toString('base64')}`).verify('{}', {})).toThrow();
    expect(post?.body.toString()).not.toMatch(/"(Event)?Key"/);
    const [contact] = await doneContacts(mms, PK_Event);
    expect(contact).toMatchObject({ status: COMPLETE, attempts: 1, destination: hook.url });
  });

  it('post again what was not taken, under the same webhook-id, later each time', async () => {
    const { secret } = await made();
    hook.answer = (_, response, count) => void response.writeHead(count < 3 ? 503 : 200).end();
    const event = await happen(mms, account);
    for (const count of [1, 2, 3]) {
      await received(count);
      const [contact] = await eventually(async () => {
        const found = await contactsOf(mms, event);
        expect(found[0]?.claim).toBe('');
        return found;
      });
      if (count < 3) {
        const wait = (contact?.dueAt?.getTime() ?? 0) - Date.now();
        expect(wait).toBeGreaterThan(2000 * count);
        expect(wait).toBeLessThan(7000 * count);
      }
      await hurry(mms);
    }
    const [contact] = await doneContacts(mms, event);
    expect(new Set(hook.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    [0, 1, 2].forEach((at) => verified(secret, at));
    expect((await attemptsOf(mms, contact?.id ?? 0)).map(({ status, notes }) => [status, notes])).toEqual([
      [1, 'HTTP 503'],
      [1, 'HTTP 503'],
      [COMPLETE, 'HTTP 200'],
    ]);
    expect((await mms.get('/event/event/webhooks', as)).json.Webhooks[0]).toMatchObject({
      Failures: 0,
      FailingSince: '',
    });
  });

  it('wait for as long as the other side asks', async () => {
    await made();
    hook.answer = (_, response) => void response.writeHead(429, { 'retry-after': '600' }).end();
    const event = await happen(mms, account);
    await eventually(async () => {
      const [contact] = await contactsOf(mms, event);
      expect(contact?.claim).toBe('');
      expect((contact?.dueAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(590_000);
    });
  });

  it('are signed by the old secret as well for a while after a rotation', async () => {
    const { id, secret } = await made();
    const { status, json } = await mms.post(`${there}/${id}/secret`, as, { OverlapHours: 1 });
    expect(status).toBe(201);
    expect(json.Secret).not.toBe(secret);
    await happen(mms, account);
    await received(1);
    verified(secret);
    verified(json.Secret);

    await mms.database.write((db) => db.update(Webhook, { id }, { oldSecretUntil: new Date(Date.now() - 1) }));
    await happen(mms, account);
    await received(2);
    verified(json.Secret, 1);
    expect(() => verified(secret, 1)).toThrow();

    const last = (await mms.post(`${there}/${id}/secret`, as, { OverlapHours: 0 })).json.Secret as string;
    await happen(mms, account);
    await received(3);
    verified(last, 2);
    expect(() => verified(json.Secret, 2)).toThrow();
  });

  it('show their secret once, and keep it sealed', async () => {
    const { id, secret } = await made();
    const [row] = await mms.database.reading.manager.findBy(Webhook, { id });
    expect(JSON.stringify(row)).not.toContain(secret.slice(6));
    for (const path of ['s', `/${id}`]) expect((await mms.get(there + path, as)).body).not.toContain('whsec_');
    const audit = await mms.get(`/account/account/account/${account.id}/audit`, as);
    expect(audit.body).toContain('makeWebhook');
    expect(audit.body).not.toContain('s3cret');
    expect(audit.body).not.toContain('whsec_');
  });

  it('take a test, which is listed among what was sent', async () => {
    const { id, secret } = await made();
    const { status, json } = await mms.post(`${there}/${id}/test`, as);
    expect(status).toBe(202);
    await received(1);
    expect(verified(secret)).toMatchObject({ type: 'webhook.test', data: { PK_Webhook: id } });
    await eventually(async () => {
      const list = await mms.get(`${there}/${id}/deliveries`, as);
      expect(list.json.Deliveries).toEqual([
        expect.objectContaining({
          PK_Contact: json.PK_Contact,
          PK_Event: 0,
          WebhookId: hook.received[0]?.headers['webhook-id'],
          Status: '2',
          NumAttempts: 1,
          Next: '',
          Attempts: [expect.objectContaining({ Status: '2', Notes: 'HTTP 204' })],
        }),
      ]);
    });
    expect((await mms.get(`${there}/${id}/deliveries?Start=1`, as)).json.Deliveries).toEqual([]);
    const statuses = [];
    for (let n = 0; n < 60; n += 1) statuses.push((await mms.post(`${there}/${id}/test`, as)).status);
    expect([...new Set(statuses.slice(0, 59))]).toEqual([202]);
    expect(statuses[59]).toBe(429);
  }, 30_000);

  it('that fail for long are parked, are shown as such, and are sent what waited once somebody wakes them', async () => {
    const { id } = await made();
    hook.answer = (_, response) => void response.writeHead(500).end();
    const event = await happen(mms, account);
    for (const count of [1, 2, 3]) {
      await received(count);
      await eventually(async () => expect((await contactsOf(mms, event))[0]?.claim).toBe(''));
      if (count < 3) await hurry(mms);
    }
    const parked = (await mms.get(`${there}/${id}`, as)).json;
    expect(parked).toMatchObject({ Failures: 3, Active: true });
    expect(parked.Parked).toMatch(/^\d{4}-/);
    const [contact] = await contactsOf(mms, event);
    expect(contact?.dueAt).toEqual(contact?.expiresAt);
    // what happens meanwhile is not for it
    expect(await contactsOf(mms, await happen(mms, account))).toEqual([]);

    hook.answer = (_, response) => void response.writeHead(200).end();
    expect((await mms.post(`${there}/${id}/wake`, as)).status).toBe(200);
    await doneContacts(mms, event);
    expect(hook.received).toHaveLength(4);
    expect((await mms.get(`${there}/${id}`, as)).json).toMatchObject({ Failures: 0, Parked: '', FailingSince: '' });
  }, 30_000);

  it('that say that they are gone are parked at once, and woken by a test that they take', async () => {
    const { id } = await made();
    hook.answer = (_, response) => void response.writeHead(410).end();
    const [contact] = await doneContacts(mms, await happen(mms, account));
    expect(contact).toMatchObject({ status: REFUSED, attempts: 1 });
    expect((await mms.get(`${there}/${id}`, as)).json.Parked).not.toBe('');
    hook.answer = (_, response) => void response.writeHead(200).end();
    await mms.post(`${there}/${id}/test`, as);
    await eventually(async () => expect((await mms.get(`${there}/${id}`, as)).json.Parked).toBe(''));
  });

  it('that say that they are gone stay parked, and what is on its way to them is sent once', async () => {
    const { id } = await made();
    const waiting: (() => void)[] = [];
    hook.answer = (_, response, count) => {
      if (count === 3) response.writeHead(410).end();
      else waiting.push(() => response.writeHead(200).end());
    };
    const events = [];
    for (let n = 0; n < 3; n += 1) events.push(await happen(mms, account));
    await received(3);
    await eventually(async () => expect((await mms.get(`${there}/${id}`, as)).json.Parked).not.toBe(''));

    for (const answer of waiting) answer();
    const contacts = [];
    for (const event of events) contacts.push(...(await doneContacts(mms, event)));

    expect(contacts.map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
    expect(hook.received).toHaveLength(3);
    expect((await mms.get(`${there}/${id}`, as)).json.Parked).not.toBe('');
  });

  it('are not told of a gateway that has been given away while they could not be reached', async () => {
    await made();
    hook.answer = (_, response) => void response.writeHead(500).end();
    const deviceId = await mms.make.device({ account });
    const event = await happen(mms, account, { deviceId });
    await received(1);
    await eventually(async () => expect((await contactsOf(mms, event))[0]?.claim).toBe(''));
    await mms.database.write((db) => db.update(AuthDevice, { id: deviceId }, { accountId: null }));

    await hurry(mms);

    const [contact] = await doneContacts(mms, event);
    expect([contact?.status, hook.received.length]).toEqual([REFUSED, 1]);
  });

  it('are given up when their time is over', async () => {
    await made();
    hook.answer = (_, response) => void response.writeHead(500).end();
    const event = await happen(mms, account);
    await received(1);
    await eventually(async () => expect((await contactsOf(mms, event))[0]?.claim).toBe(''));
    await mms.database.write((db) => db.query("UPDATE `event_Contact` SET `Expires` = '2020-01-01 00:00:00.000'"));
    await hurry(mms);
    const [contact] = await doneContacts(mms, event);
    expect(contact).toMatchObject({ status: 4, attempts: 1 });
    expect((await attemptsOf(mms, contact?.id ?? 0)).map(({ status }) => status)).toEqual([1, 4]);
    expect(hook.received).toHaveLength(1);
  });

  it('that do not answer, or never end, hold up nobody else', async () => {
    const slow = await receiver(() => undefined);
    const endless = await receiver((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('and so on '), 5);
      response.on('close', () => clearInterval(timer));
    });
    try {
      await made({ Url: slow.url });
      await made({ Url: endless.url });
      const events: number[] = [];
      for (let n = 0; n < 10; n += 1) events.push(await happen(mms, account));
      const startedAt = Date.now();
      const other = await mms.make.account();
      const theirs = await mms.as(await mms.make.user({ account: other }));
      await mms.post(there, theirs, { Url: hook.url });
      await happen(mms, other);
      await received(1);
      expect(Date.now() - startedAt).toBeLessThan(3000);
      // four at once, and no more while they are not answered
      await eventually(async () => Promise.resolve(expect(slow.received).toHaveLength(4)));
      await eventually(async () => Promise.resolve(expect(endless.received).toHaveLength(10)));
      await eventually(async () => {
        const contacts = await contactsOf(mms, events[0] ?? 0);
        const [notes] = await Promise.all(contacts.map(({ id }) => attemptsOf(mms, id)));
        expect(notes?.map((each) => each.notes)).toEqual(['No answer within 15 seconds']);
      }, 20_000);
    } finally {
      await Promise.all([slow.close(), endless.close()]);
    }
  }, 40_000);

  it('are not followed anywhere else', async () => {
    const inside = await receiver();
    try {
      await made();
      hook.answer = (_, response) => void response.writeHead(302, { location: `${inside.url}/admin` }).end();
      const event = await happen(mms, account);
      await received(1);
      await eventually(async () => {
        const [contact] = await contactsOf(mms, event);
        const notes = (await attemptsOf(mms, contact?.id ?? 0)).map((each) => each.notes);
        expect(notes).toEqual(['HTTP 302: redirects are not followed']);
      });
      expect(inside.connections()).toBe(0);
    } finally {
      await inside.close();
    }
  });

  it('are counted for the operator, by channel and by how it went', async () => {
    await made();
    await doneContacts(mms, await happen(mms, account));
    const { body } = await mms.get('/metrics');
    const [, count] = /^mms_notifications_total\{channel="webhook",result="complete"\} (\d+)$/m.exec(body) ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    expect(body).toMatch(/^mms_notifications_waiting \d+$/m);
  });

  it('are twenty at most in an account', async () => {
    for (let n = 0; n < 20; n += 1) await made();
    expect((await mms.post(there, as, { Url: hook.url })).status).toBe(409);
    expect((await mms.get('/event/event/webhooks', as)).json.Webhooks).toHaveLength(20);
  });

  it('that go take along what has not been sent', async () => {
    const { id } = await made();
    hook.answer = (_, response) => void response.writeHead(500).end();
    const event = await happen(mms, account);
    await received(1);
    await eventually(async () => expect((await contactsOf(mms, event))[0]?.claim).toBe(''));
    expect((await mms.send('DELETE', `${there}/${id}`, { headers: as })).status).toBe(200);
    expect(await contactsOf(mms, event)).toEqual([]);
    expect((await mms.get(`${there}/${id}`, as)).status).toBe(404);
    expect(await contactsOf(mms, await happen(mms, account))).toEqual([]);
  });

  it('are changed as they were read, or not at all', async () => {
    const { id } = await made();
    const { headers } = await mms.get(`${there}/${id}`, as);
    const edit = { Name: 'Log', EventTypes: [4, 3, 4], Severities: [0, 1] };
    expect((await mms.put(`${there}/${id}`, { ...as, 'if-match': String(headers.etag) }, edit)).status).toBe(200);
    expect((await mms.put(`${there}/${id}`, { ...as, 'if-match': String(headers.etag) }, edit)).status).toBe(412);
    expect((await mms.get(`${there}/${id}`, as)).json).toMatchObject({
      Name: 'Log',
      EventTypes: [3, 4],
      Severities: [0, 1],
      Devices: [],
      Url: `${hook.url}/home?key=s3cret`,
    });
  });

  it.each([
    ['Url', { Url: 'ftp://example.com' }],
    ['Url', { Url: 'https://user:secret@example.com' }],
    ['Url', { Url: 'https://10.0.0.1' }],
    ['Url', { Url: `https://${'a.'.repeat(130)}example.com` }],
    ['Url', {}],
    ['Severities', { Url: 'https://example.com', Severities: [5] }],
    ['Devices', { Url: 'https://example.com', Devices: [123] }],
    ['Secret', { Url: 'https://example.com', Secret: 'whsec_own' }],
  ])('with a wrong %s are refused', async (name, body) => {
    const { status, json } = await mms.post(there, as, body);
    expect([status, json.errors?.[0]?.name]).toEqual([400, name]);
  });
});
