import type { AddressInfo, Socket } from 'node:net';
import { pipeline } from 'node:stream';
import type { Server, TLSSocket } from 'node:tls';
import { createServer } from 'node:tls';

import type { OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';

import type { Channel } from '../channel.js';
import { Tunnels } from '../tunnels.js';
import { framed } from './frames.js';
import { hopKey, hopTls, IDENTITY } from './hop-tls.js';

/** What is asked of it: the PK_Device, in ten digits; and how long one has to say so, in milliseconds. */
export const ASKED = 10;
const PATIENCE = 5000;

/** What it answers first: the connection is there, or there is no such tunnel. */
export const [HERE, NOT_HERE] = [1, 0];

/** Lets other relays reach the gateways whose tunnels are here: each connection is one through a tunnel. */
@Injectable()
export class HopServer implements OnApplicationShutdown {
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();

  constructor(
    private readonly tunnels: Tunnels,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Listens; answers the port. */
  async listen(port: number, host: string): Promise<number> {
    const key = hopKey(this.environment.MMS_SECRET);
    const server = createServer(
      {
        ...hopTls,
        noDelay: true,
        handshakeTimeout: PATIENCE,
        pskIdentityHint: IDENTITY,
        pskCallback: (_, identity) => (identity === IDENTITY ? key : null),
      },
      (socket) => this.take(socket),
    );
    server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
      socket.once('error', () => socket.destroy());
    });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
    this.server = server;
    return (server.address() as AddressInfo).port;
  }

  onApplicationShutdown(): void {
    this.server?.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private take(socket: TLSSocket): void {
    const late = setTimeout(() => socket.destroy(), PATIENCE);
    socket.on('error', () => socket.destroy());
    socket.on('readable', function asked() {
      const bytes = socket.read(ASKED) as Buffer | null;
      if (!bytes) return;
      clearTimeout(late);
      socket.off('readable', asked);
      open(Number(bytes.toString('latin1')));
    });
    socket.once('close', () => clearTimeout(late));

    const open = (deviceId: number) => {
      const tunnel = this.tunnels.get(deviceId);
      if (!tunnel) return void socket.end(Buffer.from([NOT_HERE]));
      tunnel.open((_, channel) => {
        if (!channel) return void socket.end(Buffer.from([NOT_HERE]));
        socket.write(Buffer.from([HERE]));
        splice(socket, channel);
      });
    };
  }
}

/** What breaks off is not ended: the other side sees that the end is missing. */
function splice(socket: TLSSocket, channel: Channel): void {
  // it is both the beginning and the end
  socket.setMaxListeners(20);
  pipeline(socket, channel, framed(), socket, () => socket.destroy());
}
