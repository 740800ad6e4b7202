import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Database } from '@app/database';

const EVERY = 3_600_000;
const BATCH = 100;
const DAY = 86_400_000;

/** How many days are kept. */
const LIFE = 400;

const OLD = `SELECT \`FK_Account\` AS \`accountId\`, \`FK_Device\` AS \`deviceId\`, \`Day\` AS \`day\`
  FROM \`relay_UsageDay\` WHERE \`Day\` < ? ORDER BY \`Day\` LIMIT ?`;
const REMOVE = 'DELETE FROM `relay_UsageDay` WHERE `FK_Account` = ? AND `FK_Device` = ? AND `Day` = ?';

/** Removes days that lie more than 400 days back, a few at a time. Instances may do it side by side. */
@Injectable()
export class UsageSweep implements OnApplicationBootstrap, OnApplicationShutdown {
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
    const first = Math.floor(now.getTime() / DAY) - LIFE;
    while (!this.ended) {
      const old = await this.database.select<{ accountId: number; deviceId: number; day: number }>(OLD, [first, BATCH]);
      if (old.length === 0) return;
      await this.database.write(async (db) => {
        for (const { accountId, deviceId, day } of old) await db.change(REMOVE, [accountId, deviceId, day]);
      });
    }
  }
}
