import type { Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A door before a server, which a test can shut and open. */
export async function tcpProxy(host: string, port: number) {
  const sockets = new Set<Socket>();
  const listen = (at: number) =>
    new Promise<Server>((resolve) => {
      const server = createServer((client) => {
        const target = connect(port, host);
        for (const each of [client, target]) {
          sockets.add(each);
          each.on('error', () => undefined);
          each.on('close', () => {
            sockets.delete(each);
            client.destroy();
            target.destroy();
          });
        }
        client.pipe(target).pipe(client);
      });
      server.listen(at, '127.0.0.1', () => resolve(server));
    });
  let server = await listen(0);
  const { port: own } = server.address() as { port: number };
  const shut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const each of sockets) each.destroy();
    });
  return {
    port: own,
    shut,
    open: async () => {
      server = await listen(own);
    },
  };
}
