import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Injectable } from '@nestjs/common';

import { heartbeat, retry } from './frames.js';
import type { Stream } from './stream.js';
import { Streams } from './streams.js';
import { Watch } from './watch.js';

const SECOND = 1000;

/** Each stream has a sign of life every so many seconds. */
const EVERY = 15;

/** At the end of an instance its readers come back within so many milliseconds, not all at once. */
const SPREAD = 10_000;

/** What happens by time alone, for all streams together. */
@Injectable()
export class Pulse implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private beat = 0;
  private over = false;

  constructor(
    private readonly streams: Streams,
    private readonly watch: Watch,
  ) {}

  /** The instance ends: nobody is let in any more. */
  get isOver(): boolean {
    return this.over;
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.tick(), SECOND);
    this.timer.unref();
  }

  /** Before the server waits for what it still answers: a stream has no end of its own. */
  beforeApplicationShutdown(): void {
    this.over = true;
    if (this.timer) clearInterval(this.timer);
    for (const stream of this.streams.all()) {
      stream.end(retry(SECOND + Math.floor(Math.random() * SPREAD)));
    }
  }

  tick(now = Date.now()): void {
    this.beat += 1;
    const doubtful: Stream[] = [];
    let turn = this.beat;
    for (const stream of this.streams.all()) {
      turn += 1;
      if (stream.isStalled) stream.cut();
      else if (now >= stream.endsAt) stream.end();
      else if (turn % EVERY === 0)
        this.streams.push(stream, heartbeat(stream.behind ? null : this.streams.stands(stream)));
      if (now >= stream.right.until) doubtful.push(stream);
    }
    this.watch.look(doubtful);
  }
}
