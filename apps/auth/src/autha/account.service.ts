import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import { createAccount } from '@app/accounts';
import type { NamedRequest, Writer } from '@app/database';
import { AuthAccount, ConfigOem, Database } from '@app/database';
import { Servers } from '@app/info';
import { badArgument } from '@app/server';
import { Repository } from 'typeorm';

import type { PostAccountBody } from './autha.dto.js';

const MASTER = 1;
const OEM = 2;
const END_USER = 5;

/** Accounts as the auth server knows them: their place in the tree. */
@Injectable()
export class AuthAccountService {
  constructor(
    @InjectRepository(AuthAccount) private readonly accounts: Repository<AuthAccount>,
    private readonly scope: AccountScope,
    private readonly servers: Servers,
    private readonly database: Database,
  ) {}

  async get(caller: Caller, accountId: number): Promise<AuthAccount> {
    await this.scope.check(caller, accountId, 'view_account');
    const account = await this.accounts.findOneBy({ id: accountId });
    if (!account) throw new NotFoundException(`No account ${accountId}`);
    return account;
  }

  /** A new account below the caller's own; an OEM account of a new number makes the OEM too. */
  async add(caller: Caller, body: PostAccountBody, request: NamedRequest | null): Promise<AuthAccount> {
    const { PK_AccountType: typeId = END_USER, PK_Oem: oemId, PK_Server_Account: accountServerId } = body;
    const parentId = body.PK_Account_Parent ?? caller.accountId;
    await this.scope.checkBelow(caller, parentId, 'add_account');
    if (accountServerId !== undefined && !(await this.servers.isOfRole(accountServerId, 'account'))) {
      throw badArgument('PK_Server_Account', 'is not an account server');
    }
    const before = await this.database.answerBefore<number>(request);
    if (before !== undefined) return this.get(caller, before);
    const work = async (db: Writer): Promise<AuthAccount> => {
      await db.lock(AuthAccount, parentId);
      const parent = await db.findOneBy(AuthAccount, { id: parentId });
      if (!parent) throw new NotFoundException(`No account ${parentId}`);
      if (typeId <= parent.typeId)
        throw badArgument('PK_AccountType', `must be above ${parent.typeId}, the type of the parent`);
      if (parent.typeId !== MASTER && oemId !== parent.oemId)
        throw badArgument('PK_Oem', 'is not the OEM of the parent');

      const oem = await db.findOneBy(ConfigOem, { id: oemId });
      if (!oem && typeId !== OEM) throw badArgument('PK_Oem', 'is not an OEM of this service');
      const account = await createAccount(db, {
        typeId,
        oemId,
        parent,
        ...(accountServerId ? { accountServerId } : {}),
      });
      if (!oem) {
        const name = `OEM ${oemId}`;
        await db.insert(ConfigOem, { id: oemId, name, accountId: account.id, signUp: 'closed', createdAt: new Date() });
      } else if (typeId === OEM && oem.accountId === null) {
        await db.update(ConfigOem, { id: oemId }, { accountId: account.id });
      }
      const after = { PK_AccountType: typeId, PK_Oem: oemId, PK_Account_Parent: parentId };
      db.record({
        actor: caller,
        action: 'addAccount',
        accountId: account.id,
        subject: `account ${account.id}`,
        after,
      });
      return account;
    };
    return this.database.writeFirst(request, work, ({ id }) => id);
  }
}
