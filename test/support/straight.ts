import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

import { Line } from '../../apps/relay/src/tunnel/line.js';
import type { Call, Receiver } from '../../apps/relay/src/relay/http/call.js';
import type { Head } from '../../apps/relay/src/relay/http/head.js';

/** A connection without a tunnel. */
export class Straight extends Line {
  constructor(private readonly socket: Socket) {
    super({ allowHalfOpen: true });
    socket.on('data', (bytes: Buffer) => this.arrived(bytes) || socket.pause());
    socket.on('end', () => this.arrivedEnd()).on('error', (error) => this.destroy(error));
    socket.on('close', () => this.destroy());
  }

  override _read(): void {
    this.socket.resume();
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    if (this.socket.write(chunk)) done();
    else this.socket.once('drain', done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.socket.destroy();
    done(error);
  }

  protected override more(): void {
    this.socket.resume();
  }
}

/** What came of a call. */
export class Got implements Receiver {
  call: Call;
  gotHead: Head | null = null;
  body = '';
  trailers: string[] = [];
  error: Error | null = null;
  connection: Duplex | null = null;
  readonly over: Promise<this>;
  private ended: () => void = () => undefined;

  constructor(private readonly wants = () => true) {
    this.over = new Promise((resolve) => (this.ended = () => resolve(this)));
  }

  called(call: Call): void {
    this.call = call;
  }

  head(head: Head): void {
    this.gotHead = head;
  }

  piece(bytes: Buffer): boolean {
    this.body += bytes.toString();
    return this.wants();
  }

  completed(trailers: string[]): void {
    this.trailers = trailers;
    this.ended();
  }

  failed(error: Error): void {
    this.error = error;
    this.ended();
  }

  switched(head: Head, connection: Duplex): void {
    this.gotHead = head;
    this.connection = connection;
    this.ended();
  }
}
