import { Injectable } from '@nestjs/common';
import { dateOf } from '@app/database';
import { EventFeed } from '@app/events';

import { Progress } from './progress.js';
import type { Seen, StreamRow } from './rows.js';
import { Rows } from './rows.js';

/** How often it is looked for new events, when nobody tells of any, in milliseconds. */
const POLL = 300;

/** So long after a higher one was seen it is asked whether an event that has not come is still to be committed. */
const OVERLAP = 10_000;

/** One that commits later than this is missed. */
const LATEST = 60_000;

/** How many events are read in one go. */
const MOST = 2000;

/** How far back it is looked, when it begins, for ids that may still come, in rows and milliseconds. */
const BEFORE = 100_000;
const RECENT = 30_000;

/** Who is told of events, each once. */
export interface Audience {
  /** Somebody listens to the account. */
  wants(accountId: number): boolean;
  hear(row: StreamRow): void;
}

/**
 * Follows the events of all accounts as they are committed, by whichever process: one reader, however many listen. It
 * reads what lies above the highest that it has seen, and what lies below and has not come yet.
 */
@Injectable()
export class Tail {
  private following: { progress: Progress; stop: () => void } | null = null;
  private starting: Promise<void> | null = null;
  /** The highest id that was seen the last time. */
  private before = 0;
  private running: Promise<void> = Promise.resolve();
  private queued: Promise<void> | null = null;
  private audience: Audience = { wants: () => false, hear: () => undefined };

  constructor(
    private readonly rows: Rows,
    private readonly feed: EventFeed,
  ) {}

  /** What has been seen; only while it follows. */
  get progress(): Progress {
    if (!this.following) throw new Error('Nobody follows the events');
    return this.following.progress;
  }

  /** The highest id that was ever seen here, also of one that has been deleted since. */
  get highest(): number {
    return Math.max(this.before, this.progress.head);
  }

  get isFollowing(): boolean {
    return this.following !== null;
  }

  /** From now on: what is committed after the answer is told. */
  start(audience: Audience): Promise<void> {
    this.audience = audience;
    if (this.following) return Promise.resolve();
    this.starting ??= this.begin().finally(() => (this.starting = null));
    return this.starting;
  }

  stop(): void {
    this.before = this.following ? this.highest : this.before;
    this.following?.stop();
    this.following = null;
  }

  /** Until all is told that was committed before. One reads at a time; those who come meanwhile share the next one. */
  read(): Promise<void> {
    this.queued ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.queued = null;
        this.running = this.following ? this.readOnce(this.following.progress) : Promise.resolve();
        return this.running;
      });
    return this.queued;
  }

  /** Rows that somebody else has read: those that were not seen yet are told. */
  offer(rows: StreamRow[]): void {
    for (const row of rows) this.see(Number(row.PK_Event), row.FK_Account, row);
  }

  private async begin(): Promise<void> {
    const progress = await this.recent();
    const timer = setInterval(() => this.look(), POLL);
    timer.unref();
    const deaf = this.feed.onNews(() => this.look());
    const stop = () => {
      clearInterval(timer);
      deaf();
    };
    this.following = { progress, stop };
  }

  /** What was received just now counts as seen; what was drawn beside it may still come. */
  private async recent(): Promise<Progress> {
    const now = Date.now();
    const recent: Seen[] = [];
    let below = Number.MAX_SAFE_INTEGER;
    let base = 0;
    for (let last = MOST; last === MOST && recent.length < BEFORE;) {
      const rows = await this.rows.below(below, MOST);
      last = rows.findLastIndex(({ at }) => now - dateOf(at).getTime() < RECENT) + 1;
      recent.push(...rows.slice(0, last));
      below = recent.at(-1)?.id ?? below;
      // what was drawn before that one has come long ago, or never will: one of this reading, a later one might be new
      base = rows[last]?.id ?? (last === MOST ? below - 1 : 0);
    }
    const progress = new Progress(base);
    for (const { id, accountId } of recent.reverse()) progress.see(id, accountId, now);
    return progress;
  }

  /** While the database is away nothing is read; it is when it is back. */
  private look(): void {
    this.read().catch(() => undefined);
  }

  private async readOnce(progress: Progress): Promise<void> {
    const startedAt = Date.now();
    for (let above = 0; ;) {
      const next = await this.rows.next(progress.gapsAbove(above), progress.head, MOST);
      const unseen = next.filter(({ id }) => !progress.isSeen(id));
      const wanted = unseen.filter(({ accountId }) => this.audience.wants(accountId)).map(({ id }) => id);
      const rows = new Map((await this.rows.of(wanted)).map((row) => [Number(row.PK_Event), row]));
      if (this.following?.progress !== progress) return;
      for (const { id, accountId } of unseen) this.see(id, accountId, rows.get(id));
      if (next.length < MOST) break;
      above = next.at(-1)?.id ?? above;
    }
    progress.settle(startedAt - LATEST);
    const overdue = progress.overdue(startedAt - OVERLAP);
    if (overdue.length === 0) return;
    const drawn = await this.rows.drawn(overdue);
    if (this.following?.progress === progress) progress.settle(startedAt - OVERLAP, drawn);
  }

  /** Counts as seen before it is told, and one by one: so whoever is told stands just behind it. */
  private see(id: number, accountId: number, row: StreamRow | undefined): void {
    if (this.following?.progress.see(id, accountId, Date.now()) && row) this.audience.hear(row);
  }
}
