import { setTimeout as after } from 'node:timers/promises';

import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Notices } from '@app/cluster';
import { gauge } from '@app/server';

import type { Member } from '../crowd.js';
import { Crowd } from '../crowd.js';
import type { Credentials } from '@app/access';
import { RelayAccess, RIGHTS_CHANGED } from './access.js';

/** What is going through the relay: a request and its answer, or a WebSocket. */
export interface Exchange extends Member {
  readonly credentials: Credentials;
  readonly deviceId: number;
  /** Unix milliseconds. */
  readonly startedAt: number;
  cut: (reason: string, error?: unknown) => void;
}

/** How many are asked about at once. */
const AT_ONCE = 100;

/** How often what takes long is asked whether it still may, in milliseconds. */
const EVERY = 1000;

/** How long a shutdown waits for what goes through, and how often it looks, in milliseconds. */
const PATIENCE = 2000;
const LOOK = 50;

/** What goes on longer than its right is cut: after a logout, the end of an identity or of a support grant. */
@Injectable()
export class Exchanges implements BeforeApplicationShutdown, OnApplicationBootstrap {
  private readonly open = new Crowd<Exchange>();
  private timer: NodeJS.Timeout | null = null;
  private looking = false;
  private heard = false;

  constructor(
    private readonly access: RelayAccess,
    notices: Notices,
  ) {
    gauge('mms_relay_exchanges', 'Requests and WebSockets that are going through the relay', () => this.open.size);
    for (const topic of RIGHTS_CHANGED) {
      notices.on(topic, () => void this.look(0));
    }
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(EVERY), EVERY);
    this.timer.unref();
  }

  /** Before the server waits for what it still answers: a stream has no end of its own. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    const until = Date.now() + PATIENCE;
    while (this.open.size > 0 && Date.now() < until) await after(LOOK);
    for (const exchange of this.open.all()) exchange.cut('The relay is shutting down');
  }

  add(exchange: Exchange): void {
    this.open.add(exchange);
  }

  remove(exchange: Exchange): void {
    this.open.delete(exchange);
  }

  /** One look at a time, however much is heard: what is heard meanwhile is one more look. */
  private async look(age: number): Promise<void> {
    this.heard ||= age === 0;
    if (this.looking) return;
    this.looking = true;
    do {
      const all = this.heard;
      this.heard = false;
      await this.lookAgain(all ? 0 : age);
    } while (this.heard);
    this.looking = false;
  }

  /** Those that are older than so many milliseconds. */
  private async lookAgain(age: number): Promise<void> {
    const before = Date.now() - age;
    const old = this.open.all().filter(({ startedAt }) => startedAt <= before);
    for (let from = 0; from < old.length; from += AT_ONCE) {
      await Promise.all(old.slice(from, from + AT_ONCE).map((exchange) => this.check(exchange)));
    }
  }

  private async check(exchange: Exchange): Promise<void> {
    try {
      if (this.open.has(exchange)) await this.access.allow(exchange.credentials, exchange.deviceId);
    } catch (error) {
      // while the database is away nothing has changed in it
      if (isRefusal(error)) exchange.cut('The caller may no longer reach the gateway');
    }
  }
}

const isRefusal = (error: unknown) =>
  typeof (error as { getStatus?: unknown }).getStatus === 'function' &&
  (error as { getStatus(): number }).getStatus() < 500;
