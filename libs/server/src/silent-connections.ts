import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server as TlsServer } from 'node:tls';
import type { Socket } from 'node:net';

/** Whoever has connected so long ago, in milliseconds, and asked nothing is not just about to. */
const PATIENCE = 1000;

/**
 * What ends the connections on which nobody has asked anything yet, as browsers and others open them in advance: a server
 * that closes would wait for them.
 */
export function silentConnections(server: HttpServer): () => void {
  const silent = new Map<Socket, number>();
  server.on(server instanceof TlsServer ? 'secureConnection' : 'connection', (socket: Socket) => {
    silent.set(socket, Date.now());
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage) => silent.delete(socket));
  return () => {
    for (const [socket, since] of silent) if (Date.now() - since >= PATIENCE) socket.destroy();
  };
}
