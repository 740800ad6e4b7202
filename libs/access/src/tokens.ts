import { Injectable } from '@nestjs/common';
import { Notices } from '@app/cluster';
import { AuthToken, Database } from '@app/database';
import type { UserClaims } from '@app/identity';
import { hashOf } from '@app/identity';
import { LRUCache } from 'lru-cache';

import type { Caller } from './caller.js';
import type { Permission } from './permissions.js';
import type { Grants, Scope } from './roles.js';
import { countLookup } from './lookups.js';
import { Standings } from './standings.js';

/** How every API token begins, so that scanners for leaked secrets know one. */
export const TOKEN_PREFIX = 'mms_';

/** The notice that an API token has been revoked. */
export const TOKEN_CHANGED = 'token';

/** The API token of an Authorization header; null when it is another scheme's. */
export function tokenIn(header: unknown): string | null {
  const [, token] = /^Bearer (mms_[\w-]{43})$/i.exec(typeof header === 'string' ? header : '') ?? [];
  return token ?? null;
}

/** Programs that come with an API token: they may what it was given, as far as its maker still may it. */
@Injectable()
export class Tokens {
  private readonly cache = new LRUCache<string, AuthToken>({ max: 20_000 });
  private readonly given = new WeakMap<AuthToken, { of: Grants; grants: Grants }>();

  constructor(
    private readonly database: Database,
    private readonly standings: Standings,
    private readonly notices: Notices,
  ) {
    notices.on(TOKEN_CHANGED, () => this.cache.clear());
  }

  async caller(token: string): Promise<Caller | null> {
    const found = await this.find(hashOf(token));
    if (!found || (found.expiresAt !== null && found.expiresAt.getTime() <= Date.now())) return null;
    const caller = await this.standings.callerOf(claimsOf(found));
    if (!caller || caller.accountId !== found.accountId) return null;
    return { ...caller, tokenId: found.id, grants: this.givenOf(caller.grants, found) };
  }

  /** Of all that its maker may; put together once for a role. */
  private givenOf(of: Grants, token: AuthToken): Grants {
    const known = this.given.get(token);
    if (known?.of === of) return known.grants;
    const grants = limited(of, token);
    this.given.set(token, { of, grants });
    return grants;
  }

  private async find(hash: string): Promise<AuthToken | null> {
    const cached = this.notices.fresh ? this.cache.get(hash) : undefined;
    countLookup('token', cached !== undefined);
    if (cached) return cached;
    const found = await this.database.reading.manager.findOneBy(AuthToken, { hash });
    if (found) this.cache.set(hash, found);
    return found;
  }
}

/** A token outlives log-outs: it ends when it is revoked, or its maker is gone. */
const claimsOf = ({ userId, accountId, expiresAt }: AuthToken) => {
  const Expires = expiresAt ? expiresAt.getTime() / 1000 : Infinity;
  return {
    PK_User: userId,
    PK_Account: accountId,
    PK_App: 0,
    Generated: Infinity,
    Expires,
    Username: '',
  } as UserClaims;
};

function limited(grants: Grants, { permissions, below }: AuthToken): Grants {
  const given = new Set(permissions.split(','));
  const reach = (scopes: ReadonlySet<Scope>) =>
    below ? scopes : new Set([...scopes].filter((scope) => scope !== 'c' && scope !== 'g'));
  return new Map(
    [...grants]
      .filter(([name]) => given.has(name))
      .map(([name, scopes]): [Permission, ReadonlySet<Scope>] => [name, reach(scopes)])
      .filter(([, scopes]) => scopes.size > 0),
  );
}
