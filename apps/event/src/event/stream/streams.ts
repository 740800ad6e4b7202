import { Injectable } from '@nestjs/common';
import { gauge } from '@app/server';

import { Cursors } from './cursors.js';
import { reset, Shown, standing } from './frames.js';
import type { StreamRow } from './rows.js';
import { sees } from './sight.js';
import type { Stream } from './stream.js';
import type { Audience } from './tail.js';
import { Tail } from './tail.js';

/** Where somebody stands who is being sent what they have missed. */
export interface Behind {
  /** Everything is sent up to this id. */
  upTo: number;
  /** What was sent above it, before they came back. */
  ahead: Iterable<number>;
  /** When that was received, in Unix seconds: what they have missed since is found by it. */
  at: number;
}

const none: ReadonlySet<Stream> = new Set();

/** All that listen, by their accounts: an event costs only those who listen to its account. */
@Injectable()
export class Streams implements Audience {
  private readonly byAccount = new Map<number, Set<Stream>>();
  private readonly byUser = new Map<number, Set<Stream>>();
  private readonly touched = new Set<Stream>();
  private count = 0;

  constructor(
    private readonly tail: Tail,
    private readonly cursors: Cursors,
  ) {
    gauge('mms_event_streams', 'Streams of events that are open', () => this.count);
  }

  get size(): number {
    return this.count;
  }

  ofUser(userId: number): ReadonlySet<Stream> {
    return this.byUser.get(userId) ?? none;
  }

  ofAccount(accountId: number): ReadonlySet<Stream> {
    return this.byAccount.get(accountId) ?? none;
  }

  *all(): Generator<Stream> {
    for (const streams of this.byAccount.values()) yield* streams;
  }

  add(stream: Stream): void {
    insert(this.byAccount, stream.accountId, stream);
    insert(this.byUser, stream.right.userId, stream);
    this.count += 1;
  }

  remove(stream: Stream): void {
    if (!this.ofAccount(stream.accountId).has(stream)) return;
    take(this.byAccount, stream.accountId, stream);
    take(this.byUser, stream.right.userId, stream);
    this.touched.delete(stream);
    this.count -= 1;
    if (this.count === 0) this.tail.stop();
  }

  wants(accountId: number): boolean {
    return this.byAccount.has(accountId);
  }

  /** Somebody has told of an event. */
  hear(row: StreamRow): void {
    const shown = new Shown(row);
    let cursor: string | null = null;
    for (const stream of this.ofAccount(row.FK_Account)) {
      if (stream.behind) stream.behind.hear(row);
      else if (stream.since >= Number(row.PK_Event) || !sees(stream.right.sight, row)) continue;
      else
        this.push(
          stream,
          shown.frame(stream.right, this.cursorOf(stream, (cursor ??= this.cursors.write(row.FK_Account)))),
        );
    }
  }

  /** A row of what somebody has missed and may see; with it they stand somewhere, or more is to come before that is so. */
  send(stream: Stream, row: StreamRow, standing: Behind | null): void {
    const cursor = standing && this.cursors.write(stream.accountId, { ...standing, since: stream.since });
    this.push(stream, new Shown(row).frame(stream.right, cursor));
  }

  /** Where it stands who is sent all that comes. */
  stands(stream: Stream): string {
    return this.cursorOf(stream, this.cursors.write(stream.accountId));
  }

  /** It begins now, or again. */
  begin(stream: Stream, isReset = false): void {
    this.push(stream, (isReset ? reset : standing)(this.stands(stream)));
  }

  /** What is written within a turn goes out together. */
  push(stream: Stream, frame: Buffer): void {
    stream.push(frame);
    if (this.touched.size === 0) setImmediate(() => this.flush());
    this.touched.add(stream);
  }

  private flush(): void {
    for (const stream of this.touched) stream.flush();
    this.touched.clear();
  }

  /** Most stand where everybody stands; who has come from elsewhere may be ahead for a moment. */
  private cursorOf(stream: Stream, everybody: string): string {
    if (stream.since <= this.tail.progress.floor) return everybody;
    return this.cursors.write(stream.accountId, { since: stream.since });
  }
}

function insert(map: Map<number, Set<Stream>>, key: number, stream: Stream): void {
  const known = map.get(key);
  if (known) known.add(stream);
  else map.set(key, new Set([stream]));
}

function take(map: Map<number, Set<Stream>>, key: number, stream: Stream): void {
  const known = map.get(key);
  known?.delete(stream);
  if (known?.size === 0) map.delete(key);
}
