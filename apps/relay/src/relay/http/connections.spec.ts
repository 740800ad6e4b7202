import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

import { Line } from '../../tunnel/line.js';
import type { Call, Receiver } from './call.js';
import { Connections } from './connections.js';
import { Deadlines } from './deadlines.js';
import type { Head } from './head.js';
import type { Request } from './request.js';

/** A connection without a tunnel. */
class Straight extends Line {
  constructor(private readonly socket: Socket) {
    super({ allowHalfOpen: true });
    socket.on('data', (bytes: Buffer) => this.arrived(bytes) || socket.pause());
    socket.on('end', () => this.arrivedEnd()).on('error', (error) => this.destroy(error));
    socket.on('close', () => this.destroy());
  }

  override _read(): void {
    this.socket.resume();
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    if (this.socket.write(chunk)) done();
    else this.socket.once('drain', done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.socket.destroy();
    done(error);
  }

  protected override more(): void {
    this.socket.resume();
  }
}

/** What came of a call. */
class Got implements Receiver {
  call: Call;
  gotHead: Head | null = null;
  body = '';
  error: Error | null = null;
  connection: Duplex | null = null;
  readonly over: Promise<this>;
  private ended: () => void = () => undefined;

  constructor(private readonly wants = () => true) {
    this.over = new Promise((resolve) => (this.ended = () => resolve(this)));
  }

  called(call: Call): void {
    this.call = call;
  }

  head(head: Head): void {
    this.gotHead = head;
  }

  piece(bytes: Buffer): boolean {
    this.body += bytes.toString();
    return this.wants();
  }

  completed(): void {
    this.ended();
  }

  failed(error: Error): void {
    this.error = error;
    this.ended();
  }

  switched(head: Head, connection: Duplex): void {
    this.gotHead = head;
    this.connection = connection;
    this.ended();
  }
}

let server: Server;
let connections: Connections;
let sockets: Set<Socket>;
let made: number;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  made = 0;
  sockets = new Set();
  answer = (_, response) => response.end('ok');
  server = createServer((request, response) => answer(request, response));
  server.on('connection', (socket: Socket) => {
    made += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  connections = new Connections((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', (error) => done(error, null));
    socket.once('connect', () => {
      socket.removeAllListeners('error');
      done(null, new Straight(socket));
    });
  }, new Deadlines());
});

afterEach(async () => {
  connections.destroy(new Error('The test is over'));
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
});

function ask(request: Partial<Request> = {}, got = new Got()): Got {
  connections.call(
    { method: 'GET', path: '/', headers: ['host', 'localhost'], body: null, upgrade: null, ...request },
    got,
  );
  return got;
}

describe('Connections to a gateway', () => {
  it('are used again', async () => {
    for (let turn = 0; turn < 20; turn += 1) expect((await ask().over).body).toBe('ok');
    expect(made).toBe(1);
  });

  it('are no more than 128; a request beyond waits, and one that is given up is not sent', async () => {
    const held: ServerResponse[] = [];
    const paths: string[] = [];
    answer = ({ url = '' }, response) => {
      paths.push(url);
      held.push(response);
    };
    const all = Array.from({ length: 200 }, (_, n) => ask({ path: `/${n}` }));
    while (held.length < 128) await pause(5);
    all[130]?.call.abort();
    answer = ({ url = '' }, response) => {
      paths.push(url);
      response.end('ok');
    };
    // what is given up while it waits is not kept for its turn
    expect(connections.queued).toBe(71);
    for (const response of held) response.end('ok');
    const ended = await Promise.all(all.filter((_, n) => n !== 130).map(({ over }) => over));
    expect(ended.every(({ body }) => body === 'ok')).toBe(true);
    expect([made, paths.length, paths.includes('/130')]).toEqual([128, 199, false]);
  });

  it('are not used again by whom the gateway tells that it closes them soon', async () => {
    answer = (_, response) => response.setHeader('Keep-Alive', 'timeout=1').end('ok');
    server.keepAliveTimeout = 1000;
    for (let turn = 0; turn < 2; turn += 1) await ask().over;
    expect(made).toBe(2);
  });

  it('are let go when the gateway closes them', async () => {
    await ask().over;
    for (const socket of sockets) socket.destroy();
    while (sockets.size > 0) await pause(5);
    expect((await ask().over).body).toBe('ok');
    expect(made).toBe(2);
  });

  it('are let go when something comes that nobody asked for', async () => {
    await ask().over;
    for (const socket of sockets) socket.write('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil');
    while (sockets.size > 0) await pause(5);
    expect((await ask().over).body).toBe('ok');
  });

  it('end with what is on its way when the gateway is gone', async () => {
    answer = () => undefined;
    const all = Array.from({ length: 150 }, () => ask());
    while (made < 128) await pause(5);
    connections.destroy(new Error('The tunnel is gone'));
    for (const { error } of await Promise.all(all.map(({ over }) => over)))
      expect(error?.message).toBe('The tunnel is gone');
    expect((await ask().over).error?.message).toBe('The tunnel is gone');
  });

  it('are closed by and by when they are not wanted any more', async () => {
    let end = () => undefined as unknown;
    answer = (_, response) => (end = () => response.end('late'));
    const late = ask();
    while (made === 0) await pause(5);
    connections.close();
    await pause(20);
    end();
    expect((await late.over).body).toBe('late');
    while (sockets.size > 0) await pause(5);
  });
});

describe('A request', () => {
  it.each([
    ['of known length', ['content-length', '11']],
    ['of unknown length', []],
  ])('with a body %s is sent whole', async (_, more) => {
    answer = (request, response) => void request.pipe(response);
    const body = () => Readable.from([Buffer.from('hello '), Buffer.alloc(0), Buffer.from('world')]);
    for (let turn = 0; turn < 3; turn += 1) {
      const got = await ask({ method: 'POST', headers: ['host', 'localhost', ...more], body: body() }).over;
      expect(got.body).toBe('hello world');
    }
    expect(made).toBe(1);
  });

  it('without one says so where one is expected, and has no length of one', async () => {
    answer = ({ headers }, response) => response.end(headers['content-length'] ?? 'none');
    expect((await ask({ method: 'POST' }).over).body).toBe('0');
    expect((await ask().over).body).toBe('none');
    expect((await ask({ headers: ['host', 'localhost', 'Content-Length', '5'] }).over).body).toBe('none');
  });

  it('that is answered before its body is whole takes the connection with it', async () => {
    answer = (_, response) => response.end('enough');
    const body = new Readable({ read: () => undefined });
    body.push('the beginning');
    const got = await ask({ method: 'POST', body }).over;
    expect([got.body, body.destroyed]).toEqual(['enough', true]);
    expect((await ask().over).body).toBe('enough');
    expect(made).toBe(2);
  });

  it('whose body breaks off fails, and is never whole for the gateway', async () => {
    let outcome = '';
    answer = (request) => request.on('end', () => (outcome = 'whole')).on('error', () => (outcome = 'broken off'));
    const body = new Readable({ read: () => undefined });
    body.push('the beginning');
    const got = ask({ method: 'POST', body });
    while (made === 0) await pause(5);
    body.destroy(new Error('The caller is gone'));
    expect((await got.over).error?.message).toBe('The caller is gone');
    while (outcome === '') await pause(5);
    expect(outcome).toBe('broken off');
  });

  it.each([
    ['a path of two lines', { path: '/ HTTP/1.1\r\nX-Evil: 1' }],
    ['a path with a blank', { path: '/a b' }],
    ['a value of two lines', { headers: ['x-a', 'b\r\nX-Evil: 1'] }],
  ])('with %s is not sent', async (_, request) => {
    let asked = 0;
    answer = () => (asked += 1);
    expect((await ask(request).over).error?.message).toMatch(/has a character that no (path|header) has/);
    expect(asked).toBe(0);
  });

  it('that switches has a connection of its own, with all that came behind the answer', async () => {
    await ask().over;
    const switching = 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: echo\r\n\r\nfirst ';
    server.on('upgrade', (_, socket) => {
      socket.write(switching);
      socket.pipe(socket);
    });
    const { connection, gotHead } = await ask({ upgrade: 'echo' }).over;
    expect([gotHead?.status, made]).toEqual([101, 2]);
    connection?.write('second');
    let text = '';
    connection?.on('data', (piece: Buffer) => (text += piece.toString()));
    while (text.length < 12) await pause(5);
    expect(text).toBe('first second');
    connection?.destroy();
  });
});

describe('An answer', () => {
  it('comes no faster than it is wanted', async () => {
    const size = 32 * 1024 * 1024;
    answer = (_, response) => response.end(Buffer.alloc(size, 'x'));
    let isWanted = false;
    const got = ask({}, new Got(() => isWanted));
    while (got.body.length === 0) await pause(5);
    await pause(100);
    expect(got.body.length).toBeLessThan(1_000_000);
    isWanted = true;
    got.call.resume();
    await got.over;
    expect(got.body.length).toBe(size);
  });

  it('that is given up ends the connection', async () => {
    answer = (_, response) => void response.write('the beginning');
    const got = ask();
    while (got.body === '') await pause(5);
    got.call.abort();
    while (sockets.size > 0) await pause(5);
    expect(got.error).toBeNull();
  });
});
