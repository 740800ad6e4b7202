import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { WebSocket } from 'ws';

import { MmsAppModule } from '../../apps/mms/src/app.module.js';
import { eventually } from '../support/eventually.js';
import type { GatewayProcess } from '../support/gateway-process.js';
import { startGateway } from '../support/gateway-process.js';
import type { OpenRelay } from '../support/relay.js';
import { openRelay } from '../support/relay.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

const SWITCH = 'urn:upnp-org:serviceId:SwitchPower1';

describe('a simulated gateway, through its tunnel', () => {
  const state = mkdtempSync(join(tmpdir(), 'mms-tunnels-'));
  let mms: TestApp;
  let relay: OpenRelay;
  let owner: Headers;
  let dealer: Headers;
  let unit: { id: number; mac: string };
  let gateway: GatewayProcess;

  const start = () => startGateway({ url: relay.http, serial: unit.id, mac: unit.mac, port: 0, interval: 1, state });
  const through = (path: string, init: RequestInit = {}) =>
    fetch(`${relay.http}/relay/relay/relay/device/${unit.id}/port_3480${path}`, { headers: owner, ...init });
  const isReached = () =>
    eventually(async () => expect(await (await through('/data_request?id=alive')).text()).toBe('OK'), 15_000);

  beforeAll(async () => {
    // units find the relay under this name
    mms = await startApp(MmsAppModule, { MMS_PUBLIC_NAME: '', MMS_RELAY_NAME: '' });
    relay = await openRelay(mms);
    const tree = await mms.make.tree();
    const who = await mms.make.user({ account: tree.endUser });
    [owner, dealer] = [await mms.as(who), await mms.as(await mms.make.user({ account: tree.dealer }))];
    unit = await mms.make.spare();
    gateway = start();
    await eventually(() => Promise.resolve(expect(gateway.output()).toContain('is provisioned')), 10_000);
    expect(gateway.output()).not.toContain('tunnel');
    const body = { PK_Device: unit.id, MacAddress: unit.mac };
    expect((await mms.post(`/account/account/account/${who.account.id}/device`, owner, body)).status).toBe(200);
    await isReached();
  }, 60_000);
  afterAll(async () => {
    await gateway.kill('SIGKILL');
    rmSync(state, { recursive: true, force: true });
    await mms.close();
  });

  it('tells how its house is, and waits with the answer until that changes', async () => {
    const house = (await (await through('/data_request?id=sdata')).json()) as Record<string, string>;
    const since = `loadtime=${house.loadtime}&dataversion=${house.dataversion}`;

    const poll = through(`/data_request?id=sdata&${since}&timeout=60&minimumdelay=10`);
    await through(`/data_request?id=action&DeviceNum=3&serviceId=${SWITCH}&action=SetTarget&newTargetValue=1`);

    expect(house.serial_number).toBe(String(unit.id));
    expect(JSON.stringify(await (await poll).json())).toContain('"id":3');
  });

  it('carries 50 MB down, in whole and in part, and 8 MB up', async () => {
    const size = 50_000_000;
    const period = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(65_521));
    const all = Buffer.concat(Array.from({ length: Math.ceil(size / period.length) }, () => period)).subarray(0, size);
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const path = `/download?bytes=${size}`;

    const whole = Buffer.from(await (await through(path)).arrayBuffer());
    const part = await through(path, { headers: { ...owner, range: 'bytes=65000-131071' } });
    const sent = randomBytes(8_000_000);
    const received = await (await through('/upload', { method: 'POST', body: sent })).json();

    expect(sha256(whole)).toBe(sha256(all));
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 65000-131071/${size}`]);
    expect(Buffer.from(await part.arrayBuffer()).equals(all.subarray(65_000, 131_072))).toBe(true);
    expect(received).toEqual({ Bytes: sent.length, SHA256: sha256(sent) });
  }, 60_000);

  it('speaks WebSocket', async () => {
    const url = `${relay.http.replace('http', 'ws')}/relay/relay/relay/device/${unit.id}/port_3480/ws`;
    const socket = new WebSocket(url, { headers: owner });
    const heard: string[] = [];
    socket.on('message', (data: Buffer, isBinary) => heard.push(isBinary ? data.toString('hex') : data.toString()));
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

    socket.send('Grüße');
    socket.send(Buffer.from([0, 255]));
    const big = 'x'.repeat(300_000);
    socket.send(big);
    await eventually(() => Promise.resolve(expect(heard).toEqual(['Grüße', '00ff', big])));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.close(4000);

    expect(await closed).toBe(4000);
  });

  it('tells what happens, event by event, and shows pictures one by one', async () => {
    const events = await through('/events');
    const pictures = await through('/camera/video.mjpg');
    const read = async (response: Response, until: string) => {
      let seen = '';
      for await (const chunk of response.body!) {
        seen += Buffer.from(chunk).toString('latin1');
        if (seen.includes(until)) break;
      }
      return seen;
    };
    const news = read(events, '"device":6');
    await through(`/data_request?id=action&DeviceNum=6&serviceId=${SWITCH}&action=SetTarget&newTargetValue=1`);

    expect(await news).toMatch(/event: change\ndata: \{"device":6/);
    expect(await read(pictures, '--picture')).toContain('image/jpeg');
  });

  it('is back by itself after a kill, a block and an end of the tunnel', async () => {
    await gateway.kill('SIGKILL');
    await eventually(async () => expect((await through('/data_request?id=alive')).status).toBe(503), 10_000);
    gateway = start();
    await isReached();

    const block = (Blocked: number) => mms.put(`/authd/auth/device/${unit.id}/blocked`, dealer, { Blocked });
    expect((await block(1)).status).toBe(200);
    await eventually(async () => expect((await through('/data_request?id=alive')).status).toBe(503), 10_000);
    expect((await block(0)).status).toBe(200);
    await isReached();
  }, 60_000);
});
