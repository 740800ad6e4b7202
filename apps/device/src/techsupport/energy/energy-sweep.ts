import { Injectable } from '@nestjs/common';
import { Recurring } from '@app/cluster';
import { Database, Energy } from '@app/database';
import { In, LessThan } from 'typeorm';

const EVERY = 3_600_000;
const BATCH = 500;
const LIFE = 400 * 86_400_000;

/** Removes what devices reported more than 400 days ago, a little at a time. Instances may do it side by side. */
@Injectable()
export class EnergySweep extends Recurring {
  constructor(private readonly database: Database) {
    super(EVERY);
  }

  override async run(now = new Date()): Promise<void> {
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
