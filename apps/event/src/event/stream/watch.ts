import { Injectable } from '@nestjs/common';
import { ACCOUNT_CHANGED, SUPPORT_CHANGED, TOKEN_CHANGED, USER_CHANGED } from '@app/access';
import { Notices } from '@app/cluster';

import { Rights } from './rights.js';
import type { Stream } from './stream.js';
import { Streams } from './streams.js';

/** How many are looked at together. */
const AT_ONCE = 100;

/** Streams end with the right to them, and show what their reader may see now. */
@Injectable()
export class Watch {
  private readonly due = new Set<Stream>();
  private looking = false;
  private count = 0;

  constructor(
    private readonly streams: Streams,
    private readonly rights: Rights,
    notices: Notices,
  ) {
    const some = (of: (id: number) => Iterable<Stream>) => (subject: string) =>
      this.hear(subject === '*' ? this.streams.all() : of(Number(subject)));
    notices.on(
      USER_CHANGED,
      some((id) => this.streams.ofUser(id)),
    );
    notices.on(
      SUPPORT_CHANGED,
      some((id) => this.streams.ofAccount(id)),
    );
    // an account that has moved takes those below it along, and which token was revoked is not said
    notices.on(ACCOUNT_CHANGED, () => this.hear(this.streams.all()));
    notices.on(TOKEN_CHANGED, () => this.hear(this.streams.all()));
  }

  /** How many changes have been heard of: who has looked at a right before one of them looks again. */
  get heard(): number {
    return this.count;
  }

  private hear(streams: Iterable<Stream>): void {
    this.count += 1;
    this.look(streams);
  }

  look(streams: Iterable<Stream>): void {
    for (const stream of streams) this.due.add(stream);
    if (this.looking || this.due.size === 0) return;
    this.looking = true;
    void this.lookAtAll().finally(() => (this.looking = false));
  }

  private async lookAtAll(): Promise<void> {
    while (this.due.size > 0) {
      const some = [...this.due].slice(0, AT_ONCE);
      for (const stream of some) this.due.delete(stream);
      await Promise.all(some.map((stream) => this.lookAt(stream)));
    }
  }

  private async lookAt(stream: Stream): Promise<void> {
    if (stream.isClosed) return;
    try {
      const { credentials, accountId, query, profile } = stream;
      stream.right = await this.rights.of(credentials, accountId, query, profile);
    } catch (error) {
      // while the database is away nothing has changed in it
      if (isRefusal(error)) stream.end();
    }
  }
}

const isRefusal = (error: unknown) =>
  typeof (error as { getStatus?: unknown }).getStatus === 'function' &&
  (error as { getStatus(): number }).getStatus() < 500;
