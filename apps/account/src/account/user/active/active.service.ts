import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, isAbove, USER_CHANGED } from '@app/access';
import { AuthAccount, AuthSession, AuthUser, Database } from '@app/database';

const END_USER = 5;

/** Shuts a user out without deleting them, and lets them in again. */
@Injectable()
export class ActiveService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async set(caller: Caller, id: number, active: boolean): Promise<void> {
    await this.scope.checkUser(caller, id, 'alter_user');
    if (id === caller.userId) throw new ForbiddenException('Nobody shuts themselves out');
    await this.database.write(async (db) => {
      await db.lock(AuthUser, id);
      const user = await db.findOneBy(AuthUser, { id });
      const account = user ? await db.findOneBy(AuthAccount, { id: user.accountId }) : null;
      if (!user || !account) throw new NotFoundException(`No user ${id}`);
      const ofEndUser = account.typeId === END_USER && account.id !== caller.accountId;
      if (!ofEndUser && isAbove(user.roleId, caller.roleId)) {
        throw new ForbiddenException('Nobody shuts out a user above their own role');
      }
      // what they had ends for good: let in again, they log in anew
      const loggedOutAt = active ? user.loggedOutAt : Math.max(Math.floor(Date.now() / 1000), user.loggedOutAt + 1);
      await db.update(AuthUser, { id }, { active, loggedOutAt });
      if (!active) await db.delete(AuthSession, { userId: id });
      db.tell(USER_CHANGED, id);
      const [before, after] = [{ Active: user.active }, { Active: active }];
      db.record({
        actor: caller,
        action: 'setUserActive',
        accountId: user.accountId,
        subject: `user ${id}`,
        before,
        after,
      });
    });
  }
}
