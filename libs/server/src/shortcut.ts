import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { FastifyInstance } from 'fastify';

import type { Duration } from './durations.js';
import { isLogged, levelOf } from './http.js';
import { durationOf } from './metrics.js';

type Response = ServerResponse<IncomingMessage>;

/** Takes a request, whole; false leaves it to the router. */
export type Taker = (request: IncomingMessage, response: Response) => boolean;

/**
 * Shows requests to somebody before the router has any work with them; a server that is about to end shows none, since the
 * router turns them away. Whoever takes a request either answers it, and tells when that begins so that it leaves the
 * same trace as others, or gives it back to the router.
 */
export class Shortcut {
  private readonly durations = new Map<string, Duration>();
  private readonly others: RequestListener;
  private ending = false;

  constructor(
    private readonly http: FastifyInstance,
    /** The route that stands for what is taken. */
    private readonly route: string,
    take: Taker,
  ) {
    this.others = (http as unknown as { routing: RequestListener }).routing;
    http.addHook('preClose', (done) => {
      this.ending = true;
      done();
    });
    http.server.off('request', this.others);
    http.server.on('request', (request: IncomingMessage, response: Response) => {
      if (this.ending || !take(request, response)) this.others(request, response);
    });
  }

  giveBack(request: IncomingMessage, response: Response): void {
    this.others(request, response);
  }

  /** The answer begins, to a request that came at so many milliseconds of `performance.now()`. */
  answers(response: Response, cameAt: number): void {
    response.on('finish', () => this.leaveTrace(response, performance.now() - cameAt));
  }

  private leaveTrace({ req, statusCode: status }: Response, milliseconds: number): void {
    const { method = '' } = req;
    const key = `${method} ${status}`;
    let duration = this.durations.get(key);
    if (!duration) this.durations.set(key, (duration = durationOf(`${method} ${this.route}`, status)));
    duration.observe(milliseconds / 1000);
    const { route } = this;
    // its types do not have it
    const http = this.http as FastifyInstance & { genReqId(request: IncomingMessage): string };
    const level = levelOf(status);
    if (!isLogged(http, level)) return;
    const requestId = http.genReqId(req);
    http.log[level]({ requestId, method, route, status, milliseconds: Math.round(milliseconds) }, 'answered');
  }
}
