import { Duplex } from 'node:stream';

/** Gets bytes as they come; false: no more for now. */
export type Taker = (bytes: Buffer) => boolean;

/**
 * A connection to a gateway's web server: a stream, whose bytes can also be had as they come, since streams cost more than
 * the small answers that pass. What comes while the taker has enough waits in the stream.
 */
export abstract class Line extends Duplex {
  private taker: Taker | null = null;
  private isEnough = false;
  private hasEnded = false;

  /** Whether the other side may still say something. */
  get isAlive(): boolean {
    return !this.hasEnded && !this.destroyed;
  }

  /** Who gets the bytes from now on; null leaves them to the stream. */
  give(taker: Taker | null): void {
    this.taker = taker;
    this.isEnough = false;
  }

  /** The taker takes more again. */
  goOn(): void {
    this.isEnough = false;
    while (this.taker && !this.isEnough) {
      const bytes = this.read() as Buffer | null;
      if (bytes === null) return this.more();
      this.isEnough = !this.taker(bytes);
    }
  }

  /** More may be sent: what has come was taken. */
  protected abstract more(): void;

  /** Bytes have come; false: no more for now. */
  protected arrived(bytes: Buffer): boolean {
    if (!this.taker || this.isEnough || this.readableLength > 0) return this.push(bytes);
    this.isEnough = !this.taker(bytes);
    return !this.isEnough;
  }

  /** Nothing more will come. */
  protected arrivedEnd(): void {
    this.hasEnded = true;
    this.push(null);
    // the end shows to whoever reads
    if (this.taker && !this.isEnough) this.read();
  }
}
