import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { NoticeValue } from '@app/database';
import { Database, Notice } from '@app/database';
import { LessThan, MoreThan } from 'typeorm';

import { Wakeup } from './wakeup.js';

const POLL = 300;

/** Without a successful poll for so long, what is cached may be out of date. */
const STALE = 900;

/** Notices are written last in their transaction; one that commits later than this after its id was drawn is missed. */
const OVERLAP = 10_000;
const KEPT = 3_600_000;
const SWEEP = 600_000;

type Handler = (subject: string) => void;

/**
 * What instances tell each other. A notice is a row, written in the transaction of the change it tells of, so that none
 * is lost; every instance reads the new rows each 300 ms, and at once when Redis, where there is one, wakes it.
 */
@Injectable()
export class Notices implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly handlers = new Map<string, Handler[]>();
  private readonly seen = new Map<number, number>();
  private floor = 0;
  private polledAt = 0;
  private sweptAt = Date.now();
  private timer: NodeJS.Timeout | null = null;
  private polling: Promise<void> | null = null;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly database: Database,
    @Inject(Wakeup) private readonly wakeup: Wakeup | null,
  ) {
    this.unsubscribe = database.onCommitted((notices) => {
      this.deliver(notices);
      this.wakeup?.wakeOthers('notice');
    });
  }

  /** What is heard is only a hint to look again: the same notice may come twice. */
  on(topic: string, handler: Handler): void {
    this.handlers.set(topic, [...(this.handlers.get(topic) ?? []), handler]);
  }

  /** Everything that was committed more than a second ago, on whichever instance, has been heard here. */
  get fresh(): boolean {
    return Date.now() - this.polledAt < STALE;
  }

  async onApplicationBootstrap(): Promise<void> {
    const [last] = await this.database.reading.manager.find(Notice, { order: { id: 'DESC' }, take: 1 });
    this.floor = last?.id ?? 0;
    this.polledAt = Date.now();
    this.wakeup?.onWake('notice', () => void this.poll());
    this.next();
  }

  async onApplicationShutdown(): Promise<void> {
    this.unsubscribe();
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.polling;
  }

  private next(): void {
    this.timer = setTimeout(() => {
      void this.poll().then(() => this.timer && this.next());
    }, POLL);
    this.timer.unref();
  }

  private poll(): Promise<void> {
    this.polling ??= this.read().finally(() => (this.polling = null));
    return this.polling;
  }

  private async read(): Promise<void> {
    const startedAt = Date.now();
    if (this.polledAt > 0 && startedAt - this.polledAt > KEPT / 2) this.deliverAll();
    try {
      const rows = await this.database.reading.manager.find(Notice, { where: { id: MoreThan(this.floor) } });
      const unheard = rows.filter(({ id }) => !this.seen.has(id));
      for (const { id } of unheard) this.seen.set(id, startedAt);
      for (const [id, at] of this.seen) {
        if (startedAt - at < OVERLAP) break;
        this.floor = Math.max(this.floor, id);
        this.seen.delete(id);
      }
      this.deliver(unheard);
      this.polledAt = startedAt;
      if (startedAt - this.sweptAt > SWEEP) await this.sweep(startedAt);
    } catch {
      // the database is away: `fresh` turns false until it is back
    }
  }

  private async sweep(now: number): Promise<void> {
    this.sweptAt = now;
    const before = new Date(now - KEPT);
    await this.database.write((db) => db.delete(Notice, { createdAt: LessThan(before) }));
  }

  private deliver(notices: NoticeValue[]): void {
    for (const { topic, subject } of notices) for (const handler of this.handlers.get(topic) ?? []) handler(subject);
  }

  /** After a sleep longer than notices are kept, anything may have happened. */
  private deliverAll(): void {
    for (const handlers of this.handlers.values()) for (const handler of handlers) handler('*');
  }
}
