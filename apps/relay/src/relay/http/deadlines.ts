/** Whoever must have come to something by some time. */
export interface Waiting {
  /** In milliseconds of `performance.now()`; Infinity for no time at all. */
  readonly deadline: number;
  expire(): void;
}

/** How often it is looked, in milliseconds. */
const EVERY = 500;

/** Looks at all who wait now and then: a timer for each of many requests costs more than what they wait for. */
export class Deadlines {
  private readonly waiting = new Set<Waiting>();
  private timer: NodeJS.Timeout | null = null;

  add(waiting: Waiting): void {
    this.waiting.add(waiting);
    this.timer ??= setInterval(() => this.look(), EVERY).unref();
  }

  delete(waiting: Waiting): void {
    this.waiting.delete(waiting);
    if (this.waiting.size > 0 || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
  }

  private look(): void {
    const now = performance.now();
    for (const waiting of this.waiting) if (waiting.deadline <= now) waiting.expire();
  }
}
