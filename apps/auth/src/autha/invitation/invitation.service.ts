import { ConflictException, ForbiddenException, Injectable } from '@nestjs/common';
import { Passwords, rolesFor } from '@app/access';
import { createUser } from '@app/accounts';
import type { NamedRequest, Writer } from '@app/database';
import { AuthAccount, AuthInvitation, AuthUser, Database, isUniqueViolation, User } from '@app/database';
import { hashOf, sha1Password } from '@app/identity';

import type { AcceptInvitationBody } from './invitation.dto.js';

const END_USER = 5;
const OWNER = 10;

const wrongCode = () => new ForbiddenException('The code is wrong, used or too old');

export type Accepted = Record<'userId' | 'oemId', number>;

/** Makes a user of who has been invited: the code in their mail says into which account, and as what. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
  ) {}

  async accept(
    { Code, Username: username, Password }: AcceptInvitationBody,
    request: NamedRequest | null,
  ): Promise<Accepted> {
    const before = await this.database.answerBefore<Accepted>(request);
    if (before !== undefined) return before;
    const hash = hashOf(Code);
    if (!(await this.database.reading.manager.existsBy(AuthInvitation, { hash }))) throw wrongCode();
    const passwordHash = await this.passwords.hash(sha1Password(username.normalize('NFC'), Password));
    try {
      return await this.database.writeOnce(request, async (db) => {
        const invitation = await db.findOneBy(AuthInvitation, { hash });
        const { affected } = await db.delete(AuthInvitation, { hash });
        if (!invitation || affected !== 1 || invitation.expiresAt < new Date()) throw wrongCode();

        const { accountId, roleId, email, name, devices } = invitation;
        await db.lock(AuthAccount, accountId);
        const account = await db.findOneBy(AuthAccount, { id: accountId });
        if (!account || !rolesFor(account.typeId).includes(roleId)) throw wrongCode();
        if (await this.isOwned(db, account, invitation.inviterId)) throw wrongCode();
        const { oemId } = account;
        const user = { accountId, roleId, username, passwordHash, oemIds: [oemId], email, name, devices };
        const userId = await createUser(db, user);
        await db.update(User, { id: userId }, { emailValidated: true }); // the code came there
        db.record({ actor: null, action: 'acceptInvitation', accountId, subject: `user ${userId}`, after: { roleId } });
        return { userId, oemId };
      });
    } catch (error) {
      throw isUniqueViolation(error) ? new ConflictException('The user name is taken') : error;
    }
  }

  /** Whoever was invited from above comes too late when an end user's account has got its owner since. */
  private async isOwned(db: Writer, account: AuthAccount, inviterId: number | null): Promise<boolean> {
    if (account.typeId !== END_USER) return false;
    const inviter = inviterId === null ? null : await db.findOneBy(AuthUser, { id: inviterId });
    if (inviter?.accountId === account.id) return false;
    return db.existsBy(AuthUser, { accountId: account.id, roleId: OWNER });
  }
}
