import { randomBytes } from 'node:crypto';

import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { LogController } from 'fastify';

import { canonicalUrl } from './alias.js';
import type { Connections } from './connections.js';
import type { Environment } from './environment.js';
import { errorInLog } from './error-in-log.js';
import { titleOf, typeOf } from './problem.js';
import type { Certificates } from './tls.js';

const BODY_LIMIT = 1_048_576;
const SECOND = 1000;

/** How long a request may take to come: generous to slow lines, and to imports, which are read as they are worked on. */
const limits = {
  maxHeaderSize: 32_768,
  headersTimeout: 30 * SECOND,
  connectionsCheckingInterval: 5 * SECOND,
};

/** How often connections are looked for, at the end, that have nothing more to answer. */
const LOOK = 100;
const WHOLE_REQUEST = 3600 * SECOND;

/** Fastify, as every server of ours runs it; over HTTPS when there are certificates. */
export function httpAdapter(environment: Environment, certificates: Certificates | null): FastifyAdapter {
  const { MMS_LOG_LEVEL, TRUSTED_PROXIES, demo } = environment;
  const options: FastifyServerOptions = {
    logger: { level: MMS_LOG_LEVEL ?? (demo ? 'warn' : 'info'), base: null, serializers: { err: errorInLog } },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: BODY_LIMIT,
    trustProxy: TRUSTED_PROXIES.length > 0 ? TRUSTED_PROXIES : false,
    genReqId: requestIds(),
    rewriteUrl: ({ url = '/', method }: { url?: string; method?: string }) => canonicalUrl(url, method),
    routerOptions: { maxParamLength: 2048, ignoreTrailingSlash: true },
    frameworkErrors: (error: { statusCode?: number }, request: FastifyRequest, reply: FastifyReply) => {
      const status = error.statusCode ?? 400;
      request.log.info({ method: request.method, route: 'none', status }, 'answered');
      void reply
        .status(status)
        .type('application/problem+json')
        .send(
          JSON.stringify({
            type: typeOf(status),
            title: titleOf(status),
            status,
            detail: 'The URL is malformed',
            instance: request.id,
          }),
        );
    },
    forceCloseConnections: 'idle',
    requestTimeout: WHOLE_REQUEST,
    connectionTimeout: WHOLE_REQUEST,
  };
  if (!certificates) return new FastifyAdapter({ ...options, http: limits });
  return new FastifyAdapter({
    ...options,
    https: { ...limits, ...certificates.options(), handshakeTimeout: limits.headersTimeout },
  });
}

/** Ids that no other process has: a random beginning, then a count. */
function requestIds(): () => string {
  const process = randomBytes(6).toString('hex');
  let count = 0;
  return () => `${process}-${(count += 1).toString(36)}`;
}

/** How loud the line is that an answer leaves in the log. */
export const levelOf = (status: number) => (status >= 500 ? 'error' : status >= 400 ? 'info' : 'debug');

export const isLogged = ({ log }: FastifyInstance, level: string): boolean =>
  (log as unknown as { isLevelEnabled(level: string): boolean }).isLevelEnabled(level);

/** What holds for every answer, and the one line that a request leaves in the log: no URL, no header, no body. */
export function addHooks(http: FastifyInstance, connections: Connections): void {
  http.addHook('onRequest', ({ headers }: FastifyRequest, reply: FastifyReply, done) => {
    // programs name the type of a body that they do not send
    if (headers['content-type'] && !Number(headers['content-length'] ?? 0) && !headers['transfer-encoding']) {
      delete headers['content-type'];
    }
    void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store');
    done();
  });
  http.addHook('preClose', (done) => {
    // one that has just been answered would be kept for the next request
    const looking = setInterval(() => {
      http.server.closeIdleConnections();
      connections.endSilent();
    }, LOOK).unref();
    http.server.once('close', () => clearInterval(looking));
    done();
  });
  http.addHook('onResponse', (request, reply, done) => {
    const status = reply.statusCode;
    const level = levelOf(status);
    if (!isLogged(http, level)) return done();
    const route = request.routeOptions.url ?? 'none';
    const milliseconds = Math.round(reply.elapsedTime);
    request.log[level]({ method: request.method, route, status, milliseconds }, 'answered');
    done();
  });
}
