import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const NAME = Symbol('name');

/** A connection as it is named on both sides of its encryption. */
export const nameOf = (socket: Socket & { [NAME]?: string }): string =>
  (socket[NAME] ??= `${socket.remoteAddress} ${socket.remotePort}`);

/**
 * Holds so many connections at most: a new one takes the place of the one that has owed a request the longest, so that
 * those who open many and say nothing keep nobody out. When all are being answered, the new one is turned away.
 */
export function limitConnections(server: Server, most: number): void {
  const open = new Map<string, Socket>();
  const owing = new Set<string>();
  server.on('connection', (socket: Socket) => {
    if (open.size >= most) {
      const [longest] = owing;
      if (longest === undefined) return void socket.destroy();
      owing.delete(longest);
      open.get(longest)?.destroy();
      open.delete(longest);
    }
    const name = nameOf(socket);
    open.set(name, socket);
    owing.add(name);
    socket.once('close', () => {
      if (open.get(name) !== socket) return;
      open.delete(name);
      owing.delete(name);
    });
  });
  // a WebSocket owes nothing more
  server.on('upgrade', (_: IncomingMessage, socket: Socket) => owing.delete(nameOf(socket)));
  server.on('request', ({ socket, headers }: IncomingMessage & { socket: Socket }, response: ServerResponse) => {
    const name = nameOf(socket);
    const request = response.req;
    const answering = () => !response.writableFinished && owing.delete(name);
    // a body that trickles in is still owed
    if (headers['content-length'] || headers['transfer-encoding']) request.once('end', answering);
    else answering();
    response.once('close', () => {
      if (open.has(name)) owing.add(name);
    });
  });
}
