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
  server.on('connection', (socket: Socket) => {
    const name = nameOf(socket);
    const connection = { socket, asked: 0, since: Date.now() };
    open.set(name, connection);
    socket.once('close', () => open.get(name) === connection && open.delete(name));
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const connection = open.get(nameOf(socket));
    if (!connection) return;
    connection.asked += 1;
    response.once('close', () => {
      connection.asked -= 1;
      connection.since = Date.now();
    });
  });
  return () => {
    for (const { socket, asked, since } of open.values()) {
      if (asked === 0 && Date.now() - since >= PATIENCE) socket.destroy();
    }
  };
}
