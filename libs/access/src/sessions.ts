import { Injectable } from '@nestjs/common';
import { Notices } from '@app/cluster';
import { AuthSession, Database } from '@app/database';
import { hashOf, isSessionId, newSessionId } from '@app/identity';
import { LRUCache } from 'lru-cache';

import type { Caller, Claims } from './caller.js';
import { isDevice } from './caller.js';
import { Keys } from './keys.js';
import { countLookup } from './lookups.js';
import { Standings } from './standings.js';

interface Row {
  claims: string;
}

const SQL = 'SELECT `Claims` AS `claims` FROM `auth_Session` WHERE `Hash` = ?';

/** Sessions live in the database, so that they are good on every instance and outlive all of them. */
@Injectable()
export class Sessions {
  private readonly cache = new LRUCache<string, Claims>({ max: 20_000 });

  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly standings: Standings,
    private readonly notices: Notices,
  ) {}

  /** A new session that stands for the identity until that expires. Older ones go on. */
  async start(claims: Claims): Promise<string> {
    const id = newSessionId(this.keys.epoch);
    await this.database.write((db) =>
      db.insert(AuthSession, {
        hash: hashOf(id),
        userId: isDevice(claims) ? null : claims.PK_User,
        deviceId: isDevice(claims) ? claims.PK_Device : null,
        claims: JSON.stringify(claims),
        expiresAt: claims.Expires,
        createdAt: new Date(),
      }),
    );
    return id;
  }

  /** Null when there is no such session, it has ended, or its user has logged out. */
  async caller(id: string): Promise<Caller | null> {
    const claims = await this.claims(id);
    if (!claims || claims.Expires <= Date.now() / 1000) return null;
    return this.standings.callerOf(claims);
  }

  private async claims(id: string): Promise<Claims | null> {
    if (!isSessionId(id)) return null;
    const key = id.toUpperCase();
    const cached = this.notices.fresh ? this.cache.get(key) : undefined;
    countLookup('session', cached !== undefined);
    if (cached) return cached;

    const [row] = await this.database.select<Row>(SQL, [hashOf(key)]);
    if (!row) return null;
    const claims = JSON.parse(row.claims) as Claims;
    this.cache.set(key, claims);
    return claims;
  }
}
