import type { IncomingMessage } from 'node:http';

import type { OnModuleInit } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Environment } from '@app/server';
import { answerProblem, ENVIRONMENT, peersOf, RelayHosts, Shortcut } from '@app/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { Asking } from './asked.js';
import { Forward, NoTunnel } from './forward.js';
import type { Incoming } from './incoming.js';
import { isRelayed, ROUTE, routeOthers } from './routes.js';

const noCors = () => ({});

/**
 * The two ways by which requests for gateways come in, before bodies are read and arguments looked at: what goes through
 * is none of the server's business. Most are taken before the router sees them. WebSockets come by the router, and what
 * browsers send along with an origin; and whatever is refused is given back to it, since all refusals are written there.
 */
@Injectable()
export class Doors implements OnModuleInit {
  private readonly refused = new WeakMap<IncomingMessage, unknown>();

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly hosts: RelayHosts,
    private readonly asking: Asking,
    private readonly forward: Forward,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  onModuleInit(): void {
    const http = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    const peerOf = peersOf(this.environment.TRUSTED_PROXIES);
    routeOthers(http);
    const shortcut = new Shortcut(http, ROUTE, (raw, response) => {
      const { method = '', url = '' } = raw;
      const relayed = isRelayed(method, url);
      const relayHost = this.hosts.isFor(raw);
      if ((!relayed && !relayHost) || raw.headers.origin !== undefined) return false;
      const cameAt = performance.now();
      return this.take({
        raw,
        response,
        url,
        isRelayed: relayed,
        relayHost,
        peer: peerOf(raw),
        cors: noCors,
        refuse: (error) => {
          this.refused.set(raw, error);
          shortcut.giveBack(raw, response);
        },
        answers: () => shortcut.answers(response, cameAt),
      });
    });
    http.addHook('onRequest', (request, reply, done) => {
      const { raw, relayHost } = request;
      if (this.refused.has(raw)) return refuse(request, reply, this.refused.get(raw));
      const relayed = request.routeOptions.url === ROUTE;
      if (!relayed && !relayHost) return done();
      const taken = this.take({
        raw,
        response: reply.raw,
        url: request.originalUrl,
        isRelayed: relayed,
        relayHost,
        peer: peerOf(raw),
        cors: () => (request.headers.origin === undefined ? {} : reply.getHeaders()),
        refuse: (error) => refuse(request, reply, error),
        answers: () => undefined,
      });
      if (!taken) done();
    });
  }

  /** False for what is none for a gateway. */
  private take(incoming: Incoming): boolean {
    try {
      const asked = this.asking.of(incoming);
      if (!asked) return false;
      this.forward.relay(incoming, asked).catch((error: unknown) => incoming.refuse(error));
    } catch (error) {
      incoming.refuse(error);
    }
    return true;
  }
}

/** As each profile says it. */
function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): void {
  if (!(error instanceof NoTunnel) || !request.profile.tunnelNotFound) return answerProblem(request, reply, error);
  void reply.status(500).type('text/plain').send('ERROR:Tunnel not found');
}
