import type { IncomingMessage, ServerResponse } from 'node:http';

import { BadGatewayException, GatewayTimeoutException } from '@nestjs/common';
import type { Dispatcher } from 'undici';

import { answerHeaders, answerTrailers } from './headers.js';

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

/** What can stand behind a status, and nothing else. */
const plain = (text: string) => (text === 'OK' ? text : text.replaceAll(/[^\t\x20-\x7e]/g, ''));

/** Passes the answer of a gateway on, as it comes and no faster than it is read. */
export class Answer {
  private abort: ((reason?: Error) => void) | null = null;
  private resume: () => void = () => undefined;
  private waiting = 0;
  private begun = false;
  private sent = false;
  private over = false;

  constructor(private readonly options: AnswerOptions) {
    options.response.on('close', this.closed);
  }

  /** Ends it, in the middle if need be: what has been passed on does not look complete. */
  cut(reason: string, error: unknown = new BadGatewayException(reason)): void {
    if (this.over) return;
    this.fail(error);
    this.abort?.(new Error(reason));
  }

  onConnect(abort: (reason?: Error) => void): void {
    if (this.over) abort(new Error('Nobody waits for the answer'));
    this.abort = abort;
  }

  onHeaders(status: number, raw: Buffer[], resume: () => void, text: string): boolean {
    if (status < 200 || this.over) return true;
    const { response } = this.options;
    this.resume = resume;
    const headers = answerHeaders(raw, (value) => this.options.isOurCookie(value));
    this.options.headers(headers);
    if (this.over) return false;
    this.begun = true;
    response.writeHead(status, plain(text), headers);
    // these have no body, even where they tell its length: undici would wait for one
    if (status === 204 || status === 304) this.complete();
    // what says no more for a while has begun at least; usually the headers go with what follows
    flushSoon(this);
    return true;
  }

  onData(chunk: Buffer): boolean {
    const { response } = this.options;
    this.sent = true;
    const counted = this.options.count(chunk.length);
    if (this.over) return false;
    if (counted) this.hold(counted);
    if (!response.write(chunk)) this.hold(new Promise((resolve) => response.once('drain', resolve)));
    return this.waiting === 0;
  }

  onComplete(trailers: Buffer[] | null): void {
    if (this.over) return;
    if (trailers && trailers.length > 0) this.options.response.addTrailers(answerTrailers(trailers));
    this.complete();
  }

  onError(error: Error): void {
    if (this.over) return;
    this.fail(
      error.name === 'HeadersTimeoutError' ? new GatewayTimeoutException('The gateway does not answer') : error,
    );
  }

  /** Sends the headers, unless they have gone with something. */
  flush(): void {
    if (!this.over && !this.sent) this.options.response.flushHeaders();
  }

  private readonly closed = () => {
    if (this.over) return;
    this.end();
    this.abort?.(new Error('Whoever asked has gone'));
  };

  private complete(): void {
    this.options.response.end();
    this.end();
  }

  private fail(error: unknown): void {
    if (this.over) return;
    this.end();
    if (this.begun) breakOff(this.options.response);
    else this.options.failed(error);
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
      if (this.waiting === 0 && !this.over) this.resume();
    };
    until.then(go, go);
  }
}

/** Those that have begun in this turn. */
let begun: Answer[] = [];

function flushSoon(answer: Answer): void {
  if (begun.push(answer) === 1) setImmediate(flushAll);
}

function flushAll(): void {
  const answers = begun;
  begun = [];
  for (const answer of answers) answer.flush();
}

/** To a client of HTTP/1.0 the end of the connection is that of the body: it must be an error. */
function breakOff(response: ServerResponse<IncomingMessage>): void {
  if (response.req.httpVersion === '1.0') response.socket?.resetAndDestroy();
  response.destroy();
}

/** As undici's types want it: the calls that pass raw headers are not in them. */
export const asHandler = (answer: object) => answer as Dispatcher.DispatchHandler;
