import { hash } from 'node:crypto';

import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { isKnown, withContent } from './etag.js';
import { badArgument } from './problem.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    conditional?: true;
    tagged?: true;
  }
}

/** Characters of `If-None-Match`: some dozen versions. */
const LONGEST = 1000;

/** What decides who asks, and so what is answered. */
const VARY = 'MMSSession, MMSAuth, MMSAuthSig, Authorization';

const ApiIfNoneMatch = (description: string) =>
  ApiHeader({
    name: 'If-None-Match',
    required: false,
    description,
    schema: { type: 'string', maxLength: LONGEST },
  });

/**
 * The route is asked again and again: who has what it would answer, as `If-None-Match` says, is told so and gets no body.
 * It is worked on all the same, so that nobody is told anything who may not ask.
 */
export const Conditional = () =>
  applyDecorators(
    RouteConfig({ conditional: true }),
    ApiExtension('x-conditional', true),
    ApiIfNoneMatch('The ETag of what one has: 304 when it is still the answer'),
  );

/** The route has ETags of its own, and looks itself at who has what it would answer. */
export const Tagged = () =>
  applyDecorators(RouteConfig({ tagged: true }), ApiIfNoneMatch('The `ETag` of what the client has'));

/** Must be added before the routes are. */
export function addConditional(http: FastifyInstance): void {
  http.addHook('onRoute', (route) => {
    const { conditional, tagged } = route.config ?? {};
    if (conditional || tagged) route.onRequest = [refuseTooLong, ...[route.onRequest ?? []].flat()];
    if (conditional) route.onSend = [answerIfNew, ...[route.onSend ?? []].flat()];
  });
}

function refuseTooLong({ headers }: FastifyRequest, _: FastifyReply, done: (error?: Error) => void): void {
  const isTooLong = (headers['if-none-match']?.length ?? 0) > LONGEST;
  done(isTooLong ? badArgument('If-None-Match', `must have ${LONGEST} characters at most`) : undefined);
}

function answerIfNew(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  if (reply.statusCode !== 200 || typeof payload !== 'string') return done(null, payload);
  const version = reply.getHeader('etag') as string | undefined;
  // encoded once, for the hash and for the socket
  const body = Buffer.from(payload);
  const etag = withContent(version, hash('sha256', body, 'base64url').slice(0, 22));
  const others = reply.getHeader('vary') as string | undefined;
  const vary = others === undefined ? VARY : `${others}, ${VARY}`;
  void reply.headers({ etag, 'cache-control': 'private, no-cache', vary });
  if (!isKnown(headers['if-none-match'], etag)) return done(null, body);
  void reply.code(304).removeHeader('content-type').removeHeader('content-length');
  done(null, null);
}
