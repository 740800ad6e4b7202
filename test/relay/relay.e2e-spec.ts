import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { get } from 'node:http';
import { connect } from 'node:net';

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

/** What a gateway has given away so far of a long answer. */
let given = 0;
const PIECES = 1000;
const PIECE = Buffer.alloc(65_536, 'x');

async function givePieces(response: ServerResponse): Promise<void> {
  for (given = 0; given < PIECES; given += 1) {
    if (!response.write(PIECE)) await new Promise((resolve) => response.once('drain', resolve));
  }
  response.end();
}

const body = randomBytes(8 * 1024 * 1024);

beforeAll(async () => {
  mms = await startApp();
  relay = await openRelay(mms);
  const { endUser } = await mms.make.tree();
  owner = await mms.make.user({ account: endUser });
  session = await mms.as(owner);
  unit = await keyedUnit(mms, owner);
  home = await house((request, response) => {
    if (request.url === '/big') return response.end(body);
    if (request.url === '/silence') return;
    if (request.url === '/broken') return request.socket.destroy();
    if (request.url === '/pieces') return void givePieces(response);
    const hash = createHash('sha256');
    request.on('data', (bytes: Buffer) => hash.update(bytes));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ method: request.method, url: request.url, hash: hash.digest('hex') }));
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

const through = (path: string, init: RequestInit = {}) =>
  fetch(`${relay.http}/relay/relay/relay/device/${unit.id}${path}`, { headers: session, ...init });

const metrics = async () => (await fetch(`${relay.http}/metrics`)).text();

describe('A gateway through the relay', () => {
  it('answers as if one stood in front of it', async () => {
    const answer = await through('/port_3480/data_request?id=sdata&x=%2e%2e');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ method: 'GET', url: '/port_3480/data_request?id=sdata&x=%2e%2e' });
  });

  it('passes bodies both ways, whole', async () => {
    const sent = await through('/upload', { method: 'POST', body });
    expect(await sent.json()).toMatchObject({ method: 'POST', hash: createHash('sha256').update(body).digest('hex') });
    const big = Buffer.from(await (await through('/big')).arrayBuffer());
    expect(big.equals(body)).toBe(true);
  });

  it('goes on where a reader had stopped, after as much as may be on its way', async () => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const url = `${relay.http}/relay/relay/relay/device/${unit.id}/pieces`;
      get(url, { headers: session }, resolve).on('error', reject);
    });
    // nobody reads, until the gateway is not let write any more
    let before = -1;
    await eventually(async () => {
      const stands = given === before;
      before = given;
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect([stands, given < PIECES]).toEqual([true, true]);
    });
    let bytes = 0;
    for await (const chunk of answer) bytes += (chunk as Buffer).length;
    expect(bytes).toBe(PIECES * PIECE.length);
  });

  it('is asked by any method, and by the one that is named', async () => {
    for (const method of ['HEAD', 'PATCH', 'OPTIONS', 'DELETE']) {
      const answer = await through('/x', { method });
      expect(answer.status).toBe(200);
      if (method !== 'HEAD') expect(await answer.json()).toMatchObject({ method });
    }
    const { request } = await import('node:http');
    const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const url = `${relay.http}/relay/relay/device/${unit.id}/dav?a=1`;
      request(url, { method: 'PROPFIND', headers: session }, (response) => {
        let body = '';
        response.on('data', (bytes: Buffer) => (body += bytes.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text: body }));
      })
        .on('error', reject)
        .end('<x/>');
    });
    expect([status, JSON.parse(text)]).toMatchObject([200, { method: 'PROPFIND', url: '/dav?a=1' }]);
    expect(await (await through('/x?Method=PUT&b=2')).json()).toMatchObject({ method: 'PUT', url: '/x?b=2' });
    expect((await through('/x?Method=PATCH')).status).toBe(400);
  });

  it('is told to be there, from where and since when', async () => {
    const asked = `/relay/relay/tunnel/${unit.id}`;
    const there = await eventually(async () => {
      const { json } = await mms.get(asked, session);
      expect(json).toMatchObject({ Connected: true, Address: '127.0.0.1', Client: expect.stringMatching(/^OpenSSH/) });
      return json as { Since: string };
    });
    expect(Date.now() - Date.parse(`${there.Since}Z`)).toBeLessThan(60_000);
    const { json } = await mms.get(`/device/device/device/${unit.id}/status`, session);
    expect(json).toMatchObject({ Online: '1' });
    expect(await metrics()).toMatch(/^mms_tunnels 1$/m);
  });

  it('is told that whoever asked has gone, also behind another on the same connection', async () => {
    const exchanges = async () => /^mms_relay_exchanges (\d+)$/m.exec(await metrics())?.[1];
    const { hostname, port } = new URL(relay.http);
    const asked = home.asked.length;
    const socket = connect(Number(port), hostname);
    const lines = (path: string) =>
      `GET /relay/relay/relay/device/${unit.id}${path} HTTP/1.1\r\nHost: x\r\nMMSSession: ${session.MMSSession}\r\n\r\n`;
    socket.write(lines('/silence') + lines('/pieces') + lines('/silence'));
    await eventually(async () => expect([home.asked.length - asked, await exchanges()]).toEqual([3, '3']));

    socket.destroy();

    await eventually(async () => expect(await exchanges()).toBe('0'));
    const three = home.asked.slice(asked);
    await eventually(async () => expect(three.map(({ destroyed }) => destroyed)).toEqual([true, true, true]));
  });

  it('leaves one line in the figures, whoever answers', async () => {
    const operation = 'GET /relay/relay/relay/device/:PK_Device/\\*';
    const count = async (status: number) =>
      Number(
        new RegExp(`seconds_count\\{operation="${operation}",status="${status}"\\} (\\d+)`).exec(
          await metrics(),
        )?.[1] ?? 0,
      );
    const all = () => Promise.all([200, 401, 502].map(count));
    const before = await all();

    await (await through('/x')).text();
    await (await through('/x', { headers: {} })).text();
    await (await through('/broken')).text();

    await eventually(async () => expect(await all()).toEqual(before.map((each) => each + 1)));
  });

  it('is reached by none who comes with nothing, and by no stranger', async () => {
    expect((await through('/', { headers: {} })).status).toBe(401);
    const { cousin } = { cousin: await mms.make.account({}) };
    const stranger = await mms.as(await mms.make.user({ account: cousin }));
    expect((await through('/', { headers: stranger })).status).toBe(404);
  });
});
