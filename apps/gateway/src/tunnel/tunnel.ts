import type { Duplex } from 'node:stream';

import type { Cloud } from '../cloud/cloud.js';
import { CloudError } from '../cloud/cloud.js';
import { waitAfter } from './back-off.js';
import { Connection, RefusedError } from './connection.js';
import { OwnKey } from './own-key.js';

export interface TunnelOptions {
  serial: number;
  cloud: Cloud;
  says: (text: string) => void;
  /** Serves somebody who comes through the tunnel. */
  visit: (socket: Duplex) => void;
}

/** A tunnel that has lived so many milliseconds was a good one. */
const GOOD = 10_000;

/** Keeps the tunnel of a gateway open, once it is somebody's and until it is stopped. */
export class Tunnel {
  private running?: Promise<void>;
  private connection?: Connection;
  private stopped = false;
  private failures = 0;
  private told = '';
  private wake: () => void = () => undefined;

  constructor(private readonly options: TunnelOptions) {}

  /** Something has changed for the gateway: what has refused its key before may let it in now. */
  start(privateKey: string): void {
    this.running ??= this.run(new OwnKey(privateKey));
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    this.connection?.close();
    await this.running;
  }

  private async run(key: OwnKey): Promise<void> {
    while (!this.stopped) await this.sleep(await this.turn(key));
  }

  /** One tunnel, from its opening to its end; answers the milliseconds until the next. */
  private async turn(key: OwnKey): Promise<number> {
    const { cloud, serial, visit } = this.options;
    try {
      const door = await cloud.door();
      if (this.stopped) return 0;
      this.connection = new Connection({ door, serial, key, visit });
      await this.connection.opened;
      this.say(`is reachable through ${door.Host}:${door.Port}`);
      const since = Date.now();
      const reason = await this.connection.ended;
      if (!this.stopped) this.say(`has lost its tunnel: ${reason}`);
      this.failures = Date.now() - since >= GOOD ? 0 : this.failures + 1;
      return waitAfter(this.failures);
    } catch (error) {
      this.connection?.close();
      this.failures += 1;
      this.say(`has no tunnel: ${(error as Error).message}`);
      const asked = error instanceof CloudError ? 1000 * (error.retryAfter ?? 0) : 0;
      return Math.max(asked, waitAfter(error instanceof RefusedError ? Infinity : this.failures));
    }
  }

  /** What it says again and again is said once. */
  private say(text: string): void {
    if (text !== this.told && !this.stopped) this.options.says(text);
    this.told = text;
  }

  private sleep(milliseconds: number): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
