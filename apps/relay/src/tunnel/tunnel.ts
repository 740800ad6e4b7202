import { randomBytes } from 'node:crypto';

import { Channel, TunnelLost, WindowExceeded } from './channel.js';
import type { Link } from './channel.js';
import type { Corked } from './corked.js';
import type { Handlers, Wire } from './wire.js';

/** Connections through one tunnel at once. */
const MOST_CHANNELS = 256;

/** How long a gateway has to take a connection, in milliseconds. */
const PATIENCE = 10_000;

type Opened = (error: Error | null, channel: Channel | null) => void;

interface Opening {
  channel: Channel;
  done: Opened;
  timer: NodeJS.Timeout;
  askedAt: number;
}

/** What a gateway asked for: connections to it are announced by these names, and go where it likes. */
export interface Forward {
  address: string;
  port: number;
}

/** The open tunnel of a gateway. */
export class Tunnel implements Link {
  /** Tells it from others of the same gateway. */
  readonly number = randomBytes(12).toString('hex');
  readonly connectedAt = new Date();
  /** Why it ended; null while it is open. */
  ending: string | null = null;
  /** None is known before the first connection is. */
  roundTrip = Infinity;
  private readonly channels = new Map<number, Channel>();
  private readonly opening = new Map<number, Opening>();
  private readonly full = new Set<Channel>();
  private next = 0;

  constructor(
    readonly deviceId: number,
    /** SHA-256 of the key it came with, in hex. */
    readonly keyHash: string,
    readonly address: string,
    readonly client: string,
    private readonly wire: Wire,
    private readonly corked: Corked,
    private readonly forward: Forward,
    private readonly ended: (tunnel: Tunnel) => void,
  ) {
    Object.assign(wire._protocol._handlers, this.handlers());
    wire._sock.on('drain', () => this.drained());
    // after its end nothing can be sent to it any more, though it may be a while before all is closed
    for (const event of ['end', 'close']) wire._sock.once(event, () => this.end('The gateway is no longer connected'));
  }

  /** Connections through it, those that are being closed among them. */
  get size(): number {
    return this.channels.size;
  }

  /** A new connection to the gateway's web server. */
  open(done: Opened): void {
    if (this.ending !== null) return done(new TunnelLost(this.ending), null);
    if (this.channels.size >= MOST_CHANNELS) return done(new TunnelLost('The tunnel has no room'), null);
    const id = this.next;
    this.next = id === 0xffff_ffff ? 0 : id + 1;
    if (this.channels.has(id)) return this.open(done);
    const channel = new Channel(id, this);
    this.channels.set(id, channel);
    const timer = setTimeout(() => this.refused(id, 'The gateway does not take the connection'), PATIENCE);
    this.opening.set(id, { channel, done, timer, askedAt: performance.now() });
    const { address: boundAddr, port: boundPort } = this.forward;
    this.corked.hold();
    this.wire._protocol.forwardedTcpip(id, channel.firstWindow, 32_768, {
      boundAddr,
      boundPort,
      remoteAddr: '127.0.0.1',
      remotePort: 1 + (id % 65_535),
    });
  }

  /** Ends it at once; what goes through it fails. */
  end(reason: string): void {
    if (this.ending !== null) return;
    this.ending = reason;
    this.wire._sock.destroy();
    for (const id of this.opening.keys()) this.refused(id, reason);
    for (const channel of this.channels.values()) channel.lost(reason);
    this.ended(this);
  }

  send(to: number, data: Buffer): void {
    this.corked.hold();
    this.wire._protocol.channelData(to, data);
  }

  isFull(channel: Channel): boolean {
    if (this.isBusy) this.full.add(channel);
    return this.isBusy;
  }

  grant(to: number, bytes: number): void {
    if (this.ending !== null) return;
    this.corked.hold();
    this.wire._protocol.channelWindowAdjust(to, bytes);
  }

  sendEnd(to: number): void {
    if (this.ending === null) this.wire._protocol.channelEOF(to);
  }

  sendClose(to: number): void {
    if (this.ending === null) this.wire._protocol.channelClose(to);
  }

  forget(channel: Channel): void {
    this.channels.delete(channel.id);
    this.full.delete(channel);
  }

  private get isBusy(): boolean {
    return this.wire._sock.writableNeedDrain || this.wire._protocol._kexinit !== undefined;
  }

  /** The line takes more again. */
  drained(): void {
    const waiting = [...this.full];
    this.full.clear();
    for (const channel of waiting) channel.refill();
  }

  private refused(id: number, reason: string): void {
    const opening = this.opening.get(id);
    if (!opening) return;
    clearTimeout(opening.timer);
    this.opening.delete(id);
    // what is taken too late is closed at once
    opening.channel.on('error', () => undefined).destroy();
    if (this.ending !== null) this.channels.delete(id);
    opening.done(new TunnelLost(reason), null);
  }

  /** What the gateway says about its connections; nothing else is answered but with no. */
  private handlers(): Partial<Handlers> {
    const { channels, opening } = this;
    return {
      CHANNEL_OPEN_CONFIRMATION: (_, { recipient, sender, window, packetSize }) => {
        const channel = channels.get(recipient);
        if (!channel || channel.isOpen) return;
        channel.opened(sender, window, packetSize);
        const waiting = opening.get(recipient);
        if (!waiting) return;
        clearTimeout(waiting.timer);
        opening.delete(recipient);
        this.roundTrip = Math.min(this.roundTrip, performance.now() - waiting.askedAt);
        waiting.done(null, channel);
      },
      CHANNEL_OPEN_FAILURE: (_, id) => {
        if (channels.get(id)?.isOpen) return;
        this.refused(id, 'The gateway refuses the connection');
        channels.delete(id);
      },
      CHANNEL_DATA: (_, id, data) => {
        try {
          channels.get(id)?.received(data);
        } catch (error) {
          if (!(error instanceof WindowExceeded)) throw error;
          this.end('The gateway has sent more than it may');
        }
      },
      CHANNEL_EXTENDED_DATA: () => undefined,
      CHANNEL_WINDOW_ADJUST: (_, id, bytes) => channels.get(id)?.credited(bytes),
      CHANNEL_EOF: (_, id) => channels.get(id)?.receivedEnd(),
      CHANNEL_CLOSE: (_, id) => channels.get(id)?.receivedClose(),
      CHANNEL_REQUEST: (protocol, id, _, wantReply) => {
        const channel = channels.get(id);
        if (wantReply && channel?.isOpen) protocol.channelFailure(channel.remoteId);
      },
    };
  }
}
