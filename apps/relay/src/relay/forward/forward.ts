import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';

import type { OnModuleInit } from '@nestjs/common';
import { BadGatewayException, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { answerProblem, plainAddress, TryLater, upgradeOf } from '@app/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Metered } from '../usage/exchange.js';
import { OverLimit } from '../usage/over-limit.js';
import { UsageMeter } from '../usage/usage-meter.js';
import { RelayCookies } from '../uiredirect/relay-cookies.js';
import { RelayAccess } from './access.js';
import type { Asked } from './asked.js';
import { Asking } from './asked.js';
import { Answer, asHandler } from './answer.js';
import type { AnswerOptions, Count } from './answer.js';
import { counted } from './counted.js';
import type { Exchange } from './exchanges.js';
import { Exchanges } from './exchanges.js';
import type { Client } from './headers.js';
import { headerOf, requestHeaders } from './headers.js';
import type { RelayUrl } from './relay-url.js';
import { methodOf, ROUTE, routeOthers } from './routes.js';
import { shownHeaders } from './shown.js';
import { Targets } from './targets.js';
import { WEB_SOCKET, WebSocketAnswer } from './web-socket.js';

/** After how many seconds a gateway without a tunnel may be asked for again. */
const LATER = 10;

/** A host and its port, and nothing that could be taken for more. */
const HOST = /^[\w.:[\]-]{0,255}$/;

/** A relayed request: who asks is let through or not, and the gateway answers. */
@Injectable()
export class Forward implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly asking: Asking,
    private readonly cookies: RelayCookies,
    private readonly access: RelayAccess,
    private readonly targets: Targets,
    private readonly exchanges: Exchanges,
    private readonly meter: UsageMeter,
  ) {}

  /** Before bodies are read and arguments looked at: what goes through is none of the server's business. */
  onModuleInit(): void {
    const http = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    routeOthers(http);
    http.addHook('onRequest', (request, reply, done) => {
      const isRelayed = request.routeOptions.url === ROUTE;
      if (!isRelayed && !request.relayHost) return done();
      this.relay(request, reply, isRelayed).then(
        (relayed) => relayed || done(),
        (error: unknown) => answerProblem(request, reply, error),
      );
    });
  }

  /** False for what is none for a gateway. */
  private async relay(request: FastifyRequest, reply: FastifyReply, isRelayed: boolean): Promise<boolean> {
    const asked = this.asking.of(request, isRelayed);
    if (!asked) return false;
    const { url, credentials } = asked;
    const { raw } = request;
    const method = methodOf(raw, url);
    const { accountId } = await this.access.allow(credentials, url.deviceId);
    const found = this.targets.of(url.deviceId);
    const pool = found instanceof Promise ? await found : found;
    if (!pool) return noTunnel(request, reply);
    const headers = requestHeaders(raw.rawHeaders, this.clientOf(request));
    const exchange: Exchange = {
      place: -1,
      credentials,
      deviceId: url.deviceId,
      startedAt: Date.now(),
      cut: () => undefined,
      isGone: () => raw.socket.destroyed,
    };
    const metered = await this.begin(url, accountId, (over) => exchange.cut(over.message, over));
    // nobody would end what is asked for somebody who has gone
    if (reply.raw.destroyed) {
      metered.end();
      return true;
    }
    const options = this.answering(request, reply, { asked, metered }, () => this.exchanges.remove(exchange));
    const upgrade = upgradeOf(raw);
    const answer = upgrade ? new WebSocketAnswer(options, upgrade) : new Answer(options);
    exchange.cut = (reason, error) => answer.cut(reason, error);
    this.exchanges.add(exchange);
    pool.dispatch(
      {
        path: url.path,
        method: method as 'GET',
        headers,
        body: upgrade ? null : bodyOf(raw, options.count),
        ...(upgrade ? { upgrade: WEB_SOCKET } : {}),
      },
      asHandler(answer),
    );
    return true;
  }

  private answering(
    request: FastifyRequest,
    reply: FastifyReply,
    { asked, metered }: { asked: Asked; metered: Metered },
    done: () => void,
  ): AnswerOptions {
    return {
      response: reply.raw,
      count: (bytes) => metered.count(bytes),
      isOurCookie: (value) => this.cookies.isOurs(value),
      headers: (headers) => {
        const traffic = this.meter.trafficOfType(headerOf(headers, 'content-type') ?? '');
        if (traffic) metered.becomes(traffic);
        shownHeaders(headers, request, reply, asked);
      },
      failed: (error) => answerProblem(request, reply, gatewayFailed(error)),
      done: () => {
        metered.end();
        done();
      },
    };
  }

  /** What is counted for the account that has the gateway; throws when it has used up what it may. */
  private async begin(
    { path, deviceId }: RelayUrl,
    accountId: number,
    cut: (over: OverLimit) => void,
  ): Promise<Metered> {
    const traffic = this.meter.trafficOf(path);
    const begun = this.meter.begin({ id: deviceId, accountId }, traffic, () => cut(new OverLimit(traffic)));
    const metered = begun instanceof Promise ? await begun : begun;
    if (!metered) throw new OverLimit(traffic);
    return metered;
  }

  /** What is said of the client, in the place of what it says itself. */
  private clientOf(request: FastifyRequest): Client {
    const { ip, protocol } = request;
    const host = HOST.test(request.host) ? request.host : '';
    return { address: plainAddress(ip), protocol, host, cookie: this.cookies.without(request.headers.cookie) };
  }
}

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
function noTunnel(request: FastifyRequest, reply: FastifyReply): true {
  if (!request.profile.tunnelNotFound) throw new TryLater('The gateway has no open tunnel', LATER);
  void reply.status(500).type('text/plain').send('ERROR:Tunnel not found');
  return true;
}

const gatewayFailed = (error: unknown) =>
  error instanceof Error && 'getStatus' in error ? error : new BadGatewayException('The gateway did not answer');
