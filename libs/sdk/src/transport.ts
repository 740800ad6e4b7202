import type { Identity, Login } from './login.js';
import type { RetryOptions, Send } from './retry.js';
import { retrying, usualRetry } from './retry.js';
import { serverOf } from './servers.js';
import { Sessions } from './sessions.js';

export interface TransportOptions {
  /** What sends a request; the platform's own by default. */
  fetch?: Send;
  retry?: Partial<RetryOptions>;
}

/** What requests are sent with: nothing, an API token, or a login. */
export type Credentials = null | { token: string } | { login: Login };

/** Sends requests to the servers of one MMS, each with what shows who one is. */
export class Transport {
  /** Without a trailing slash. */
  readonly base: string;
  readonly sessions: Sessions | null;
  private readonly once: Send;
  private readonly again: Send;

  constructor(
    base: string,
    private readonly credentials: Credentials,
    { fetch = (request) => globalThis.fetch(request), retry }: TransportOptions = {},
  ) {
    this.base = base.replace(/\/+$/, '');
    this.once = fetch;
    this.again = retrying(fetch, { ...usualRetry, ...retry });
    const isLogin = credentials !== null && 'login' in credentials;
    this.sessions = isLogin ? new Sessions(this.base, credentials.login, this.again) : null;
  }

  /** The URL of a path (`/event/event/events`) at the server that serves it, or at one that is named. */
  async urlOf(path: string, server?: string): Promise<string> {
    const identity: Identity | null = (await this.sessions?.identity()) ?? null;
    const origin = server ?? serverOf(path, this.base, identity);
    return (origin === new URL(this.base).origin ? this.base : origin) + path;
  }

  /** Sends a request that may be sent again; a session that has ended is replaced once. */
  async send(request: Request): Promise<Response> {
    const origin = new URL(request.url).origin;
    const spare = this.sessions ? request.clone() : request;
    const session = await this.authorize(request, origin);
    const response = await this.again(request);
    if (response.status !== 401 || session === null || this.sessions === null) return response;
    await response.body?.cancel();
    await this.sessions.forget(origin, session);
    await this.authorize(spare, origin);
    return this.again(spare);
  }

  /** Sends a request whose body is a stream. */
  async sendOnce(request: Request): Promise<Response> {
    await this.authorize(request, new URL(request.url).origin);
    return this.once(request);
  }

  private async authorize({ headers }: Request, origin: string): Promise<string | null> {
    if (this.credentials !== null && 'token' in this.credentials) {
      headers.set('Authorization', `Bearer ${this.credentials.token}`);
    }
    const session = (await this.sessions?.at(origin)) ?? null;
    if (session !== null) headers.set('MMSSession', session);
    return session;
  }
}
