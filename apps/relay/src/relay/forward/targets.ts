import type { Duplex } from 'node:stream';

import { Injectable } from '@nestjs/common';
import { Pool } from 'undici';

import type { Tunnel } from '../../tunnel/tunnel.js';
import { Tunnels } from '../../tunnel/tunnels.js';

/** Connections to one gateway at once; a request beyond waits for one. */
const CONNECTIONS = 128;

/** How long a connection is kept for the next request: less than web servers on gateways do, in milliseconds. */
const KEPT = 4000;

/** How long a gateway may think about an answer, in milliseconds: long polls take a minute and more. */
const THINKING = 600_000;

const HEADERS = 65_536;

type Connect = (done: (error: Error | null, socket: Duplex | null) => void) => void;

/** A gateway that can be reached. */
export interface Target {
  pool: Pool;
}

/** The ways to the gateways: through the tunnels that this relay holds. */
@Injectable()
export class Targets {
  private readonly byTunnel = new WeakMap<Tunnel, Target>();

  constructor(private readonly tunnels: Tunnels) {
    tunnels.onClosed((tunnel) => void this.byTunnel.get(tunnel)?.pool.destroy(new Error(tunnel.ending ?? '')));
  }

  /** Null when the gateway has no tunnel. */
  of(deviceId: number): Target | null {
    const tunnel = this.tunnels.get(deviceId);
    if (!tunnel) return null;
    let target = this.byTunnel.get(tunnel);
    if (!target) {
      target = { pool: poolOf((done) => tunnel.open(done)) };
      this.byTunnel.set(tunnel, target);
    }
    return target;
  }
}

/** Connections that are kept and used again, over whatever `connect` gives. */
export const poolOf = (connect: Connect): Pool =>
  new Pool('http://localhost', {
    connections: CONNECTIONS,
    pipelining: 1,
    keepAliveTimeout: KEPT,
    keepAliveMaxTimeout: KEPT,
    headersTimeout: THINKING,
    bodyTimeout: 0,
    maxHeaderSize: HEADERS,
    connect: (_: unknown, done: (error: Error | null, socket: never) => void) =>
      connect((error, socket) => done(error, socket as never)),
  } as Pool.Options);
