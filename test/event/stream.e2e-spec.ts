import type { AddressInfo } from 'node:net';

import { DEVICE_CHANGED } from '@app/access';
import type { Event } from '@app/database';
import { eventTypes, EventWriter } from '@app/events';

import { Tail } from '../../apps/event/src/app.module.js';
import { eventually } from '../support/eventually.js';
import type { EventStream } from '../support/event-stream.js';
import { listen } from '../support/event-stream.js';
import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { engine } from '../support/test-database.js';

type Headers = Record<string, string>;
type Tree = Awaited<ReturnType<TestApp['make']['tree']>>;

const PATH = '/event/event/stream';

let mms: TestApp;
let http: string;
let tree: Tree;
let owner: MadeUser;
let session: Headers;
let gateway: number;
const open: EventStream[] = [];
const idOf = ({ PK_Event }: { PK_Event: number }) => PK_Event;

beforeAll(async () => {
  mms = await startApp();
  await mms.app.listen(0, '127.0.0.1');
  http = `http://127.0.0.1:${(mms.app.getHttpServer().address() as AddressInfo).port}`;
  tree = await mms.make.tree();
  owner = await mms.make.user({ account: tree.endUser });
  session = await mms.as(owner);
  gateway = await mms.make.device({ account: tree.endUser });
});
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});
afterAll(() => mms.close());

async function stream(headers: Headers = session, query = ''): Promise<EventStream> {
  const opened = await listen(`${http}${PATH}${query}`, headers);
  open.push(opened);
  // it has begun once the reader knows where it stands
  if (opened.status === 200) await eventually(async () => expect(opened.lastId).not.toBe(''));
  return opened;
}

/** An event of the gateway that has just been committed. */
async function happens(more: Partial<Event> = {}): Promise<number> {
  const event = { accountId: tree.endUser.id, deviceId: gateway, type: eventTypes.variable, ...more };
  const writer = mms.app.get(EventWriter);
  const rows = await writer.rows([event]);
  await writer.commit(rows);
  return rows[0]?.id ?? 0;
}

const ends = async (opened: EventStream, change: () => Promise<{ status: number }>) => {
  expect(opened.status).toBe(200);
  expect((await change()).status).toBe(200);
  await opened.untilEnded(1000);
};

describe('a stream of events', () => {
  it('has each event as it is committed, as the list has it', async () => {
    const live = await stream();
    const id = await happens({ description: 'Door <b>\n"open"</b> \u2028 ü', severity: 2 });
    await live.until(1);

    const list = await mms.get(`/event/event/events?Gateway=*`, session);
    const [message] = live.messages;
    expect(JSON.parse(message?.data ?? '')).toEqual(
      list.json.Records.find((each: { PK_Event: number }) => each.PK_Event === id),
    );
    expect(live.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(live.headers['cache-control']).toContain('no-store');
    expect(live.headers['x-content-type-options']).toBe('nosniff');
  });

  it('comes with an identity, an API token and a ticket, and only with what is good', async () => {
    const identity = await mms.identityOf(owner);
    const path = `/account/account/account/${tree.endUser.id}/token`;
    const made = await mms.post(path, session, { Name: 'listens', Permissions: 'view_events' });
    const ticket = await mms.post(`${PATH}/ticket`, identity);
    const streams = [
      await stream(identity),
      await stream({ Authorization: `Bearer ${made.json.Token}` }),
      await stream({}, `?Ticket=${ticket.json.Ticket}`),
    ];
    const id = await happens();
    for (const each of streams) {
      await each.until(1);
      expect(each.ids()).toEqual([id]);
    }
    // with the token went the right to see files
    expect(JSON.parse(streams[1]?.messages[0]?.data ?? '')).not.toHaveProperty('Key');
    const wrong = [await stream({}), await stream({}, `?Ticket=${ticket.json.Ticket}`), await stream({}, '?Ticket=x')];
    expect(wrong.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect((await stream(session, '?Nonsense=1')).status).toBe(400);
  });

  it('lets a ticket in once, however many come with it', async () => {
    const { json } = await mms.post(`${PATH}/ticket`, session);
    expect(json.Expires - Date.now() / 1000).toBeLessThanOrEqual(30);
    const all = await Promise.all(Array.from({ length: 6 }, () => stream({}, `?Ticket=${json.Ticket}`)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  it('does not let a ticket in that is too old', async () => {
    const { json } = await mms.post(`${PATH}/ticket`, session);
    await mms.database.execute('UPDATE `event_StreamTicket` SET `Expires` = ?', ['2026-01-01 00:00:00.000']);
    expect((await stream({}, `?Ticket=${json.Ticket}`)).status).toBe(401);
  });

  it('goes on when a great many were undone beside those that were committed', async () => {
    const live = await stream();
    const writer = mms.app.get(EventWriter);
    const event = { accountId: tree.dealer.id, type: eventTypes.systemMessage };
    const rows = await writer.rows(Array.from({ length: 4200 }, () => event));
    await mms.database.write(async (db) => {
      await writer.insert(db, rows, []);
      await db.query('DELETE FROM `event_Event` WHERE `PK_Event` >= ? AND `PK_Event` % 2 = 0', [rows[0]?.id]);
    });
    const id = await happens();
    await live.until(1);
    expect(live.ids()).toEqual([id]);
  });

  it('has what is committed long after what was begun later', async () => {
    const live = await stream();
    const writer = mms.app.get(EventWriter);
    const rows = await writer.rows([{ accountId: tree.endUser.id, deviceId: gateway, type: eventTypes.variable }]);
    let commit = () => {};
    // SQLite commits one after the other anyway
    const held = engine === 'mariadb' ? new Promise<void>((resolve) => (commit = resolve)) : null;
    const work = mms.database.write(async (db) => {
      await writer.insert(db, rows, []);
      await held;
    });
    await eventually(async () => expect(rows[0]?.id).toBeGreaterThan(0));
    const later = await happens();
    await live.until(1);
    const now = jest.spyOn(Date, 'now');
    try {
      const ahead = Date.now() + 15_000;
      now.mockReturnValue(ahead);
      const tail = mms.app.get(Tail);
      for (let n = 0; n < 3; n += 1) await tail.read();
    } finally {
      now.mockRestore();
    }
    commit();
    await work;
    await live.until(2);
    expect(live.ids().sort((a, b) => a - b)).toEqual([rows[0]?.id, later]);
  });

  it('ends after the time that was asked for; without any it has what was missed', async () => {
    const first = await mms.get(`${PATH}?Seconds=0`, session);
    const [, last = ''] = /\nid: (.*)\n/.exec(first.body) ?? [];
    const ids = [await happens(), await happens()];
    const second = await mms.get(`${PATH}?Seconds=0&LastEventId=${last}`, session);
    expect([...second.body.matchAll(/"PK_Event":(\d+)/g)].map(([, id]) => Number(id))).toEqual(ids);
    const short = await stream(session, '?Seconds=1');
    await short.untilEnded(4000);
  });

  it('resumes where its reader was, not with what is shown to others only', async () => {
    const live = await stream();
    await happens();
    await live.until(1);
    live.close();
    const missed = [await happens(), await happens({ type: eventTypes.image })];
    await happens({ accountId: tree.dealer.id, deviceId: 0, userId: 7 });

    const again = await stream({ ...session, 'Last-Event-ID': live.lastId });
    const filtered = await stream(session, `?Type=1&LastEventId=${live.lastId}`);
    const next = await happens();
    await again.until(3);
    await filtered.until(1);
    expect(again.ids()).toEqual([...missed, next]);
    expect(filtered.ids()).toEqual([missed[1]]);
  });

  it.each([
    ['nonsense', () => 'nonsense'],
    ['of another account', (theirs: string) => theirs],
  ])('begins now when the reader comes with an id that is %s', async (_, idOf) => {
    const dealer = await mms.make.user({ account: tree.dealer });
    const { lastId } = await stream(await mms.as(dealer));
    await happens();
    const live = await stream({ ...session, 'Last-Event-ID': idOf(lastId) });
    await live.until(1);
    expect(live.messages.map(({ type }) => type)).toEqual(['reset']);
    const id = await happens();
    await live.until(2);
    expect(live.ids()).toEqual([id]);
  });

  it('does not have what has expired, or was deleted, meanwhile', async () => {
    const live = await stream();
    live.close();
    await happens({ expiration: new Date(0) } as Partial<Event>);
    const deleted = await happens();
    const left = await happens();
    await mms.put(`/event/event/event/${deleted}`, session, { Delete: 1 });
    await mms.database.execute('UPDATE `event_Event` SET `Expiration` = ? WHERE `PK_Event` < ?', [
      '2026-01-01 00:00:00.000',
      deleted,
    ]);
    const again = await stream({ ...session, 'Last-Event-ID': live.lastId });
    await again.until(1);
    expect(again.ids()).toEqual([left]);
  });

  it('is of the accounts in reach', async () => {
    const dealer = await mms.as(await mms.make.user({ account: tree.dealer }));
    const below = await stream(dealer, `?PK_Account=${tree.endUser.id}`);
    const id = await happens({ storeId: null });
    await below.until(1);
    expect(below.ids()).toEqual([id]);
    expect(JSON.parse(below.messages[0]?.data ?? '')).not.toHaveProperty('Key');
    expect((await stream(session, `?PK_Account=${tree.dealer.id}`)).status).toBe(404);
    const other = await mms.make.user({ account: tree.endUser, roleId: 12 });
    expect((await stream(await mms.as(other))).status).toBe(200);
  });

  it('shows what the list shows, whatever is asked for', async () => {
    const camera = await mms.make.device({ account: tree.endUser });
    await mms.database.execute('UPDATE `auth_device_Device` SET `FK_DeviceType` = 2 WHERE `PK_Device` = ?', [camera]);
    const second = await mms.make.device({ account: tree.endUser });
    const stranger = await mms.make.device({ account: tree.sibling });
    await mms.database.write(async (db) => db.tell(DEVICE_CHANGED, '*'));
    const limited = await mms.make.user({ account: tree.endUser, roleId: 11, devices: `${second},${camera}` });
    const viewers = [session, await mms.as(limited)];
    const begun = await Promise.all(viewers.map((headers) => stream(headers)));
    const from = begun.map(({ lastId }) => lastId);
    const units = [gateway, second, camera, stranger];
    for (const deviceId of units)
      for (const type of [1, 4]) await happens({ deviceId, type, severity: type === 1 ? 2 : 0 });
    for (const userId of [owner.id, limited.id]) await happens({ deviceId: 0, userId, type: eventTypes.login });
    const queries = [
      'Gateway=*',
      'Camera=*',
      'Gateway=*&Camera=*&User=0',
      `Gateway=${second}`,
      `Gateway=${gateway},${camera}&User=0`,
      `Camera=${camera}&Type=1`,
      `Camera=${second}&Gateway=*&User=${limited.id}`,
      `User=${owner.id},${limited.id}`,
      'User=0',
      'Gateway=*&Severity=1,2,3,4',
    ];
    for (const query of queries) {
      for (const [at, headers] of viewers.entries()) {
        const list = await mms.get(`/event/event/events?${query}&Sort=Asc&Count=200`, headers);
        const since = await mms.get(`${PATH}?Seconds=0&LastEventId=${from[at]}&${query}`, headers);
        const streamed = [...since.body.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? ''));
        const first = await firstOf(units);
        const listed = list.json.Records.filter(({ PK_Event }: { PK_Event: number }) => PK_Event >= first);
        expect({ query, at, ids: streamed.map(idOf) }).toEqual({ query, at, ids: listed.map(idOf) });
        expect(streamed).toEqual(listed);
      }
    }
  });

  /** The first of the events of these units that was made together with the others. */
  async function firstOf(units: number[]): Promise<number> {
    const sql = 'SELECT MIN(`PK_Event`) AS `id` FROM `event_Event` WHERE `FK_Device` = ?';
    const [row] = await mms.database.select<{ id: number }>(sql, [units[1] ?? 0]);
    return Number(row?.id) - 2;
  }
});

describe('a stream ends when', () => {
  const member = (devices = '') => mms.make.user({ account: tree.endUser, roleId: 11, devices });

  it('its user logs out', async () => {
    const user = await member();
    const as = await mms.as(user);
    await ends(await stream(as), () => mms.post(`/autha/auth/user/${user.id}/logout`, as));
    expect((await stream(as)).status).toBe(401);
  });

  it('its user is deactivated', async () => {
    const user = await member();
    const as = await mms.as(user);
    await ends(await stream(as), () => mms.put(`/account/user/user/${user.id}/active`, session, { Active: 0 }));
  });

  it('its API token is revoked', async () => {
    const path = `/account/account/account/${tree.endUser.id}/token`;
    const { json } = await mms.post(path, session, { Name: 'ends', Permissions: 'view_events' });
    const live = await stream({ Authorization: `Bearer ${json.Token}` });
    await ends(live, () => mms.send('DELETE', `${path}/${json.PK_Token}`, { headers: session }));
  });

  it('the owner no longer lets others help', async () => {
    const support = await mms.make.user({ account: tree.dealer, roleId: 5 });
    const as = await mms.as(support);
    const grant = (Until: number) => mms.put(`/account/account/account/${tree.endUser.id}/support`, session, { Until });
    const query = `?PK_Account=${tree.endUser.id}`;
    expect((await stream(as, query)).status).toBe(403);
    await grant(Math.floor(Date.now() / 1000) + 60);
    await ends(await stream(as, query), () => grant(0));
    // and when the grant ends by itself
    await grant(Math.floor(Date.now() / 1000) + 2);
    await (await stream(as, query)).untilEnded(4000);
  });
});

describe('a stream shows other things when', () => {
  it('its user may see other devices', async () => {
    const second = await mms.make.device({ account: tree.endUser });
    const user = await mms.make.user({ account: tree.endUser, roleId: 11, devices: String(gateway) });
    const live = await stream(await mms.as(user));
    const seen = await happens();
    await happens({ deviceId: second });
    const { status } = await mms.put(`/account/user/user/${user.id}`, session, {
      Devices: String(second),
      Password: owner.password,
    });
    expect(status).toBe(200);
    await eventually(async () => {
      await happens();
      const id = await happens({ deviceId: second });
      await eventually(async () => expect(live.ids().at(-1)).toBe(id), 300);
    });
    expect(live.ids()[0]).toBe(seen);
  });

  it('its gateway is unpaired, and paired with others', async () => {
    const unit = await mms.make.device({ account: tree.endUser });
    const live = await stream();
    const first = await happens({ deviceId: unit });
    await live.until(1);
    const path = `/account/account/account/${tree.endUser.id}/device/${unit}`;
    expect((await mms.send('DELETE', path, { headers: session })).status).toBe(200);
    await happens({ deviceId: unit });
    const last = await happens();
    await live.until(2);
    expect(live.ids()).toEqual([first, last]);
  });
});
