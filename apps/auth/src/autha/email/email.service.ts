import { ConflictException, ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { askValidation, redeemUserCode } from '@app/accounts';
import type { Writer } from '@app/database';
import { AuthLogin, Database, User } from '@app/database';
import { EventWriter, eventTypes, sourceTypes } from '@app/events';
import { Mailer } from '@app/mail';

/** Whether an e-mail address is its user's: proved by a code that was sent there. */
@Injectable()
export class EmailService {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly events: EventWriter,
  ) {}

  async ask(caller: Caller, userId: number): Promise<void> {
    if (userId !== caller.userId) throw new ForbiddenException('Nobody validates the address of another');
    const of = { accountId: caller.accountId, userId, type: eventTypes.validateEmail, source: sourceTypes.user };
    const event = { ...of, description: 'A mail asks whether the address is right' };
    await this.events.along([event], (db) => this.send(db, userId));
  }

  /** Leaves a mail with a new code; older ones end. */
  async send(db: Writer, userId: number): Promise<void> {
    const user = await db.findOneBy(User, { id: userId });
    const login = await db.findOneBy(AuthLogin, { userId });
    if (!user || !login) throw new NotFoundException(`No user ${userId}`);
    if (user.emailValidated) throw new ConflictException('The address is validated already');
    await askValidation(db, this.mailer, { userId, username: login.username, email: user.email });
  }

  async validate(code: string): Promise<void> {
    await this.database.write(async (db) => {
      const userId = await redeemUserCode(db, 'email', code);
      const user = userId === null ? null : await db.findOneBy(User, { id: userId });
      if (!user) throw new ForbiddenException('The code is wrong, used or too old');
      await db.update(User, { id: user.id }, { emailValidated: true, version: user.version + 1 });
      const { accountId } = user;
      db.record({ actor: null, action: 'validateEmail', accountId, subject: `user ${user.id}` });
    });
  }
}
