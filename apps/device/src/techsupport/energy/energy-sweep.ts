import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Database, Energy } from '@app/database';
import { In, LessThan } from 'typeorm';

const EVERY = 3_600_000;
const BATCH = 500;
const LIFE = 400 * 86_400_000;

/** Removes what devices reported more than 400 days ago, a little at a time. Instances may do it side by side. */
@Injectable()
export class EnergySweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private ended = false;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      // what fails now, since the database is away, is done next time
      this.running = this.run().catch(() => undefined);
    }, EVERY);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  async run(now = new Date()): Promise<void> {
    const before = new Date(now.getTime() - LIFE);
    while (!this.ended) {
      const old = await this.database.reading.manager.find(Energy, {
        select: { id: true },
        where: { createdAt: LessThan(before) },
        take: BATCH,
      });
      if (old.length === 0) return;
      await this.database.write((db) => db.delete(Energy, { id: In(old.map(({ id }) => id)) }));
    }
  }
}
