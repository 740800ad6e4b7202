import { ConflictException, ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, Passwords, personOf, USER_CHANGED } from '@app/access';
import { askValidation, indexAccount } from '@app/accounts';
import type { Writer } from '@app/database';
import { AuthLogin, AuthUser, Database, Device, isUniqueViolation, User } from '@app/database';
import { LISTENERS_CHANGED } from '@app/events';
import { normalUsername, sha1Password } from '@app/identity';
import { Mailer } from '@app/mail';
import { assertFresh, badArgument } from '@app/server';
import { In } from 'typeorm';

import { References } from '../account/references.js';
import type { PutUserBody } from './user.dto.js';
import { UserPlace } from './user-place.js';
import { replaceFirstPhone } from './user-phone.js';

/** Changes a user; what only oneself, or only others, may change is refused before anything is written. */
@Injectable()
export class UserEditor {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
    private readonly passwords: Passwords,
    private readonly references: References,
    private readonly place: UserPlace,
    private readonly mailer: Mailer,
  ) {}

  async edit(caller: Caller, id: number, body: PutUserBody, ifMatch: string | undefined): Promise<void> {
    const target = await this.scope.checkUser(caller, id, 'alter_user');
    await this.references.country('Phone.PK_Country', body.Phone?.PK_Country);
    await this.references.provider('Phone.PK_Provider', body.Phone?.PK_Provider);
    if (id === caller.userId) this.place.refuseForOneself(target, body);
    else this.refuseForOthers(body);
    const sameAccount = id !== caller.userId && target.accountId === caller.accountId;
    if (sameAccount || body.Username !== undefined) await this.confirm(caller, body.Password);
    // hashed before the transaction, in which nothing is awaited but the database
    const passwordHash = body.Username === undefined ? null : await this.rehashed(body.Username, body.Password ?? '');
    try {
      await this.database.write((db) => this.write(db, caller, id, body, ifMatch, passwordHash));
    } catch (error) {
      throw isUniqueViolation(error) ? new ConflictException('The user name is taken') : error;
    }
  }

  private async write(
    db: Writer,
    caller: Caller,
    id: number,
    body: PutUserBody,
    ifMatch: string | undefined,
    passwordHash: string | null,
  ): Promise<void> {
    await db.lock(AuthUser, id);
    const auth = await db.findOneBy(AuthUser, { id });
    const user = await db.findOneBy(User, { id });
    if (!auth || !user) throw new NotFoundException(`No user ${id}`);
    assertFresh(ifMatch, user.version);
    const { Email } = body;
    const changesEmail = Email !== undefined && Email.toLowerCase() !== user.email;
    if (changesEmail && user.emailValidated && id !== caller.userId) {
      throw new ForbiddenException('A validated e-mail address is changed only by its owner');
    }

    await this.place.change(db, caller, auth, body);
    if (body.Devices !== undefined) await this.limitDevices(db, body.PK_Account ?? auth.accountId, id, body.Devices);
    if (body.Username !== undefined && passwordHash !== null) {
      await db.update(AuthLogin, { userId: id }, { username: normalUsername(body.Username) });
      await db.update(AuthUser, { id }, { passwordHash, seq: auth.seq + 1 });
    }
    await db.update(
      User,
      { id },
      {
        ...settingsOf(body),
        ...(changesEmail ? { email: Email.toLowerCase(), emailValidated: false } : {}),
        version: user.version + 1,
      },
    );
    if (body.Phone) {
      await replaceFirstPhone(db, id, body.Phone);
      await indexAccount(db, body.PK_Account ?? auth.accountId);
    }
    if (changesEmail) {
      const username = (await db.findOneByOrFail(AuthLogin, { userId: id })).username;
      await askValidation(db, this.mailer, { userId: id, username, email: Email.toLowerCase() });
    }
    db.tell(USER_CHANGED, id);
    const accountId = body.PK_Account ?? auth.accountId;
    db.tell(LISTENERS_CHANGED, accountId);
    db.record({
      actor: caller,
      action: 'putUser',
      accountId,
      subject: `user ${id}`,
      before: seen(auth, user),
      after: body,
    });
  }

  private refuseForOthers({ Username }: PutUserBody): void {
    if (Username !== undefined) throw new ForbiddenException('A login name is changed only by its owner');
  }

  /** The caller's own password, which says that it is really they who sit there. */
  private async confirm(caller: Caller, password: string | undefined): Promise<void> {
    if (password === undefined) throw new ForbiddenException("This needs the caller's own Password");
    const user = await this.database.reading.manager.findOneBy(AuthUser, { id: caller.userId });
    const right = await this.passwords.matches(user?.passwordHash, sha1Password(personOf(caller).Username, password));
    if (!right) throw new ForbiddenException("That is not the caller's own Password");
  }

  private rehashed(username: string, password: string): Promise<string> {
    return this.passwords.hash(sha1Password(normalUsername(username), password));
  }

  private async limitDevices(db: Writer, accountId: number, id: number, devices: number[]): Promise<void> {
    const known = devices.length > 0 ? await db.countBy(Device, { accountId, id: In(devices) }) : 0;
    if (known !== new Set(devices).size) throw badArgument('Devices', 'must be devices of the account');
    await db.update(AuthUser, { id }, { devices: [...new Set(devices)].join(',') });
  }
}

/** What an edit may change, as it was. */
const seen = (auth: AuthUser, user: User) => ({
  PK_Account: auth.accountId,
  PK_PermissionRole: auth.roleId,
  Devices: auth.devices,
  Name: user.name,
  Email: user.email,
  NotifyOnSeverity: user.notifyOnSeverity,
});

const settings = {
  Name: 'name',
  EmailAlerts: 'emailAlerts',
  EmailNews: 'emailNews',
  EmailNotifications: 'emailNotifications',
  PhoneNotifications: 'phoneNotifications',
  PushNotifications: 'pushNotifications',
} as const;

/** What was sent of what a person tells and wants to be told. */
function settingsOf(body: PutUserBody): Partial<User> {
  const sent = Object.entries(settings).flatMap(([wire, property]) => {
    const value = body[wire as keyof typeof settings];
    return value === undefined ? [] : [[property, value] as const];
  });
  const { NotifyOnSeverity } = body;
  return {
    ...Object.fromEntries(sent),
    ...(NotifyOnSeverity === undefined ? {} : { notifyOnSeverity: [...new Set(NotifyOnSeverity)].join(',') }),
  };
}
