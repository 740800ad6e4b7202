import type { Duplex } from 'node:stream';

import type { OnApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { OpenTunnels } from '@app/info';
import { LRUCache } from 'lru-cache';
import { Pool } from 'undici';

import { TunnelLost } from '../../tunnel/channel.js';
import { HopClient } from '../../tunnel/hop/hop-client.js';
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

/** How long it is believed where a tunnel of another relay is, in milliseconds. */
const BELIEVED = 1000;

interface Elsewhere {
  number: string;
  pool: Pool;
  at: number;
}

/** The ways to the gateways: through the tunnels that this relay holds, and through other relays to those that they hold. */
@Injectable()
export class Targets implements OnApplicationShutdown {
  private readonly here = new WeakMap<Tunnel, Pool>();
  private readonly elsewhere: LRUCache<number, Elsewhere>;

  constructor(
    private readonly tunnels: Tunnels,
    private readonly known: OpenTunnels,
    private readonly hops: HopClient,
  ) {
    this.elsewhere = new LRUCache<number, Elsewhere>({ max: 10_000, dispose: ({ pool }) => void pool.close() });
    tunnels.onClosed((tunnel) => void this.here.get(tunnel)?.destroy(new TunnelLost(tunnel.ending ?? '')));
  }

  onApplicationShutdown(): void {
    this.elsewhere.clear();
  }

  /** Connections to the gateway; null when it has no tunnel. */
  of(deviceId: number): Pool | Promise<Pool | null> {
    const tunnel = this.tunnels.get(deviceId);
    if (!tunnel) return this.byHop(deviceId);
    let pool = this.here.get(tunnel);
    if (!pool) {
      pool = poolOf((done) => tunnel.open(done));
      this.here.set(tunnel, pool);
    }
    return pool;
  }

  private async byHop(deviceId: number): Promise<Pool | null> {
    const before = this.elsewhere.get(deviceId);
    if (before && Date.now() - before.at < BELIEVED) return before.pool;
    const open = await this.known.of(deviceId);
    // a row of this relay is one of a tunnel that has just gone
    if (!open || open.hop === '' || open.relayId === this.tunnels.relayId) {
      this.elsewhere.delete(deviceId);
      return null;
    }
    const same = before?.number === open.number ? before.pool : null;
    const pool = same ?? poolOf((done) => this.hops.connect(open.hop, deviceId, done));
    if (same && before) before.at = Date.now();
    else this.elsewhere.set(deviceId, { number: open.number, pool, at: Date.now() });
    return pool;
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
