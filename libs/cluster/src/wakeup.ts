import type { Redis } from 'ioredis';

/** What there may be news of: notices, and events that have been committed. */
export type News = 'notice' | 'event';

const channelOf = (news: News) => `mms:${news}`;

/** What comes faster than this is told once, in milliseconds. */
const PAUSE = 20;

/** Tells the other instances through Redis that there is something new to read. Losing one costs 300 ms, no more. */
export class Wakeup {
  private readonly subscriber: Redis;
  private readonly handlers = new Map<string, () => void>();

  /** Of what was told just now, whether it is to be told again. */
  private readonly paused = new Map<News, boolean>();

  constructor(private readonly redis: Redis) {
    this.subscriber = redis.duplicate();
    this.subscriber.on('error', () => undefined);
    this.subscriber.on('message', (channel) => this.handlers.get(channel)?.());
  }

  wakeOthers(news: News): void {
    if (this.paused.has(news)) return void this.paused.set(news, true);
    this.redis.publish(channelOf(news), '').catch(() => undefined);
    this.paused.set(news, false);
    setTimeout(() => {
      const again = this.paused.get(news);
      this.paused.delete(news);
      if (again) this.wakeOthers(news);
    }, PAUSE).unref();
  }

  onWake(news: News, handler: () => void): void {
    this.handlers.set(channelOf(news), handler);
    this.subscriber.subscribe(channelOf(news)).catch(() => undefined);
  }

  close(): void {
    this.subscriber.disconnect();
  }
}
