import { Injectable } from '@nestjs/common';

import { CatchingUp } from './catching-up.js';
import type { Cursor } from './cursor.js';
import { Rows } from './rows.js';
import { sees } from './sight.js';
import type { Stream } from './stream.js';
import { Streams } from './streams.js';
import { Tail } from './tail.js';
import { Turns } from './turns.js';

/** How many read at once what they have missed: when an instance ends, all of its readers come to another. */
const AT_ONCE = 8;

/** Who has missed more than this, or for longer, in seconds, begins anew. */
const MOST = 50_000;
const LONGEST = 7 * 86_400;

/** How many rows are read in one go. */
const CHUNK = 50;

/** How far the clocks of instances may differ, and a commit may lag behind, in milliseconds. */
const MARGIN = 600_000;

/** Sends readers what they have missed, and then lets them hear. */
@Injectable()
export class Missed {
  private readonly turns = new Turns(AT_ONCE);

  constructor(
    private readonly rows: Rows,
    private readonly tail: Tail,
    private readonly streams: Streams,
  ) {}

  /** Too long ago, or from a future that never was: of a database that was put back since. */
  isLost({ at, floor, sent }: Cursor): boolean {
    const now = Date.now() / 1000;
    return at < now - LONGEST || Math.max(floor, ...sent.slice(-1)) > this.tail.highest;
  }

  /** It hears from now on what is told, and is sent what was told before. */
  async send(stream: Stream, { at, floor, sent }: Cursor): Promise<void> {
    const before = new Set(sent);
    let reached = at;
    const behind = new CatchingUp(floor, before, {
      sees: (row) => sees(stream.right.sight, row),
      send: (row, upTo) => this.streams.send(stream, row, upTo === null ? null : { upTo, ahead: before, at: reached }),
    });
    stream.since = floor;
    stream.behind = behind;
    while (!stream.isClosed) {
      const after = new Date(reached * 1000 - MARGIN);
      const ids = await this.nextRound(stream, behind, after);
      if (ids.length > MOST) return this.beginAnew(stream);
      behind.begin(ids);
      if (ids.length === 0) {
        behind.pass([], Infinity);
        stream.behind = null;
        return;
      }
      await this.sendRound(stream, behind, ids, (seconds) => (reached = Math.max(reached, seconds)));
    }
  }

  private nextRound(stream: Stream, behind: CatchingUp, after: Date): Promise<number[]> {
    return this.turns.take(() => {
      behind.hold();
      return this.rows.idsAfter(stream.accountId, behind.position, after, MOST + 1);
    });
  }

  /** Tells when what has been passed was received. */
  private async sendRound(
    stream: Stream,
    behind: CatchingUp,
    ids: number[],
    reached: (seconds: number) => void,
  ): Promise<void> {
    for (let from = 0; from < ids.length && !stream.isClosed; from += CHUNK) {
      const chunk = ids.slice(from, from + CHUNK);
      const rows = await this.turns.take(() => this.rows.of(chunk));
      // told first: who was not told of them by anybody else counts them as seen from now on
      this.tail.offer(rows);
      behind.pass(rows, chunk.at(-1) ?? 0);
      for (const { Timestamp } of rows.slice(-1)) reached(Number(Timestamp));
      stream.flush();
      await stream.drained();
    }
  }

  private beginAnew(stream: Stream): void {
    stream.behind = null;
    stream.since = 0;
    this.streams.begin(stream, true);
  }
}
