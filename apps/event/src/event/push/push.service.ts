import { createECDH } from 'node:crypto';

import { ConflictException, Inject, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { personOf } from '@app/access';
import type { NamedRequest, Writer } from '@app/database';
import { AuthUser, Database, PushSubscription } from '@app/database';
import { contactTypes } from '@app/events';
import { hashOf, seal } from '@app/identity';
import type { Environment } from '@app/server';
import { badArgument, ENVIRONMENT } from '@app/server';

import { WebClient } from '../channels/web-client.js';
import { removeContactsOf, wake } from '../contacts/endpoints.js';
import type { PostPushSubscriptionBody, Subscribed } from './push.dto.js';

/** How many browsers a user may have. */
const MOST = 20;

const AUTH_BYTES = 16;

/** The browsers in which a user is told of events. */
@Injectable()
export class PushService {
  constructor(
    private readonly database: Database,
    private readonly web: WebClient,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async list(caller: Caller): Promise<PushSubscription[]> {
    const { PK_User: userId } = personOf(caller);
    return this.database.reading.manager.find(PushSubscription, { where: { userId }, order: { id: 'ASC' } });
  }

  /** A browser is one user's: who subscribes with it takes it over from who did before, and it starts anew. */
  async subscribe(caller: Caller, body: PostPushSubscriptionBody, request: NamedRequest | null): Promise<number> {
    const { PK_User: userId } = personOf(caller);
    this.check(body);
    const endpointHash = hashOf(body.Endpoint);
    const subscribed: Subscribed = { endpoint: body.Endpoint, p256dh: body.P256dh, auth: body.Auth };
    const sealed = seal(JSON.stringify(subscribed), this.environment.MMS_SECRET);
    return this.database.writeOnce(request, async (db) => {
      await db.lock(AuthUser, userId);
      const before = await db.findOneBy(PushSubscription, { endpointHash });
      if (before) await this.end(db, before.id);
      if ((await db.countBy(PushSubscription, { userId })) >= MOST) {
        throw new ConflictException(`A user has at most ${MOST} browsers`);
      }
      const row = db.create(PushSubscription, {
        userId,
        name: body.Name ?? '',
        endpointHash,
        service: new URL(body.Endpoint).origin,
        sealed,
        createdAt: new Date(),
      });
      await db.insert(PushSubscription, row);
      return row.id;
    });
  }

  async unsubscribe(caller: Caller, id: number): Promise<void> {
    const { PK_User: userId } = personOf(caller);
    await this.database.write(async (db) => {
      await held(db, id, userId);
      await this.end(db, id);
    });
  }

  /** What waited for it is sent now. */
  async wake(caller: Caller, id: number): Promise<void> {
    const { PK_User: userId } = personOf(caller);
    await this.database.write(async (db) => {
      await held(db, id, userId);
      await wake(db, { type: contactTypes.push, endpointId: id });
    });
  }

  private async end(db: Writer, id: number): Promise<void> {
    await db.delete(PushSubscription, { id });
    await removeContactsOf(db, { type: contactTypes.push, endpointId: id });
  }

  /** What could never be sent to is not taken. */
  private check({ Endpoint, P256dh, Auth }: PostPushSubscriptionBody): void {
    const complaint = this.web.complaintAbout(Endpoint);
    if (complaint) throw badArgument('Endpoint', complaint);
    if (!isPoint(P256dh)) throw badArgument('P256dh', 'must be a point of P-256');
    if (Buffer.from(Auth, 'base64url').length !== AUTH_BYTES) {
      throw badArgument('Auth', `must be ${AUTH_BYTES} bytes`);
    }
    const { host, origin } = new URL(Endpoint);
    if (host === '' || origin.length > 254) throw badArgument('Endpoint', 'must have a shorter host name');
  }
}

async function held(db: Writer, id: number, userId: number): Promise<void> {
  await db.lock(AuthUser, userId);
  if (!(await db.existsBy(PushSubscription, { id, userId }))) throw new NotFoundException(`No subscription ${id}`);
}

function isPoint(key: string): boolean {
  const point = Buffer.from(key, 'base64url');
  if (point.length !== 65) return false;
  const own = createECDH('prime256v1');
  own.generateKeys();
  try {
    own.computeSecret(point);
    return true;
  } catch {
    return false;
  }
}
