import { NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { may } from '@app/access';
import type { Writer } from '@app/database';
import { AuthAccount, Ticket } from '@app/database';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';

// none of the four is looked for by its own index: a ticket's account is, by its key
const BELOW = ':own IN (a.parentId, a.parent2Id, a.parent3Id, a.parent4Id)';

/** The tickets that exist to the caller: those of the own account, and those of accounts below that they answer. */
export function ticketsInReach(db: EntityManager, caller: Caller): SelectQueryBuilder<Ticket> {
  const own = may(caller, 'open_ticket', 'o') ? [`t.accountId = :own${limitOf(caller)}`] : [];
  const below = may(caller, 'answer_ticket', 'c') ? [BELOW] : [];
  return db
    .createQueryBuilder(Ticket, 't')
    .innerJoin(AuthAccount, 'a', 'a.id = t.accountId')
    .where(`(${[...own, ...below].join(' OR ') || '1 = 0'})`, {
      own: caller.accountId,
      user: caller.userId,
      devices: [...(caller.devices ?? [])],
    });
}

/** Who speaks of their devices only sees what they have opened themselves, and what is about a device of theirs. */
function limitOf(caller: Caller): string {
  if (caller.devices) return ' AND (t.userId = :user OR t.deviceId IN (:...devices))';
  return may(caller, 'open_ticket', 'd') ? ' AND (t.userId = :user OR t.deviceId IS NOT NULL)' : '';
}

/** Throws 404 for a ticket that does not exist to the caller. */
export async function ticketInReach(db: EntityManager, caller: Caller, id: number): Promise<Ticket> {
  const ticket = await ticketsInReach(db, caller).andWhere('t.id = :id', { id }).getOne();
  if (!ticket) throw new NotFoundException(`No ticket ${id}`);
  return ticket;
}

/** As it is now, with its account held: what changes the tickets of one account happens one after the other. */
export async function heldTicket(db: Writer, caller: Caller, id: number): Promise<Ticket> {
  const { accountId } = await ticketInReach(db, caller, id);
  await db.lock(AuthAccount, accountId);
  return ticketInReach(db, caller, id);
}
