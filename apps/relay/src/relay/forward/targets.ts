import type { OnApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { OpenTunnels } from '@app/info';
import { LRUCache } from 'lru-cache';

import { TunnelLost } from '../../tunnel/channel.js';
import { HopClient } from '../../tunnel/hop/hop-client.js';
import type { Tunnel } from '../../tunnel/tunnel.js';
import { Tunnels } from '../../tunnel/tunnels.js';
import { Connections } from '../http/connections.js';
import { Deadlines } from '../http/deadlines.js';

/** How long it is believed where a tunnel of another relay is, in milliseconds. */
const BELIEVED = 1000;

interface Elsewhere {
  number: string;
  connections: Connections;
  at: number;
}

/** The ways to the gateways: through the tunnels that this relay holds, and through other relays to those that they hold. */
@Injectable()
export class Targets implements OnApplicationShutdown {
  private readonly here = new WeakMap<Tunnel, Connections>();
  private readonly deadlines = new Deadlines();
  private readonly elsewhere: LRUCache<number, Elsewhere>;

  constructor(
    private readonly tunnels: Tunnels,
    private readonly known: OpenTunnels,
    private readonly hops: HopClient,
  ) {
    this.elsewhere = new LRUCache<number, Elsewhere>({
      max: 10_000,
      dispose: ({ connections }) => connections.close(),
    });
    tunnels.onClosed((tunnel) => this.here.get(tunnel)?.destroy(new TunnelLost(tunnel.ending ?? '')));
  }

  onApplicationShutdown(): void {
    this.elsewhere.clear();
  }

  /** Connections to the gateway; null when it has no tunnel. */
  of(deviceId: number): Connections | Promise<Connections | null> {
    const tunnel = this.tunnels.get(deviceId);
    if (!tunnel) return this.byHop(deviceId);
    let connections = this.here.get(tunnel);
    if (!connections) {
      connections = new Connections((done) => tunnel.open(done), this.deadlines);
      this.here.set(tunnel, connections);
    }
    return connections;
  }

  private async byHop(deviceId: number): Promise<Connections | null> {
    const before = this.elsewhere.get(deviceId);
    if (before && Date.now() - before.at < BELIEVED) return before.connections;
    const open = await this.known.of(deviceId);
    // a row of this relay is one of a tunnel that has just gone
    if (!open || open.hop === '' || open.relayId === this.tunnels.relayId) {
      this.elsewhere.delete(deviceId);
      return null;
    }
    const same = before?.number === open.number ? before.connections : null;
    const connections = same ?? new Connections((done) => this.hops.connect(open.hop, deviceId, done), this.deadlines);
    if (same && before) before.at = Date.now();
    else this.elsewhere.set(deviceId, { number: open.number, connections, at: Date.now() });
    return connections;
  }
}
