import { ForbiddenException, Injectable, NotFoundException, UnauthorizedException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, personOf, USER_CHANGED } from '@app/access';
import { AuthSession, AuthUser, Database } from '@app/database';
import type { Profile } from '@app/server';
import { TryLater } from '@app/server';

import type { App } from './apps.js';
import { Apps } from './apps.js';
import type { RefreshQuery } from './autha.dto.js';
import { versionOf } from './autha.dto.js';
import type { LoginAnswer } from './issuer.js';
import { Issuer } from './issuer.js';
import { Users } from './users.js';

/** How far ahead of the clock the mark of a logout may be: less than the skew that an identity is allowed. */
const AHEAD = 45;

@Injectable()
export class TokenService {
  constructor(
    private readonly users: Users,
    private readonly apps: Apps,
    private readonly issuer: Issuer,
    private readonly scope: AccountScope,
    private readonly database: Database,
  ) {}

  /** An identity for an app: what the app may, as far as the caller's own identity has it. */
  async forApp(caller: Caller, key: string, profile: Profile): Promise<LoginAnswer> {
    const app = (await this.apps.byKey(key)) ?? (/^\d{1,9}$/.test(key) ? await this.apps.byId(Number(key)) : null);
    if (!app) throw new NotFoundException('No such app');
    return this.replace(caller, profile, personOf(caller).Version, app);
  }

  /** An identity as after a new login, that ends when the old one would have. */
  async refresh(caller: Caller, userId: number, query: RefreshQuery, profile: Profile): Promise<LoginAnswer> {
    if (userId !== caller.userId) throw new ForbiddenException("Only one's own identity can be refreshed");
    const app = query.AppKey ? await this.apps.byKey(query.AppKey) : null;
    if (query.AppKey && !app) throw new NotFoundException('No such app');
    return this.replace(caller, profile, query.TokenVersion ? versionOf(query) : personOf(caller).Version, app);
  }

  /** Ends every session of the user, and refuses every identity generated until now. */
  async logout(caller: Caller, userId: number): Promise<void> {
    await this.scope.checkUser(caller, userId, 'alter_user');
    await this.database.write(async (db) => {
      await db.lock(AuthUser, userId);
      const user = await db.findOneBy(AuthUser, { id: userId });
      if (!user) throw new NotFoundException(`No user ${userId}`);
      const now = Math.floor(Date.now() / 1000);
      // an identity from the second of the last logout bears the second after it
      const loggedOutAt = Math.max(now, user.loggedOutAt + 1);
      if (loggedOutAt > now + AHEAD) throw new TryLater('Logged out too often; try again in a moment', 5);
      await db.update(AuthUser, { id: userId }, { loggedOutAt, seq: user.seq + 1 });
      await db.delete(AuthSession, { userId });
      db.tell(USER_CHANGED, userId);
      db.record({ actor: caller, action: 'logoutUser', accountId: user.accountId, subject: `user ${userId}` });
    });
  }

  private async replace(caller: Caller, profile: Profile, version: 1 | 2, app: App | null): Promise<LoginAnswer> {
    const user = await this.users.byId(caller.userId);
    if (!user) throw new UnauthorizedException('invalid session');
    const claims = personOf(caller);
    const within = claims.PK_App === 0 ? undefined : new Set(claims.permissions);
    return this.issuer.issue(user, {
      username: claims.Username,
      oemId: claims.PK_Oem,
      version,
      profile,
      expires: claims.Expires,
      ...(within ? { within } : {}),
      ...(app ? { app } : claims.PK_App !== 0 && within ? { app: { id: claims.PK_App, permissions: within } } : {}),
    });
  }
}
