import type { TLSSocket } from 'node:tls';

import { TunnelLost } from '../channel.js';
import { Line } from '../line.js';
import { Unframed } from './frames.js';

/** The connection to a gateway through another relay. It fails when the other relay breaks off. */
export class HopSocket extends Line {
  private readonly frames = new Unframed();

  constructor(private readonly socket: TLSSocket) {
    super({ allowHalfOpen: true });
    socket.on('data', (bytes: Buffer) => this.unframed(bytes));
    socket.on('close', () => this.frames.ended || this.destroy(new TunnelLost('The other relay has broken off')));
    socket.on('error', () => undefined);
  }

  override _read(): void {
    this.socket.resume();
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    if (this.socket.write(chunk)) return done();
    const go = () => {
      this.socket.off('drain', go).off('close', go);
      done();
    };
    this.socket.on('drain', go).on('close', go);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.socket.end(done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.socket.destroy();
    done(error);
  }

  protected override more(): void {
    this.socket.resume();
  }

  private unframed(bytes: Buffer): void {
    for (const part of this.frames.take(bytes)) if (!this.arrived(part)) this.socket.pause();
    if (this.frames.ended) this.arrivedEnd();
  }
}
