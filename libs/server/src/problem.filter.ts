import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch, HttpException } from '@nestjs/common';
import { isFull, isUnavailable, isUniqueViolation, OtherRequest, RequestAtWork } from '@app/database';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Problem, ProblemItem } from './problem.js';
import { titleOf, typeOf } from './problem.js';

const unauthorized = new Set(['invalid session', 'invalid signature', 'expired token', 'invalid token']);

interface Fault {
  status: number;
  detail?: string;
  errors?: ProblemItem[];
  retryAfter?: number;
  /** How much of it is allowed, of what was too much. */
  limit?: number;
}

/** The only writer of errors: a plain sentence for the caller, never a stack, a statement or a path. */
export function answerProblem(request: FastifyRequest, reply: FastifyReply, thrown: unknown): void {
  const error = reply.hasHeader('ratelimit-limit') ? thrown : counted(reply, thrown);
  const { status, detail, errors, retryAfter, limit } = faultOf(error);
  if (status >= 500 && !(error instanceof HttpException) && !isUnavailable(error))
    request.log.error({ err: error }, 'request failed');
  if (reply.sent) return;
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  if (limit !== undefined) reply.tellQuota({ limit, left: 0, reset: retryAfter ?? 0 });
  if (status === 401) {
    const text = `MMSAuth error="${detail && unauthorized.has(detail) ? detail : 'invalid session'}"`;
    void reply.header('www-authenticate', text);
    if (request.profile?.unauthorizedAsText) {
      void reply.status(status).type('text/plain').send(text);
      return;
    }
  }
  const problem: Problem = {
    type: typeOf(status),
    title: titleOf(status),
    status,
    ...(detail ? { detail } : {}),
    instance: String(request.id),
    ...(errors ? { errors } : {}),
  };
  void reply.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

/** What is refused before anybody has asked who sends it, such as a broken body, is counted too. */
function counted(reply: FastifyReply, error: unknown): unknown {
  try {
    reply.countFor(null);
    return error;
  } catch (tooMany) {
    return tooMany;
  }
}

/** What a route throws becomes a problem. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), error);
  }
}

interface FastifyError extends Error {
  statusCode?: number;
  code?: string;
}

export function faultOf(error: unknown): Fault {
  if (error instanceof HttpException) {
    const status = error.getStatus();
    // the router's own words repeat the URL
    if (status === 404 && error.message.startsWith('Cannot ')) return { status, detail: 'Nothing is served there' };
    const { errors, retryAfter, limit } = error as Pick<Fault, 'errors' | 'retryAfter' | 'limit'>;
    const wait = retryAfter ?? (status === 503 ? 1 : undefined);
    return { status, detail: error.message, errors, retryAfter: wait, limit };
  }
  if (isUnavailable(error)) return { status: 503, detail: 'The database cannot be reached now', retryAfter: 2 };
  if (isFull(error)) return { status: 507, detail: 'The database has no room for it' };
  if (error instanceof RequestAtWork) {
    return { status: 409, detail: 'A request with this Idempotency-Key is being worked on', retryAfter: 1 };
  }
  if (error instanceof OtherRequest) {
    return { status: 422, detail: 'This Idempotency-Key came with another request: each one needs a key of its own' };
  }
  if (isUniqueViolation(error)) return { status: 409, detail: 'It exists already' };

  // what Fastify refuses before a route is found: a broken body, too large, of an unknown kind
  const { statusCode, code, message } = error as FastifyError;
  if (statusCode && statusCode >= 400 && statusCode < 500 && code?.startsWith('FST_')) {
    return { status: statusCode, detail: message };
  }
  if (statusCode === 400) return { status: 400, detail: 'The body is not valid JSON' };
  return { status: 500 };
}
