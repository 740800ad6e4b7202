import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';

import type { AccountRecord } from './account-record.js';
import { AccountRecords } from './account-record.js';

@Injectable()
export class AccountService {
  constructor(
    private readonly records: AccountRecords,
    private readonly scope: AccountScope,
  ) {}

  async get(caller: Caller, id: number): Promise<AccountRecord> {
    await this.scope.check(caller, id, 'view_account');
    const account = await this.records.find(id);
    if (!account) throw new NotFoundException(`No account ${id}`);
    return account;
  }
}
