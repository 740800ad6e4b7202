import type { Member } from '../crowd.js';
import type { AccountUse, Meter } from './account-use.js';
import type { Tally } from './tally.js';
import type { Kind, Traffic } from './traffic.js';
import { kindOf } from './traffic.js';

/** One relayed exchange (request and answer, WebSocket, …) as it is counted. */
export interface Metered {
  /**
   * Counts bytes that pass, in either direction. Null: go on. A promise: let nothing more pass until it is done, since
   * what is not yet written is as much as may be lost in a crash. `cut` may be called within.
   */
  count(bytes: number): Promise<void> | null;

  /** The headers of the answer have shown what it is: what was counted so far moves along. */
  becomes(traffic: Traffic): void;

  /** It is over. */
  end(): void;
}

/** Called when there is much to write. */
export type Hurry = (tally: Tally) => void;

export class Exchange implements Metered, Member {
  place = -1;
  private counted = 0;
  private readonly account: AccountUse;
  private readonly began: Tally;
  private isOpen = true;

  constructor(
    private readonly meter: Meter,
    public kind: Kind,
    readonly cut: () => void,
    private readonly hurry: Hurry,
  ) {
    this.account = meter.account;
    this.began = meter.tally;
    meter.open += 1;
    meter.tally.adjust(meter.open);
    this.account.open.add(this);
  }

  count(bytes: number): Promise<void> | null {
    const { kind, account } = this;
    const { tally } = this.meter;
    this.counted += bytes;
    tally.pending[kind]! += bytes;
    tally.unwritten += bytes;
    account.pending[kind]! += bytes;
    if (tally.unwritten < tally.soon && account.pending[kind]! < account.room[kind]!) return null;
    return this.look(tally);
  }

  becomes(traffic: Traffic): void {
    const kind = kindOf(traffic);
    if (kind === this.kind) return;
    const { tally } = this.meter;
    // what was counted before midnight stays where it was
    const moved = tally === this.began ? this.counted : 0;
    for (const { pending } of [tally, this.account]) {
      pending[this.kind]! -= moved;
      pending[kind]! += moved;
    }
    tally.unwritten += moved;
    this.kind = kind;
    void this.look(tally);
  }

  end(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.account.open.delete(this);
    this.meter.open -= 1;
    this.meter.tally.adjust(this.meter.open);
  }

  private look(tally: Tally): Promise<void> | null {
    if (this.account.isOver(this.kind)) this.account.cutOver();
    if (tally.unwritten < tally.soon) return null;
    this.hurry(tally);
    return tally.unwritten < tally.full ? null : tally.relief();
  }
}
