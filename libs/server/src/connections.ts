import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const NAME = Symbol('name');

/** A connection as it is named on both sides of its encryption. */
export const nameOf = (socket: Socket & { [NAME]?: string }): string =>
  (socket[NAME] ??= `${socket.remoteAddress} ${socket.remotePort}`);

interface Connection {
  socket: Socket;
  /** How many of its requests are being answered. */
  asked: number;
}

/**
 * Holds so many connections at most: a new one takes the place of the one that has owed a request the longest, so that
 * those who open many and say nothing keep nobody out. When all are being answered, the new one is turned away.
 */
export function limitConnections(server: Server, most: number): void {
  const open = new Map<string, Connection>();
  const owing = new Set<string>();
  server.on('connection', (socket: Socket) => {
    if (open.size >= most) {
      const [longest] = owing;
      if (longest === undefined) return void socket.destroy();
      owing.delete(longest);
      open.get(longest)?.socket.destroy();
      open.delete(longest);
    }
    const name = nameOf(socket);
    open.set(name, { socket, asked: 0 });
    owing.add(name);
    socket.once('close', () => {
      if (open.get(name)?.socket !== socket) return;
      open.delete(name);
      owing.delete(name);
    });
  });
  // a WebSocket owes nothing more
  server.on('upgrade', (_: IncomingMessage, socket: Socket) => owing.delete(nameOf(socket)));
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket, headers } = request;
    const connection = open.get(nameOf(socket));
    if (!connection) return;
    connection.asked += 1;
    // a body that trickles in is still owed
    if (headers['content-length'] || headers['transfer-encoding']) {
      request.once('end', () => response.writableFinished || owing.delete(nameOf(socket)));
    } else owing.delete(nameOf(socket));
    response.on('close', answered);
  });
  // one for all of them: a function for each request is more to collect
  function answered(this: ServerResponse): void {
    const name = nameOf(this.req.socket);
    const connection = open.get(name);
    if (!connection) return;
    connection.asked -= 1;
    if (connection.asked === 0) owing.add(name);
  }
}
