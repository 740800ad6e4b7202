import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';

import { limitConnections } from './connections.js';

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
    limitConnections(server, 2);
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
