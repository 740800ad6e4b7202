import type { ServerResponse } from 'node:http';

import type { Credentials } from '@app/access';
import type { Profile } from '@app/server';

import type { CatchingUp } from './catching-up.js';
import type { Right } from './rights.js';
import type { StreamQuery } from './stream.dto.js';

/** How much may wait for a reader who does not read, in bytes, and for how long, in milliseconds. */
const MOST_WAITING = 262_144;
const PATIENCE = 30_000;

const streams = new WeakMap<ServerResponse, Stream>();

/** One that listens. Everything is kept small here: there are thousands. */
export class Stream {
  right: Right;

  /** While it is sent what it has missed. */
  behind: CatchingUp | null = null;

  /** When it ends by itself, in Unix milliseconds. */
  endsAt = Infinity;

  /** What it had been sent before it began: everything up to here, and these. */
  since = 0;

  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private blockedAt = 0;
  private resume: (() => void) | null = null;
  private closed = false;

  constructor(
    readonly accountId: number,
    readonly credentials: Credentials,
    readonly query: StreamQuery,
    readonly profile: Profile,
    private readonly response: ServerResponse,
    private readonly gone: (stream: Stream) => void,
  ) {
    streams.set(response, this);
    response.on('drain', onDrain);
    response.on('close', onClose);
  }

  get isClosed(): boolean {
    return this.closed;
  }

  /** The reader went before anything could be written. */
  get isGone(): boolean {
    return this.response.destroyed;
  }

  /** It has not read for too long. */
  get isStalled(): boolean {
    return this.blockedAt > 0 && Date.now() - this.blockedAt > PATIENCE;
  }

  /** Waits for the next `flush`. */
  push(frame: Buffer): void {
    this.waiting.push(frame);
    this.waitingBytes += frame.length;
  }

  /** Passes on what waits, unless the reader is to read first; who leaves too much is cut off, and may come again. */
  flush(): void {
    if (this.closed || this.waitingBytes === 0) return;
    if (this.blockedAt > 0) {
      // who is sent what they have missed is waited for
      if (!this.behind && this.waitingBytes + this.response.writableLength > MOST_WAITING) this.cut();
      return;
    }
    const [first] = this.waiting;
    const all = this.waiting.length === 1 && first ? first : Buffer.concat(this.waiting);
    this.waiting = [];
    this.waitingBytes = 0;
    if (!this.response.write(all)) this.blockedAt = Date.now();
  }

  /** Until the reader has read. */
  drained(): Promise<void> | undefined {
    if (this.closed || this.blockedAt === 0) return undefined;
    return new Promise((resolve) => (this.resume = resolve));
  }

  /** Ends it as an answer that is whole. */
  end(last = ''): void {
    if (this.closed) return;
    this.response.end(Buffer.concat([...this.waiting, Buffer.from(last)]));
    this.close();
  }

  cut(): void {
    this.response.destroy();
    this.close();
  }

  drain(): void {
    this.blockedAt = 0;
    this.flush();
    if (this.blockedAt === 0) this.goOn();
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.waiting = [];
    this.gone(this);
    this.goOn();
  }

  private goOn(): void {
    this.resume?.();
    this.resume = null;
  }
}

function onDrain(this: ServerResponse): void {
  streams.get(this)?.drain();
}

function onClose(this: ServerResponse): void {
  streams.get(this)?.close();
}
