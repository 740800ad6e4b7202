import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, USER_CHANGED } from '@app/access';
import { indexAccount } from '@app/accounts';
import { AuthCode, AuthLogin, AuthSession, AuthUser, Database, Phone, User, UserPhone } from '@app/database';
import { In } from 'typeorm';

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
      const links = await db.findBy(UserPhone, { userId: id });
      if (links.length > 0) await db.delete(Phone, { id: In(links.map(({ phoneId }) => phoneId)) });
      await db.delete(UserPhone, { userId: id });
      for (const entity of [AuthLogin, AuthSession, AuthCode]) await db.delete(entity, { userId: id });
      await db.delete(User, { id });
      await db.delete(AuthUser, { id });
      if (links.length > 0) await indexAccount(db, accountId);
      db.tell(USER_CHANGED, id);
    });
  }
}
