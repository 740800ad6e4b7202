import type { Posted, Session } from '../cloud/cloud.js';
import { CloudError } from '../cloud/cloud.js';
import type { House } from '../house/house.js';
import { alertOf } from './alert.js';

/** How many it keeps while nobody hears them; the oldest go first. */
const ROOM = 1000;

/** How many it sends at once. */
const AT_ONCE = 100;

/** Between two tries that have failed, in seconds: at first, and at most. */
const [FIRST_WAIT, LONGEST_WAIT] = [1, 60];

/** Tells the cloud what the sensors of a house notice: in order, and again until it has been heard. */
export class Alerts {
  private readonly waiting: Posted[] = [];
  private failures = 0;
  private sending = false;
  private timer: NodeJS.Timeout | null = null;
  private readonly forget: () => void;

  constructor(
    house: House,
    private readonly session: () => Session | null,
    private readonly says: (text: string) => void,
  ) {
    this.forget = house.onChange((change) => {
      const alert = alertOf(change, new Date(house.now()));
      if (alert) this.tell(alert);
    });
  }

  tell(alert: Posted): void {
    this.waiting.push(alert);
    if (this.waiting.length > ROOM) this.waiting.shift();
    void this.send();
  }

  /** Sends what waits, unless it has been told to come later. */
  async send(): Promise<void> {
    const session = this.session();
    if (this.sending || this.timer || !session || this.waiting.length === 0) return;
    this.sending = true;
    const alerts = this.waiting.slice(0, AT_ONCE);
    try {
      await session.post(alerts);
      if (this.failures > 0) this.says('is heard again');
      this.failures = 0;
      this.drop(alerts);
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      this.failed(error, alerts);
    } finally {
      this.sending = false;
    }
    void this.send();
  }

  stop(): void {
    this.forget();
    this.waiting.length = 0;
    if (this.timer) clearTimeout(this.timer);
  }

  private failed({ status, message, retryAfter }: CloudError, alerts: Posted[]): void {
    this.failures += 1;
    if (this.failures === 1) this.says(`is not heard: ${status || ''} ${message}`);
    // what it does not take now it will never take, but for a session that has ended
    if (status >= 400 && status < 500 && ![401, 408, 429].includes(status)) return this.drop(alerts);
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(this.failures - 1, 10));
    const seconds = Math.max(retryAfter ?? 0, wait * (0.5 + Math.random()));
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.send();
    }, 1000 * seconds);
  }

  private drop(alerts: Posted[]): void {
    for (const alert of alerts) {
      const place = this.waiting.indexOf(alert);
      if (place >= 0) this.waiting.splice(place, 1);
    }
  }
}
