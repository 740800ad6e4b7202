import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';

export interface Door {
  port: number;
  /** No more come in; done when the last has gone. */
  close(): Promise<void>;
}

/**
 * A second port of a server. Its connections become the server's own, so that certificates, time limits and the
 * count of connections are the same for both.
 */
export async function openDoor(
  server: Server,
  { port, host, isSecure }: { port: number; host: string; isSecure: boolean },
): Promise<Door> {
  // as Node has it for its own servers: TLS does not bear connections that are open on one side only
  const door = createServer({ allowHalfOpen: !isSecure, noDelay: true }, (socket: Socket) =>
    server.emit('connection', socket),
  );
  await new Promise<void>((resolve, reject) => {
    door.once('error', (error) => reject(Object.assign(error, { setting: 'RELAY_PORT' })));
    door.listen(port, host, resolve);
  });
  return {
    port: (door.address() as AddressInfo).port,
    close: () => new Promise((resolve) => door.close(() => resolve())),
  };
}
