import { Injectable } from '@nestjs/common';
import { Recurring } from '@app/cluster';
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
export class UsageSweep extends Recurring {
  constructor(private readonly database: Database) {
    super(EVERY);
  }

  override async run(now = new Date()): Promise<void> {
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
