import type { IncomingMessage } from 'node:http';
import { METHODS } from 'node:http';

import { MethodNotAllowedException, NotFoundException } from '@nestjs/common';
import { answerProblem, badArgument, Passed } from '@app/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { RelayUrl } from './relay-url.js';
import { isRelayUrl } from './relay-url.js';

/** The route that stands for all relayed requests. */
export const ROUTE = '/relay/relay/relay/device/:PK_Device/*';

/** The one request of the document whose path is also one of the printed, shorter form of the relay's. */
const USAGE = /^\/relay\/relay\/device\/\d+\/usage(?:[/?]|$)/;

/** Whether a request is a relayed one, by its method and URL. */
export function isRelayed(method: string, url: string): boolean {
  if (!url.startsWith('/relay/relay/')) return false;
  return isRelayUrl(url) && !(USAGE.test(url) && (method === 'GET' || method === 'HEAD'));
}

Passed('/relay/relay/relay/device/0/*', isRelayed);

const overriding = new Set(['GET', 'POST', 'PUT', 'DELETE']);

/** The methods that have a handler; the others are known here only. */
const documented = new Set([...overriding, 'HEAD']);

/** Gateways may know more methods than the document has. */
export function routeOthers(http: FastifyInstance): void {
  const others = METHODS.filter((method) => method !== 'CONNECT' && !documented.has(method));
  for (const method of others) {
    if (!http.supportedMethods.includes(method)) http.addHttpMethod(method, { hasBody: true });
  }
  http.route({ method: others, url: ROUTE, exposeHeadRoute: false, handler: nothing });
}

/** What looks like a relayed request to the router only. */
const nothing = (request: FastifyRequest, reply: FastifyReply) =>
  answerProblem(request, reply, new NotFoundException('Nothing is served there'));

/** The method that the gateway is to see. */
export function methodOf({ method = 'GET' }: IncomingMessage, url: RelayUrl): string {
  if (method === 'TRACE') throw new MethodNotAllowedException('TRACE is not relayed');
  if (url.method === null) return method;
  const wanted = url.method.toUpperCase();
  if (!overriding.has(wanted)) throw badArgument('Method', 'must be GET, POST, PUT or DELETE');
  return wanted;
}
