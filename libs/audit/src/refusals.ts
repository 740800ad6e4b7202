import type { OnModuleInit } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Caller } from '@app/access';
import { Database } from '@app/database';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const MINUTE = 60_000;

/** More in a minute than this of one user tells nothing new. */
const MOST = 30;

/** Remembers what signed-in users were refused for want of a permission. */
@Injectable()
export class Refusals implements OnModuleInit {
  private readonly log = new Logger(Refusals.name);
  private readonly counts = new Map<number, number>();
  private since = 0;

  constructor(
    private readonly database: Database,
    private readonly host: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    const http = this.host.httpAdapter.getInstance<FastifyInstance>();
    http.addHook('onResponse', (request: FastifyRequest & { user?: Caller }, reply, done) => {
      if (reply.statusCode === 403 && request.user) this.remember(request.user, request);
      done();
    });
  }

  private remember(caller: Caller, request: FastifyRequest): void {
    const now = Date.now();
    if (now - this.since > MINUTE) {
      this.counts.clear();
      this.since = now;
    }
    const count = (this.counts.get(caller.userId) ?? 0) + 1;
    this.counts.set(caller.userId, count);
    if (count > MOST) return;
    const { PK_Account } = (request.params ?? {}) as { PK_Account?: string };
    const action = `${request.method} ${request.routeOptions.url ?? ''}`.slice(0, 64);
    this.database
      .write((db) => {
        db.record({
          actor: caller,
          action,
          // of the caller's own account: whether the other exists is not theirs to know
          accountId: caller.accountId,
          subject: PK_Account ? `account ${PK_Account}` : '',
          status: 403,
        });
        return Promise.resolve();
      })
      .catch(() => this.log.warn('A refusal could not be remembered'));
  }
}
