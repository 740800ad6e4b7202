import { Injectable } from '@nestjs/common';
import { TooMany } from '@app/server';

/** Of an account, to this process. */
const MOST = 32;

/** Seconds; a picture takes less. */
const AGAIN = 5;

/** Uploads on their way: what they have brought takes room that is counted at their end only, and so they are few. */
@Injectable()
export class Underway {
  private readonly counts = new Map<number, number>();

  /** Answers what ends it; throws 429 when there are too many. */
  begin(accountId: number): () => void {
    const count = this.counts.get(accountId) ?? 0;
    if (count >= MOST) throw new TooMany('Too many files of the account are on their way', AGAIN, MOST);
    this.counts.set(accountId, count + 1);
    return () => {
      const left = (this.counts.get(accountId) ?? 0) - 1;
      if (left > 0) this.counts.set(accountId, left);
      else this.counts.delete(accountId);
    };
  }
}
