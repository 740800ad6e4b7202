import { Inject, Injectable } from '@nestjs/common';
import { cursorKeyFrom } from '@app/identity';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';

import type { Cursor } from './cursor.js';
import { readCursor, writeCursor } from './cursor.js';
import { Tail } from './tail.js';

/** Where somebody stands who has been sent all that was seen. */
interface Standing {
  /** Only of what is not above this. */
  upTo?: number;
  /** Everything not above this, whatever was seen here: it was sent before. */
  since?: number;
  /** What was sent before, above all that. */
  ahead?: Iterable<number>;
  /** What was received before then has been sent, in Unix seconds; now, for who has been sent all. */
  at?: number;
}

/** The ids that clients come back with. */
@Injectable()
export class Cursors {
  private readonly key: Buffer;

  constructor(
    private readonly tail: Tail,
    @Inject(ENVIRONMENT) { MMS_SECRET }: Environment,
  ) {
    this.key = cursorKeyFrom(MMS_SECRET);
  }

  write(accountId: number, { upTo = Infinity, since = 0, ahead = [], at = Date.now() / 1000 }: Standing = {}): string {
    const { progress } = this.tail;
    const floor = Math.max(since, Math.min(progress.floor, upTo));
    const seen = progress.aboveFloor(accountId).filter((id) => id <= upTo);
    const sent = [...new Set([...seen, ...ahead])].filter((id) => id > floor).sort((a, b) => a - b);
    return writeCursor(this.key, accountId, { at: Math.floor(at), floor, sent });
  }

  /** Null for what is none of ours, or of another account. */
  read(accountId: number, written: string): Cursor | null {
    return readCursor(this.key, accountId, written);
  }
}
