import type { Socket } from 'node:net';

import { networkOf } from '@app/server';

/** Connections that have not opened a tunnel yet: those of one network that are listened to, and all that are held. */
const OF_ONE = 256;
const IN_ALL = 5000;

/** How long one has to open a tunnel, once one is listened to, in milliseconds. */
const GRACE = 20_000;

interface Stranger {
  network: string;
  admit: () => void;
  grace: NodeJS.Timeout | null;
}

/**
 * Those who have connected and not yet shown that they are gateways. Of one network some are listened to at once, the others
 * wait, so that a few who say nothing keep nobody else out; when there are too many, the oldest goes.
 */
export class Strangers {
  private readonly there = new Map<Socket, Stranger>();
  private readonly admitted = new Map<string, number>();

  /** `admit` is called when it is its turn. */
  enter(socket: Socket, admit: () => void): void {
    if (this.there.size >= IN_ALL) {
      const [oldest] = this.there.keys();
      if (oldest) {
        this.leave(oldest);
        oldest.destroy();
      }
    }
    const stranger: Stranger = { network: networkOf(socket.remoteAddress ?? ''), admit, grace: null };
    this.there.set(socket, stranger);
    this.let(socket, stranger);
  }

  /** It is gone, or known by now. */
  leave(socket: Socket): void {
    const gone = this.there.get(socket);
    if (!gone) return;
    this.there.delete(socket);
    if (!gone.grace) return;
    clearTimeout(gone.grace);
    const count = (this.admitted.get(gone.network) ?? 1) - 1;
    if (count === 0) this.admitted.delete(gone.network);
    else this.admitted.set(gone.network, count);
    if (count < OF_ONE - 1) return;
    for (const [next, stranger] of this.there) {
      if (stranger.network === gone.network && this.let(next, stranger)) return;
    }
  }

  private let(socket: Socket, stranger: Stranger): boolean {
    const count = this.admitted.get(stranger.network) ?? 0;
    if (stranger.grace || count >= OF_ONE) return false;
    this.admitted.set(stranger.network, count + 1);
    stranger.grace = setTimeout(() => socket.destroy(), GRACE);
    stranger.admit();
    return true;
  }
}
