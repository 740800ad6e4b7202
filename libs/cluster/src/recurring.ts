import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';

/** Work that each instance does every so often, beside the others, and at the end lets come to its end. */
export abstract class Recurring implements OnApplicationBootstrap, OnApplicationShutdown {
  /** Nothing more is to be begun. */
  protected ended = false;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  /** Every so many milliseconds. */
  protected constructor(private readonly every: number) {}

  abstract run(now?: Date): Promise<void>;

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      // what fails now, since the database is away, is done next time; what takes longer is not begun beside itself
      this.running ??= this.run()
        .catch(() => undefined)
        .finally(() => (this.running = null));
    }, this.every);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }
}
