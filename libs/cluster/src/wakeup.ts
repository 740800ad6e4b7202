import type { Redis } from 'ioredis';

const CHANNEL = 'mms:notice';

/** Tells the other instances through Redis that there is something new to read. Losing one costs 300 ms, no more. */
export class Wakeup {
  private readonly subscriber: Redis;

  constructor(private readonly redis: Redis) {
    this.subscriber = redis.duplicate();
    this.subscriber.on('error', () => undefined);
  }

  wakeOthers(): void {
    this.redis.publish(CHANNEL, '').catch(() => undefined);
  }

  onWake(handler: () => void): void {
    this.subscriber.on('message', handler);
    this.subscriber.subscribe(CHANNEL).catch(() => undefined);
  }

  close(): void {
    this.subscriber.disconnect();
  }
}
