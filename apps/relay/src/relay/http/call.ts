import type { Duplex } from 'node:stream';

import type { Head } from './head.js';
import type { Request } from './request.js';

/** Whoever gets the answer. Nothing comes after `completed`, `failed`, `switched` or the end of the call. */
export interface Receiver {
  /** The request is on its way; this comes first. */
  called(call: Call): void;
  head(head: Head): void;
  /** False: nothing more is wanted before `resume`, but for what has come already. */
  piece(bytes: Buffer): boolean;
  /** Names, values. */
  completed(trailers: string[]): void;
  failed(error: Error): void;
  /** The connection is the receiver's, and speaks what was asked for. */
  switched(head: Head, connection: Duplex): void;
}

/** What carries a call. */
export interface Carrier {
  abort(): void;
  resume(): void;
}

/** A request on its way, and whoever gets the answer. */
export class Call {
  /** None while it waits for a connection. */
  carrier: Carrier | null = null;
  isOver = false;

  constructor(
    readonly request: Request,
    readonly receiver: Receiver,
  ) {}

  /** Nobody wants the answer any more. */
  abort(): void {
    if (this.isOver) return;
    this.end();
    this.carrier?.abort();
  }

  /** More of the answer may come. */
  resume(): void {
    if (!this.isOver) this.carrier?.resume();
  }

  complete(trailers: string[]): void {
    this.end();
    this.receiver.completed(trailers);
  }

  fail(error: Error): void {
    if (this.isOver) return;
    this.end();
    this.receiver.failed(error);
  }

  switch(head: Head, connection: Duplex): void {
    this.isOver = true;
    this.receiver.switched(head, connection);
  }

  /** What has not been sent of it is not wanted any more. */
  private end(): void {
    this.isOver = true;
    const { body } = this.request;
    if (body && !body.readableEnded) body.destroy(new Error('It is answered before it was whole'));
  }
}
