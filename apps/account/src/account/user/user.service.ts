import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, may } from '@app/access';

import type { UserRecord } from './user.dto.js';
import { UserRecords } from './user-records.js';

@Injectable()
export class UserService {
  constructor(
    private readonly records: UserRecords,
    private readonly scope: AccountScope,
  ) {}

  async get(caller: Caller, id: number): Promise<UserRecord> {
    await this.scope.checkUser(caller, id, 'view_user');
    const [found] = await this.records.find({ id });
    if (!found) throw new NotFoundException(`No user ${id}`);
    return found;
  }

  /** The users of an account; only oneself for those who may see no others. */
  async list(caller: Caller, accountId: number): Promise<UserRecord[]> {
    await this.scope.check(caller, accountId, 'view_account');
    const all = may(caller, 'view_user', accountId === caller.accountId ? 'o' : 'c');
    return this.records.find(all ? { accountId } : { accountId, id: caller.userId });
  }
}
