import type { Readable } from 'node:stream';

import { GatewayTimeoutException } from '@nestjs/common';

import type { Line } from '../../tunnel/line.js';
import type { Call, Carrier } from './call.js';
import { chunks } from './chunks.js';
import type { Deadlines, Waiting } from './deadlines.js';
import type { Head } from './head.js';
import { BadAnswer } from './head.js';
import type { Heard } from './reader.js';
import { Reader } from './reader.js';
import { textOf } from './request.js';

/** How long a connection is kept for the next request: less than web servers on gateways do, in milliseconds. */
const KEPT = 4000;

/** So much earlier than a gateway closes it, by its own word, it is closed here. */
const EARLIER = 1000;

/** How long a gateway may think about an answer, in milliseconds: long polls take a minute and more. */
const THINKING = 600_000;

/** Whose connections they are. */
export interface Owner {
  readonly deadlines: Deadlines;
  /** It takes another call. */
  free(connection: Connection): void;
  /** It takes no more calls. */
  gone(connection: Connection): void;
}

/** A connection to a gateway: one request and its answer after another. */
export class Connection implements Carrier, Heard, Waiting {
  deadline = Infinity;
  private call: Call | null = null;
  private reader: Reader | null = null;
  private isStopped = false;
  private isGone = false;
  private isSent = true;

  constructor(
    private readonly line: Line,
    private readonly owner: Owner,
  ) {
    line.give(this.arrived);
    line.on('end', this.ended).on('error', this.lose).on('close', this.closed);
    owner.deadlines.add(this);
  }

  /** Whether it can take a call: what has just ended has not been heard of everywhere. */
  get isFree(): boolean {
    return this.line.isAlive && this.deadline > performance.now();
  }

  /** Sends the request of a call, whose receiver gets the answer. */
  carry(call: Call): void {
    const { request } = call;
    this.call = call;
    this.reader = new Reader(request.method === 'HEAD', this);
    call.carrier = this;
    this.deadline = performance.now() + THINKING;
    try {
      const { text, isChunked } = textOf(request);
      this.line.write(text, 'latin1');
      if (request.body) this.send(call, request.body, isChunked);
    } catch (error) {
      this.lose(error as Error);
    }
  }

  abort(): void {
    this.close();
  }

  resume(): void {
    if (!this.isStopped) return;
    this.isStopped = false;
    this.line.goOn();
  }

  expire(): void {
    if (this.call) this.lose(new GatewayTimeoutException('The gateway does not answer'));
    else this.close();
  }

  close(): void {
    this.call = null;
    this.leave();
    this.line.destroy();
  }

  head(head: Head): void {
    this.deadline = Infinity;
    if (head.status !== 101) this.call?.receiver.head(head);
  }

  piece(bytes: Buffer): void {
    const { call } = this;
    if (call && !call.receiver.piece(bytes)) this.isStopped = true;
  }

  private readonly arrived = (bytes: Buffer): boolean => {
    const { call, reader } = this;
    // what nobody has asked for cannot be told from the next answer
    if (!call || !reader) this.close();
    else {
      try {
        this.read(bytes, call, reader);
      } catch (error) {
        this.lose(error as Error);
      }
    }
    return !this.isStopped;
  };

  private read(bytes: Buffer, call: Call, reader: Reader): void {
    const rest = reader.take(bytes);
    if (this.call !== call) return;
    if (reader.head?.status === 101) this.switched(call, reader.head, rest);
    else if (reader.isDone) {
      const isAll = rest === null && this.line.readableLength === 0;
      this.finished(call, reader.isReusable && isAll && this.isSent, reader.trailers);
    }
  }

  private finished(call: Call, isReusable: boolean, trailers: string[]): void {
    this.call = null;
    call.complete(trailers);
    if (!isReusable) return this.close();
    const seconds = this.reader?.head?.keptFor ?? null;
    const kept = seconds === null ? KEPT : Math.min(KEPT, seconds * 1000 - EARLIER);
    if (kept <= 0) return this.close();
    this.deadline = performance.now() + kept;
    this.resume();
    if (!this.isGone) this.owner.free(this);
  }

  private switched(call: Call, head: Head, rest: Buffer | null): void {
    if (call.request.upgrade === null) throw new BadAnswer('The gateway switches to what nobody has asked for');
    const { line } = this;
    this.call = null;
    this.leave();
    line.give(null);
    line.off('end', this.ended).off('error', this.lose).off('close', this.closed);
    if (rest && rest.length > 0) line.unshift(rest);
    call.switch(head, line);
  }

  private send(call: Call, body: Readable, isChunked: boolean): void {
    this.isSent = false;
    const sent = isChunked ? body.pipe(chunks()) : body;
    // it thinks about what it has got: not while it still comes
    sent.on('data', () => (this.deadline = Math.max(this.deadline, performance.now() + THINKING)));
    sent.once('end', () => (this.isSent = true)).pipe(this.line, { end: false });
    body.once('error', (error) => this.call === call && this.lose(error));
  }

  private readonly ended = (): void => {
    const { call, reader } = this;
    if (!call || !reader) return this.close();
    try {
      reader.end();
      this.finished(call, false, []);
    } catch (error) {
      this.lose(error as Error);
    }
  };

  private readonly closed = (): void => this.lose(new BadAnswer('The connection was closed'));

  /** Whoever waits for an answer hears why there is none. */
  readonly lose = (error: Error): void => {
    const { call } = this;
    this.close();
    call?.fail(error);
  };

  private leave(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.owner.deadlines.delete(this);
    this.owner.gone(this);
  }
}
