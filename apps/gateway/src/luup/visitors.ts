import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

import type { House } from '../house/house.js';
import { luupServer } from './server.js';
import type { Unit } from './unit.js';

/** Lets people look into a house, by a port or through a tunnel. As long as nobody does, it costs next to nothing. */
export class Visitors {
  private server?: Server;
  private listening = false;
  private present = 0;

  constructor(
    private readonly house: House,
    private readonly unit: Unit,
  ) {}

  /** Listens at the port, or at another one when that is taken; answers which. */
  async listen(port: number, host: string): Promise<number> {
    const server = this.open();
    await listening(server, port, host).catch(() => listening(server, 0, host));
    this.listening = true;
    this.house.start();
    return (server.address() as AddressInfo).port;
  }

  /** Serves somebody who has come another way. */
  enter(socket: Duplex): void {
    this.present += 1;
    if (this.present === 1 && !this.listening) this.house.start();
    socket.once('close', () => {
      this.present -= 1;
      if (this.present === 0 && !this.listening) this.house.stop();
    });
    this.open().emit('connection', socket);
  }

  close(): void {
    this.listening = false;
    this.house.stop();
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private open(): Server {
    this.server ??= luupServer(this.house, this.unit);
    return this.server;
  }
}

async function listening(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}
