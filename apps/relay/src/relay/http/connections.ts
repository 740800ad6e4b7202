import type { Line } from '../../tunnel/line.js';
import type { Receiver } from './call.js';
import { Call } from './call.js';
import type { Owner } from './connection.js';
import { Connection } from './connection.js';
import type { Deadlines } from './deadlines.js';
import type { Request } from './request.js';

/** To one gateway at once; a request beyond waits for one. */
const MOST = 128;

/** Makes a connection. */
export type Connect = (done: (error: Error | null, line: Line | null) => void) => void;

/** The connections to a gateway, each of which is used again as long as the gateway keeps it. */
export class Connections implements Owner {
  private readonly all = new Set<Connection>();
  private readonly idle: Connection[] = [];
  private readonly waiting = new Set<Call>();
  /** With those that are being made. */
  private size = 0;
  private ending: Error | null = null;
  private isClosing = false;
  private isPlacing = false;

  constructor(
    private readonly connect: Connect,
    readonly deadlines: Deadlines,
  ) {}

  /** How many wait for a connection. */
  get queued(): number {
    return this.waiting.size;
  }

  /** Sends a request, once; its receiver hears of all that comes of it. */
  call(request: Request, receiver: Receiver): void {
    const call = new Call(request, receiver);
    receiver.called(call);
    if (!call.isOver) this.place(call);
  }

  /** What is on its way goes on; nothing new should be asked. */
  close(): void {
    this.isClosing = true;
    while (this.idle.length > 0) this.idle.pop()?.close();
  }

  /** The gateway cannot be reached any more. */
  destroy(error: Error): void {
    this.ending = error;
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const call of waiting) call.fail(error);
    for (const connection of this.all) connection.lose(error);
  }

  free(connection: Connection): void {
    if (this.isClosing && this.waiting.size === 0) return connection.close();
    this.idle.push(connection);
    if (this.waiting.size > 0) this.placeWaiting();
  }

  gone(connection: Connection): void {
    this.all.delete(connection);
    this.size -= 1;
    const at = this.idle.indexOf(connection);
    if (at >= 0) this.idle.splice(at, 1);
    this.placeWaiting();
  }

  private place(call: Call): void {
    if (this.ending) return call.fail(this.ending);
    const isNew = call.request.upgrade !== null;
    const free = isNew ? null : this.takeFree();
    if (free) return free.carry(call);
    // what wants to become something else does not take a connection that has been used
    if (isNew && this.size >= MOST) this.idle.pop()?.close();
    if (this.size >= MOST) this.wait(call);
    else this.make(call);
  }

  private takeFree(): Connection | null {
    for (let last = this.idle.pop(); last; last = this.idle.pop()) {
      if (last.isFree) return last;
      last.close();
    }
    return null;
  }

  private make(call: Call): void {
    this.size += 1;
    this.connect((error, line) => {
      if (!line) {
        this.size -= 1;
        call.fail(error ?? new Error('There is no connection'));
        return this.placeWaiting();
      }
      const connection = new Connection(line, this);
      this.all.add(connection);
      if (this.ending) connection.lose(this.ending);
      else if (call.isOver) connection.close();
      else connection.carry(call);
    });
  }

  /** Until there is room, or nobody wants the answer any more. */
  private wait(call: Call): void {
    this.waiting.add(call);
    call.carrier = { abort: () => this.waiting.delete(call), resume: () => undefined };
  }

  /** Those who wait, in their order, as far as there is room. */
  private placeWaiting(): void {
    // what cannot be placed ends up here again
    if (this.isPlacing) return;
    this.isPlacing = true;
    try {
      for (const call of this.waiting) {
        if (this.idle.length === 0 && this.size >= MOST) return;
        this.waiting.delete(call);
        call.carrier = null;
        this.place(call);
      }
    } finally {
      this.isPlacing = false;
    }
  }
}
