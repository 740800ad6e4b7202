import { Crowd } from '../crowd.js';
import type { Exchange } from './exchange.js';
import type { Tally } from './tally.js';
import type { Kind } from './traffic.js';
import { kinds } from './traffic.js';

/** What the database says of an account. */
export interface AccountState {
  id: number;
  /** The accounts above it: their limits hold, too. */
  above: readonly number[];
  /** Bytes by kind, since they were last set to zero. */
  used: readonly [number, number];
  /** The least of the limits that hold, in bytes by kind; Infinity for none. */
  limits: readonly [number, number];
}

/** A gateway of an account, while it is in use. */
export interface Meter {
  readonly account: AccountUse;
  tally: Tally;
  /** How many exchanges run. */
  open: number;
  /** The round in which it was last asked for. */
  seen: number;
}

/** An account whose gateways are in use: what it has left, and what runs and is to be cut when that is used up. */
export class AccountUse {
  readonly meters = new Map<number, Meter>();
  readonly open = new Crowd<Exchange>();

  /** Bytes by kind that this process has counted and not yet written. */
  readonly pending = new Float64Array(2);

  /** How many of them there may be. */
  readonly room = new Float64Array([Infinity, Infinity]);

  /** The round in which it was last asked for. */
  seen = 0;

  /** It is to be read anew. */
  isStale = false;

  /** While it is being read. */
  renewed: Promise<void> | null = null;

  private above: readonly number[] = [];

  constructor(readonly id: number) {}

  get isLimited(): boolean {
    return this.room.some((each) => each !== Infinity);
  }

  /** Nothing of it runs or waits to be written. */
  get isQuiet(): boolean {
    return this.meters.size === 0 && this.pending.every((each) => each === 0);
  }

  isBelow(id: number): boolean {
    return this.id === id || this.above.includes(id);
  }

  isOver(kind: Kind): boolean {
    return (this.pending[kind] ?? 0) >= (this.room[kind] ?? 0);
  }

  learn({ above, used, limits }: AccountState): void {
    this.isStale = false;
    this.above = above;
    this.room[0] = limits[0] - used[0];
    this.room[1] = limits[1] - used[1];
    this.cutOver();
  }

  /** So much of what was pending is in the database now; answers whether its limits must be looked at. */
  written(bytes: readonly [number, number]): boolean {
    for (const kind of kinds) {
      this.pending[kind]! -= bytes[kind];
      this.room[kind]! -= bytes[kind];
    }
    return this.isLimited;
  }

  /** What runs beyond a limit ends. */
  cutOver(): void {
    for (const kind of kinds) {
      if (this.isOver(kind)) this.cut((exchange) => exchange.kind === kind);
    }
  }

  /** The account is gone: nothing of it is counted or written any more. */
  forget(): void {
    for (const { tally } of this.meters.values()) tally.forget();
    this.room.fill(Infinity);
    this.cut(() => true);
  }

  private cut(which: (exchange: Exchange) => boolean): void {
    for (const exchange of this.open.all()) {
      if (!which(exchange)) continue;
      this.open.delete(exchange);
      exchange.cut();
    }
  }
}
