import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, isAbove, personOf, rolesFor } from '@app/access';
import type { NamedRequest, Writer } from '@app/database';
import { AuthAccount, AuthInvitation, AuthUser, Database, Device } from '@app/database';
import { hashOf, newCode } from '@app/identity';
import { letters, Mailer } from '@app/mail';
import { badArgument } from '@app/server';
import { In } from 'typeorm';

import type { PostInvitationBody } from './invitations.dto.js';

const LIFE = 14 * 86_400_000;
const END_USER = 5;
const OWNER = 10;

/** How many of one account may wait for their answer. */
const MOST = 50;

/** Asks people by mail to become users of an account: nobody else learns their password. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
    private readonly mailer: Mailer,
  ) {}

  async list(caller: Caller, accountId: number): Promise<AuthInvitation[]> {
    await this.scope.check(caller, accountId, 'alter_user');
    return this.database.reading.manager.find(AuthInvitation, { where: { accountId }, order: { id: 'ASC' } });
  }

  async invite(
    caller: Caller,
    accountId: number,
    body: PostInvitationBody,
    request: NamedRequest | null,
  ): Promise<number> {
    await this.scope.check(caller, accountId, 'alter_user');
    const code = newCode();
    const email = body.Email.toLowerCase();
    const devices = [...new Set(body.Devices ?? [])];
    return this.database.writeOnce(request, async (db) => {
      await db.lock(AuthAccount, accountId);
      const account = await db.findOneBy(AuthAccount, { id: accountId });
      if (!account) throw new NotFoundException(`No account ${accountId}`);
      const roleId = await this.roleOf(db, caller, account, body.PK_PermissionRole);
      const known = devices.length > 0 ? await db.countBy(Device, { accountId, id: In(devices) }) : 0;
      if (known !== devices.length) throw badArgument('Devices', 'must be devices of the account');
      if ((await db.countBy(AuthInvitation, { accountId })) >= MOST) {
        throw new ForbiddenException(`No more than ${MOST} invitations wait for an answer`);
      }
      const createdAt = new Date();
      const invitation = db.create(AuthInvitation, {
        accountId,
        inviterId: caller.userId,
        roleId,
        email,
        name: body.Name ?? '',
        devices: devices.join(','),
        hash: hashOf(code),
        createdAt,
        expiresAt: new Date(createdAt.getTime() + LIFE),
      });
      await db.insert(AuthInvitation, invitation);
      await this.mailer.send(
        db,
        letters.invitation(this.mailer.url, email, personOf(caller).Username || 'Somebody', code),
      );
      const subject = `invitation ${invitation.id}`;
      db.record({
        actor: caller,
        action: 'inviteUser',
        accountId,
        subject,
        after: { ...body, PK_PermissionRole: roleId },
      });
      return invitation.id;
    });
  }

  async withdraw(caller: Caller, accountId: number, id: number): Promise<void> {
    await this.scope.check(caller, accountId, 'alter_user');
    await this.database.write(async (db) => {
      const { affected } = await db.delete(AuthInvitation, { id, accountId });
      if (affected === 0) throw new NotFoundException(`No invitation ${id}`);
      db.record({ actor: caller, action: 'withdrawInvitation', accountId, subject: `invitation ${id}` });
    });
  }

  /** From above an end user's account gets an owner while it has none, and nobody else; elsewhere nobody above oneself. */
  private async roleOf(db: Writer, caller: Caller, account: AuthAccount, asked?: number): Promise<number> {
    const possible = rolesFor(account.typeId);
    const roleId = asked ?? possible[0] ?? 0;
    if (!possible.includes(roleId)) {
      throw badArgument('PK_PermissionRole', `must be one of ${possible.join(', ')} in such an account`);
    }
    if (account.typeId === END_USER && account.id !== caller.accountId) {
      const owned = await db.existsBy(AuthUser, { accountId: account.id, roleId: OWNER });
      if (owned) throw new ForbiddenException('That account has an owner, who alone adds users to it');
    } else if (isAbove(roleId, caller.roleId)) {
      throw new ForbiddenException('Nobody makes a user above their own role');
    }
    return roleId;
  }
}
