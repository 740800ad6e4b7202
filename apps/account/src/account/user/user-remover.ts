import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, USER_CHANGED } from '@app/access';
import { deleteUsers, indexAccount } from '@app/accounts';
import { AuthUser, Database } from '@app/database';
import { LISTENERS_CHANGED } from '@app/events';

/** Removes a user of an account: the login names, sessions and phones go with them, at once. */
@Injectable()
export class UserRemover {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async remove(caller: Caller, accountId: number, id: number): Promise<void> {
    await this.scope.check(caller, accountId, 'edit_account_basic');
    await this.database.write(async (db) => {
      await db.lock(AuthUser, id);
      if (!(await db.existsBy(AuthUser, { id, accountId }))) throw new NotFoundException(`No user ${id}`);
      if ((await deleteUsers(db, [id])) > 0) await indexAccount(db, accountId);
      db.tell(USER_CHANGED, id);
      db.tell(LISTENERS_CHANGED, accountId);
      db.record({ actor: caller, action: 'removeUser', accountId, subject: `user ${id}` });
    });
  }
}
