import type { FastifyInstance, FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';

import { networkOf } from './addresses.js';
import { TooMany } from './problem.js';

const MINUTE = 60_000;

/** How many are counted at once: a new one takes the place of the one that has not been here for longest. */
const COUNTED = 100_000;

/** How much of something somebody may, how much of it is left, and in how many seconds there is more. */
export interface Quota {
  limit: number;
  left: number;
  reset: number;
}

declare module 'fastify' {
  interface FastifyReply {
    /** Counts the request for who sends it, or for their address; throws 429 when that was too much within a minute. */
    countFor(who: string | null): void;
    /** Tells who asks how much they may; of several limits the one that is reached first. */
    tellQuota(quota: Quota): void;
  }
}

/**
 * How many requests a minute somebody may send, whatever they are about: enough for whoever means well. Counted in this
 * process alone, since every request is.
 */
class RequestLimit {
  private minute = 0;
  private readonly counts = new LRUCache<string, number>({ max: COUNTED });

  constructor(private readonly limit: number) {}

  count(reply: FastifyReply, who: string): void {
    const now = Date.now();
    const minute = Math.floor(now / MINUTE);
    if (minute !== this.minute) {
      this.minute = minute;
      this.counts.clear();
    }
    const count = (this.counts.get(who) ?? 0) + 1;
    this.counts.set(who, count);
    const reset = Math.ceil(((minute + 1) * MINUTE - now) / 1000);
    reply.tellQuota({ limit: this.limit, left: Math.max(0, this.limit - count), reset });
    if (count > this.limit) throw new TooMany('Too many requests; wait a while', reset, this.limit);
  }
}

/** `RateLimit-Limit`, `-Remaining` and `-Reset`, as drafts of the IETF have had them; of no limit (0) nothing is told. */
export function addRequestLimit(http: FastifyInstance, limit: number): void {
  const requests = limit === 0 ? null : new RequestLimit(limit);
  http.decorateReply('countFor', function (this: FastifyReply, who: string | null) {
    requests?.count(this, who ?? networkOf(this.request.ip));
  });
  http.decorateReply('tellQuota', function (this: FastifyReply, { limit: most, left, reset }: Quota) {
    const told = this.getHeader('ratelimit-remaining');
    if (told !== undefined && Number(told) < left) return;
    void this.header('ratelimit-limit', String(most))
      .header('ratelimit-remaining', String(left))
      .header('ratelimit-reset', String(reset));
  });
}
