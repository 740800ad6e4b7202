import { AuthDevice, Event } from '@app/database';

import type { DeployedApp } from '../support/deployed.js';
import { at, startDeployed } from '../support/deployed.js';
import type { MadeUser } from '../support/make.js';

const EVENT = 'vera-us-oem-event12.mios.com';

describe('at the vendor’s names', () => {
  let mms: DeployedApp;
  let owner: MadeUser;
  let gateway: Awaited<ReturnType<DeployedApp['gateway']>>;

  beforeAll(async () => {
    mms = await startDeployed();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
  });
  afterAll(() => mms.close());
  beforeEach(async () => {
    gateway = await mms.gateway(owner);
  });

  const alert = (more: Record<string, string | number> = {}, method = 'GET') => {
    const query = new URLSearchParams({
      PK_AccessPoint: String(gateway.id),
      HW_Key: gateway.key,
      DeviceID: '5',
      LocalDate: '2014-06-24 07:04:03',
      LocalTimestamp: '1403593443',
      AlertType: '3',
      SourceType: '3',
      Argument: '',
      Format: '',
      Code: 'Tripped',
      Value: '1',
      Description: 'Front door',
      Users: `${owner.id},7`,
      Something: 'else',
      ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, String(value)])),
    });
    return mms.send(EVENT, `/alert?${query.toString()}`, { method });
  };
  const kept = () => mms.database.reading.manager.findBy(Event, { deviceId: gateway.id });

  it('HEAD /alert keeps nothing', async () => {
    expect((await alert({}, 'HEAD')).status).toBe(405);
    expect(await kept()).toEqual([]);
  });

  it('GET /alert keeps what a gateway with UI5 tells, and answers its number as text', async () => {
    const { status, text, headers } = await alert();

    const [event] = await kept();
    expect([status, text]).toEqual([200, `PK_Alert:${event?.id}`]);
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(event).toMatchObject({
      accountId: owner.account.id,
      child: 5,
      localDate: '2014-06-24 07:04:03',
      type: 3,
      source: 3,
      code: 'Tripped',
      newValue: '1',
      description: 'Front door',
      users: `${owner.id},7`,
    });
  });

  it('GET /alert keeps what is sent again once', async () => {
    const [first, again, other] = [await alert(), await alert(), await alert({ Value: '0' })];

    expect(again.text).toBe(first.text);
    expect(other.text).not.toBe(first.text);
    expect(await kept()).toHaveLength(2);
  });

  it.each([
    ['a wrong key', { HW_Key: 'x'.repeat(32) }, 401],
    ['no key', { HW_Key: '' }, 401],
    ['an unknown unit', { PK_AccessPoint: 123 }, 401],
    ['a broken number', { PK_AccessPoint: 'x' }, 400],
    ['an unknown type', { AlertType: 99 }, 400],
    ['no type', { AlertType: '' }, 400],
    ['a type of the system', { AlertType: 6 }, 400],
    ['a description that is too long', { Description: 'x'.repeat(10_001) }, 400],
  ])('GET /alert refuses %s', async (_, more, status) => {
    expect((await alert(more)).status).toBe(status);
    expect(await kept()).toEqual([]);
  });

  it('GET /alert refuses a unit that is blocked, and one that is nobody’s', async () => {
    const change = (columns: Partial<AuthDevice>) =>
      mms.database.write((db) => db.update(AuthDevice, { id: gateway.id }, columns));
    await change({ blocked: true });
    expect((await alert()).status).toBe(401);

    await change({ blocked: false, accountId: null });
    expect((await alert()).status).toBe(409);
  });

  it('GET /alert is served nowhere else', async () => {
    const query = `PK_AccessPoint=${gateway.id}&HW_Key=${gateway.key}&AlertType=3`;

    expect((await mms.get(`/alert?${query}`)).status).toBe(404);
    expect((await mms.send(EVENT, `/alert?${query}`)).status).toBe(200);
  });

  it('POST event answers a number and a key, and leaves out what nobody knows', async () => {
    const body = { PK_Device: String(gateway.id), HW_Key: 'x', EventType: '4', Severity: '', Users: '', Whatever: 1 };

    const reply = await mms.send(EVENT, '/event/event/event', {
      method: 'POST',
      headers: { ...gateway.identity, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

    const [event] = await kept();
    expect([reply.status, reply.json()]).toEqual([200, { PK_Event: event?.id, Key: event?.key }]);
  });

  it('events name the storage server as old programs know it', async () => {
    await alert();
    const session = await mms.session(owner, at.account);

    const reply = await mms.send(EVENT, '/event/event/events?Gateway=*&User=0', { headers: session });

    expect(reply.json().Records[0].Server_Storage).toMatch(/^[a-z0-9-]+\.mios\.com$/);
  });
});
