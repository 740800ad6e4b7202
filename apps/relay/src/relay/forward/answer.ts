import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

import { BadGatewayException } from '@nestjs/common';

import type { Call, Receiver } from '../http/call.js';
import type { Head } from '../http/head.js';
import { answerHeaders, answerTrailers, withoutLength } from './headers.js';
import { breakOff, endWith, reasonOf, sendSoon } from './sending.js';

const NO_CONTENT = 204;

/** Whatever counts the bytes that pass; a promise wants nothing more to pass before it is done. */
export type Count = (bytes: number) => Promise<void> | null;

export interface AnswerOptions {
  response: ServerResponse<IncomingMessage>;
  count(bytes: number): ReturnType<Count>;
  /** Whether a cookie that the gateway sets would be one of ours. */
  isOurCookie(value: string): boolean;
  /** The headers are there, and may be changed. */
  headers(headers: string[]): void;
  /** Before the first byte of the answer: whoever asked can still be told. */
  failed(error: unknown): void;
  done(): void;
}

/** Passes the answer of a gateway on, as it comes and no faster than it is read. */
export class Answer implements Receiver {
  private call: Call | null = null;
  private waiting = 0;
  /** The gateway has begun to answer, and then: it has been passed on. */
  private begun = false;
  private sent = false;
  private whole = false;
  private draining = false;
  private over = false;
  /** The first of the body, while it may be all of it. */
  private first: Buffer | null = null;

  constructor(private readonly options: AnswerOptions) {
    options.response.on('close', this.closed);
  }

  /** Ends it, in the middle if need be: what has been passed on does not look complete. */
  cut(reason: string, error: unknown = new BadGatewayException(reason)): void {
    if (this.over) return;
    this.fail(error);
    this.call?.abort();
  }

  called(call: Call): void {
    this.call = call;
    if (this.over) call.abort();
  }

  head({ status, reason, headers: all }: Head): void {
    const { response } = this.options;
    const told = answerHeaders(all, (value) => this.options.isOurCookie(value));
    const headers = status === NO_CONTENT ? withoutLength(told) : told;
    this.options.headers(headers);
    if (this.over) return;
    this.begun = true;
    response.writeHead(status, reasonOf(reason), headers);
    // what says no more for a while has begun at least; usually all goes with the headers
    sendSoon(this);
  }

  piece(bytes: Buffer): boolean {
    if (this.over) return false;
    const counted = this.options.count(bytes.length);
    if (this.over) return false;
    if (counted) this.hold(counted);
    if (!this.sent && !this.first) this.first = bytes;
    else {
      this.send();
      this.write(bytes);
    }
    return this.waiting === 0;
  }

  completed(trailers: string[]): void {
    if (this.over) return;
    if (trailers.length > 0) this.options.response.addTrailers(answerTrailers(trailers));
    this.whole = true;
    this.end();
    if (this.sent) this.options.response.end();
  }

  failed(error: Error): void {
    this.fail(error);
  }

  switched(_: Head, connection: Duplex): void {
    connection.destroy();
    this.fail(new BadGatewayException('The gateway switches to what nobody has asked for'));
  }

  /** Sends what has come so far, unless it has been sent: with its end, if that has come. */
  send(): void {
    if (this.sent) return;
    const { response } = this.options;
    const { first } = this;
    this.sent = true;
    this.first = null;
    if (response.destroyed) return;
    if (this.whole) endWith(response, first);
    else if (first) this.write(first);
    else response.flushHeaders();
  }

  private readonly closed = () => {
    if (this.over) return;
    this.end();
    this.call?.abort();
  };

  private write(bytes: Buffer): void {
    const { response } = this.options;
    if (response.write(bytes) || this.draining) return;
    this.draining = true;
    const drained = new Promise<void>((resolve) => response.once('drain', resolve));
    this.hold(drained.then(() => void (this.draining = false)));
  }

  private fail(error: unknown): void {
    if (this.over) return;
    this.end();
    if (!this.begun) return this.options.failed(error);
    this.send();
    // what came before it broke off is on its way by then
    setImmediate(breakOff, this.options.response);
  }

  private end(): void {
    this.take();
    this.options.done();
  }

  /** What becomes of the response is none of this answer's business any more. */
  protected take(): void {
    this.over = true;
    this.options.response.off('close', this.closed);
  }

  private hold(until: Promise<unknown>): void {
    this.waiting += 1;
    const go = () => {
      this.waiting -= 1;
      if (this.waiting === 0) this.call?.resume();
    };
    until.then(go, go);
  }
}
