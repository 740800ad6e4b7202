import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

import { ask, piece, whole } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import type { MadeUser } from '../support/make.js';
import type { ClientTunnel, House, KeyedUnit, OpenRelay } from '../support/relay.js';
import { house, openRelay, reachable } from '../support/relay.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { convertedKey, openDropbear, openSsh, unitOf } from '../support/tunnel-clients.js';

type Headers = Record<string, string>;

const MEGABYTE = randomBytes(1024 * 1024);
const POLL = 60_000;

/** What the gateway is doing now, as far as a test has its hands in it. */
let streams: ServerResponse[] = [];
let written = 0;
let aborted = 0;
let mms: TestApp;
let relay: OpenRelay;
let owner: MadeUser;
let session: Headers;
let home: House;
let unit: KeyedUnit;
let tunnel: ClientTunnel;
let poll: Promise<{ took: number; body: string }>;

const hashOf = (count: number) => {
  const hash = createHash('sha256');
  for (let done = 0; done < count; done += 1) hash.update(MEGABYTE);
  return hash.digest('hex');
};

async function sendMegabytes(response: ServerResponse, count: number): Promise<void> {
  // each wait leaves a listener until the response is over
  response.setMaxListeners(0).writeHead(200, { 'content-length': count * MEGABYTE.length });
  for (let done = 0; done < count && !response.destroyed; done += 1) {
    if (!response.write(MEGABYTE)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}

async function sendForEver(response: ServerResponse): Promise<void> {
  response.setMaxListeners(0);
  while (!response.destroyed) {
    const more = response.write(MEGABYTE);
    written += MEGABYTE.length;
    if (!more) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
}

const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/big': (_, response) => void sendMegabytes(response, 200),
  '/endless': (_, response) => void sendForEver(response),
  '/stream': (request, response) => {
    request.once('close', () => (aborted += 1));
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    streams.push(response);
  },
  '/poll': (_, response) => void after(POLL).then(() => response.end('changed')),
  '/mjpeg': (_, response) => {
    response.writeHead(200, { 'content-type': 'multipart/x-mixed-replace; boundary=frame' }).flushHeaders();
    streams.push(response);
  },
  '/range': ({ headers: { range } }, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    const part = MEGABYTE.subarray(Number(from), Number(to) + 1);
    response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${MEGABYTE.length}` }).end(part);
  },
  '/trailers': (_, response) => {
    response.writeHead(200, { trailer: 'X-Sum' });
    response.write('counted');
    response.addTrailers({ 'X-Sum': '7', 'Set-Cookie': 'MiOS=forged' });
    response.end();
  },
  '/empty': (_, response) => void response.writeHead(204, { 'x-nothing': 'yes', 'content-length': 4 }).end(),
  '/same': (_, response) => void response.writeHead(304, { etag: '"1"' }).end(),
  '/length': (_, response) => void response.writeHead(200, { 'content-length': 1000 }).write('half'),
  '/chunks': (_, response) => void response.writeHead(200).write('half'),
  '/until-close': ({ socket }) => void socket.write('HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nhalf'),
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  const page = pages[request.url ?? ''];
  if (page) return page(request, response);
  const hash = createHash('sha256');
  let length = 0;
  request.on('data', (bytes: Buffer) => {
    hash.update(bytes);
    length += bytes.length;
  });
  request.on('end', () => {
    const { method, url } = request;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ method, url, length, hash: hash.digest('hex') }));
  });
}

beforeAll(async () => {
  mms = await startApp();
  relay = await openRelay(mms);
  const { endUser } = await mms.make.tree();
  owner = await mms.make.user({ account: endUser });
  session = await mms.as(owner);
  home = await house(answer);
  unit = await unitOf(mms, owner, 'ssh', 'ed25519');
  tunnel = openSsh(relay, unit, home.port);
  await reachable(relay, session, unit);
  const startedAt = Date.now();
  // a real one: it is waited for in the last test
  poll = fetch(url('/poll'), { headers: session }).then(async (response) => ({
    body: await response.text(),
    took: Date.now() - startedAt,
  }));
  poll.catch(() => undefined);
});

afterAll(async () => {
  await tunnel.close();
  home.close();
  await mms.close();
});

beforeEach(() => {
  streams = [];
  written = 0;
  aborted = 0;
});

const url = (path: string, { id } = unit) => `${relay.http}/relay/relay/relay/device/${id}${path}`;
const through = (path: string, init: RequestInit = {}) => fetch(url(path), { headers: session, ...init });
const opened = () => eventually(async () => streams[0] ?? Promise.reject(new Error('not asked yet')));

describe.each([
  ['ssh', 'ed25519'],
  ['ssh', 'ecdsa'],
  ['ssh', 'rsa'],
  ['dbclient', 'ed25519'],
] as const)('With %s and a key of %s', (program, type) => {
  let other: KeyedUnit & { file: string };
  let own: ClientTunnel;

  beforeAll(async () => {
    other = await unitOf(mms, owner, program, type);
    own = program === 'ssh' ? openSsh(relay, other, home.port) : openDropbear(relay, other.file, home.port);
    await reachable(relay, session, other);
  });

  afterAll(() => own.close());

  it('a gateway is reached by whatever one can log in with, in both forms of the path', async () => {
    const identity = await mms.identityOf(owner);
    const made = await mms.post(`/account/account/account/${owner.account.id}/token`, session, {
      Name: 'a program',
      Permissions: 'use_relay',
    });
    const page = '/port_3480/data_request?id=sdata';
    const { MMSSession = '' } = session;
    const { MMSAuth = '', MMSAuthSig = '' } = identity;
    const asIdentity = new URLSearchParams({ MMSAuth, MMSAuthSig }).toString();
    const ways: [string, Headers][] = [
      [page, session],
      [page, identity],
      [page, { authorization: `Bearer ${made.json.Token}` }],
      [`${page}&MMSSession=${MMSSession}`, {}],
      [`/session/${MMSSession}${page}`, {}],
      [`${page}&${asIdentity}`, {}],
    ];
    for (const form of ['/relay/relay/relay/device', '/relay/relay/device']) {
      for (const [path, headers] of ways) {
        const reply = await fetch(`${relay.http}${form}/${other.id}${path}`, { headers });
        expect([reply.status, await reply.json()]).toEqual([
          200,
          expect.objectContaining({ method: 'GET', url: page }),
        ]);
      }
    }
  });

  it('what was cut is never a whole answer: the tunnel is killed', async () => {
    for (const path of ['/length', '/chunks', '/until-close']) {
      await reachable(relay, session, other);
      const { response } = await ask(url(path, other), { headers: session });
      const all = whole(response);
      await eventually(async () => expect(response.statusCode).toBe(200));
      await own.close('SIGKILL');
      expect(await all).toEqual({ body: 'half', complete: false });
      own = program === 'ssh' ? openSsh(relay, other, home.port) : openDropbear(relay, other.file, home.port);
    }
  });
});

describe('Through dropbear', () => {
  it('a key of OpenSSH will do, once converted', async () => {
    const other = await unitOf(mms, owner, 'ssh', 'ed25519');
    const own = openDropbear(relay, convertedKey(other.file), home.port);
    await reachable(relay, session, other);
    await own.close();
  });

  it('an RSA key is refused: it signs with SHA-1', async () => {
    const other = await unitOf(mms, owner, 'dbclient', 'rsa');
    const own = openDropbear(relay, other.file, home.port);
    await once(own.process, 'close');
    expect([own.process.exitCode, (await fetch(url('/', other), { headers: session })).status]).toEqual([1, 503]);
  });

  it('a relay with another host key is not believed', async () => {
    const other = await unitOf(mms, owner, 'dbclient', 'ed25519');
    const hostKeys = [readFileSync(`${(await unitOf(mms, owner, 'ssh', 'ed25519')).file}.pub`, 'utf8').trim()];
    const own = openDropbear({ ...relay, hostKeys }, other.file, home.port);
    await once(own.process, 'close');
    expect(own.process.exitCode).toBe(1);
  });
});

describe('What goes through', () => {
  it('is whole: 200 megabytes down', async () => {
    const { body } = await through('/big');
    const hash = createHash('sha256');
    let length = 0;
    for await (const bytes of body ?? []) {
      hash.update(bytes as Uint8Array);
      length += (bytes as Uint8Array).length;
    }
    expect([length, hash.digest('hex')]).toEqual([200 * MEGABYTE.length, hashOf(200)]);
  });

  it('is whole: 50 megabytes up, with and without a length', async () => {
    const body = Buffer.concat(Array<Buffer>(50).fill(MEGABYTE));
    const sent = await through('/upload', { method: 'POST', body });
    expect(await sent.json()).toMatchObject({ length: body.length, hash: hashOf(50) });
    const chunks = new ReadableStream({
      start(controller) {
        for (let done = 0; done < 50; done += 1) controller.enqueue(MEGABYTE);
        controller.close();
      },
    });
    const streamed = await through('/upload', { method: 'PUT', body: chunks, duplex: 'half' } as RequestInit);
    expect(await streamed.json()).toMatchObject({ method: 'PUT', length: body.length, hash: hashOf(50) });
  });

  it('may be a part', async () => {
    const part = await through('/range', { headers: { ...session, range: 'bytes=1000-1999' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 1000-1999/${MEGABYTE.length}`]);
    expect(Buffer.from(await part.arrayBuffer()).equals(MEGABYTE.subarray(1000, 2000))).toBe(true);
  });

  it('is there event by event', async () => {
    const { request, response } = await ask(url('/stream'), { headers: session });
    const events = await opened();
    expect(response.headers['content-type']).toBe('text/event-stream');
    for (const number of [1, 2, 3]) {
      const seen = piece(response);
      events.write(`data: ${number}\n\n`);
      expect(await seen).toBe(`data: ${number}\n\n`);
    }
    request.destroy();
  });

  it('is there picture by picture', async () => {
    const { request, response } = await ask(url('/mjpeg'), { headers: session });
    const frames = await opened();
    expect(response.headers['content-type']).toBe('multipart/x-mixed-replace; boundary=frame');
    for (const number of [1, 2]) {
      const frame = `--frame\r\nContent-Type: image/jpeg\r\n\r\npicture ${number}\r\n`;
      const seen = piece(response);
      frames.write(frame);
      expect(await seen).toBe(frame);
    }
    request.destroy();
  });

  it('waits for a body that is announced', async () => {
    const asked = httpRequest(url('/upload'), { method: 'POST', headers: { ...session, expect: '100-continue' } });
    asked.flushHeaders();
    await once(asked, 'continue');
    asked.end('now');
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    expect(JSON.parse((await whole(response)).body)).toMatchObject({ method: 'POST', length: 3 });
  });

  it('has trailers, but for a cookie of ours', async () => {
    const { response } = await ask(url('/trailers'), { headers: session });
    expect(await whole(response)).toEqual({ body: 'counted', complete: true });
    expect(response.trailers).toEqual({ 'x-sum': '7' });
  });

  it('may have no body', async () => {
    const [head, empty, same] = await Promise.all([
      through('/big', { method: 'HEAD' }),
      through('/empty'),
      through('/same'),
    ]);
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(200 * MEGABYTE.length)]);
    const { status, headers } = empty;
    expect([status, headers.get('x-nothing'), headers.get('content-length')]).toEqual([204, 'yes', null]);
    expect([same.status, same.headers.get('etag')]).toEqual([304, '"1"']);
  });

  it.each(['PROPFIND', 'PATCH', 'OPTIONS', 'REPORT', 'MKCOL', 'LOCK', 'SUBSCRIBE', 'DELETE'])(
    'may be asked with %s',
    async (method) => {
      const { response } = await ask(url('/any'), { method, headers: session });
      expect(JSON.parse((await whole(response)).body)).toMatchObject({ method, url: '/any' });
    },
  );

  it('may be asked with another method than the caller can send', async () => {
    const seen = await Promise.all(
      ['get', 'POST', 'PUT', 'DELETE'].map(async (method) => (await through(`/any?a=1&Method=${method}`)).json()),
    );
    expect(seen).toEqual(
      ['GET', 'POST', 'PUT', 'DELETE'].map((method) => expect.objectContaining({ method, url: '/any?a=1' })),
    );
    expect((await through('/any?Method=TRACE')).status).toBe(400);
  });
});

describe('Who goes away or is slow', () => {
  it('a reader who does not read stops the gateway', async () => {
    const { request, response } = await ask(url('/endless'), { headers: session });
    response.pause();
    let before = -1;
    await eventually(async () => {
      const still = before === written;
      before = written;
      if (!still) await after(300);
      expect(still).toBe(true);
    }, 10_000);
    expect(written).toBeLessThan(24 * MEGABYTE.length);
    request.destroy();
  });

  it('a reader who is gone ends the request at the gateway', async () => {
    const { request } = await ask(url('/stream'), { headers: session });
    await opened();
    request.destroy();
    await eventually(async () => expect(aborted).toBe(1), 2000);
  });

  it('a caller who is gone before the answer ends the request at the gateway', async () => {
    const asked = httpRequest(url('/poll'), { headers: session, agent: false });
    asked.on('error', () => undefined).end();
    const polls = () => home.asked.filter((each) => each.url === '/poll');
    await eventually(async () => expect(polls().length).toBeGreaterThan(1));
    asked.destroy();
    await eventually(async () => expect(polls().at(-1)?.destroyed).toBe(true), 2000);
  });

  it('a caller who is gone in the middle of a body leaves no request that looks whole', async () => {
    const before = home.asked.length;
    const asked = httpRequest(url('/upload'), { method: 'POST', headers: { ...session, 'content-length': '1000' } });
    asked.on('error', () => undefined).write('half');
    await eventually(async () => expect(home.asked.length).toBe(before + 1));
    asked.destroy();
    const seen = home.asked.at(-1);
    await eventually(async () => expect(seen?.destroyed).toBe(true), 2000);
    expect(seen?.complete).toBe(false);
  });

  it('an old client, too, is told that an answer was broken off', async () => {
    const { hostname, port } = new URL(relay.http);
    const socket = connect(Number(port), hostname);
    let body = '';
    socket.on('data', (bytes: Buffer) => (body += bytes.toString()));
    const failed = new Promise<NodeJS.ErrnoException | null>((resolve) => {
      socket.once('error', resolve).once('end', () => resolve(null));
    });
    socket.write(`GET ${new URL(url('/chunks')).pathname} HTTP/1.0\r\nMMSSession: ${session.MMSSession}\r\n\r\n`);
    await eventually(async () => expect(body).toMatch(/half$/));
    home.asked
      .filter((each) => each.url === '/chunks')
      .at(-1)
      ?.socket.destroy();
    expect((await failed)?.code).toBe('ECONNRESET');
  });

  it.each(['/length', '/chunks'])('an answer that the gateway breaks off is never whole: %s', async (path) => {
    const before = home.asked.length;
    const { response } = await ask(url(path), { headers: session });
    const all = whole(response);
    await eventually(async () => expect(home.asked.length).toBeGreaterThan(before));
    home.asked.at(-1)?.socket.destroy();
    expect(await all).toEqual({ body: 'half', complete: false });
  });
});

it('A long poll is held as long as the gateway holds it', async () => {
  const { took, body } = await poll;
  expect(body).toBe('changed');
  expect(took).toBeGreaterThanOrEqual(POLL - 50);
}, 90_000);
