import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { AuthAccount, AuthUser } from '@app/database';
import { Repository } from 'typeorm';

import type { Caller } from './caller.js';
import { may } from './caller.js';
import type { Permission } from './permissions.js';
import { toldAs } from './told-as.js';

/**
 * The notice that an account has another place in the tree or other limits, or is gone; its subject is the PK_Account.
 * Those below it are meant, too.
 */
export const ACCOUNT_CHANGED = 'account';

/** The accounts above another, the direct one first. */
export const ancestorsOf = (account: AuthAccount): number[] =>
  [account.parentId, account.parent2Id, account.parent3Id, account.parent4Id].filter((id) => id !== null);

/** The notice that an owner lets others help, or no longer; its subject is the PK_Account. */
export const SUPPORT_CHANGED = 'support';

/** The owner lets those above help just now. */
export const isSupported = ({ supportUntil }: AuthAccount): boolean =>
  supportUntil !== null && supportUntil.getTime() > Date.now();

/** A caller acts on its own account and on those below it; to it, no other account exists. */
@Injectable()
export class AccountScope {
  constructor(
    @InjectRepository(AuthAccount) private readonly accounts: Repository<AuthAccount>,
    @InjectRepository(AuthUser) private readonly users: Repository<AuthUser>,
  ) {}

  /** Throws 404 for an account outside the caller's tree, 403 where the permission does not reach it. */
  async check(caller: Caller, accountId: number, permission: Permission): Promise<void> {
    if (accountId === caller.accountId) {
      if (!may(caller, permission, 'o')) throw lacks(permission);
      return;
    }
    const account = await this.accounts.findOneBy({ id: accountId });
    if (!account || !ancestorsOf(account).includes(caller.accountId)) {
      throw new NotFoundException(`No account ${accountId}`);
    }
    const helps = may(caller, permission, 'g') && isSupported(account);
    if (!may(caller, permission, 'c') && !helps) throw lacks(permission);
  }

  /** Whether `check` would let it through. */
  async reaches(caller: Caller, accountId: number, permission: Permission): Promise<boolean> {
    try {
      await this.check(caller, accountId, permission);
      return true;
    } catch (error) {
      if (error instanceof NotFoundException || error instanceof ForbiddenException) return false;
      throw error;
    }
  }

  /** As `check`, for what is put below the account: what is directly below the own one is below, too. */
  async checkBelow(caller: Caller, accountId: number, permission: Permission): Promise<void> {
    if (accountId !== caller.accountId) await this.check(caller, accountId, permission);
    else if (!may(caller, permission, 'c')) throw lacks(permission);
  }

  /** As `check`, for a user: oneself with any scope of the permission, others where their account is reached. */
  async checkUser(caller: Caller, userId: number, permission: Permission): Promise<AuthUser> {
    if (!caller.grants.has(permission) && userId !== caller.userId) throw lacks(permission);
    const user = await this.users.findOneBy({ id: userId });
    if (!user) throw new NotFoundException(`No user ${userId}`);
    if (userId !== caller.userId) {
      await toldAs(`No user ${userId}`, this.check(caller, user.accountId, permission));
    }
    return user;
  }
}

const lacks = (permission: Permission) => new ForbiddenException(`The permission ${permission} does not reach there`);
