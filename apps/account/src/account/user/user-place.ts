import { ForbiddenException, Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, isAbove, rolesFor } from '@app/access';
import type { Writer } from '@app/database';
import { AuthAccount, AuthUser, User } from '@app/database';
import { indexAccount } from '@app/accounts';
import { badArgument } from '@app/server';

import type { PutUserBody } from './user.dto.js';

const END_USER = 5;

/** The user's account and role: changed for others, never for oneself, and never above one's own role. */
@Injectable()
export class UserPlace {
  constructor(private readonly scope: AccountScope) {}

  /** What nobody changes of themselves; sending back what one has read is no change. */
  refuseForOneself({ accountId, roleId, devices }: AuthUser, body: PutUserBody): void {
    const changes =
      (body.PK_Account !== undefined && body.PK_Account !== accountId) ||
      (body.PK_PermissionRole !== undefined && body.PK_PermissionRole !== roleId) ||
      (body.Devices !== undefined && body.Devices.join(',') !== devices);
    if (changes) throw new ForbiddenException('Nobody changes their own account, role or devices');
  }

  async change(db: Writer, caller: Caller, auth: AuthUser, body: PutUserBody): Promise<void> {
    const { PK_Account: accountId = auth.accountId, PK_PermissionRole: roleId = auth.roleId } = body;
    if (accountId === auth.accountId && roleId === auth.roleId) return;

    await this.scope.check(caller, accountId, 'alter_user');
    await db.lock(AuthAccount, accountId);
    const account = await db.findOneByOrFail(AuthAccount, { id: accountId });
    const from = await db.findOneByOrFail(AuthAccount, { id: auth.accountId });
    if (account.oemId !== from.oemId) throw badArgument('PK_Account', 'must be an account of the same OEM');
    if (!rolesFor(account.typeId).includes(roleId)) {
      throw badArgument(
        'PK_PermissionRole',
        `must be one of ${rolesFor(account.typeId).join(', ')} in such an account`,
      );
    }
    const endUsers = account.typeId === END_USER && account.id !== caller.accountId;
    if (endUsers) await this.refuseTakeover(db, accountId, auth, roleId);
    else if (isAbove(roleId, caller.roleId)) throw new ForbiddenException('Nobody makes a user above their own role');

    await db.update(AuthUser, { id: auth.id }, { accountId, roleId });
    if (accountId === auth.accountId) return;
    await db.update(AuthUser, { id: auth.id }, { devices: '' });
    await db.update(User, { id: auth.id }, { accountId });
    await indexAccount(db, auth.accountId);
    await indexAccount(db, accountId);
  }

  /** Nobody above makes an owner of an end user's account that has one, or puts a user of their own into it. */
  private async refuseTakeover(db: Writer, accountId: number, auth: AuthUser, roleId: number): Promise<void> {
    const owner = await db.findOneBy(AuthUser, { accountId, roleId: 10 });
    const becomesOwner = roleId === 10 && auth.roleId !== 10;
    if (owner && (becomesOwner || auth.accountId !== accountId)) {
      throw new ForbiddenException('That account has an owner, who alone decides about its users');
    }
  }
}
