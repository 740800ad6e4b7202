import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

import type { ClientErrorExtensions } from 'ssh2';
import { Client } from 'ssh2';

import type { TunnelDoor } from '../cloud/cloud.js';
import { ChannelSocket } from './channel-socket.js';
import type { OwnKey } from './own-key.js';

/** Milliseconds between two signs of life; who misses two of them is taken for dead. */
const ALIVE_EVERY = 10_000;
const MISSED = 2;

/** Milliseconds from the first packet to the open tunnel. */
const PATIENCE = 20_000;

/** The relay does not know the key, or the gateway may have no tunnel. */
export class RefusedError extends Error {}

export interface ConnectionOptions {
  door: TunnelDoor;
  serial: number;
  key: OwnKey;
  /** Serves somebody who comes through the tunnel. */
  visit: (socket: Duplex) => void;
}

/** A tunnel, from the first packet to its end. */
export class Connection {
  /** Comes once it is open; throws what keeps it from that, a RefusedError when it is the key. */
  readonly opened: Promise<void>;
  /** Comes with what ended it. */
  readonly ended: Promise<string>;
  private readonly client = new Client();
  private readonly line: Socket;
  private readonly guests = new Set<Duplex>();
  private reason = 'the relay has closed it';

  constructor({ door, serial, key, visit }: ConnectionOptions) {
    const { client } = this;
    this.line = connect({ host: door.Host, port: door.Port, noDelay: true }).setMaxListeners(0);
    this.ended = new Promise((resolve) => this.line.once('close', () => resolve(this.reason)));
    client.on('close', () => this.letGo());
    this.opened = new Promise((resolve, reject) => {
      // there may be several, the first says why
      client.on('error', (error: Error & ClientErrorExtensions) => {
        this.reason = error.message;
        reject(error.level === 'client-authentication' ? new RefusedError('the relay does not let it in') : error);
      });
      client.on('close', () => reject(new Error(this.reason)));
      client.on('ready', () => {
        client.forwardIn('', 0, (error) => (error ? reject(error) : resolve()));
      });
    });
    client.on('tcp connection', (_, accept) => {
      const socket = new ChannelSocket(accept(), this.line);
      this.guests.add(socket);
      socket.on('error', () => undefined).once('close', () => this.guests.delete(socket));
      visit(socket);
    });
    client.connect({
      sock: this.line,
      username: String(serial),
      agent: key,
      authHandler: ['agent'],
      hostVerifier: (shown: Buffer) => isOf(door.HostKeys, shown),
      keepaliveInterval: ALIVE_EVERY,
      keepaliveCountMax: MISSED,
      readyTimeout: PATIENCE,
    });
  }

  close(): void {
    this.reason = 'it was closed here';
    this.line.destroy();
  }

  /** Who has come through the tunnel is cut off with it. */
  private letGo(): void {
    for (const guest of this.guests) guest.destroy();
  }
}

/** Whether it is one of the keys, which stand there as OpenSSH writes them. */
const isOf = (keys: string[], shown: Buffer) => keys.some((key) => key.split(' ')[1] === shown.toString('base64'));
