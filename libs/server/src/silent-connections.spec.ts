import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

import { silentConnections } from './silent-connections.js';

const request = 'GET / HTTP/1.1\r\nhost: mms\r\n\r\n';

describe('connections on which nobody asks anything', () => {
  let server: Server;
  let endSilent: () => void;

  async function listen(made: Server): Promise<void> {
    server = made;
    endSilent = silentConnections(server);
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
      endSilent();
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
    endSilent();
    await after(100);
    expect(silent.socket.destroyed).toBe(false);
    await closing();

    expect(silent.socket.destroyed).toBe(true);
    expect(await (await asked).text()).toBe('done');
  });

  it('are ended, too, when a request has been answered, and another one does not come', async () => {
    await listen(createServer((_, response) => void response.end('done')));
    const { socket, read } = open(`${request}GET /healthz HT`);

    await closing();

    expect(read()).toContain('done');
    expect(socket.destroyed).toBe(true);
  });

  it('are not those on which a second request is being answered', async () => {
    let count = 0;
    await listen(createServer((_, response) => void setTimeout(() => response.end('done'), (count += 1) * 1000)));
    const { read } = open(request + request);

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
