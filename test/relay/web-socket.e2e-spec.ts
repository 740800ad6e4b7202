import { once } from 'node:events';
import { connect } from 'node:net';

import { WebSocket, WebSocketServer } from 'ws';

import { eventually } from '../support/eventually.js';
import type { MadeUser } from '../support/make.js';
import type { ClientTunnel, House, KeyedUnit, OpenRelay } from '../support/relay.js';
import { house, keyedUnit, openRelay, openTunnel, reachable } from '../support/relay.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

let mms: TestApp;
let relay: OpenRelay;
let owner: MadeUser;
let unit: KeyedUnit;
let home: House;
let tunnel: ClientTunnel;
let session: Record<string, string>;
const heard: Record<string, unknown>[] = [];

beforeAll(async () => {
  mms = await startApp();
  relay = await openRelay(mms);
  const { endUser } = await mms.make.tree();
  owner = await mms.make.user({ account: endUser });
  session = await mms.as(owner);
  unit = await keyedUnit(mms, owner);
  home = await house((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (bytes: Buffer) => chunks.push(bytes));
    request.on('end', () => response.end(`${request.method} ${Buffer.concat(chunks).toString()}`));
  });
  const sockets = new WebSocketServer({ noServer: true });
  home.server.on('upgrade', (request, socket, head) => {
    heard.push(request.headers);
    if (request.url === '/silence') return;
    if (request.url === '/refused') return void socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 3\r\n\r\nno!');
    sockets.handleUpgrade(request, socket, head, (each) => {
      each.on('message', (data, isBinary) => each.send(data, { binary: isBinary }));
    });
  });
  tunnel = openTunnel(relay, unit, home.port);
  await reachable(relay, session, unit);
});

afterAll(async () => {
  await tunnel.close();
  home.close();
  await mms.close();
});

const open = (path: string, headers = session) =>
  new WebSocket(`${relay.http.replace('http', 'ws')}/relay/relay/relay/device/${unit.id}${path}`, { headers });

/** The status with which a WebSocket was refused. */
const refusal = (socket: WebSocket) =>
  new Promise<number>((resolve) => {
    socket.on('error', () => undefined);
    socket.on('unexpected-response', (_, { statusCode = 0 }) => resolve(statusCode));
  });

describe('A WebSocket through the relay', () => {
  it('carries text and bytes both ways', async () => {
    const socket = open('/port_3480/ws?a=b');
    await once(socket, 'open');
    const bytes = Buffer.alloc(300_000, 7);
    socket.send('hello');
    const [text] = (await once(socket, 'message')) as [Buffer];
    expect(text.toString()).toBe('hello');
    socket.send(bytes);
    const [echo] = (await once(socket, 'message')) as [Buffer];
    expect(echo.equals(bytes)).toBe(true);
    expect(heard.at(-1)).not.toHaveProperty('mmssession');
    socket.close();
    await once(socket, 'close');
  });

  it('is refused as anything else is, by the relay and by the gateway', async () => {
    expect(await refusal(open('/ws', {}))).toBe(401);
    expect(await refusal(open('/refused'))).toBe(403);
    const other = await mms.as(await mms.make.user({ account: await mms.make.account({}) }));
    expect(await refusal(open('/ws', other))).toBe(404);
  });

  it('is given up when whoever asked for it goes before the gateway has answered', async () => {
    const exchanges = async () =>
      /^mms_relay_exchanges (\d+)$/m.exec(await (await fetch(`${relay.http}/metrics`)).text())?.[1];
    const socket = open('/silence');
    socket.on('error', () => undefined);
    await eventually(async () => expect(await exchanges()).toBe('1'));

    socket.terminate();

    await eventually(async () => expect(await exchanges()).toBe('0'));
  });

  it('has what was sent before it was granted', async () => {
    const { hostname, port } = new URL(relay.http);
    const raw = connect(Number(port), hostname);
    const lines = [
      `GET /relay/relay/relay/device/${unit.id}/ws HTTP/1.1`,
      'Host: x',
      `MMSSession: ${session.MMSSession}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    ];
    // a masked frame with an `x`, in the same breath and right after it
    const frame = Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0x78]);
    raw.write(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), frame]));
    setImmediate(() => raw.write(frame));
    let bytes = Buffer.alloc(0);
    raw.on('data', (chunk: Buffer) => (bytes = Buffer.concat([bytes, chunk])));

    const echoes = Buffer.from([0x81, 0x01, 0x78, 0x81, 0x01, 0x78]);
    await eventually(async () => expect(bytes.includes(echoes)).toBe(true));
    raw.destroy();
  });

  it('ends when its user is logged out', async () => {
    const second = await mms.make.user({ account: owner.account });
    const socket = open('/ws', await mms.as(second));
    await once(socket, 'open');
    const closed = once(socket, 'close');
    const path = `/autha/auth/user/${second.id}/logout`;
    expect((await mms.post(path, await mms.as(second))).status).toBe(200);
    await closed;
  });

  it('leaves those alone who ask for another protocol', async () => {
    const headers = { ...session, connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABk' };
    const { request } = await import('node:http');
    const answer = await new Promise<string>((resolve, reject) => {
      const url = `${relay.http}/relay/relay/relay/device/${unit.id}/post`;
      const sent = request(url, { method: 'POST', headers }, (response) => {
        let text = '';
        response.on('data', (bytes: Buffer) => (text += bytes.toString()));
        response.on('end', () => resolve(text));
      });
      sent.on('error', reject).end('a body');
    });
    expect(answer).toBe('POST a body');
  });
});
