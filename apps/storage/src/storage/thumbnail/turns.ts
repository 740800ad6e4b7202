import { TryLater } from '@app/server';

/** Work of which only so much is done at once; a little more may wait, and who comes then is told to come again. */
export class Turns {
  private active = 0;
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  get waiting(): number {
    return this.queue.length;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.active < this.atOnce) this.active += 1;
    else if (this.queue.length < this.mostWaiting) await new Promise<void>((resolve) => this.queue.push(resolve));
    else throw new TryLater('Too many thumbnails are being made; try again in a moment', 2);
    try {
      return await work();
    } finally {
      // the place is handed on, so that nobody who comes now overtakes those who wait
      const next = this.queue.shift();
      if (next) next();
      else this.active -= 1;
    }
  }
}
