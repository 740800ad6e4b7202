import type { House } from '../house/house.js';
import type { Request } from './request.js';

const LONGEST = 60_000;
const MOST = 200;

export class TooManyPolls extends Error {}

/** Requests that wait for their house to change: at most 200 at once, and a minute each. */
export class Polls {
  private waiting = 0;

  constructor(private readonly house: House) {}

  /**
   * Waits as long as the request wants to, in `timeout` seconds, for `moved` to become true; and no less than
   * `minimumdelay` ms, so that a busy house does not answer all the time. Answers whether it is true.
   */
  async wait({ parameters, onGone }: Request, moved: () => boolean): Promise<boolean> {
    const timeout = Math.min(LONGEST, parameters.positive('timeout') * 1000);
    const delay = Math.min(timeout, parameters.positive('minimumdelay'));
    if (timeout === 0 || (delay === 0 && moved())) return moved();
    if (this.waiting >= MOST) throw new TooManyPolls('Too many requests are waiting');
    this.waiting += 1;
    await this.until(moved, timeout, delay, onGone);
    this.waiting -= 1;
    return moved();
  }

  private until(moved: () => boolean, timeout: number, delay: number, onGone: Request['onGone']): Promise<void> {
    return new Promise((resolve) => {
      let rested = delay === 0;
      const look = () => rested && moved() && end();
      const unwatch = this.house.onMove(look);
      const over = setTimeout(end, timeout);
      const rest = setTimeout(() => {
        rested = true;
        look();
      }, delay);
      onGone(end);

      function end() {
        unwatch();
        clearTimeout(over);
        clearTimeout(rest);
        resolve();
      }
    });
  }
}
