import type { Identity, Login } from './login.js';
import type { RetryOptions, Send, SendAgain } from './retry.js';
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

/**
 * Sends requests to the servers of one MMS, each with what shows who one is. That goes nowhere else: no redirect is
 * followed. Each try is a request of its own, so that none of a body is kept for the next.
 */
export class Transport {
  /** Without a trailing slash. */
  readonly base: string;
  readonly sessions: Sessions | null;
  private readonly once: Send;
  private readonly again: SendAgain;

  constructor(
    base: string,
    private readonly credentials: Credentials,
    { fetch = (request) => globalThis.fetch(request), retry }: TransportOptions = {},
  ) {
    this.base = base.replace(/\/+$/, '');
    this.once = fetch;
    this.again = retrying(fetch, { ...usualRetry, ...retry });
    const here: Send = (request) => this.again(() => new Request(request.clone(), { redirect: 'manual' }));
    const isLogin = credentials !== null && 'login' in credentials;
    this.sessions = isLogin ? new Sessions(this.base, credentials.login, here) : null;
  }

  /** The URL of a path (`/event/event/events`) at the server that serves it, or at one that is named. */
  async urlOf(path: string, server?: string): Promise<string> {
    const identity: Identity | null = (await this.sessions?.identity()) ?? null;
    const origin = server ?? serverOf(path, this.base, identity);
    return (origin === new URL(this.base).origin ? this.base : origin) + path;
  }

  /** Sends what may be sent again, but a stream once; `isWhole` answers are read before they are given. */
  send(url: string, init: RequestInit = {}, isWhole = false): Promise<Response> {
    if (isStream(init.body)) return this.sendOnce(url, init);
    return this.authorized(url, init, (make) => this.again(make, isWhole));
  }

  /** Sends what may have been done although it was not answered. */
  sendOnce(url: string, init: RequestInit = {}): Promise<Response> {
    return this.authorized(url, init, (make) => this.once(make()));
  }

  /** Sends what everybody may have, without telling anybody who asks: it may be elsewhere. */
  sendBare(url: string, init: RequestInit): Promise<Response> {
    return this.again(() => new Request(url, init));
  }

  /** A session that has ended is replaced once: what came with it was not done. */
  private async authorized(url: string, init: RequestInit, send: SendAgain): Promise<Response> {
    const { origin } = new URL(url);
    const session = await this.sessions?.at(origin);
    const response = await send(() => this.request(url, init, session));
    if (!this.sessions || session === undefined || !isOfNoSession(response)) return response;
    await this.sessions.forget(origin, session);
    if (isStream(init.body)) return response;
    await response.body?.cancel();
    const next = await this.sessions.at(origin);
    return send(() => this.request(url, init, next));
  }

  private request(url: string, init: RequestInit, session?: string): Request {
    const request = new Request(url, { ...init, redirect: init.redirect === 'error' ? 'error' : 'manual' });
    if (this.credentials !== null && 'token' in this.credentials) {
      request.headers.set('Authorization', `Bearer ${this.credentials.token}`);
    }
    if (session !== undefined) request.headers.set('MMSSession', session);
    return request;
  }
}

/** Of the MMS: what stands behind a relay may have a 401 of its own. */
const isOfNoSession = ({ status, headers }: Response) =>
  status === 401 && /^MMSAuth\b/.test(headers.get('www-authenticate') ?? '');

const isStream = (body: unknown) =>
  body instanceof ReadableStream || (typeof body === 'object' && body !== null && Symbol.asyncIterator in body);
