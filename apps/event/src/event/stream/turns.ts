/** Lets so many work at once; the others wait in the order in which they came. */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private active = 0;

  constructor(private readonly most: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.active >= this.most) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.active += 1;
    try {
      return await work();
    } finally {
      // the place is handed on, so that nobody who comes now overtakes those who wait
      const next = this.waiting.shift();
      if (next) next();
      else this.active -= 1;
    }
  }
}
