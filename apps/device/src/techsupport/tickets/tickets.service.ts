import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import type { NamedRequest } from '@app/database';
import { AuthAccount, Database, Device, Ticket, TicketComment, User } from '@app/database';
import { assertFresh } from '@app/server';
import type { SelectQueryBuilder } from 'typeorm';
import { In } from 'typeorm';

import { assertRoom } from './room.js';
import type { FoundTicket, PostTicketBody, State, TicketQuery, TicketsQuery } from './tickets.dto.js';
import { heldTicket, ticketInReach, ticketsInReach } from './tickets-in-reach.js';

const USUAL = 50;
const USUAL_COMMENTS = 100;

/** Trouble tickets: opened by the people of an account, answered by those above. */
@Injectable()
export class TicketsService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async open(caller: Caller, body: PostTicketBody, request: NamedRequest | null): Promise<number> {
    const { PK_Account: accountId = caller.accountId, PK_Device: deviceId, Subject: subject, Text: text } = body;
    await this.scope.check(caller, accountId, 'open_ticket');
    return this.database.writeOnce(request, async (db) => {
      await db.lock(AuthAccount, accountId);
      if (!(await db.existsBy(AuthAccount, { id: accountId }))) throw new NotFoundException(`No account ${accountId}`);
      if (deviceId !== undefined) {
        const seen = caller.devices?.has(deviceId) ?? true;
        const known = await db.existsBy(Device, { id: deviceId, accountId });
        if (!seen || !known) throw new NotFoundException(`No device ${deviceId}`);
      }
      await assertRoom(db, accountId);
      const createdAt = new Date();
      const ticket = db.create(Ticket, {
        accountId,
        userId: caller.userId,
        deviceId: deviceId ?? null,
        state: 'open',
        subject,
        text,
        createdAt,
        changedAt: createdAt,
      });
      await db.insert(Ticket, ticket);
      const after = { Subject: subject, PK_Device: deviceId };
      db.record({ actor: caller, action: 'openTicket', accountId, subject: `ticket ${ticket.id}`, after });
      return ticket.id;
    });
  }

  /** The newest first, without their texts. */
  async list(caller: Caller, query: TicketsQuery): Promise<Omit<Ticket, 'text'>[]> {
    const { Start = 0, Count = USUAL } = query;
    const found = await this.asked(caller, query);
    if (Count === 0) return [];
    return found
      .select(['t.id', 't.accountId', 't.userId', 't.deviceId', 't.state', 't.subject', 't.comments'])
      .addSelect(['t.createdAt', 't.changedAt'])
      .orderBy('t.id', 'DESC')
      .offset(Start)
      .limit(Count)
      .getMany();
  }

  /** How many there are on all pages. */
  async count(caller: Caller, query: TicketsQuery): Promise<number> {
    return (await this.asked(caller, query)).getCount();
  }

  async get(caller: Caller, id: number, { Start = 0, Count = USUAL_COMMENTS }: TicketQuery): Promise<FoundTicket> {
    const { manager } = this.database.reading;
    const ticket = await ticketInReach(manager, caller, id);
    const page = { where: { ticketId: id }, order: { id: 'ASC' as const }, skip: Start, take: Count };
    const comments = Count === 0 ? [] : await manager.find(TicketComment, page);
    const writers = [ticket, ...comments].map(({ userId }) => userId);
    const users = await manager.findBy(User, { id: In([...new Set(writers)]) });
    return { ticket, comments, names: new Map(users.map((user) => [user.id, user.name])) };
  }

  /** What is as asked stays as it is. */
  async setState(caller: Caller, id: number, state: State, ifMatch: string | undefined): Promise<void> {
    await this.database.write(async (db) => {
      const { accountId, version, ...ticket } = await heldTicket(db, caller, id);
      assertFresh(ifMatch, version);
      if (ticket.state === state) return;
      if (state === 'open') await assertRoom(db, accountId);
      await db.update(Ticket, { id }, { state, changedAt: new Date(), version: version + 1 });
      const [before, after] = [{ State: ticket.state }, { State: state }];
      db.record({ actor: caller, action: 'putTicket', accountId, subject: `ticket ${id}`, before, after });
    });
  }

  private async asked(
    caller: Caller,
    { PK_Account: accountId, State }: TicketsQuery,
  ): Promise<SelectQueryBuilder<Ticket>> {
    const found = ticketsInReach(this.database.reading.manager, caller);
    if (State !== undefined) found.andWhere('t.state = :state', { state: State });
    if (accountId === undefined) return found;
    const permission = accountId === caller.accountId ? 'open_ticket' : 'answer_ticket';
    await this.scope.check(caller, accountId, permission);
    return found.andWhere('t.accountId = :account', { account: accountId });
  }
}
