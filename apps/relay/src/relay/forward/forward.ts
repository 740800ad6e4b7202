import type { IncomingMessage } from 'node:http';
import { METHODS } from 'node:http';
import type { Transform } from 'node:stream';

import type { OnModuleInit } from '@nestjs/common';
import {
  BadGatewayException,
  Injectable,
  MethodNotAllowedException,
  NotFoundException,
  UnauthorizedException,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { answerProblem, badArgument, Passed, plainAddress, TryLater, upgradeOf } from '@app/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { RelayAccess } from './access.js';
import { Answer, asHandler } from './answer.js';
import type { AnswerOptions, Count } from './answer.js';
import { credentialsOf } from './credentials.js';
import type { Exchange } from './exchanges.js';
import { Exchanges } from './exchanges.js';
import { requestHeaders } from './headers.js';
import type { RelayUrl } from './relay-url.js';
import { relayUrl } from './relay-url.js';
import { Targets } from './targets.js';
import { counted, WEB_SOCKET, WebSocketAnswer } from './web-socket.js';

/** The route that stands for all relayed requests. */
export const ROUTE = '/relay/relay/relay/device/:PK_Device/*';

/** The one request of the document whose path is also one of the printed, shorter form of the relay's. */
const USAGE = /^\/relay\/relay\/device\/\d+\/usage(?:[/?]|$)/;

Passed('/relay/relay/relay/device/0/*', (method, url) => {
  if (!url.startsWith('/relay/relay/')) return false;
  return relayUrl(url) !== null && !(USAGE.test(url) && (method === 'GET' || method === 'HEAD'));
});

const overriding = new Set(['GET', 'POST', 'PUT', 'DELETE']);

/** The methods that have a handler; the others are known here only. */
const documented = new Set([...overriding, 'HEAD']);

/** After how many seconds a gateway without a tunnel may be asked for again. */
const LATER = 10;

/** A relayed request: who asks is let through or not, and the gateway answers. */
@Injectable()
export class Forward implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly access: RelayAccess,
    private readonly targets: Targets,
    private readonly exchanges: Exchanges,
  ) {}

  /** Before bodies are read and arguments looked at: what goes through is none of the server's business. */
  onModuleInit(): void {
    const http = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    routeOthers(http);
    http.addHook('onRequest', (request, reply, done) => {
      if (request.routeOptions.url !== ROUTE) return done();
      const url = relayUrl(request.originalUrl);
      if (!url) return done();
      this.relay(request, reply, url).catch((error: unknown) => answerProblem(request, reply, error));
    });
  }

  private async relay(request: FastifyRequest, reply: FastifyReply, url: RelayUrl): Promise<void> {
    const { raw } = request;
    const method = methodOf(raw, url);
    const credentials = credentialsOf(raw.headers, url);
    if (!credentials) throw new UnauthorizedException('invalid session');
    await this.access.allow(credentials, url.deviceId);
    const found = this.targets.of(url.deviceId);
    const pool = found instanceof Promise ? await found : found;
    // nobody would end what is asked for somebody who has gone
    if (reply.raw.destroyed) return;
    if (!pool) return noTunnel(request, reply);
    const count: Count = () => null;
    const exchange: Exchange = { credentials, deviceId: url.deviceId, startedAt: Date.now(), cut: () => undefined };
    const options = this.answering(request, reply, count, () => this.exchanges.remove(exchange));
    const upgrade = upgradeOf(raw);
    const answer = upgrade ? new WebSocketAnswer(options, upgrade) : new Answer(options);
    exchange.cut = (reason) => answer.cut(reason);
    this.exchanges.add(exchange);
    pool.dispatch(
      {
        path: url.path,
        method: method as 'GET',
        headers: requestHeaders(raw.rawHeaders, clientOf(request)),
        body: upgrade ? null : bodyOf(raw, count),
        ...(upgrade ? { upgrade: WEB_SOCKET } : {}),
      },
      asHandler(answer),
    );
  }

  private answering(request: FastifyRequest, reply: FastifyReply, count: Count, done: () => void): AnswerOptions {
    return {
      response: reply.raw,
      count,
      isOurCookie: () => false,
      headers: (_, headers) => {
        headers.push('content-security-policy', 'sandbox allow-scripts allow-forms');
      },
      failed: (error) => answerProblem(request, reply, gatewayFailed(error)),
      done,
    };
  }
}

/** Gateways may know more methods than the document has. */
function routeOthers(http: FastifyInstance): void {
  const others = METHODS.filter((method) => method !== 'CONNECT' && !documented.has(method));
  for (const method of others) {
    if (!http.supportedMethods.includes(method)) http.addHttpMethod(method, { hasBody: true });
  }
  http.route({ method: others, url: ROUTE, exposeHeadRoute: false, handler: nothing });
}

/** What looks like a relayed request to the router only. */
const nothing = (request: FastifyRequest, reply: FastifyReply) =>
  answerProblem(request, reply, new NotFoundException('Nothing is served there'));

function methodOf({ method = 'GET' }: IncomingMessage, url: RelayUrl): string {
  if (method === 'TRACE') throw new MethodNotAllowedException('TRACE is not relayed');
  if (url.method === null) return method;
  const wanted = url.method.toUpperCase();
  if (!overriding.has(wanted)) throw badArgument('Method', 'must be GET, POST, PUT or DELETE');
  return wanted;
}

/** What is said of the client, in the place of what it says itself. */
export const clientOf = (request: FastifyRequest) => ({
  address: plainAddress(request.ip),
  protocol: request.protocol,
  host: request.host,
  cookie: request.headers.cookie,
});

function bodyOf(raw: IncomingMessage, count: Count): Transform | null {
  const { 'content-length': length, 'transfer-encoding': encoding } = raw.headers;
  if (encoding === undefined && (length === undefined || length === '0')) return null;
  const counting = counted(count);
  raw.once('error', (error) => counting.destroy(error));
  raw.once('close', () => raw.readableEnded || counting.destroy(new Error('Whoever asked has gone')));
  counting.on('error', () => raw.unpipe(counting));
  return raw.pipe(counting);
}

/** A gateway that is not there, as each profile says it. */
function noTunnel(request: FastifyRequest, reply: FastifyReply): void {
  if (!request.profile.tunnelNotFound) throw new TryLater('The gateway has no open tunnel', LATER);
  void reply.status(500).type('text/plain').send('ERROR:Tunnel not found');
}

const gatewayFailed = (error: unknown) =>
  error instanceof Error && 'getStatus' in error ? error : new BadGatewayException('The gateway did not answer');
