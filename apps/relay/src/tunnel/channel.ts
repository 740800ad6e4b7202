import { Line } from './line.js';

/** How much a gateway may send ahead of the reader, in bytes: at first, for a fast reader, over a long line. */
const SMALL = 262_144;
const FAST = 786_432;
const LONG = 4_194_304;

/** What is written at once at most, and what a gateway's client must take at least. */
const LARGEST_PACKET = 32_768;
const SMALLEST_PACKET = 256;

/** What is read at once at most. */
const AT_ONCE = 131_072;

/** Of what is not read soon, so much is held as it came, in the middle of what the socket has read. */
const KEPT_WHOLE = 65_536;

/** A window that is used up this soon and in two round trips, in milliseconds, is too small for its reader. */
const SOON = 50;

/** What a reader may get over a long line, in bytes a millisecond: so much is on its way for each of a round trip. */
const RATE = 40_000;

/** What a channel needs of its tunnel. */
export interface Link {
  /** The shortest time, in milliseconds, in which the gateway has answered anything. */
  readonly roundTrip: number;
  send(to: number, data: Buffer): void;
  /** Whether the line is full; `refill` is called when it is not any more. */
  isFull(channel: Channel): boolean;
  grant(to: number, bytes: number): void;
  sendEnd(to: number): void;
  sendClose(to: number): void;
  forget(channel: Channel): void;
}

/** A gateway has sent more than it may: its tunnel must end. */
export class WindowExceeded extends Error {}

/** The tunnel went while something was coming through it: what has come is not all. */
export class TunnelLost extends Error {}

/**
 * A connection to a gateway's web server, through its tunnel; a socket to whoever speaks HTTP over it.
 *
 * It holds no more than the window that it has granted, which grows for readers that keep up and shrinks for others. When
 * the tunnel is lost it fails: an answer that was cut must not look complete.
 */
export class Channel extends Line {
  private to = -1;
  private sendWindow = 0;
  private packetSize = LARGEST_PACKET;
  private waiting: Buffer | null = null;
  private written: ((error?: Error | null) => void) | null = null;

  /** What the gateway may still send. */
  private granted = SMALL;
  private window = SMALL;
  private since = 0;
  private used = 0;
  private ended = false;
  private closeSent = false;

  constructor(
    readonly id: number,
    private readonly link: Link,
  ) {
    super({ readableHighWaterMark: 65_536, writableHighWaterMark: 65_536, allowHalfOpen: true });
  }

  /** What is granted before the first byte. */
  get firstWindow(): number {
    return this.granted;
  }

  get isOpen(): boolean {
    return this.to >= 0;
  }

  /** The number that the gateway knows it by. */
  get remoteId(): number {
    return this.to;
  }

  /** The gateway has taken it. */
  opened(to: number, window: number, packetSize: number): void {
    this.to = to;
    this.sendWindow = window;
    this.packetSize = Math.max(SMALLEST_PACKET, Math.min(packetSize, LARGEST_PACKET));
    if (this.destroyed) this.sendClose();
    else this.refill();
  }

  /** Bytes have come. */
  received(data: Buffer): void {
    this.granted -= data.length;
    if (this.granted < 0) throw new WindowExceeded();
    if (this.destroyed || this.ended) return this.replenish();
    this.used += data.length;
    // what will lie here does not keep all that has come with it
    this.arrived(this.readableLength > KEPT_WHOLE ? Buffer.from(data) : data);
    this.fit();
    this.replenish();
  }

  /** The gateway may be sent more. */
  credited(bytes: number): void {
    this.sendWindow += bytes;
    this.refill();
  }

  /** Nothing more will come. */
  receivedEnd(): void {
    if (this.ended) return;
    this.ended = true;
    this.arrivedEnd();
  }

  /** The gateway has closed it; without an end before, in the middle of something. */
  receivedClose(): void {
    this.sendClose();
    this.link.forget(this);
    if (!this.ended) this.destroy(new TunnelLost('The gateway has closed the connection'));
    else if (this.readableEnded) this.destroy();
    else this.once('end', () => this.destroy());
  }

  /** The tunnel is gone. */
  lost(reason: string): void {
    this.closeSent = true;
    this.link.forget(this);
    this.destroy(new TunnelLost(reason));
  }

  /** Sends what waits, as far as the gateway and the line take it. */
  refill(): void {
    while (this.waiting && this.to >= 0 && !this.destroyed) {
      if (this.sendWindow === 0 || this.link.isFull(this)) return;
      const length = Math.min(this.waiting.length, this.sendWindow, this.packetSize);
      const rest = length === this.waiting.length ? null : this.waiting.subarray(length);
      this.sendWindow -= length;
      this.link.send(this.to, rest ? this.waiting.subarray(0, length) : this.waiting);
      this.waiting = rest;
    }
    if (this.waiting || this.to < 0) return;
    const { written } = this;
    this.written = null;
    written?.();
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.waiting = chunk.length > 0 ? chunk : null;
    this.written = done;
    this.refill();
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'binary' as BufferEncoding, done);
  }

  override _final(done: (error?: Error | null) => void): void {
    if (this.to >= 0 && !this.closeSent) this.link.sendEnd(this.to);
    done();
  }

  /**
   * Whatever has been read makes room; `_read` alone would be asked before it is gone, and then not again. Not all is read
   * at once: a reader that then stops would hold a whole window, and there would be another one here.
   */
  override read(size = this.readableLength > AT_ONCE ? AT_ONCE : undefined): unknown {
    const bytes: unknown = super.read(size);
    this.replenish();
    return bytes;
  }

  override _read(): void {
    this.replenish();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.waiting = null;
    this.sendClose();
    const { written } = this;
    this.written = null;
    written?.(error);
    done(error);
  }

  protected override more(): void {
    this.replenish();
  }

  /** Sockets have these; nothing is to be done about them here. */
  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  setTimeout(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  private sendClose(): void {
    if (this.closeSent || this.to < 0) return;
    this.closeSent = true;
    this.link.sendClose(this.to);
  }

  /** A window suits its reader and its line: what is not read is held here, what is used up at once was too little. */
  private fit(): void {
    const { window, readableLength } = this;
    if (readableLength > window / 2) this.window = Math.max(SMALL, window / 2);
    if (this.used < window) return;
    const now = Date.now();
    const { roundTrip } = this.link;
    const soon = now - this.since < SOON + 2 * roundTrip;
    const most = Math.max(FAST, Math.min(LONG, RATE * roundTrip));
    if (soon && window < most && readableLength <= window / 8) this.window = Math.min(most, window * 2);
    this.since = now;
    this.used = 0;
  }

  private replenish(): void {
    if (this.to < 0 || this.closeSent) return;
    const room = this.window - this.granted - (this.destroyed ? 0 : this.readableLength);
    if (room < this.window / 4) return;
    this.granted += room;
    this.link.grant(this.to, room);
  }
}
