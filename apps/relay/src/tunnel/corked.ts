import type { Socket } from 'node:net';

/** So many packets at once: with those of a long turn the gateway begins while the rest of them is made. */
const AT_ONCE = 8;

/** What is sent in one turn goes out in a few pieces: each packet of its own would be a call of the system. */
export class Corked {
  private held = 0;

  constructor(private readonly socket: Socket) {}

  /** Before each packet. */
  hold(): void {
    if (this.held % AT_ONCE === 0) {
      if (this.held === 0) setImmediate(this.release);
      else this.socket.uncork();
      this.socket.cork();
    }
    this.held += 1;
  }

  private readonly release = () => {
    this.held = 0;
    this.socket.uncork();
  };
}
