import type { Reply, TestApp } from '../../support/start-app.js';
import { madeUp } from './made-up.js';
import { routeOf } from './routes.js';

/** What was sent or answered, by its media type; what has no body has none. */
type Bodies = Record<string, unknown>;

/** An operation as it was used: its arguments, its bodies, and the first answer of each status. */
export interface Exchange {
  arguments: Record<string, unknown>;
  bodies: Bodies;
  answers: Record<string, Bodies>;
}

export interface Asked {
  path?: Record<string, string | number>;
  query?: Record<string, string | number>;
  headers?: Record<string, string>;
  body?: unknown;
  /** Of a body that is not JSON. */
  type?: string;
  /** What the example shows in the place of a body that is no text. */
  shown?: unknown;
  /** Another method than that of the operation. */
  method?: string;
  /** What it must answer, where that is not 2xx or 3xx. */
  status?: number;
}

type Headers = Record<string, string>;

const PICTURE = /^image\/|^application\/octet-stream$/;
const mediaOf = (type: Reply['headers'][string]) => [type ?? ''].join().split(';')[0] ?? '';

/** Uses a server by its public door, and keeps what was said. */
export class Recorder {
  readonly exchanges = new Map<string, Exchange>();
  /** The first problem of each status. */
  readonly problems = new Map<number, unknown>();
  /** How each operation was first used with success. */
  readonly used = new Map<string, { who: Headers; asked: Asked }>();

  /** What stands in the examples in the place of addresses that are only there while they are recorded. */
  readonly names = new Map<string, string>();

  constructor(private readonly mms: TestApp) {}

  /** Calls an operation; the answer is kept as the example of its status when it is the first of it. */
  async call(who: Headers, operationId: string, asked: Asked = {}): Promise<Reply> {
    const reply = await this.send(who, operationId, asked);
    const { status } = reply;
    if (asked.status === undefined ? status >= 400 : status !== asked.status)
      throw new Error(`${operationId} answered ${status}: ${reply.body}`);
    this.keep(who, operationId, asked, reply);
    return reply;
  }

  /** Sends what may be refused, and keeps it only when it is, with that status. */
  async refused(who: Headers, operationId: string, asked: Asked & { status: number }): Promise<void> {
    const reply = await this.send(who, operationId, asked);
    if (reply.status === asked.status) this.keep(who, operationId, asked, reply);
  }

  private send(who: Headers, operationId: string, asked: Asked): Promise<Reply> {
    const { method: usual, path } = routeOf(operationId);
    const { method = usual } = asked;
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(asked.path?.[name]));
    const query = new URLSearchParams(asked.query as Headers).toString();
    return this.mms.send(method, query === '' ? filled : `${filled}?${query}`, {
      headers: { ...who, ...asked.headers, ...(asked.type ? { 'content-type': asked.type } : {}) },
      body: asked.body,
    });
  }

  private keep(who: Headers, operationId: string, asked: Asked, reply: Reply): void {
    const exchange: Exchange = this.exchanges.get(operationId) ?? { arguments: {}, bodies: {}, answers: {} };
    this.exchanges.set(operationId, exchange);
    if (reply.status < 400) {
      if (!this.used.has(operationId)) this.used.set(operationId, { who, asked });
      const { path, query, body, shown = body, type = 'application/json' } = asked;
      exchange.arguments = { ...(this.told({ ...path, ...query }) as object), ...exchange.arguments };
      if (shown !== undefined) exchange.bodies[mediaOf(type)] ??= this.told(shown);
    }
    const media = mediaOf(reply.headers['content-type']);
    const answer = this.told(reply.json ?? reply.body);
    const bodies = (exchange.answers[reply.status] ??= {});
    if (media !== '' && !PICTURE.test(media)) bodies[media] ??= answer;
    if (reply.status >= 400 && !this.problems.has(reply.status)) this.problems.set(reply.status, answer);
  }

  private told(value: unknown): unknown {
    let text = JSON.stringify(madeUp(value));
    for (const [address, name] of this.names) text = text.replaceAll(address, name);
    return JSON.parse(text) as unknown;
  }
}
