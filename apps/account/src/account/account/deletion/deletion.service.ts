import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { ACCOUNT_CHANGED, AccountScope, DEVICE_CHANGED, TOKEN_CHANGED, USER_CHANGED } from '@app/access';
import { deleteAccount, deleteSomeEvents } from '@app/accounts';
import { Account, Address, AuthAccount, Database } from '@app/database';
import { badArgument } from '@app/server';
import type { EntityManager } from 'typeorm';

/** Ends an account: its users, installations, addresses and tokens go, its gateways are nobody's. */
@Injectable()
export class DeletionService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async delete(caller: Caller, id: number, name: string): Promise<void> {
    await this.scope.check(caller, id, 'delete_account');
    await checked(this.database.reading.manager, id, name);
    // what may be much goes first, a little at a time: nobody else has to wait for all of it
    while (await this.database.write((db) => deleteSomeEvents(db, id)));
    await this.database.write(async (db) => {
      await db.lock(AuthAccount, id);
      const account = await checked(db, id, name);
      const { userIds, deviceIds } = await deleteAccount(db, id);
      for (const userId of userIds) db.tell(USER_CHANGED, userId);
      for (const deviceId of deviceIds) db.tell(DEVICE_CHANGED, deviceId);
      db.tell(TOKEN_CHANGED, '');
      db.tell(ACCOUNT_CHANGED, id);
      // told of the account above: the deleted one is nobody's to read
      const subject = `account ${id}`;
      db.record({ actor: caller, action: 'deleteAccount', accountId: account.parentId, subject });
    });
  }
}

/** The account, if it is the one that is meant, and can be deleted. */
async function checked(db: EntityManager, id: number, name: string): Promise<AuthAccount> {
  const account = await db.findOneBy(AuthAccount, { id });
  if (!account) throw new NotFoundException(`No account ${id}`);
  if (name.trim() !== (await nameOf(db, id))) throw badArgument('Name', 'is not the name of the account');
  if (await db.existsBy(AuthAccount, { parentId: id })) {
    throw new ConflictException('There are accounts below it: move or delete them first');
  }
  return account;
}

/** By which name people know an account. */
async function nameOf(db: EntityManager, id: number): Promise<string> {
  const account = await db.findOneBy(Account, { id });
  const address = account?.billingAddressId ? await db.findOneBy(Address, { id: account.billingAddressId }) : null;
  const person = `${address?.firstName ?? ''} ${address?.lastName ?? ''}`.trim();
  return address?.company.trim() || person || String(id);
}
