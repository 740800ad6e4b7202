import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AuthDevice, ConfigOem, DatabaseUnavailable } from '@app/database';

import { freePort } from '../support/demo-process.js';
import { eventually } from '../support/eventually.js';
import type { GatewayProcess } from '../support/gateway-process.js';
import { startGateway } from '../support/gateway-process.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

/** Seconds between two reports. */
const INTERVAL = 1;

describe('a simulated gateway', () => {
  const state = mkdtempSync(join(tmpdir(), 'mms-gateways-'));
  let mms: TestApp;
  let url: string;
  let owner: Headers;
  let dealer: Headers;
  let account: string;
  let gateway: GatewayProcess;
  let unit: { id: number; mac: string };

  beforeAll(async () => {
    mms = await startApp(undefined, { MMS_PUBLIC_NAME: '127.0.0.1' });
    await mms.app.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${(mms.app.getHttpServer().address() as AddressInfo).port}`;
    const tree = await mms.make.tree();
    await mms.database.write((db) => db.update(ConfigOem, { id: 1 }, { reportInterval: INTERVAL }));
    const who = await mms.make.user({ account: tree.endUser });
    [owner, dealer] = [await mms.as(who), await mms.as(await mms.make.user({ account: tree.dealer }))];
    account = `/account/account/account/${who.account.id}`;
  });
  afterAll(async () => {
    rmSync(state, { recursive: true, force: true });
    await mms.close();
  });
  beforeEach(async () => {
    unit = await mms.make.spare();
    gateway = startGateway({ url, serial: unit.id, mac: unit.mac, port: await freePort(), state, upgrade: 1 });
  });
  afterEach(() => gateway.kill('SIGKILL'));

  const isOnline = async (id = unit.id) => (await mms.get(`/device/device/device/${id}/status`, owner)).json?.Online;
  const pair = () => mms.post(`${account}/device`, owner, { PK_Device: unit.id, MacAddress: unit.mac });
  const paired = async () => {
    expect((await pair()).status).toBe(200);
    await eventually(async () => expect(await isOnline()).toBe('1'), 10_000);
  };
  const house = () => /http:\/\/127\.0\.0\.1:\d+/.exec(gateway.output())?.[0] ?? '';

  it('is born, found, online, and tells what is behind it', async () => {
    await paired();
    const { json: device } = await mms.get(`/device/device/device/${unit.id}`, owner);
    expect(device).toMatchObject({ InternalIP: '127.0.0.1', FirmwareVersion: '1.7.455', UI: '7', LinuxFirmware: 1 });
    expect(`http://${device.InternalIP}:${device.LocalPort}`).toBe(house());
    const { json: located } = await mms.get('/locator/locator/locator');
    expect(located.Devices.map(({ PK_Device }: { PK_Device: number }) => PK_Device)).toContain(unit.id);
    const { json: counts } = await mms.get('/device/devices_count', owner);
    expect(counts.GatewaysOnline).toBeGreaterThan(0);
    expect(counts.SensorsOnline + counts.LocksOnline + counts.CamerasOnline + counts.OtherOnline).toBeGreaterThan(10);
    const known = await mms.database.reading.manager.findOneByOrFail(AuthDevice, { id: unit.id });
    expect(known.sshKey).toMatch(/^ssh-ed25519 AAAA/);

    const sdata = await (await fetch(`${house()}/port_3480/data_request?id=sdata`)).json();
    expect(sdata).toMatchObject({ full: 1, serial_number: String(unit.id) });
  });

  it('posts what its sensors notice, and what it could not post when it can again', async () => {
    await paired();
    const events = async () => {
      const { json } = await mms.get(`/event/event/events?Gateway=${unit.id}&Type=4&User=0&Sort=Asc`, owner);
      return (json.Records as Record<string, string>[]).map(({ DeviceID, Code, NewValue }) => [
        DeviceID,
        Code,
        NewValue,
      ]);
    };
    gateway.trip(unit.id, 8);
    await eventually(async () => expect(await events()).toEqual([['8', 'Tripped', '1']]));

    const broken = jest.spyOn(mms.database, 'insert').mockRejectedValue(new DatabaseUnavailable('away'));
    gateway.trip(unit.id, 9);
    await eventually(async () => Promise.resolve(expect(gateway.output()).toContain('is not heard: 503')));
    gateway.trip(unit.id, 8);
    broken.mockRestore();

    const expected = [8, 9, 8].map((device) => [String(device), 'Tripped', '1']);
    await eventually(async () => expect(await events()).toEqual(expected), 10_000);
  });

  it('stores what its camera sees of who passes, and tells of it', async () => {
    await paired();
    gateway.trip(unit.id, 9);

    const record = async (type: number) => {
      const { json } = await mms.get(`/event/event/events?Gateway=${unit.id}&Type=${type}&User=0`, owner);
      expect(json.Records).toHaveLength(1);
      return (json.Records as Record<string, string>[])[0] ?? {};
    };
    let [image, video]: Record<string, string>[] = [];
    await eventually(async () => void (image = await record(1)));
    await eventually(async () => void (video = await record(2)), 20_000);

    expect(image).toMatchObject({ DeviceID: '17', Format: 'jpg', Description: 'Garden camera', SourceType: '3' });
    expect(video).toMatchObject({ DeviceID: '17', Format: 'mjpg' });
    for (const { Thumbnail, Key } of [image, video] as Record<string, string>[]) {
      const { status, headers } = await mms.get(`${Thumbnail}?Key=${Key}`);
      expect([status, headers['content-type']]).toEqual([200, 'image/jpeg']);
    }
    const clip = await mms.get(`/storage/storage/store/${video?.PK_Store}/archive?RawMjpeg=1&Key=${video?.Key}`);
    expect(clip.headers['content-type']).toMatch(/^multipart\/x-mixed-replace/);
    expect(clip.body.match(/Content-Type: image\/jpeg/g)).toHaveLength(10);
  }, 40_000);

  it('is offline in time when it is killed, and the same one when it starts again', async () => {
    await paired();
    const kept = readFileSync(join(state, `${unit.id}.json`), 'utf8');
    await gateway.kill('SIGKILL');
    await eventually(async () => expect(await isOnline()).toBe('0'), 2000 * INTERVAL + 2000);

    gateway = startGateway({ url, serial: unit.id, mac: unit.mac, port: 0, state });
    await eventually(async () => expect(await isOnline()).toBe('1'), 10_000);
    expect(readFileSync(join(state, `${unit.id}.json`), 'utf8')).toBe(kept);
    expect(gateway.output()).not.toContain('is provisioned');
  });

  it('is shut out by a disabled service plan and by a block, and back by itself', async () => {
    await paired();
    const { json } = await mms.get(`${account}/devices`, owner);
    const { PK_Installation } = json.Devices.find(({ PK_Device }: { PK_Device: number }) => PK_Device === unit.id);
    const plan = (ServicePlan: string) =>
      mms.put(`/account/installation/installation/${PK_Installation}/attribute`, dealer, { ServicePlan });
    const block = (Blocked: number) => mms.put(`/authd/auth/device/${unit.id}/blocked`, dealer, { Blocked });
    for (const [out, back] of [
      [() => plan('disable'), () => plan('gold')],
      [() => block(1), () => block(0)],
    ] as const) {
      expect((await out()).status).toBe(200);
      await eventually(async () => expect(await isOnline()).toBe('0'), 2000 * INTERVAL + 2000);
      expect((await back()).status).toBe(200);
      await eventually(async () => expect(await isOnline()).toBe('1'), 20_000);
    }
    expect(gateway.output()).toContain('is told ServicePlan gold');
  }, 60_000);

  it('upgrades when it is ordered to', async () => {
    await paired();
    const body = {
      PK_Device: unit.id,
      ForceUpgradeUrl: 'https://firmware.example.com/1.7.1142.squashfs',
      ForceUpgradeVersion: '1.7.1142',
    };
    const { json } = await mms.put('/firmware/build/firmwareupgrade', owner, body);
    await eventually(async () => {
      const { json: order } = await mms.get(`/firmware/build/firmwareupgrade/${json.PK_Upgrade}`, owner);
      expect(order.Counts.done).toBe(1);
    }, 15_000);
    expect((await mms.get(`/device/device/device/${unit.id}`, owner)).json).toMatchObject({
      FirmwareVersion: '1.7.1142',
      PriorFirmwareVersion: '1.7.455',
    });
    expect(await (await fetch(`${house()}/data_request?id=user_data`)).text()).toContain('1.7.1142');
  });

  it('is paired by its button', async () => {
    await eventually(() => Promise.resolve(expect(gateway.output()).toContain('is provisioned')), 10_000);
    const byButton = () => mms.post(`${account}/device`, owner, { Button: 1, Name: 'Hallway' });
    expect((await byButton()).status).toBe(404);
    gateway.press(unit.id);
    await eventually(async () => expect((await byButton()).json).toMatchObject({ PK_Device: unit.id }), 20_000);
  }, 40_000);

  it('comes in hundreds', async () => {
    const first = 61_000_000;
    const units = Array.from({ length: 200 }, (_, n) => first + n);
    await mms.database.write((db) =>
      db.insert(
        AuthDevice,
        units.map((id) => ({
          id,
          typeId: 1,
          subTypeId: 2,
          macAddress: `d4:21:22:${(id - 50_000_000).toString(16).padStart(6, '0').match(/../g)?.join(':')}`,
          oemId: 1,
          deviceServerId: 7,
          eventServerId: 13,
          createdAt: new Date(),
        })),
      ),
    );
    const many = startGateway({ url, serial: first, count: 200, interval: 5 });
    try {
      await eventually(async () => {
        const rows = await mms.database.select<{ n: number }>(
          'SELECT COUNT(*) AS `n` FROM `device_Gateway` WHERE `PK_Device` >= ?',
          [first],
        );
        expect(Number(rows[0]?.n)).toBe(200);
      }, 50_000);
    } finally {
      await many.kill('SIGTERM');
    }
  }, 80_000);
});
