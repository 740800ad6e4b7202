import { Injectable } from '@nestjs/common';

import type { Tunnel } from './tunnel.js';

type Listener = (tunnel: Tunnel) => void;

/** The tunnels that this relay holds: one a gateway, the newest. */
@Injectable()
export class Tunnels {
  /** The PK_Relay of this relay; 0 while it is none. */
  relayId = 0;
  private readonly byDevice = new Map<number, Tunnel>();
  private readonly opened: Listener[] = [];
  private readonly closed: Listener[] = [];

  get size(): number {
    return this.byDevice.size;
  }

  onOpened(listener: Listener): void {
    this.opened.push(listener);
  }

  onClosed(listener: Listener): void {
    this.closed.push(listener);
  }

  all(): Iterable<Tunnel> {
    return this.byDevice.values();
  }

  get(deviceId: number): Tunnel | undefined {
    return this.byDevice.get(deviceId);
  }

  /** The newest wins, at once: what goes through the one before fails. */
  add(tunnel: Tunnel): void {
    const before = this.byDevice.get(tunnel.deviceId);
    this.byDevice.set(tunnel.deviceId, tunnel);
    before?.end('The gateway has connected anew');
    for (const listener of this.opened) listener(tunnel);
  }

  remove(tunnel: Tunnel): void {
    if (this.byDevice.get(tunnel.deviceId) === tunnel) this.byDevice.delete(tunnel.deviceId);
    for (const listener of this.closed) listener(tunnel);
  }
}
