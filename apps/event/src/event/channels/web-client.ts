import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';

import type { OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';
import type { buildConnector as Build } from 'undici';
import { Agent, buildConnector, request } from 'undici';

import { NotPublic, plainHost, PublicAddresses } from './public-addresses.js';

/** How long one request may take, from the name to the headers of the answer, in milliseconds. */
export const DEADLINE = 15_000;

/** What is read of an answer before its connection is closed. */
const READ = 16_384;

const LONGEST_WAIT = 3_600_000;

export interface Posted {
  status: number;
  /** How long the other side asks to wait, in milliseconds. */
  wait: number | undefined;
}

export interface Letter {
  headers: Record<string, string>;
  body: Buffer | string;
}

/** Posts to addresses that others have given: only to the public web, and never for long. */
@Injectable()
export class WebClient implements OnApplicationShutdown {
  private readonly addresses: PublicAddresses;
  private readonly agent: Agent;

  constructor(@Inject(ENVIRONMENT) { MMS_WEBHOOK_NETWORKS }: Pick<Environment, 'MMS_WEBHOOK_NETWORKS'>) {
    this.addresses = new PublicAddresses(MMS_WEBHOOK_NETWORKS);
    this.agent = new Agent({
      connect: guarded(this.addresses),
      // as many as are sent at once: who waits for a connection would seem to wait for an answer
      connections: null,
      pipelining: 1,
      headersTimeout: DEADLINE,
      bodyTimeout: DEADLINE,
      keepAliveTimeout: 4000,
      maxHeaderSize: READ,
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.agent.destroy();
  }

  /** What can be said against an address without looking it up; null: nothing. */
  complaintAbout(url: string): string | null {
    const { protocol, hostname } = new URL(url);
    if (protocol === 'http:' && !this.addresses.hasOwn) return 'must be an https address';
    const literal = plainHost(hostname);
    const fits = isIP(literal) === 0 || this.addresses.permits(literal, protocol);
    return fits ? null : 'must be an address of the public web';
  }

  /** Redirects are not followed. Throws when there is no answer. */
  async post(url: string, { headers, body }: Letter): Promise<Posted> {
    const signal = AbortSignal.timeout(DEADLINE);
    const answer = await request(url, { method: 'POST', headers, body, dispatcher: this.agent, signal });
    // what the answer says is nobody's business; one that does not end is cut off
    void answer.body.dump({ limit: READ, signal }).catch(() => undefined);
    return { status: answer.statusCode, wait: waitIn(answer.headers['retry-after']) };
  }
}

/** What is told to people of a request that has had no answer. */
export function unreachable(error: unknown): { notes: string; forbidden: boolean } {
  if (error instanceof NotPublic) return { notes: 'This is not a public address', forbidden: true };
  const { name, code = '' } = error as Error & { code?: string };
  if (name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT/.test(code)) {
    return { notes: `No answer within ${DEADLINE / 1000} seconds`, forbidden: false };
  }
  return { notes: `It cannot be reached${code ? ` (${code})` : ''}`, forbidden: false };
}

/** The name is looked up once, and the connection goes to an address that was found fit, by that look-up. */
function guarded(addresses: PublicAddresses): Build.connector {
  const connectors = new Map(
    ['https:', 'http:'].map((protocol) => {
      const lookup: LookupFunction = (host, { all }, done) => {
        addresses.of(host, protocol).then(
          (found) => (all ? done(null, found) : done(null, found[0]?.address ?? '', found[0]?.family)),
          (error: Error) => done(error, []),
        );
      };
      return [protocol, buildConnector({ timeout: DEADLINE, lookup })];
    }),
  );
  return (options, done) => {
    const connect = connectors.get(options.protocol);
    if (!connect) return done(new NotPublic('Neither https nor http'), null);
    // an address that stands in the URL is never looked up
    const literal = plainHost(options.hostname);
    if (isIP(literal) !== 0 && !addresses.permits(literal, options.protocol)) {
      return done(new NotPublic('Not a public address'), null);
    }
    connect(options, done);
  };
}

function waitIn(header: string | string[] | undefined): number | undefined {
  const seconds = typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) : NaN;
  return Number.isNaN(seconds) ? undefined : Math.min(seconds * 1000, LONGEST_WAIT);
}
