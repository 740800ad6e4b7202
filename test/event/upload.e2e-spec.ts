import { randomInt } from 'node:crypto';

import { Event, insertRows, Notification, Store, User } from '@app/database';
import { EventFeed } from '@app/events';
import { In } from 'typeorm';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { eventually } from '../support/eventually.js';
import { startApp } from '../support/start-app.js';
import type { LiveGateway } from '../support/units.js';
import { liveGateway } from '../support/units.js';

type Headers = Record<string, string>;

const NDJSON = { 'content-type': 'application/x-ndjson' };

describe('POST /event/event/event', () => {
  let mms: TestApp;
  let owner: MadeUser;
  let gateway: LiveGateway;

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
  });
  afterAll(() => mms.close());
  beforeEach(async () => {
    gateway = await liveGateway(mms, owner);
  });

  const post = (body: unknown, headers: Headers = gateway.session) => mms.post('/event/event/event', headers, body);
  const kept = () =>
    mms.database.reading.manager.find(Event, { where: { deviceId: gateway.id }, order: { id: 'ASC' } });
  const variable = <More extends object>(more?: More) => ({ EventType: 4, ...(more as More) });

  it('keeps all that is sent, and answers after the commit', async () => {
    const { status, json } = await post({
      PK_Device: gateway.id,
      DeviceID: 5,
      LocalDate: '2026-11-25 10:00:00',
      LocalTimestamp: 1_795_564_800,
      EventType: 4,
      SourceType: 4,
      Argument: '1',
      Format: 'jpg',
      Code: 'Tripped',
      NewValue: '1',
      Description: 'Front door\nopen',
      Users: `${owner.id},7`,
      Severity: 2,
      Icon: 'door',
      ClientKey: 'a-1',
    });

    expect([status, json]).toEqual([
      200,
      { PK_Event: expect.any(Number), Key: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
    expect(await kept()).toEqual([
      {
        id: json.PK_Event,
        key: json.Key,
        accountId: owner.account.id,
        deviceId: gateway.id,
        userId: 0,
        child: 5,
        clientKey: 'a-1',
        timestamp: expect.any(Date),
        localDate: '2026-11-25 10:00:00',
        expiration: expect.any(Date),
        readAt: null,
        type: 4,
        source: 4,
        severity: 2,
        format: '',
        storeId: null,
        fileSize: 0,
        ip: '127.0.0.1',
        locked: false,
        code: 'Tripped',
        newValue: '1',
        description: 'Front door\nopen',
        icon: 'door',
        comments: '',
        users: `${owner.id},7`,
      },
    ]);
    const [event] = await kept();
    expect(Math.abs((event?.timestamp.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(Math.round(((event?.expiration?.getTime() ?? 0) - (event?.timestamp.getTime() ?? 0)) / 86_400_000)).toBe(30);
  });

  it('takes the names of old gateways, numbers as text, and a plain event', async () => {
    await post({ PK_Device: String(gateway.id), EventType: '3', Value: 'on', DeviceID: '7', Severity: '0' });
    await post({ EventType: 3 });

    expect(await kept()).toMatchObject([
      { type: 3, newValue: 'on', child: 7 },
      { type: 3, newValue: '' },
    ]);
  });

  it.each(['1970-01-01 00:00:00', '2070-12-31 23:59:59', ''])(
    'keeps a date of %p, which says nothing about when it was received',
    async (LocalDate) => {
      expect((await post(variable({ LocalDate, LocalTimestamp: 0 }))).status).toBe(200);

      const [event] = await kept();
      expect(event?.localDate).toBe(LocalDate);
      expect(Math.abs((event?.timestamp.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
      expect(event?.expiration?.getTime()).toBeGreaterThan(Date.now());
    },
  );

  it.each([
    ['EventType', {}],
    ['EventType', { EventType: 99 }],
    ['EventType', { EventType: 'door' }],
    ['EventType', { EventType: 6 }],
    ['EventType', { EventType: 8 }],
    ['EventType', { EventType: 10 }],
    ['SourceType', { EventType: 4, SourceType: 9 }],
    ['Severity', { EventType: 4, Severity: 5 }],
    ['LocalDate', { EventType: 4, LocalDate: '2026-13-01 00:00:00' }],
    ['LocalDate', { EventType: 4, LocalDate: 'yesterday' }],
    ['Description', { EventType: 4, Description: 'x'.repeat(10_001) }],
    ['Description', { EventType: 4, Description: 'a\u0000' }],
    ['Code', { EventType: 4, Code: 'x'.repeat(129) }],
    ['ClientKey', { EventType: 4, ClientKey: 'x'.repeat(65) }],
    ['ClientKey', { EventType: 4, ClientKey: 'ü' }],
    ['Users', { EventType: 4, Users: Array.from({ length: 21 }, (_, n) => n) }],
    ['PK_Store', { EventType: 4, PK_Store: -1 }],
    ['Timestamp', { EventType: 4, Timestamp: 1 }],
    ['PK_Account', { EventType: 4, PK_Account: 1 }],
    ['FK_User', { EventType: 4, FK_User: 1 }],
  ])('refuses a bad %s: %j', async (name, body) => {
    const { status, json } = await post(body);

    expect([status, json.errors?.[0]?.name]).toEqual([400, name]);
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['a description of more than a body may have', variable({ Description: 'x'.repeat(1_100_000) }), 413],
    ['more than 1,000', Array.from({ length: 1001 }, () => variable()), 400],
    ['a word', '"word"', 400],
    ['null', 'null', 400],
    ['broken JSON', '{"EventType":', 400],
  ])('refuses %s', async (_, body, expected) => {
    const headers = { ...gateway.session, 'content-type': 'application/json' };

    expect((await post(typeof body === 'string' ? body : JSON.stringify(body), headers)).status).toBe(expected);
    expect(await kept()).toEqual([]);
  });

  it('is for gateways, each for itself', async () => {
    const other = await liveGateway(mms, owner);

    expect((await post(variable({ PK_Device: other.id }))).status).toBe(404);
    expect((await post(variable(), await mms.as(owner))).status).toBe(403);
    expect((await post(variable(), {})).status).toBe(401);
    expect(await kept()).toEqual([]);
  });

  it('refuses a gateway that is nobody’s', async () => {
    const unpaired = await liveGateway(mms, null);

    const { status, json } = await post(variable(), unpaired.session);

    expect([status, json.detail]).toEqual([409, 'The gateway is paired with no account']);
  });

  it('answers each of a list in its order, and keeps what is good', async () => {
    const { status, json } = await post([
      variable({ Description: '0' }),
      variable({ Description: '1', Severity: 9 }),
      'two',
      variable({ Description: '3', PK_Device: gateway.id + 1 }),
      null,
      variable({ Description: '5', PK_Store: 12 }),
      variable({ Description: '6', Users: [1, 2] }),
    ]);

    const events = await kept();
    expect(status).toBe(200);
    expect(json).toEqual([
      { PK_Event: events[0]?.id, Key: events[0]?.key },
      { Status: 400, Detail: 'Severity must be at most 4' },
      { Status: 400, Detail: 'body must be an object' },
      { Status: 404, Detail: `No device ${gateway.id + 1}` },
      { Status: 400, Detail: 'body must be an object' },
      { Status: 404, Detail: 'No file 12' },
      { PK_Event: events[1]?.id, Key: events[1]?.key },
    ]);
    expect(events.map(({ description }) => description)).toEqual(['0', '6']);
    expect((await post([])).json).toEqual([]);
  });

  it('takes a file with one a line', async () => {
    const lines = [
      JSON.stringify(variable({ Description: 'a' })),
      '',
      '{',
      '5',
      JSON.stringify(variable({ Description: 'b' })),
    ];
    const { status, json } = await post(lines.join('\n'), { ...gateway.session, ...NDJSON });

    expect(status).toBe(200);
    expect(json).toEqual([
      { PK_Event: expect.any(Number), Key: expect.any(String) },
      { Status: 400, Detail: 'line is not JSON' },
      { Status: 400, Detail: 'line must be an object' },
      { PK_Event: expect.any(Number), Key: expect.any(String) },
    ]);
    expect((await kept()).map(({ description }) => description)).toEqual(['a', 'b']);
  });

  it.each([
    ['more than 1,000', '{"EventType":4}\n'.repeat(1001), 400],
    ['more than a body may have', `${JSON.stringify(variable({ Description: 'x'.repeat(9000) }))}\n`.repeat(150), 413],
    ['a line without an end', 'x'.repeat(400_000), 400],
    ['something else than text', Buffer.from([0xff, 0xfe, 0xff]), 400],
  ])('refuses a file of %s, as a whole', async (_, body, expected) => {
    expect((await post(body, { ...gateway.session, ...NDJSON })).status).toBe(expected);
    expect(await kept()).toEqual([]);
  });

  it('takes a thousand at once', async () => {
    const { json } = await post(Array.from({ length: 1000 }, (_, n) => variable({ DeviceID: n, ClientKey: `k${n}` })));

    const events = await kept();
    expect(events.map(({ child }) => child)).toEqual(Array.from({ length: 1000 }, (_, n) => n));
    expect(json).toEqual(events.map(({ id, key }) => ({ PK_Event: id, Key: key })));
  });

  describe('a repeat', () => {
    it('is stored once, and answered as the first time', async () => {
      const first = await post(variable({ ClientKey: 'a', Description: 'first' }));
      const second = await post(variable({ ClientKey: 'a', Description: 'second' }));
      const other = await post(variable({ ClientKey: 'b' }));

      expect(second.json).toEqual(first.json);
      expect(other.json.PK_Event).not.toBe(first.json.PK_Event);
      expect((await kept()).map(({ description }) => description)).toEqual(['first', '']);
    });

    it('is known by its Idempotency-Key, too', async () => {
      const headers = { ...gateway.session, 'idempotency-key': '"8e03978e-40d5-43dd-bc93-6894a57f9324"' };
      const batch = [
        variable({ Description: 'a' }),
        variable({ Severity: 9 }),
        variable({ Description: 'b', ClientKey: 'own' }),
      ];

      const first = await post(batch, headers);
      const second = await post(batch, headers);

      expect(second.json).toEqual(first.json);
      expect((await kept()).map(({ description }) => description)).toEqual(['a', 'b']);
      expect((await post(variable(), { ...gateway.session, 'idempotency-key': 'x'.repeat(256) })).status).toBe(400);
    });

    it('is stored once within one list, and keeps no other back', async () => {
      await post(variable({ ClientKey: 'known', Description: 'before' }));
      const { json } = await post([
        variable({ ClientKey: 'twice', Description: '0' }),
        variable({ ClientKey: 'known', Description: '1' }),
        variable({ ClientKey: 'twice', Description: '2' }),
        variable({ Description: '3' }),
      ]);

      const events = await kept();
      const id = (text: string) => events.find(({ description }) => description === text)?.id;
      expect(events.map(({ description }) => description).sort()).toEqual(['0', '3', 'before']);
      expect((json as { PK_Event: number }[]).map(({ PK_Event }) => PK_Event)).toEqual([
        id('0'),
        id('before'),
        id('0'),
        id('3'),
      ]);
    });

    it('is stored once when the same lists come at the same moment, and others beside them', async () => {
      const batch = Array.from({ length: 50 }, (_, n) => variable({ ClientKey: `same${n}` }));
      const turned = batch.toReversed();

      const replies = await Promise.all([
        ...Array.from({ length: 6 }, (_, n) => post(n % 2 ? batch : turned)),
        ...Array.from({ length: 6 }, (_, n) => post([batch[n], variable({ ClientKey: `other${n}` }), batch[49 - n]])),
      ]);

      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
      const events = await kept();
      expect(events).toHaveLength(56);
      const byName = new Map(events.map((event) => [event.clientKey, { PK_Event: event.id, Key: event.key }]));
      expect(replies[1]?.json).toEqual(batch.map(({ ClientKey }) => byName.get(ClientKey)));
      expect(replies[0]?.json).toEqual(turned.map(({ ClientKey }) => byName.get(ClientKey)));
    });

    it('is one of the same gateway and account only', async () => {
      const other = await liveGateway(mms, owner);

      const first = await post(variable({ ClientKey: 'a' }));
      const second = await post(variable({ ClientKey: 'a' }), other.session);

      expect(second.json.PK_Event).not.toBe(first.json.PK_Event);
    });
  });

  async function stored(deviceId: number, key: string): Promise<number> {
    const row = { id: 0, accountId: owner.account.id, deviceId, storageTypeId: 4, key, format: 'jpg', size: 7 };
    const rest = {
      userId: 0,
      version: '',
      tags: '',
      md5: '',
      filename: '',
      hasHttpHeader: false,
      contentType: '',
      expiration: null,
    };
    const store = Object.assign(row, rest, { path: key, createdAt: new Date() });
    await mms.database.write((db) => insertRows(db, Store, [store]));
    return row.id;
  }

  it('takes a file of its own, whose key and kind it has', async () => {
    const [own, foreign] = [await stored(gateway.id, 'k'.repeat(32)), await stored(gateway.id + 1, 'f'.repeat(32))];

    const { json } = await post({ EventType: 1, PK_Store: own });

    expect(json.Key).toBe('k'.repeat(32));
    expect(await kept()).toMatchObject([{ storeId: own, format: 'jpg', fileSize: 7, key: 'k'.repeat(32) }]);
    expect((await post({ EventType: 1, PK_Store: foreign })).status).toBe(404);
  });

  it.each([
    ['its own', { ClientKey: 'with-a-file' }, {}],
    ["the request's", {}, { 'idempotency-key': 'with a file' }],
  ])('is answered as before when it comes again under %s name, though its file is gone', async (_, name, headers) => {
    const event = { EventType: 1, PK_Store: await stored(gateway.id, 'e'.repeat(32)), ...name };
    const send = (body: unknown) => post(body, { ...gateway.session, ...headers });
    const first = await send([event]);
    await mms.database.execute('DELETE FROM `storage_Store` WHERE `PK_Store` = ?', [event.PK_Store]);

    const again = await send([event, { ...event, ClientKey: 'another' }, variable({ ClientKey: 'new' })]);

    expect(again.json).toEqual([first.json[0], expect.objectContaining({ Status: 404 }), expect.anything()]);
    expect(await kept()).toMatchObject([{ id: first.json[0].PK_Event }, { clientKey: 'new' }]);
  });

  it('is told to those who listen in this process, after the commit, once', async () => {
    const heard: Event[] = [];
    const stop = mms.app.get(EventFeed).onCommitted((events) => heard.push(...events));

    await post([variable({ ClientKey: 'a' }), variable({ ClientKey: 'b' })]);
    await post(variable({ ClientKey: 'a' }));
    stop();

    const events = await kept();
    expect(heard.map(({ id, accountId }) => ({ id, accountId }))).toEqual(
      events.map(({ id, accountId }) => ({ id, accountId })),
    );
  });

  it('leaves a notification where somebody is to be told', async () => {
    await post(variable({ ClientKey: 'quiet' }));
    const account = await mms.make.account({});
    const listener = await mms.make.user({ account });
    await mms.database.write((db) => db.update(User, { id: listener.id }, { emailAlerts: true }));
    gateway = await liveGateway(mms, listener);

    const { json } = await post([variable({ ClientKey: 'a' }), variable({ ClientKey: 'a' }), variable()]);
    await post(variable({ ClientKey: 'a' }));

    const ids = [json[0].PK_Event, json[2].PK_Event] as number[];
    // that of the listener's own login is another one
    const where = { eventId: In((await kept()).map(({ id }) => id)) };
    const told = await mms.database.reading.manager.find(Notification, { where, order: { eventId: 'ASC' } });
    expect(told.map(({ eventId, accountId }) => [eventId, accountId])).toEqual(ids.map((id) => [id, account.id]));
  });
});

describe('events of one gateway', () => {
  it.each([null, process.env.TEST_REDIS_URL ?? null])(
    'are limited by the minute, with Redis at %p',
    async (REDIS_URL) => {
      const mms = await startApp(undefined, { MMS_EVENT_LIMIT: 5, REDIS_URL });
      const owner = await mms.make.user({ account: await mms.make.account({}) });
      // Redis is the same for all who test just now
      const id = randomInt(100_000_000, 1_000_000_000);
      const [gateway, other] = [await liveGateway(mms, owner, { id }), await liveGateway(mms, owner, { id: id + 1 })];
      const post = (count: number, { session }: LiveGateway) =>
        mms.post(
          '/event/event/event',
          session,
          Array.from({ length: count }, () => ({ EventType: 4 })),
        );
      // not across the end of a minute
      await eventually(async () => expect((await Promise.resolve(Date.now())) % 60_000).toBeLessThan(50_000), 20_000);

      const replies = [
        await post(3, gateway),
        await post(3, gateway),
        await post(2, gateway),
        await post(1, gateway),
        await post(5, other),
      ];

      expect(replies.map(({ status }) => status)).toEqual([200, 429, 200, 429, 200]);
      expect(Number(replies[1]?.headers['retry-after'])).toBeGreaterThan(0);
      expect(Number(replies[1]?.headers['retry-after'])).toBeLessThanOrEqual(60);
      await mms.close();
    },
  );
});
