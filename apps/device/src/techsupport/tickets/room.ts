import { ConflictException } from '@nestjs/common';
import type { Writer } from '@app/database';
import { Ticket } from '@app/database';

/** How many of one account may be open. */
const MOST = 100;

/** Refuses one more open ticket of an account that has enough; its account is held. */
export async function assertRoom(db: Writer, accountId: number): Promise<void> {
  if ((await db.countBy(Ticket, { accountId, state: 'open' })) >= MOST) {
    throw new ConflictException(`An account has at most ${MOST} open tickets`);
  }
}
