import type { Portion, Tally } from './tally.js';

/** How many gateways are written in one transaction. */
const BATCH = 200;

/** How long to wait when the database is away. */
const PAUSE = 500;

type Write = (portions: Portion[]) => Promise<void>;

/** Writes what is counted, a batch at a time; what is urgent goes first. */
export class UsageWriter {
  private readonly urgent = new Set<Tally>();
  private readonly due = new Set<Tally>();
  private running: Promise<void> | null = null;
  private ended = false;

  constructor(private readonly write: Write) {}

  hurry(tally: Tally): void {
    this.urgent.add(tally);
    this.start();
  }

  add(tallies: Iterable<Tally>): void {
    for (const tally of tallies) this.due.add(tally);
    this.start();
  }

  /** Writes all that is known of, or nothing more when the database is away: nobody waits for it then. */
  async end(): Promise<void> {
    this.ended = true;
    await this.running;
  }

  private start(): void {
    this.running ??= this.run().finally(() => {
      this.running = null;
      // what has come at the very end
      if (this.urgent.size + this.due.size > 0 && !this.ended) this.start();
    });
  }

  private async run(): Promise<void> {
    while (this.urgent.size + this.due.size > 0) {
      const batch = this.next();
      try {
        await this.write(batch.map((tally) => tally.portion()));
      } catch {
        // nothing of it is written, and all of it is still there
        if (this.ended) return this.release();
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        continue;
      }
      for (const tally of batch) {
        this.due.delete(tally);
        if (tally.unwritten < tally.soon) this.urgent.delete(tally);
      }
    }
  }

  private release(): void {
    for (const tally of [...this.urgent, ...this.due]) tally.release();
  }

  private next(): Tally[] {
    const batch = new Set<Tally>();
    for (const tallies of [this.urgent, this.due]) {
      for (const tally of tallies) {
        if (batch.size === BATCH) return [...batch];
        batch.add(tally);
      }
    }
    return [...batch];
  }
}
