import { createServer } from 'node:net';
import type { AddressInfo, Server as NetServer, Socket } from 'node:net';

import type { OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { DEVICE_CHANGED } from '@app/access';
import { Notices } from '@app/cluster';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';
import type { KexAlgorithm } from 'ssh2';
import { Server } from 'ssh2';

import type { Around } from './connection.js';
import { welcome } from './connection.js';
import { HostKeys } from './host-keys.js';
import { Strangers } from './strangers.js';
import type { Tunnel } from './tunnel.js';
import { Tunnels } from './tunnels.js';
import { TunnelUnits } from './units.js';

/** A gateway that has said nothing is asked so often, in milliseconds, and given up after so many answers are missing. */
const KEEPALIVE = 4000;
const MISSED = 2;

/**
 * What costs little, and what old gateways know; the larger groups would be work for whoever has not logged in. The client
 * chooses, but its favourite must not stand first: dropbear would begin with it at once, and ssh2 would not understand.
 */
const KEY_EXCHANGES: KexAlgorithm[] = [
  'ecdh-sha2-nistp256',
  'curve25519-sha256',
  'curve25519-sha256@libssh.org',
  'ecdh-sha2-nistp384',
  'ecdh-sha2-nistp521',
  'diffie-hellman-group14-sha256',
];

/** How long a shutdown waits for what goes through the tunnels, in milliseconds, and over which time they end. */
const SPREAD = 2000;

/** When the database is asked again that was away, in milliseconds. */
const AGAIN = 500;

/** The SSH server to which gateways open their tunnels. */
@Injectable()
export class SshServer implements OnApplicationShutdown {
  private readonly strangers = new Strangers();
  private readonly sockets = new Set<Socket>();
  private readonly around: Around;
  private server: NetServer | null = null;
  private ssh: Server;
  private heard = 0;

  constructor(
    private readonly tunnels: Tunnels,
    private readonly keys: HostKeys,
    private readonly units: TunnelUnits,
    @Inject(ENVIRONMENT) environment: Environment,
    notices: Notices,
  ) {
    this.around = {
      tunnels,
      keys,
      rules: { find: (hash) => units.byKey(hash), rsaSha1: environment.MMS_TUNNEL_RSA_SHA1 === 'yes' },
      hasRoom: () => this.server !== null && tunnels.size < environment.MMS_TUNNELS,
      heard: () => this.heard,
      opened: (socket, tunnel, heard) => {
        this.strangers.leave(socket);
        // what has changed meanwhile was not looked for at a tunnel that was not there yet
        if (heard !== this.heard) void this.lookAgain(String(tunnel.deviceId));
      },
    };
    notices.on(DEVICE_CHANGED, (subject) => {
      this.heard += 1;
      void this.lookAgain(subject);
    });
  }

  /** Listens; answers the port. */
  async listen(port: number, host: string): Promise<number> {
    this.keys.onChanged(() => (this.ssh = this.made()));
    await this.keys.ready();
    this.ssh = this.made();
    const server = createServer({ noDelay: true, keepAlive: true, pauseOnConnect: false }, (socket) =>
      this.take(socket),
    );
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => reject(Object.assign(error, { setting: 'SSH_PORT' })));
      server.listen(port, host, resolve);
    });
    this.server = server;
    return (server.address() as AddressInfo).port;
  }

  /** The port that is listened to; 0 before. */
  get port(): number {
    return (this.server?.address() as AddressInfo | null)?.port ?? 0;
  }

  /** No new ones, and those that are there end a few at a time, so that the gateways do not come back all at once. */
  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.close();
    const open = [...this.tunnels.all()];
    const share = Math.max(1, Math.ceil(open.length / 20));
    for (let from = 0; from < open.length; from += share) {
      for (const tunnel of open.slice(from, from + share)) tunnel.end('The relay is shutting down');
      if (from + share < open.length) await new Promise((resolve) => setTimeout(resolve, SPREAD / 20));
    }
    for (const socket of this.sockets) socket.destroy();
  }

  private made(): Server {
    return new Server(
      {
        hostKeys: [{ key: this.keys.current.parsed }],
        ident: 'MMS',
        algorithms: {
          kex: KEY_EXCHANGES,
          // a few bytes could become very many
          compress: ['none'],
        },
        keepaliveInterval: KEEPALIVE,
        keepaliveCountMax: MISSED,
      } as ConstructorParameters<typeof Server>[0],
      (connection, { header }) => welcome(connection, header.versions.software.slice(0, 64), this.around),
    );
  }

  /** Whoever has no tunnel is a stranger. */
  private take(socket: Socket): void {
    this.sockets.add(socket);
    socket.once('close', () => {
      this.sockets.delete(socket);
      this.strangers.leave(socket);
    });
    // who waits for its turn, and goes, is heard of only if it is listened to
    socket.on('error', () => socket.destroy());
    this.strangers.enter(socket, () => this.ssh.injectSocket(socket));
  }

  /** A unit that may no longer have a tunnel, or has another key, loses the one it has. */
  private async lookAgain(subject: string): Promise<void> {
    const open = subject === '*' ? [...this.tunnels.all()] : [this.tunnels.get(Number(subject))];
    for (const tunnel of open) {
      if (!tunnel) continue;
      const may = await this.mayStay(tunnel);
      if (!may) tunnel.end('The gateway may no longer be reached');
    }
  }

  /** While the database cannot say, nothing has been changed in it either. */
  private async mayStay({ keyHash, deviceId, ending }: Tunnel): Promise<boolean> {
    while (ending === null) {
      try {
        return (await this.units.byKey(keyHash))?.id === deviceId;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    }
    return true;
  }
}
