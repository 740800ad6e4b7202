import { Inject, Injectable } from '@nestjs/common';
import { REDIS } from '@app/cluster';
import type { Environment } from '@app/server';
import { ENVIRONMENT, TooMany } from '@app/server';
import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';

const MINUTE = 60_000;

/** How many events a gateway may bring in a minute: counted in Redis for all instances together, where there is one. */
@Injectable()
export class EventLimit {
  private readonly limit: number;
  private readonly counts = new LRUCache<number, { minute: number; count: number }>({ max: 100_000 });

  constructor(
    @Inject(REDIS) private readonly redis: Redis | null,
    @Inject(ENVIRONMENT) { MMS_EVENT_LIMIT }: Environment,
  ) {
    this.limit = MMS_EVENT_LIMIT;
  }

  /** Throws 429 when they are too many, and counts none of them then. */
  async take(deviceId: number, events: number): Promise<void> {
    const now = Date.now();
    const minute = Math.floor(now / MINUTE);
    const count = await this.add(deviceId, minute, events);
    if (count <= this.limit) return;
    await this.add(deviceId, minute, -events);
    const retryAfter = Math.ceil(((minute + 1) * MINUTE - now) / 1000);
    throw new TooMany(`A gateway may send ${this.limit} events a minute`, Math.max(1, retryAfter), this.limit);
  }

  private async add(deviceId: number, minute: number, events: number): Promise<number> {
    if (!this.redis) return this.addHere(deviceId, minute, events);
    const key = `mms:events:${deviceId}:${minute}`;
    try {
      const answers = await this.redis
        .multi()
        .incrby(key, events)
        .pexpire(key, 2 * MINUTE)
        .exec();
      return Number(answers?.[0]?.[1] ?? 0);
    } catch {
      // Redis is away: each instance counts what comes to it
      return this.addHere(deviceId, minute, events);
    }
  }

  private addHere(deviceId: number, minute: number, events: number): number {
    const known = this.counts.get(deviceId);
    const count = (known?.minute === minute ? known.count : 0) + events;
    this.counts.set(deviceId, { minute, count });
    return count;
  }
}
