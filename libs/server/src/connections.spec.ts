import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

import { Connections } from './connections.js';

const request = (path: string) => `GET ${path} HTTP/1.1\r\nhost: mms\r\n\r\n`;

describe('a limit of connections', () => {
  let server: Server;
  let waiting: ServerResponse[];
  const clients: Socket[] = [];

  beforeEach(async () => {
    waiting = [];
    server = createServer((asked, response) => {
      if (asked.url === '/wait') waiting.push(response);
      else response.end('done');
    });
    new Connections(server, 2);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.destroy();
    server.closeAllConnections();
    server.close();
  });

  /** Known to the server when it is answered. */
  async function open(): Promise<Socket> {
    const taken = once(server, 'connection');
    const client = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => undefined);
    clients.push(client);
    await taken;
    return client;
  }
  /** A connection on which a request has just been answered. */
  async function answered(more = ''): Promise<Socket> {
    const client = await open();
    const answer = once(client, 'data');
    client.write(request('/') + more);
    await answer;
    return client;
  }
  const ended = (client: Socket) => once(client.resume(), 'close');

  it('ends the one that has owed a request the longest', async () => {
    const silent = await open();
    const other = await answered();

    await open();
    await ended(silent);

    expect(other.destroyed).toBe(false);
  });

  it('does not end one with a request that came along with another, which is answered', async () => {
    const pipelining = await answered(request('/wait'));
    const silent = await open();
    const next = await open();
    await ended(silent);

    await open();
    await ended(next);

    expect([pipelining.destroyed, waiting.length]).toEqual([false, 1]);
    const answer = once(pipelining, 'data');
    waiting[0]?.end('late');
    expect(String(await answer)).toContain('late');
  });

  it('turns a new one away when all are being answered', async () => {
    const both = [await answered(request('/wait')), await answered(request('/wait'))];

    await ended(await open());

    expect(both.map(({ destroyed }) => destroyed)).toEqual([false, false]);
  });

  it('has room again for one that is closed', async () => {
    const both = [await answered(request('/wait')), await answered(request('/wait'))];
    both[0]?.destroy();
    const closed = waiting[0] && once(waiting[0], 'close');
    await closed;

    const third = await answered();

    expect(third.destroyed).toBe(false);
  });
});

describe('connections on which nobody asks anything', () => {
  let server: Server;
  let connections: Connections;

  async function listen(made: Server): Promise<void> {
    server = made;
    connections = new Connections(server, 100);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
  const portOf = () => (server.address() as AddressInfo).port;
  /** A connection, and what has come of it. */
  function open(sends = ''): { socket: Socket; read: () => string } {
    let read = '';
    const socket = connect(portOf(), '127.0.0.1', () => socket.write(sends));
    socket.on('data', (chunk) => (read += chunk.toString())).on('error', () => undefined);
    return { socket, read: () => read };
  }

  /** As a server does that closes, for long enough. */
  async function closing(): Promise<void> {
    for (let n = 0; n < 14; n += 1) {
      await after(100);
      connections.endSilent();
    }
    await after(50);
  }
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('are ended, and no other', async () => {
    await listen(createServer((_, response) => void setTimeout(() => response.end('done'), 2000)));
    const silent = open();
    const asked = fetch(`http://127.0.0.1:${portOf()}`);

    await after(100);
    connections.endSilent();
    await after(100);
    expect(silent.socket.destroyed).toBe(false);
    await closing();

    expect(silent.socket.destroyed).toBe(true);
    expect(await (await asked).text()).toBe('done');
  });

  it('are ended, too, when a request has been answered, and another one does not come', async () => {
    await listen(createServer((_, response) => void response.end('done')));
    const { socket, read } = open(`${request('/')}GET /healthz HT`);

    await closing();

    expect(read()).toContain('done');
    expect(socket.destroyed).toBe(true);
  });

  it('are not those on which a second request is being answered', async () => {
    let count = 0;
    await listen(createServer((_, response) => void setTimeout(() => response.end('done'), (count += 1) * 1000)));
    const { read } = open(request('/') + request('/'));

    await closing();
    await after(1000);

    expect(read().match(/done/g)).toHaveLength(2);
  });

  it('are ended, too, when no handshake has come', async () => {
    await listen(createTlsServer());
    const [mute, slow] = [open(), open('\u0016\u0003\u0001')];

    await closing();

    expect([mute.socket.destroyed, slow.socket.destroyed]).toEqual([true, true]);
  });
});
