import { ConflictException, Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import type { NamedRequest, Writer } from '@app/database';
import { AuthUser, Database, Ticket, TicketComment, User } from '@app/database';
import { letters, Mailer } from '@app/mail';

import { assertRoom } from './room.js';
import { heldTicket, ticketInReach } from './tickets-in-reach.js';

/** How many one ticket may have. */
const MOST = 1000;

/** What is said about a ticket by the people of its account and by those above. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  /** From the account itself it opens a closed ticket again; from above it is mailed to who opened the ticket. */
  async add(caller: Caller, ticketId: number, text: string, request: NamedRequest | null): Promise<number> {
    await ticketInReach(this.database.reading.manager, caller, ticketId);
    return this.database.writeOnce(request, async (db) => {
      const ticket = await heldTicket(db, caller, ticketId);
      const { accountId, comments, version } = ticket;
      if (comments >= MOST) throw new ConflictException(`A ticket has at most ${MOST} comments`);
      const fromAbove = accountId !== caller.accountId;
      const state = fromAbove ? ticket.state : 'open';
      if (state !== ticket.state) await assertRoom(db, accountId);
      const createdAt = new Date();
      const comment = db.create(TicketComment, { ticketId, userId: caller.userId, fromAbove, text, createdAt });
      await db.insert(TicketComment, comment);
      const changes = { state, comments: comments + 1, changedAt: createdAt, version: version + 1 };
      await db.update(Ticket, { id: ticketId }, changes);
      if (fromAbove) await this.tell(db, ticket, text);
      const [before, after] = [{ State: ticket.state }, { State: state, PK_TicketComment: comment.id }];
      db.record({ actor: caller, action: 'commentTicket', accountId, subject: `ticket ${ticketId}`, before, after });
      return comment.id;
    });
  }

  /** Nobody is told who has left the account, is shut out or has not proved their address. */
  private async tell(db: Writer, ticket: Ticket, answer: string): Promise<void> {
    const { userId: id, accountId } = ticket;
    const user = await db.findOneBy(User, { id, emailValidated: true });
    if (!user || !(await db.existsBy(AuthUser, { id, accountId, active: true }))) return;
    await this.mailer.send(db, letters.answered(this.mailer.url, user.email, ticket, answer));
  }
}
