import { Injectable } from '@nestjs/common';
import { ConfigOem, Database } from '@app/database';
import { LRUCache } from 'lru-cache';

const USUAL = 60;
const KEPT = 10_000;

/** A gateway is online while its last report is younger than two report intervals of its OEM. */
@Injectable()
export class Online {
  private readonly intervals = new LRUCache<number, number>({ max: 1000, ttl: KEPT });

  constructor(private readonly database: Database) {}

  /** Seconds between two reports. */
  async interval(oemId: number): Promise<number> {
    const known = this.intervals.get(oemId);
    if (known !== undefined) return known;
    const oem = await this.database.reading.manager.findOneBy(ConfigOem, { id: oemId });
    const interval = oem?.reportInterval ?? USUAL;
    this.intervals.set(oemId, interval);
    return interval;
  }

  async is(oemId: number, aliveAt: Date | null): Promise<boolean> {
    if (aliveAt === null) return false;
    return Date.now() - aliveAt.getTime() < 2000 * (await this.interval(oemId));
  }
}
