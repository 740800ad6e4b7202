import type { Socket } from 'node:net';

import { networkOf } from '@app/server';

/** Connections that have not opened a tunnel yet: those of one network that are listened to, and all that are held. */
const OF_ONE = 256;
const IN_ALL = 10_000;

/** So many are let in in so many milliseconds, unless those before are through sooner: a login is work, and others wait. */
const AT_ONCE = 32;
const RECENT = 500;

/** How often those who wait are looked at, in milliseconds. */
const LOOK = 50;

/** How long one has to open a tunnel, once one is listened to, in milliseconds. */
const GRACE = 20_000;

interface Stranger {
  network: string;
  admit: () => void;
  grace: NodeJS.Timeout | null;
}

/**
 * Those who have connected and not yet shown that they are gateways. They wait for their turn: when thousands come back
 * together, everybody else is answered meanwhile, and a few who say nothing keep nobody out. Too many, and the oldest goes.
 */
export class Strangers {
  private readonly there = new Map<Socket, Stranger>();
  private readonly waiting = new Map<Socket, Stranger>();
  private readonly admitted = new Map<string, number>();
  /** When those came in that are still being let in, the first at first. */
  private readonly recent = new Map<Socket, number>();
  private timer: NodeJS.Timeout | null = null;

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
    this.waiting.set(socket, stranger);
    this.fill();
  }

  /** It is gone, or known by now. */
  leave(socket: Socket): void {
    const gone = this.there.get(socket);
    if (!gone) return;
    this.there.delete(socket);
    this.waiting.delete(socket);
    this.recent.delete(socket);
    if (!gone.grace) return;
    clearTimeout(gone.grace);
    const count = (this.admitted.get(gone.network) ?? 1) - 1;
    if (count === 0) this.admitted.delete(gone.network);
    else this.admitted.set(gone.network, count);
    this.fill();
  }

  private fill(): void {
    const before = Date.now() - RECENT;
    for (const [socket, at] of this.recent) {
      if (at > before) break;
      this.recent.delete(socket);
    }
    for (const [socket, stranger] of this.waiting) {
      if (this.recent.size >= AT_ONCE) break;
      const count = this.admitted.get(stranger.network) ?? 0;
      if (count < OF_ONE) this.let(socket, stranger, count + 1);
    }
    if (this.waiting.size === 0 || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.fill();
    }, LOOK);
    this.timer.unref();
  }

  private let(socket: Socket, stranger: Stranger, count: number): void {
    this.waiting.delete(socket);
    this.admitted.set(stranger.network, count);
    this.recent.set(socket, Date.now());
    stranger.grace = setTimeout(() => socket.destroy(), GRACE);
    stranger.admit();
  }
}
