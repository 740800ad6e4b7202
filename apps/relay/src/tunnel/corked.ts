import type { Socket } from 'node:net';

/** All that is sent in one turn goes out in one piece: each packet of its own would be a call of the system. */
export class Corked {
  private held = false;

  constructor(private readonly socket: Socket) {}

  hold(): void {
    if (this.held) return;
    this.held = true;
    this.socket.cork();
    setImmediate(this.release);
  }

  private readonly release = () => {
    this.held = false;
    this.socket.uncork();
  };
}
