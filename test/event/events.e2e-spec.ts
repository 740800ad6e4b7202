import { AuthDevice, Event, Notification } from '@app/database';

import { madeEvents } from '../support/events.js';
import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { liveGateway, logInGateway } from '../support/units.js';

type Headers = Record<string, string>;

const SECOND = 1000;
const NOON = Date.UTC(2026, 10, 25, 12);
const at = (seconds: number) => new Date(NOON + seconds * SECOND);
const never = { expiration: null };

describe('GET /event/event/events', () => {
  let mms: TestApp;
  let owner: MadeUser;
  let session: Headers;
  let home: number;
  let cabin: number;
  let camera: number;
  let events: Record<string, Event>;

  const list = async (query: string, headers = session) => {
    const reply = await mms.get(`/event/event/events?${query}`, headers);
    expect([query, reply.status, reply.status === 200 ? '' : reply.body]).toEqual([query, 200, '']);
    return reply.json.Records as Record<string, string>[];
  };
  const names = async (query: string, headers = session) =>
    (await list(query, headers)).map(({ Description }) => Description);

  /** Those of the test itself, which are events, too. */
  const forgetLogins = () => mms.database.write((db) => db.delete(Event, { type: 5, ip: '127.0.0.1' }));

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
    const other = await mms.make.user({ account: endUser });
    [home, cabin, camera] = [0, 0, 0];
    home = await mms.make.device({ account: endUser });
    cabin = await mms.make.device({ account: endUser });
    camera = await mms.make.device({ account: endUser });
    await mms.database.write((db) => db.update(AuthDevice, { id: camera }, { typeId: 2 }));
    const accountId = endUser.id;
    const made = await madeEvents(
      mms.database,
      [
        { deviceId: home, child: 5, description: 'door', severity: 1 },
        { deviceId: home, child: 6, description: 'motion', source: 3, severity: 2, readAt: at(60.999) },
        {
          deviceId: home,
          child: 7,
          description: 'picture',
          type: 1,
          format: 'jpg',
          storeId: 99,
          fileSize: 7,
          timestamp: at(2.999),
        },
        { deviceId: cabin, child: 5, description: 'cabin door', severity: 4 },
        { deviceId: camera, description: 'camera', type: 2, format: 'mp4', expiration: at(1e9 + 0.999) },
        { userId: owner.id, description: 'my login', type: 5 },
        { userId: other.id, description: 'their login', type: 5 },
      ].map((each, n) => ({ accountId, timestamp: at(n), ...never, ...each })),
    );
    events = Object.fromEntries(made.map((each) => [each.description, each]));
    session = await mms.as(owner);
    await forgetLogins();
  });
  afterAll(() => mms.close());

  it.each([
    ['', ['my login']],
    ['User=0', []],
    ['Gateway=*', ['my login', 'cabin door', 'picture', 'motion', 'door']],
    ['Gateway=*&User=0', ['cabin door', 'picture', 'motion', 'door']],
    ['Gateway=HOME&User=0', ['picture', 'motion', 'door']],
    ['Gateway=HOME', ['my login', 'picture', 'motion', 'door']],
    ['Gateway=HOME,CABIN,123&User=0', ['cabin door', 'picture', 'motion', 'door']],
    ['Gateway=123', ['my login']],
    ['Gateway=123&User=0', []],
    ['Camera=*', ['my login', 'camera', 'picture']],
    ['Camera=*&User=0', ['camera', 'picture']],
    ['Camera=CAMERA&User=0', ['camera']],
    ['Camera=123', ['my login']],
    ['Gateway=*&Camera=*', ['my login', 'camera', 'cabin door', 'picture', 'motion', 'door']],
    ['Gateway=CABIN&Camera=*&User=0', ['camera', 'cabin door', 'picture']],
    ['Gateway=*&Device=5', ['cabin door', 'door']],
    ['Gateway=HOME&Device=5,6', ['motion', 'door']],
    ['Gateway=HOME&Device=5&Camera=*', ['camera', 'picture', 'door']],
    ['Gateway=HOME&Device=7&Camera=*', ['camera', 'picture']],
    ['Device=5', ['my login']],
    ['Camera=CAMERA&Device=5&User=0', ['camera']],
    ['Gateway=*&Unread=1', ['my login', 'cabin door', 'picture', 'door']],
    ['Gateway=*&Unread=0&User=0', ['cabin door', 'picture', 'motion', 'door']],
    ['Gateway=HOME&Unread=1&User=0', ['picture', 'door']],
    ['Gateway=*&Severity=1,2,3,4', ['cabin door', 'motion', 'door']],
    ['Gateway=*&Severity=1&Severity=2', ['motion', 'door']],
    ['Gateway=*&Severity=1,2,3,4&Unread=1', ['cabin door', 'door']],
    ['Gateway=HOME&Severity=1,2,3,4&Unread=1', ['door']],
    ['Gateway=*&Severity=9', []],
    ['Gateway=*&User=0&Severity=&Type=&Source=', ['cabin door', 'picture', 'motion', 'door']],
    ['Gateway=*&Severity=&Unread=1', ['my login', 'cabin door', 'picture', 'door']],
    ['Gateway=*&Severity=9&Unread=1', []],
    ['Gateway=*&Severity=0&User=0', ['picture']],
    ['Gateway=*&Type=1', ['picture']],
    ['Gateway=*&Type=1,5', ['my login', 'picture']],
    ['Gateway=*&Source=3', ['motion']],
    ['Gateway=*&Camera=*&Format=MP4', ['camera']],
    ['Gateway=*&Format=jpg', ['picture']],
    ['Gateway=*&User=0&Sort=Asc', ['door', 'motion', 'picture', 'cabin door']],
    ['Gateway=*&Sort=asc&Count=2', ['door', 'motion']],
    ['Gateway=*&Count=2&Start=1', ['cabin door', 'picture']],
    ['Gateway=HOME&Count=2&Start=1', ['picture', 'motion']],
    ['Gateway=*&Start=5', []],
    ['Gateway=*&Count=0', []],
    ['Gateway=*&After=@3&User=0', ['cabin door']],
    ['Gateway=*&Before=@1', ['motion', 'door']],
    ['Gateway=*&After=@1&Before=@2', ['picture', 'motion']],
    ['User=OTHER', ['their login']],
    ['User=OWNER,OTHER', ['their login', 'my login']],
    ['User=0,OTHER', ['their login']],
    ['User=123', []],
    ['Gateway=HOME&User=OTHER', ['their login', 'picture', 'motion', 'door']],
    ['Gateway=&Camera=&Pass=secret&Whatever=1', ['my login']],
  ])('%s', async (text, expected) => {
    const other = events['their login']?.userId;
    const query = text
      .replace('HOME', String(home))
      .replace('CABIN', String(cabin))
      .replace('CAMERA', String(camera))
      .replace('OWNER', String(owner.id))
      .replace('OTHER', String(other))
      .replaceAll(/@(\d)/g, (_, seconds: string) => String(NOON / SECOND + Number(seconds)));

    expect(await names(query)).toEqual(expected);
  });

  it.each([
    'Gateway=a',
    'Camera=1;2',
    'Camera=*,1',
    'User=x',
    'User=*',
    'Unread=2',
    'Type=x',
    'Severity=-1',
    'Severity=1,x',
    'Start=-1',
    'Count=x',
    'Count=-1',
    'Before=yesterday',
    'Before=1&After=2',
    'Sort=Up',
    'PK_Account=x',
    `Gateway=${'1,'.repeat(300)}1`,
  ])('refuses %s, and says why', async (query) => {
    const { status, json } = await mms.get(`/event/event/events?${query}`, session);

    expect(status).toBe(400);
    expect(json.errors[0].name).toBe(query.split('=')[0]);
  });

  it('answers what the document names, numbers as text', async () => {
    const event = events.picture;
    const notification = { eventId: event?.id ?? 0, accountId: owner.account.id, dueAt: null, createdAt: new Date() };
    await mms.database.write((db) => db.insert(Notification, notification));
    const [found] = await list(`Gateway=${home}&Type=1`);

    expect(found).toEqual({
      PK_Event: event?.id,
      PK_Device: String(home),
      PK_User: '',
      PK_Notification: expect.stringMatching(/^\d+$/),
      DeviceID: '7',
      Timestamp: String(NOON / SECOND + 2),
      LocalDate: '',
      Expiration: '',
      Read: '',
      EventType: '1',
      SourceType: '4',
      Format: 'jpg',
      Server_Storage: 'mms.test',
      PK_Store: 99,
      IP: '192.0.2.1',
      Locked: '0',
      FileSize: '7',
      Code: '',
      NewValue: '',
      Description: 'picture',
      Key: event?.key,
      Severity: 0,
      Thumbnail: '/storage/storage/store/99/thumbnail',
      UserComments: '',
    });
    const [login] = await list('');
    expect(login).toMatchObject({ PK_User: String(owner.id), PK_Device: '0', PK_Store: 0, Thumbnail: '' });
    expect((await list(`Gateway=${home}&Severity=2`))[0]).toMatchObject({ Read: String(NOON / SECOND + 60) });
    expect((await list('Camera=*&Type=2'))[0]).toMatchObject({ Expiration: String(NOON / SECOND + 1e9) });
  });

  it('leaves out what has expired, unless it is locked, also before it is deleted', async () => {
    const account = await mms.make.account({});
    const user = await mms.make.user({ account });
    const deviceId = await mms.make.device({ account });
    const past = new Date(Date.now() - 5 * SECOND);
    await madeEvents(mms.database, [
      { accountId: account.id, deviceId, description: 'gone', expiration: past },
      { accountId: account.id, deviceId, description: 'kept', expiration: past, locked: true },
    ]);

    expect(await names('Gateway=*&User=0', await mms.as(user))).toEqual(['kept']);
  });

  it('orders what came at once by its number, over pages', async () => {
    const account = await mms.make.account({});
    const user = await mms.make.user({ account });
    const units = [await mms.make.device({ account }), await mms.make.device({ account })];
    await madeEvents(
      mms.database,
      Array.from({ length: 20 }, (_, n) => ({
        accountId: account.id,
        deviceId: units[n % 2] ?? 0,
        timestamp: at(0),
        description: String(n),
        ...never,
      })),
    );
    const headers = await mms.as(user);
    const all = Array.from({ length: 20 }, (_, n) => String(19 - n));

    for (const gateway of ['*', units.join(',')]) {
      const pages = [0, 7, 14].map((start) => names(`Gateway=${gateway}&User=0&Count=7&Start=${start}`, headers));
      expect((await Promise.all(pages)).flat()).toEqual(all);
    }
  });

  it('shows more gateways than are worth a look each', async () => {
    const account = await mms.make.account({});
    const user = await mms.make.user({ account });
    const units: number[] = [];
    for (let n = 0; n < 12; n += 1) units.push(await mms.make.device({ account }));
    await madeEvents(
      mms.database,
      units.map((deviceId, n) => ({ accountId: account.id, deviceId, child: n % 2, description: String(n) })),
    );
    const headers = await mms.as(user);
    const asked = units.slice(0, 10);

    expect(await names(`Gateway=${asked.join(',')}&User=0`, headers)).toHaveLength(10);
    expect(await names(`Gateway=${asked.join(',')}&User=0&Device=1`, headers)).toHaveLength(5);
    expect(await names('Gateway=*&User=0&Unread=1', headers)).toHaveLength(12);
  });

  it('shows nothing of a gateway that was sold, to neither of its owners', async () => {
    const [seller, buyer] = [await mms.make.account({}), await mms.make.account({})];
    const [from, to] = [await mms.make.user({ account: seller }), await mms.make.user({ account: buyer })];
    const [fromHeaders, toHeaders] = [await mms.as(from), await mms.as(to)];
    const gateway = await liveGateway(mms, from);
    const post = (Description: string, headers: Headers) =>
      mms.post('/event/event/event', headers, { EventType: 4, Description });
    const { json } = await post('before', gateway.session);
    expect(await names('Gateway=*&User=0', fromHeaders)).toEqual(['before']);

    await mms.send('DELETE', `/account/account/account/${seller.id}/device/${gateway.id}`, { headers: fromHeaders });
    const pair = { PK_Device: gateway.id, MacAddress: gateway.mac, Name: 'Home' };
    await mms.post(`/account/account/account/${buyer.id}/device`, toHeaders, pair);
    await post('after', await logInGateway(mms, gateway.id, gateway.key));

    expect(await names('Gateway=*&User=0', fromHeaders)).toEqual([]);
    expect(await names(`Gateway=${gateway.id}&User=0&Unread=1`, fromHeaders)).toEqual([]);
    expect(await names('Gateway=*&User=0', toHeaders)).toEqual(['after']);
    for (const headers of [fromHeaders, toHeaders]) {
      expect((await mms.get(`/event/event/event/${json.PK_Event}`, headers)).status).toBe(404);
      expect((await mms.put(`/event/event/event/${json.PK_Event}`, headers, { Read: 1 })).status).toBe(404);
    }
  });

  it('shows members their devices and their own logins only', async () => {
    const member = await mms.make.user({ account: owner.account, roleId: 11, devices: String(home) });
    await madeEvents(mms.database, [
      { accountId: owner.account.id, userId: member.id, description: 'mine', timestamp: at(9) },
    ]);
    const headers = await mms.as(member);
    await forgetLogins();

    expect(await names('Gateway=*', headers)).toEqual(['mine', 'picture', 'motion', 'door']);
    expect(await names(`Gateway=${cabin}&User=0`, headers)).toEqual([]);
    expect(await names('Camera=*&User=0', headers)).toEqual(['picture']);
    expect(await names(`User=${owner.id}`, headers)).toEqual([]);
    expect((await mms.get(`/event/event/event/${events['cabin door']?.id}`, headers)).status).toBe(404);
    expect((await mms.get(`/event/event/event/${events['my login']?.id}`, headers)).status).toBe(404);
    expect((await mms.get(`/event/event/event/${events.door?.id}`, headers)).status).toBe(200);
  });

  it('shows the accounts below, and no keys to who may not see their files', async () => {
    const [row] = await mms.database.reading.query<{ id: number }[]>(
      'SELECT `FK_Account_Parent` AS `id` FROM `auth_account_Account` WHERE `PK_Account` = ?',
      [owner.account.id],
    );
    const dealer = await mms.make.user({ account: { ...owner.account, id: Number(row?.id), typeId: 4 } });
    const headers = await mms.as(dealer);
    const account = `PK_Account=${owner.account.id}`;

    const [found] = await list(`${account}&Gateway=${home}&Type=1`, headers);
    expect(found).toMatchObject({ Description: 'picture', Format: 'jpg', FileSize: '7' });
    expect(Object.keys(found ?? {})).not.toEqual(expect.arrayContaining(['Key']));
    expect(found).not.toHaveProperty('PK_Store');
    expect(found).not.toHaveProperty('Thumbnail');
    expect(await names(`${account}&User=${owner.id}`, headers)).toEqual(['my login']);
    expect(await names(`${account}`, headers)).toEqual([]);
    expect((await mms.get(`/event/event/events?PK_Account=${owner.account.id}`, session)).status).toBe(200);
    const stranger = await mms.make.user({ account: await mms.make.account({}) });
    expect((await mms.get(`/event/event/events?${account}`, await mms.as(stranger))).status).toBe(404);
  });
});
