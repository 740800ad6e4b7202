import {
  ConflictException,
  ForbiddenException,
  Injectable,
  NotFoundException,
  UnauthorizedException,
} from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Caller } from '@app/access';
import { AccountScope, ancestorsOf, isAbove, may, Passwords, roleForAccountType } from '@app/access';
import { createAccount, createUser } from '@app/accounts';
import type { NamedRequest, Writer } from '@app/database';
import { AuthAccount, AuthUser, ConfigOem, Database, isUniqueViolation } from '@app/database';
import { sha1Password } from '@app/identity';
import { badArgument } from '@app/server';
import { Repository } from 'typeorm';

import { EmailService } from './email/email.service.js';
import type { PostUsernameBody } from './autha.dto.js';

const END_USER = 5;
const OWNER = 10;

@Injectable()
export class RegistrationService {
  constructor(
    @InjectRepository(ConfigOem) private readonly oems: Repository<ConfigOem>,
    @InjectRepository(AuthAccount) private readonly accounts: Repository<AuthAccount>,
    private readonly scope: AccountScope,
    private readonly passwords: Passwords,
    private readonly database: Database,
    private readonly emails: EmailService,
  ) {}

  /** A new user, in a new account or in the one that is named; answers PK_User. */
  async register(caller: Caller | undefined, body: PostUsernameBody, request: NamedRequest | null): Promise<number> {
    const oem = await this.oems.findOneBy({ id: body.PK_Oem });
    if (!oem) throw badArgument('PK_Oem', 'is not an OEM of this service');

    if (body.PK_Account !== undefined) return this.join(caller, body.PK_Account, body, request);
    const parent = await this.parentFor(caller, oem, body.PK_Account_Parent);
    return this.create(caller, body, request, async (db) => {
      await db.lock(AuthAccount, parent.id);
      const above = await db.findOneByOrFail(AuthAccount, { id: parent.id });
      return createAccount(db, { typeId: END_USER, oemId: oem.id, parent: above });
    });
  }

  /** Into an account that exists: one's own, or one below that nobody owns yet. */
  private async join(
    caller: Caller | undefined,
    accountId: number,
    body: PostUsernameBody,
    request: NamedRequest | null,
  ): Promise<number> {
    if (!caller) throw new UnauthorizedException('invalid session');
    if (!caller.grants.has('alter_user')) throw new ForbiddenException('This needs the permission alter_user');
    await this.scope.check(caller, accountId, 'alter_user');
    return this.create(caller, body, request, async (db) => {
      await db.lock(AuthAccount, accountId);
      const account = await db.findOneBy(AuthAccount, { id: accountId });
      if (!account) throw new NotFoundException(`No account ${accountId}`);
      if (account.oemId !== body.PK_Oem) throw badArgument('PK_Oem', 'is not the OEM of that account');
      if (accountId !== caller.accountId && account.typeId === END_USER) {
        const owner = await db.findOneBy(AuthUser, { accountId, roleId: OWNER });
        if (owner) throw new ForbiddenException('That account has an owner, who alone adds users to it');
      } else if (isAbove(roleForAccountType(account.typeId), caller.roleId)) {
        throw new ForbiddenException('Nobody makes a user above their own role');
      }
      return account;
    });
  }

  private async create(
    caller: Caller | undefined,
    body: PostUsernameBody,
    request: NamedRequest | null,
    into: (db: Writer) => Promise<AuthAccount>,
  ): Promise<number> {
    const before = await this.database.answerBefore<number>(request);
    if (before !== undefined) return before;
    const passwordHash = await this.passwords.hash(sha1Password(body.Username.normalize('NFC'), body.Password));
    const { Username: username, Email: email, PK_Oem } = body;
    try {
      return await this.database.writeOnce(request, async (db) => {
        const { id: accountId, typeId } = await into(db);
        const roleId = roleForAccountType(typeId);
        const userId = await createUser(db, { accountId, roleId, username, email, oemIds: [PK_Oem], passwordHash });
        await this.emails.send(db, userId);
        db.record({
          actor: caller ?? null,
          action: 'register',
          accountId,
          subject: `user ${userId}`,
          after: { Username: username, Email: email, PK_PermissionRole: roleId },
        });
        return userId;
      });
    } catch (error) {
      throw isUniqueViolation(error) ? new ConflictException('The user name is taken') : error;
    }
  }

  /** The account under which a new one comes: the OEM's own unless another of that OEM is named. */
  private async parentFor(caller: Caller | undefined, oem: ConfigOem, named?: number): Promise<AuthAccount> {
    const parentId = named ?? oem.accountId;
    const parent = parentId === null ? null : await this.accounts.findOneBy({ id: parentId });
    const fits = parent && parent.oemId === oem.id && parent.typeId < END_USER && parent.typeId > 1;
    if (fits && caller && this.addsBelow(caller, parent)) return parent;
    if (oem.signUp !== 'open') {
      throw new ForbiddenException(
        oem.signUp === 'invited' ? 'New accounts at this OEM need an invitation' : 'This OEM takes no new accounts',
      );
    }
    if (!fits) throw badArgument('PK_Account_Parent', 'is not an account of this OEM that can have accounts below it');
    return parent;
  }

  private addsBelow(caller: Caller, parent: AuthAccount): boolean {
    const inTree = parent.id === caller.accountId || ancestorsOf(parent).includes(caller.accountId);
    return inTree && may(caller, 'add_account', 'c');
  }
}
