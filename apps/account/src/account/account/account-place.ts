import type { OnModuleInit } from '@nestjs/common';
import { ConflictException, ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { ACCOUNT_CHANGED, ancestorsOf, may, rolesFor, USER_CHANGED } from '@app/access';
import { settleBelow } from '@app/accounts';
import type { Writer } from '@app/database';
import { AuthAccount, AuthUser, ConfigOem, Database } from '@app/database';
import { Servers } from '@app/info';
import { Outbox } from '@app/outbox';
import { badArgument } from '@app/server';

import type { PutAccountBody } from './account.dto.js';

const MASTER = 1;

/** How many accounts move in one transaction with the one above them; more follow in others. */
const PIECE = 500;
const MOVE = 'move';
const LEASE = 120_000;

/** What of an account is changed from above only, as the document names it. */
export interface Place {
  PK_Account_Parent: number;
  PK_AccountType: number;
  PK_Oem: number;
  PK_Server_Account: number;
  PK_Server_Event: number;
}

/** The account's place in the tree, its type, OEM and servers: changed from above only. */
@Injectable()
export class AccountPlace implements OnModuleInit {
  constructor(
    private readonly servers: Servers,
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.outbox.handle<{ accountId: number }>(MOVE, LEASE, async ({ accountId }) => {
      while ((await this.database.write((db) => this.settle(db, accountId))) > 0);
    });
  }

  /** What can be refused before the transaction. */
  async check(id: number, body: PutAccountBody): Promise<void> {
    const { PK_Account_Parent: parentId, PK_Server_Account, PK_Server_Event } = body;
    if (parentId === id) throw badArgument('PK_Account_Parent', 'must be another account');
    if (PK_Server_Account !== undefined && !(await this.servers.isOfRole(PK_Server_Account, 'account'))) {
      throw badArgument('PK_Server_Account', 'must be an account server');
    }
    if (PK_Server_Event !== undefined && !(await this.servers.isOfRole(PK_Server_Event, 'event'))) {
      throw badArgument('PK_Server_Event', 'must be an event server');
    }
  }

  /** Answers what it was; those below a moved account follow it, many of them after the answer. */
  async change(db: Writer, caller: Caller, id: number, body: PutAccountBody): Promise<Place> {
    const account = await db.findOneByOrFail(AuthAccount, { id });
    const next = {
      parentId: body.PK_Account_Parent ?? account.parentId ?? 0,
      typeId: body.PK_AccountType ?? account.typeId,
      oemId: body.PK_Oem ?? account.oemId,
      accountServerId: body.PK_Server_Account ?? account.accountServerId,
      eventServerId: body.PK_Server_Event ?? account.eventServerId,
    };
    const before: Place = {
      PK_Account_Parent: account.parentId ?? 0,
      PK_AccountType: account.typeId,
      PK_Oem: account.oemId,
      PK_Server_Account: account.accountServerId,
      PK_Server_Event: account.eventServerId,
    };
    const moves = next.parentId !== (account.parentId ?? 0);
    const becomes = next.typeId !== account.typeId || next.oemId !== account.oemId;
    const serves = next.accountServerId !== account.accountServerId || next.eventServerId !== account.eventServerId;
    if (!moves && !becomes && !serves) return before;

    // the client may send back what it has read, also of its own account; it may not change it
    if (id === caller.accountId || !may(caller, 'edit_account_basic', 'c')) {
      throw new ForbiddenException('Place, type, OEM and servers of an account are changed from above');
    }
    await db.lock(AuthAccount, id);
    const parent = await this.parentOf(db, caller, next.parentId);
    await this.checkPlace(db, account, parent, next);
    await db.update(
      AuthAccount,
      { id },
      {
        ...next,
        parentId: parent.id,
        parent2Id: parent.parentId,
        parent3Id: parent.parent2Id,
        parent4Id: parent.parent3Id,
        version: account.version + 1,
      },
    );
    for (const user of await db.findBy(AuthUser, { accountId: id })) db.tell(USER_CHANGED, user.id);
    if (moves && (await this.settle(db, id)) === PIECE) await this.outbox.add(db, MOVE, { accountId: id });
    return before;
  }

  /** The limits of those above hold below. */
  private settle(db: Writer, id: number): Promise<number> {
    db.tell(ACCOUNT_CHANGED, id);
    return settleBelow(db, id, PIECE);
  }

  private async parentOf(db: Writer, caller: Caller, id: number): Promise<AuthAccount> {
    await db.lock(AuthAccount, id);
    const parent = await db.findOneBy(AuthAccount, { id });
    const inTree = parent && (parent.id === caller.accountId || ancestorsOf(parent).includes(caller.accountId));
    if (!inTree) throw new NotFoundException(`No account ${id}`);
    return parent;
  }

  private async checkPlace(
    db: Writer,
    account: AuthAccount,
    parent: AuthAccount,
    { typeId, oemId }: { typeId: number; oemId: number },
  ): Promise<void> {
    if (typeId <= parent.typeId)
      throw badArgument('PK_AccountType', `must be above ${parent.typeId}, the type of the parent`);
    if (parent.typeId !== MASTER && oemId !== parent.oemId)
      throw badArgument('PK_Oem', 'must be the OEM of the parent');
    if (!(await db.existsBy(ConfigOem, { id: oemId }))) throw badArgument('PK_Oem', 'must be an OEM of this service');

    const hasBelow = await db.existsBy(AuthAccount, { parentId: account.id });
    if (hasBelow && (typeId !== account.typeId || oemId !== account.oemId)) {
      throw new ConflictException('An account with others below it keeps its type and OEM');
    }
    const users = await db.findBy(AuthUser, { accountId: account.id });
    const fits = (roleId: number) => rolesFor(typeId).includes(roleId);
    if (typeId !== account.typeId && !users.every(({ roleId }) => fits(roleId))) {
      throw new ConflictException('The roles of its users do not fit an account of that type');
    }
  }
}
