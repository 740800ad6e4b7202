import type { OnModuleInit } from '@nestjs/common';
import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { Passwords, USER_CHANGED } from '@app/access';
import { newUserCode, redeemUserCode } from '@app/accounts';
import type { Actor, Writer } from '@app/database';
import { AuthCode, AuthLogin, AuthSession, AuthUser, Database, User } from '@app/database';
import { hashOf, normalUsername, sha1Password } from '@app/identity';
import { letters, Mailer } from '@app/mail';
import { Outbox } from '@app/outbox';

import { Users } from '../users.js';
import type { ForgottenPasswordBody, PutPasswordBody, ResetPasswordBody } from './password.dto.js';

const HOUR = 3_600_000;
/** One user gets no second mail within so long, in milliseconds. */
const BETWEEN = 60_000;
const FORGOTTEN = 'forgotten';
const LEASE = 30_000;
const wrongCode = () => new ForbiddenException('The code is wrong, used or too old');

/** Passwords are set by their owner alone: with the old one, or with a code that was mailed to a proved address. */
@Injectable()
export class PasswordService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly users: Users,
    private readonly mailer: Mailer,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.outbox.handle<ForgottenPasswordBody>(FORGOTTEN, LEASE, (body) => this.mailCode(body));
  }

  async change(caller: Caller, userId: number, { OldPassword, Password }: PutPasswordBody): Promise<void> {
    if (userId !== caller.userId) throw new ForbiddenException('Nobody sets the password of another');
    const { manager } = this.database.reading;
    const user = await manager.findOneBy(AuthUser, { id: userId });
    const login = await manager.findOneBy(AuthLogin, { userId });
    if (!user || !login) throw new NotFoundException(`No user ${userId}`);
    const right = await this.passwords.matches(user.passwordHash, sha1Password(login.username, OldPassword));
    if (!right) throw new ForbiddenException('The old password is wrong');
    const hash = await this.passwords.hash(sha1Password(login.username, Password));
    await this.database.write((db) => this.set(db, caller, userId, hash, 'changePassword'));
  }

  /** Says the same, and takes as long, whoever asks for whom: who has an account here is nobody else's business. */
  async forget({ Username, PK_Oem }: ForgottenPasswordBody): Promise<void> {
    await this.database.write((db) => this.outbox.add(db, FORGOTTEN, { Username, PK_Oem }));
  }

  private async mailCode({ Username, PK_Oem }: ForgottenPasswordBody): Promise<void> {
    const found = await this.users.byLogin(PK_Oem, Username);
    const user = found ? await this.database.reading.manager.findOneBy(User, { id: found.userId }) : null;
    if (!found || !user || !found.active) return;
    // an unproved address may be anybody's, unless those above have given it for a user who has no password yet
    if (!user.emailValidated && found.passwordHash !== '') return;
    await this.database.write(async (db) => {
      // nobody floods the mailbox of another
      const last = await db.findOneBy(AuthCode, { userId: found.userId, purpose: 'password' });
      if (last && Date.now() - last.createdAt.getTime() < BETWEEN) return;
      const code = await newUserCode(db, found.userId, 'password', HOUR);
      await this.mailer.send(db, letters.reset(this.mailer.url, user.email, normalUsername(Username), code));
    });
  }

  async reset({ Code, Password }: ResetPasswordBody): Promise<void> {
    const known = await this.database.reading.manager.findOneBy(AuthCode, { hash: hashOf(Code), purpose: 'password' });
    const login = known?.userId
      ? await this.database.reading.manager.findOneBy(AuthLogin, { userId: known.userId })
      : null;
    if (!login) throw wrongCode();
    const hash = await this.passwords.hash(sha1Password(login.username, Password));
    await this.database.write(async (db) => {
      const userId = await redeemUserCode(db, 'password', Code);
      if (userId === null) throw wrongCode();
      await this.set(db, null, userId, hash, 'resetPassword');
      // who has the code has the address
      await db.update(User, { id: userId }, { emailValidated: true });
    });
  }

  /** All sessions and identities end: the old password may have been somebody else's, too. */
  private async set(db: Writer, actor: Actor, userId: number, passwordHash: string, action: string): Promise<void> {
    await db.lock(AuthUser, userId);
    const user = await db.findOneByOrFail(AuthUser, { id: userId });
    const loggedOutAt = Math.max(Math.floor(Date.now() / 1000), user.loggedOutAt + 1);
    await db.update(AuthUser, { id: userId }, { passwordHash, loggedOutAt, seq: user.seq + 1 });
    await db.delete(AuthSession, { userId });
    await db.delete(AuthCode, { userId, purpose: 'password' });
    db.tell(USER_CHANGED, userId);
    db.record({ actor, action, accountId: user.accountId, subject: `user ${userId}` });
    const { email, emailValidated } = await db.findOneByOrFail(User, { id: userId });
    const login = await db.findOneByOrFail(AuthLogin, { userId });
    if (emailValidated) await this.mailer.send(db, letters.changed(this.mailer.url, email, login.username));
  }
}
