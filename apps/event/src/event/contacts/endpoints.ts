import type { Writer } from '@app/database';
import { Attempt, Contact, dateArgument } from '@app/database';
import { contactTypes } from '@app/events';
import { In, IsNull, Not } from 'typeorm';

/** The endpoints that can be dead, by the type of the contacts that go there. */
const tables: Record<number, { table: string; key: string }> = {
  [contactTypes.webhook]: { table: 'event_Webhook', key: 'PK_Webhook' },
  [contactTypes.push]: { table: 'event_PushSubscription', key: 'PK_PushSubscription' },
};

type Endpoint = Pick<Contact, 'type' | 'endpointId'>;

/** When an endpoint is given up. */
export interface Patience {
  failures: number;
  hours: number;
}

const HOUR = 3_600_000;
const BATCH = 1000;

/** What is being sent just now stays with who has claimed it. */
const WAITING = "`FK_ContactType` = ? AND `FK_Endpoint` = ? AND `Due` IS NOT NULL AND `Claim` = ''";

/** It has taken what was sent then: what was held against it before is forgotten, and what waited for it is sent. */
export async function hasWorked(db: Writer, { type, endpointId }: Endpoint, sentAt: Date): Promise<void> {
  const known = tables[type];
  if (!known) return;
  await db.change(
    `UPDATE \`${known.table}\` SET \`Failures\` = 0, \`FailingSince\` = NULL WHERE \`${known.key}\` = ? AND \`Failures\` > 0`,
    [endpointId],
  );
  await wake(db, { type, endpointId }, sentAt);
}

/** What waited for a parked endpoint may be sent now, if it was parked before then; answers whether it was. */
export async function wake(db: Writer, { type, endpointId }: Endpoint, before: Date | null = null): Promise<boolean> {
  const known = tables[type];
  if (!known) return false;
  const woken = await db.change(
    `UPDATE \`${known.table}\` SET \`Parked\` = NULL, \`Failures\` = 0, \`FailingSince\` = NULL
     WHERE \`${known.key}\` = ? AND \`Parked\` ${before ? '<= ?' : 'IS NOT NULL'}`,
    before ? [endpointId, dateArgument(before)] : [endpointId],
  );
  if (woken === 0) return false;
  const now = dateArgument(new Date());
  const sql = `UPDATE \`event_Contact\` SET \`Due\` = ? WHERE ${WAITING} AND \`Due\` = \`Expires\` AND \`Expires\` > ?`;
  await db.change(sql, [now, type, endpointId, now]);
  return true;
}

/** It has failed once more: after enough of it nothing is sent there any more until somebody wakes it. */
export async function hasFailed(db: Writer, endpoint: Endpoint, { failures, hours }: Patience): Promise<void> {
  const known = tables[endpoint.type];
  if (!known) return;
  const now = Date.now();
  await db.change(
    `UPDATE \`${known.table}\` SET \`Failures\` = \`Failures\` + 1, \`FailingSince\` = COALESCE(\`FailingSince\`, ?)
     WHERE \`${known.key}\` = ?`,
    [dateArgument(new Date(now)), endpoint.endpointId],
  );
  const since = dateArgument(new Date(now - hours * HOUR));
  await park(db, endpoint, 'AND `Failures` >= ? AND `FailingSince` <= ?', [failures, since]);
}

/** Nothing is sent there any more; what waits for it waits until its time is over. */
export async function park(
  db: Writer,
  { type, endpointId }: Endpoint,
  when = '',
  args: (string | number)[] = [],
): Promise<void> {
  const known = tables[type];
  if (!known) return;
  const parked = await db.change(
    `UPDATE \`${known.table}\` SET \`Parked\` = ? WHERE \`${known.key}\` = ? AND \`Parked\` IS NULL ${when}`,
    [dateArgument(new Date()), endpointId, ...args],
  );
  if (parked === 0) return;
  await db.change(`UPDATE \`event_Contact\` SET \`Due\` = \`Expires\` WHERE ${WAITING}`, [type, endpointId]);
}

/** What has failed at an endpoint that is parked by now waits like the others. */
export async function waitIfParked(db: Writer, { id, type, endpointId }: Endpoint & { id: number }): Promise<void> {
  const known = tables[type];
  if (!known) return;
  await db.change(
    `UPDATE \`event_Contact\` SET \`Due\` = \`Expires\` WHERE \`PK_Contact\` = ? AND \`Due\` IS NOT NULL
     AND EXISTS (SELECT 1 FROM \`${known.table}\` WHERE \`${known.key}\` = ? AND \`Parked\` IS NOT NULL)`,
    [id, endpointId],
  );
}

/** What has not been sent to an endpoint that goes is not sent any more; a test goes with it, what was sent of an event stays. */
export async function removeContactsOf(db: Writer, { type, endpointId }: Endpoint): Promise<void> {
  const waiting = { type, endpointId, dueAt: Not(IsNull()) };
  for (const which of [waiting, { type, endpointId, eventId: 0 }]) {
    for (;;) {
      const some = await db.find(Contact, { select: { id: true }, where: which, take: BATCH });
      if (some.length === 0) break;
      const ids = some.map(({ id }) => id);
      await db.delete(Attempt, { contactId: In(ids) });
      await db.delete(Contact, { id: In(ids) });
    }
  }
}
