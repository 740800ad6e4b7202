import { Recurring } from '@app/cluster';

/** How long a shutdown waits for what is being done, in milliseconds. */
const GRACE = 3000;

/** Looks for work again and again, once at a time, and at once when it is told that there is some. */
export abstract class Worker extends Recurring {
  private current: Promise<void> | null = null;
  private again = false;

  /** Does some of what there is; answers whether there may be more. */
  protected abstract turn(): Promise<boolean>;

  /** There may be something to do. What fails now, since the database is away, is looked for again later. */
  look(): void {
    if (!this.ended) void this.run().catch(() => undefined);
  }

  override run(): Promise<void> {
    this.again = true;
    this.current ??= this.turns().finally(() => (this.current = null));
    return this.current;
  }

  override async onApplicationShutdown(): Promise<void> {
    await super.onApplicationShutdown();
    await this.current?.catch(() => undefined);
  }

  private async turns(): Promise<void> {
    while (this.again && !this.ended) {
      this.again = false;
      if (await this.turn()) this.again = true;
    }
  }
}

/** What is cut off by the end of the process is done again by who claims it next. */
export async function settled(work: Iterable<Promise<unknown>>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, GRACE)));
  await Promise.race([Promise.allSettled(work), late]);
  clearTimeout(timer);
}
