import type { Socket } from 'node:net';

import { networkOf } from '@app/server';

/** Connections that have not logged in: from one network, and in all. */
const OF_ONE = 256;
const IN_ALL = 2000;

/** Counts those who have connected and not yet said who they are, so that they keep nobody out for long. */
export class Strangers {
  private readonly networks = new Map<string, number>();
  private readonly there = new Map<Socket, string>();

  /** Whether there is room for one more. */
  enter(socket: Socket): boolean {
    const network = networkOf(socket.remoteAddress ?? '');
    const count = this.networks.get(network) ?? 0;
    if (count >= OF_ONE || this.there.size >= IN_ALL) return false;
    this.networks.set(network, count + 1);
    this.there.set(socket, network);
    return true;
  }

  /** It is gone, or known by now. */
  leave(socket: Socket): void {
    const network = this.there.get(socket);
    if (network === undefined) return;
    this.there.delete(socket);
    const count = (this.networks.get(network) ?? 1) - 1;
    if (count === 0) this.networks.delete(network);
    else this.networks.set(network, count);
  }
}
