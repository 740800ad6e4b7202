import { AuthDevice, Child, DeviceSync, Gateway } from '@app/database';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import type { LiveGateway } from '../support/units.js';
import { liveGateway, logInGateway } from '../support/units.js';

describe('POST /device/device/device/x/report', () => {
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

  const kept = () => mms.database.reading.manager.findOneByOrFail(Gateway, { id: gateway.id });
  const decide = (name: string, value: string) =>
    mms.database.write((db) => db.insert(DeviceSync, { deviceId: gateway.id, name, value, createdAt: new Date() }));

  it('answers when to come again, the time, and whose the gateway is', async () => {
    const { status, json } = await gateway.report({ Uptime: 5 });

    expect(status).toBe(200);
    expect(json).toEqual({
      Interval: 60,
      Timestamp: expect.any(Number),
      PK_Account: owner.account.id,
      Applied: true,
      Settings: [],
    });
    expect(Math.abs(json.Timestamp - Date.now() / 1000)).toBeLessThan(5);
    const unpaired = await liveGateway(mms, null);
    expect((await unpaired.report()).json.PK_Account).toBe(0);
  });

  it('keeps what is not sent, and everything that is, the first time and the next', async () => {
    const body = {
      InternalIP: '192.168.1.10',
      FirmwareVersion: '1.7.455',
      Uptime: 60,
      AccessiblePort: 443,
      LocalPort: 81,
      WifiSsid: 'home',
      Timezone: 'Europe|Lisbon|WET0WEST',
      ZWaveLocale: 'EU',
      ZWaveVersion: '2.78',
      Branding: '2',
      UILanguage: 'pt',
      UISkin: 'dark',
      HasWifi: 1,
      HasAlarmPanel: '0',
      UI: 7,
      EngineStatus: 'ready',
      Distribution: 'x',
      LinuxFirmware: 3,
      Using_2G: true,
    };
    await gateway.report(body);
    const first = await kept();
    await gateway.report({ ...body, Uptime: 120, WifiSsid: 'elsewhere', Using_2G: false });
    const second = await kept();
    await gateway.report({ Uptime: 180 });

    expect(first).toMatchObject({ wifiSsid: 'home', using2g: true, hasWifi: true, accessiblePort: 443, ui: 7 });
    const { aliveAt, ...rest } = second;
    expect(rest).toEqual({ ...rest, ...first, uptime: 120, wifiSsid: 'elsewhere', using2g: false, aliveAt: undefined });
    const { aliveAt: last, ...third } = await kept();
    expect(third).toEqual({ ...rest, uptime: 180 });
    const times = [first.aliveAt, aliveAt, last].map((at) => at?.getTime() ?? 0);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('that is heard twice, or has been overtaken, changes nothing, whatever the clock of the gateway says', async () => {
    await gateway.report({ Sequence: 4_000_000_000_000, Uptime: 100 });
    const before = await kept();
    const replayed = await gateway.report({ Sequence: 4_000_000_000_000, Uptime: 1, FirmwareVersion: '0' });
    const overtaken = await gateway.report({ Sequence: 3, Uptime: 2, Devices: [{ Id: 1 }], Button: true });

    expect([replayed.json.Applied, overtaken.json.Applied]).toEqual([false, false]);
    expect(await kept()).toEqual(before);
    expect(await mms.database.reading.manager.countBy(Child, { deviceId: gateway.id })).toBe(0);
    expect((await gateway.report({ Sequence: 4_000_000_000_001, Uptime: 160 })).json.Applied).toBe(true);

    // it counts anew when it has logged in anew, and what it sent before comes too late then
    await mms.database.write((db) => db.update(Gateway, { id: gateway.id }, { reportedBy: before.reportedBy - 100 }));
    const anew = await logInGateway(mms, gateway.id, gateway.key);
    expect((await gateway.report({ Sequence: 1, Uptime: 3 }, anew)).json.Applied).toBe(true);
    expect((await kept()).uptime).toBe(3);
  });

  it('of many at once leaves the one with the highest number', async () => {
    const numbers = Array.from({ length: 20 }, (_, n) => n + 1);
    const answers = await Promise.all(
      numbers.map((n) => gateway.report({ Sequence: n, Uptime: n, Devices: [{ Id: n }] })),
    );

    expect(answers.map(({ status }) => status)).toEqual(numbers.map(() => 200));
    expect(await kept()).toMatchObject({ uptime: 20, sequence: 20 });
    const children = await mms.database.reading.manager.findBy(Child, { deviceId: gateway.id });
    expect(children.map(({ child }) => child)).toEqual([20]);
  });

  it('tells what has been decided until the gateway says that it has received it', async () => {
    await gateway.report();
    await decide('ServicePlan', 'gold');
    await decide('ServicePlan', 'silver');
    const told = (await gateway.report()).json.Settings;
    const again = (await gateway.report()).json.Settings;
    await decide('Timezone', 'UTC');
    const Received = told.map(({ PK_Sync }: { PK_Sync: number }) => PK_Sync);
    const after = (await gateway.report({ Received })).json.Settings;

    expect(told.map(({ Name, Value }: { Name: string; Value: string }) => [Name, Value])).toEqual([
      ['ServicePlan', 'gold'],
      ['ServicePlan', 'silver'],
    ]);
    expect(again).toEqual(told);
    expect(after).toEqual([{ PK_Sync: expect.any(Number), Name: 'Timezone', Value: 'UTC' }]);
  });

  it('does not take from another gateway what that one has not received', async () => {
    await decide('ServicePlan', 'gold');
    const [{ PK_Sync }] = (await gateway.report()).json.Settings;
    const other = await liveGateway(mms, owner);

    await other.report({ Received: [PK_Sync] });

    expect((await gateway.report()).json.Settings).toHaveLength(1);
  });

  it('writes the devices behind it only when they have changed, and forgets those that are gone', async () => {
    const Devices = [
      { Id: 1, Name: 'Door', Category: 7, Battery: 80 },
      { Id: 2, Name: 'Lamp', Category: 3 },
    ];
    const children = async () =>
      (
        await mms.database.reading.manager.find(Child, { where: { deviceId: gateway.id }, order: { child: 'ASC' } })
      ).map(({ child, battery, createdAt }) => [child, battery, createdAt.getTime()]);
    await gateway.report({ Devices });
    const first = await children();
    await gateway.report({ Devices });
    expect(await children()).toEqual(first);
    await gateway.report({ Devices: [{ ...Devices[0], Battery: 79 }] });
    expect((await children()).map(([child, battery]) => [child, battery])).toEqual([[1, 79]]);
    await gateway.report({ Devices: [] });
    expect(await children()).toEqual([]);
  });

  it('of a unit that was blocked meanwhile is refused', async () => {
    await mms.database.write(async (db) => {
      await db.update(AuthDevice, { id: gateway.id }, { blocked: true });
      db.tell('device', gateway.id);
    });
    expect((await gateway.report()).status).toBe(401);
  });
});

describe('the locator', () => {
  it('finds a gateway from the network that it has reported from, also an IPv6 one', async () => {
    const mms = await startApp(undefined, { TRUSTED_PROXIES: ['127.0.0.1'] });
    try {
      await mms.make.tree();
      const unit = await liveGateway(mms, null);
      await unit.report({}, { ...unit.session, 'x-forwarded-for': '2001:db8:7:8:aaaa::1' });
      const seenFrom = async (address: string) => {
        const { json } = await mms.get('/locator/locator/locator', { 'x-forwarded-for': address });
        return json.Devices.map(({ PK_Device }: { PK_Device: number }) => PK_Device);
      };

      expect(await seenFrom('2001:DB8:7:8:bbbb::2')).toEqual([unit.id]);
      expect(await seenFrom('2001:db8:7:9::2')).toEqual([]);
      expect(await seenFrom('203.0.113.9')).toEqual([]);
    } finally {
      await mms.close();
    }
  });
});
