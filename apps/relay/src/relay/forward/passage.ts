import { BadGatewayException } from '@nestjs/common';

import type { Metered } from '../usage/exchange.js';
import type { UsageMeter } from '../usage/usage-meter.js';
import type { RelayCookies } from '../uiredirect/relay-cookies.js';
import type { Credentials } from '@app/access';
import type { Answer, AnswerOptions } from './answer.js';
import type { Asked } from './asked.js';
import type { Exchange, Exchanges } from './exchanges.js';
import { headerOf } from './headers.js';
import type { Incoming } from './incoming.js';
import { shownHeaders } from './shown.js';

/** What passages need of the relay. */
export interface Around {
  cookies: RelayCookies;
  meter: UsageMeter;
  exchanges: Exchanges;
}

/** A request that goes through, and its answer: counted, and cut when it may no longer. */
export class Passage implements Exchange, AnswerOptions {
  place = -1;
  readonly startedAt = Date.now();
  private metered: Metered;
  private answer: Answer | null = null;

  constructor(
    private readonly incoming: Incoming,
    private readonly asked: Asked,
    private readonly around: Around,
  ) {}

  get credentials(): Credentials {
    return this.asked.credentials;
  }

  get deviceId(): number {
    return this.asked.url.deviceId;
  }

  get response(): Incoming['response'] {
    return this.incoming.response;
  }

  /** It is counted from now on. */
  countedBy(metered: Metered): void {
    this.metered = metered;
  }

  begin(answer: Answer): void {
    this.answer = answer;
    this.around.exchanges.add(this);
  }

  cut(reason: string, error?: unknown): void {
    this.answer?.cut(reason, error);
  }

  count(bytes: number): Promise<void> | null {
    return this.metered.count(bytes);
  }

  isOurCookie(value: string): boolean {
    return this.around.cookies.isOurs(value);
  }

  headers(headers: string[]): void {
    const traffic = this.around.meter.trafficOfType(headerOf(headers, 'content-type') ?? '');
    if (traffic) this.metered.becomes(traffic);
    shownHeaders(headers, this.incoming, this.asked);
    this.incoming.answers();
  }

  failed(error: unknown): void {
    this.incoming.refuse(
      error instanceof Error && 'getStatus' in error ? error : new BadGatewayException('The gateway did not answer'),
    );
  }

  done(): void {
    this.metered.end();
    this.around.exchanges.remove(this);
  }
}
