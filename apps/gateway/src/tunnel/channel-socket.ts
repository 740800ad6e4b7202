import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

import type { ClientChannel } from 'ssh2';

/**
 * A channel as node's web server wants its connections. The one of ssh2 lets a write hang once it is closed, and
 * cannot be destroyed; and it never looks whether the line below takes what it writes.
 */
export class ChannelSocket extends Duplex {
  constructor(
    private readonly channel: ClientChannel,
    private readonly line: Socket,
  ) {
    super({ highWaterMark: 64 * 1024 });
    channel.on('data', (chunk: Buffer) => {
      if (!this.push(chunk)) channel.pause();
    });
    channel.on('end', () => this.push(null));
    channel.on('error', (error: Error) => this.destroy(error));
    // nobody could hear an answer any more
    channel.on('close', () => this.destroy());
  }

  override _read(): void {
    this.channel.resume();
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.channel.write(chunk, (error) => {
      if (error) done(error);
      else if (this.line.writableNeedDrain) this.line.once('drain', () => done());
      else done();
    });
  }

  override _final(done: (error?: Error | null) => void): void {
    this.channel.end(() => done());
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.channel.destroy();
    // its end comes only to those who read
    this.channel.resume();
    done(error);
  }
}
