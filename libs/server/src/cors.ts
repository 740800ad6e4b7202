import type { FastifyInstance } from 'fastify';

/** What a page may send and read; credentials are headers of ours, so cookies are never let in. */
const preflight = {
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers':
    'MMSSession, MMSAuth, MMSAuthSig, Authorization, Content-Type, If-Match, If-None-Match, Range, Idempotency-Key, Last-Event-ID',
  'access-control-max-age': '600',
};
const EXPOSED =
  'ETag, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Content-Range, Accept-Ranges, Content-Disposition, Location, Link, WWW-Authenticate, X-Total-Count';

/** Pages of these origins may use the API in browsers; to all others a browser shows nothing. */
export function addCors(http: FastifyInstance, origins: string[]): void {
  if (origins.length === 0) return;
  const allowed = new Set(origins);
  http.addHook('onRequest', ({ method, headers }, reply, done) => {
    void reply.header('vary', 'Origin');
    const { origin } = headers;
    if (origin === undefined || !allowed.has(origin)) return done();
    void reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED });
    if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) return done();
    // answered here whatever the path is: a preflight comes without credentials
    void reply.headers(preflight).status(204).send();
  });
}
