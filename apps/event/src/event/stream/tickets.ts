import type { OnModuleInit } from '@nestjs/common';
import { Injectable, UnauthorizedException } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Credentials } from '@app/access';
import { headersWith } from '@app/access';
import { Database, StreamTicket } from '@app/database';
import { hashOf, newCode, seal, unseal } from '@app/identity';
import { answerProblem } from '@app/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How long a ticket is good, in milliseconds. */
const LIFE = 30_000;

export const STREAM = '/event/event/stream';

/**
 * Tickets open a stream, once and soon: browsers cannot set headers for it, and what is in a URL is written down on its
 * way. The credentials behind it lie sealed with the ticket itself, so that nobody else can use them.
 */
@Injectable()
export class Tickets implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly adapter: HttpAdapterHost,
  ) {}

  /** Before the guard looks for credentials. */
  onModuleInit(): void {
    const http = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    http.addHook('onRequest', (request, reply, done) => {
      const ticket = ticketOf(request);
      if (ticket === null) return done();
      this.take(ticket).then(
        (credentials) => {
          for (const name of ['mmssession', 'mmsauth', 'mmsauthsig', 'authorization']) delete request.headers[name];
          Object.assign(request.headers, headersWith(credentials));
          done();
        },
        (error: unknown) => answerProblem(request, reply, error),
      );
    });
  }

  async make(credentials: Credentials): Promise<{ ticket: string; expiresAt: Date }> {
    const ticket = newCode();
    const createdAt = new Date();
    const expiresAt = new Date(createdAt.getTime() + LIFE);
    const sealed = seal(JSON.stringify(credentials), ticket);
    await this.database.write((db) => db.insert(StreamTicket, { hash: hashOf(ticket), sealed, expiresAt, createdAt }));
    return { ticket, expiresAt };
  }

  /** Whoever takes its row away has it. */
  private async take(ticket: string): Promise<Credentials> {
    const hash = hashOf(ticket);
    const row = await this.database.reading.manager.findOneBy(StreamTicket, { hash });
    const taken = row && (await this.database.write((db) => db.delete(StreamTicket, { hash })));
    if (!row || taken?.affected !== 1 || row.expiresAt.getTime() <= Date.now()) {
      throw new UnauthorizedException('invalid session');
    }
    return JSON.parse(unseal(row.sealed, ticket)) as Credentials;
  }
}

function ticketOf({ routeOptions, query }: FastifyRequest): string | null {
  if (routeOptions.url !== STREAM) return null;
  const { Ticket } = query as { Ticket?: unknown };
  return typeof Ticket === 'string' ? Ticket : null;
}
