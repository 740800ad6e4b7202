import { Injectable } from '@nestjs/common';
import { Recurring } from '@app/cluster';
import { AuthCode, AuthInvitation, AuthKey, AuthSession, AuthToken, Database, DoneRequest } from '@app/database';
import { In, IsNull, LessThan } from 'typeorm';

import { Keys } from './keys.js';

const EVERY = 600_000;
const BATCH = 1000;

/** How long a request may come again without being done twice, in milliseconds. */
const REQUEST_LIFE = 86_400_000;
const KEY_LIFE = 90 * 86_400_000;

/** Removes what has expired, a little at a time, and renews the signing key. Instances may do it side by side. */
@Injectable()
export class Housekeeping extends Recurring {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
  ) {
    super(EVERY);
  }

  override async run(now = new Date()): Promise<void> {
    const { manager } = this.database.reading;
    for (;;) {
      const ended = await manager.find(AuthSession, {
        select: { hash: true },
        where: { expiresAt: LessThan(Math.floor(now.getTime() / 1000)) },
        take: BATCH,
      });
      if (ended.length === 0) break;
      await this.database.write((db) => db.delete(AuthSession, { hash: In(ended.map(({ hash }) => hash)) }));
    }
    for (;;) {
      const done = await manager.find(DoneRequest, {
        select: { name: true },
        where: { createdAt: LessThan(new Date(now.getTime() - REQUEST_LIFE)) },
        take: BATCH,
      });
      if (done.length === 0) break;
      await this.database.write((db) => db.delete(DoneRequest, { name: In(done.map(({ name }) => name)) }));
    }
    for (const entity of [AuthCode, AuthInvitation, AuthToken]) {
      await this.database.write((db) => db.delete(entity, { expiresAt: LessThan(now) }));
    }
    const signing = await manager.findOne(AuthKey, { where: { retiredAt: IsNull() }, order: { id: 'DESC' } });
    if (signing && now.getTime() - signing.createdAt.getTime() > KEY_LIFE) await this.keys.rotate();
  }
}
