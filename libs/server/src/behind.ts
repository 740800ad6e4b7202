import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const BEHIND = Symbol('behind');

/** A connection, and the answers that wait on it for those before them. */
type Connection = Socket & { [BEHIND]?: Set<ServerResponse> };

/**
 * Node tells only the answer whose turn it is that its connection has closed. Those behind it, to requests that came before
 * it was sent, would go on being made for nobody: they are told here.
 */
export function tellThoseBehind(server: Server): void {
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    if (response.socket) return;
    const behind = behindOn(socket);
    behind.add(response);
    response.once('close', () => behind.delete(response));
  });
}

function behindOn(socket: Connection): Set<ServerResponse> {
  if (socket[BEHIND]) return socket[BEHIND];
  const behind = (socket[BEHIND] = new Set<ServerResponse>());
  socket.once('close', () => {
    for (const response of behind) {
      if (response.socket) continue;
      response.destroyed = true;
      response.emit('close');
    }
  });
  return behind;
}
