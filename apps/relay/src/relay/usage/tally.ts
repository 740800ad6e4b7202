import type { Kind } from './traffic.js';

/** As much of a day may be missing after a crash: a hundredth, but not less than a MiB of it. */
const SHARE = 0.01;
const LEAST = 1_048_576;

/** What one exchange may pass on at a time, before it hears that it is to wait. */
const CHUNK = 65_536;

/** What is written of a tally in one go. */
export interface Portion {
  tally: Tally;
  bytes: readonly [number, number];
  changed: number;
}

/** What a gateway has used on one day and is not yet written. */
export class Tally {
  /** By kind; what an answer turns out to be later moves, so that one can be below zero. */
  readonly pending = new Float64Array(2);

  /** All that differs from the database. */
  unwritten = 0;

  /** From there it is to be written at once. */
  soon = 0;

  /** From there nothing more may pass. */
  full = 0;

  private exchanges = 0;
  private isForgotten = false;
  private gate: { promise: Promise<void>; open: () => void } | null = null;

  constructor(
    readonly accountId: number,
    readonly deviceId: number,
    readonly day: number,
    /** What the database has of the day: as far as it is known, and so never too much. */
    private stored: number,
  ) {
    this.adjust(0);
  }

  /** Exchanges that run side by side may each pass on something before they wait. */
  adjust(exchanges: number): void {
    this.exchanges = exchanges;
    if (this.isForgotten) return;
    const allowance = Math.max(LEAST, SHARE * this.stored);
    this.full = 0.9 * allowance - Math.min(exchanges * CHUNK, allowance / 2);
    this.soon = this.full / 1.5;
  }

  portion(): Portion {
    return { tally: this, bytes: [this.pending[0] ?? 0, this.pending[1] ?? 0], changed: this.unwritten };
  }

  written({ bytes: [ra, camera], changed }: Portion): void {
    this.add(0, -ra);
    this.add(1, -camera);
    this.unwritten -= changed;
    this.stored += ra + camera;
    this.adjust(this.exchanges);
    if (this.unwritten < this.full) this.release();
  }

  /** Nobody will ever ask for it. */
  forget(): void {
    this.isForgotten = true;
    this.soon = Infinity;
    this.full = Infinity;
    this.release();
  }

  /** Until there is less to lose. */
  relief(): Promise<void> {
    if (!this.gate) {
      let open = () => {};
      const promise = new Promise<void>((resolve) => (open = resolve));
      this.gate = { promise, open };
    }
    return this.gate.promise;
  }

  release(): void {
    this.gate?.open();
    this.gate = null;
  }

  private add(kind: Kind, bytes: number): void {
    this.pending[kind] = (this.pending[kind] ?? 0) + bytes;
  }
}
