import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import { nameOf } from './connections.js';

/** Whoever has been owed nothing for so long, in milliseconds, and asked nothing is not just about to. */
const PATIENCE = 1000;

interface Connection {
  socket: Socket;
  /** How many of its requests are being answered. */
  asked: number;
  /** Since when that are none. */
  since: number;
}

/**
 * What ends the connections on which nothing is being answered, whatever has come of a request or of a handshake: browsers
 * and others open them in advance, and a server that closes would wait for them.
 */
export function silentConnections(server: HttpServer): () => void {
  const open = new Map<string, Connection>();
  /** By what requests come on, which is another socket where it is encrypted. */
  const asking = new WeakMap<Socket, Connection>();
  server.on('connection', (socket: Socket) => {
    const name = nameOf(socket);
    // one that is given back is the same
    if (open.get(name)?.socket === socket) return;
    const connection = { socket, asked: 0, since: Date.now() };
    open.set(name, connection);
    socket.once('close', () => open.get(name) === connection && open.delete(name));
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    let connection = asking.get(socket);
    if (!connection) {
      connection = open.get(nameOf(socket));
      if (!connection) return;
      asking.set(socket, connection);
    }
    connection.asked += 1;
    response.on('close', answered);
  });
  function answered(this: ServerResponse): void {
    const connection = asking.get(this.req.socket);
    if (!connection) return;
    connection.asked -= 1;
    connection.since = Date.now();
  }
  return () => {
    for (const { socket, asked, since } of open.values()) {
      if (asked === 0 && Date.now() - since >= PATIENCE) socket.destroy();
    }
  };
}
