import { randomBytes } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import { Attempt, Contact, Database, dateArgument, PushSubscription } from '@app/database';
import { attemptStatuses } from '@app/events';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';
import { In } from 'typeorm';

import type { Outcome } from '../channels/channel.js';
import { hasFailed, hasWorked, park, waitIfParked } from './endpoints.js';
import type { Lanes, Placed } from './lanes.js';
import { isStillMeant } from './still-meant.js';

/** How many are looked at in one go. */
export const BATCH = 64;

/** How long a claimed contact is nobody else's, in milliseconds: longer than any channel can take. */
const LEASE = 120_000;

/** The first wait after a failure; it doubles each time, up to the longest, and varies by a quarter. */
const FIRST_WAIT = 5000;
const LONGEST_WAIT = 3_600_000;

const NOTES = 255;

/** A claim lasts as long as its lease, and so says when it was made. */
const claimedAt = ({ dueAt }: Contact) => new Date((dueAt?.getTime() ?? 0) - LEASE);

interface Due extends Placed {
  id: number | string;
}

/** How long to wait after so many tries. */
export const waitAfter = (attempts: number): number =>
  Math.min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_WAIT) * (0.75 + Math.random() / 2);

/** The contacts that are to be sent: the table itself is the queue, shared by all instances. */
@Injectable()
export class ContactQueue {
  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Those that are due, the oldest first, but for those for which there is no room. */
  async due({ full, fullTypes, fullShares }: Lanes): Promise<(Placed & { id: number })[]> {
    const marks = (list: unknown[]) => list.map(() => '?').join(', ');
    const lanes = full.length > 0 ? `AND \`Lane\` NOT IN (${marks(full)})` : '';
    const types = fullTypes.length > 0 ? `AND \`FK_ContactType\` NOT IN (${marks(fullTypes)})` : '';
    const shares = fullShares.map(() => 'AND NOT (`FK_ContactType` = ? AND `FK_Account` = ?)').join(' ');
    const rows = await this.database.reading.query<Due[]>(
      `SELECT \`PK_Contact\` AS \`id\`, \`FK_ContactType\` AS \`type\`, \`Lane\` AS \`lane\`, \`FK_Account\` AS \`accountId\`
       FROM \`event_Contact\` WHERE \`Due\` <= ? ${lanes} ${types} ${shares} ORDER BY \`Due\` LIMIT ${BATCH}`,
      [
        dateArgument(new Date()),
        ...full,
        ...fullTypes,
        ...fullShares.flatMap(({ type, accountId }) => [type, accountId]),
      ],
    );
    return rows.map((row) => ({ ...row, id: Number(row.id) }));
  }

  /** Those of them that this instance has got before all others. */
  async claim(ids: number[]): Promise<Contact[]> {
    if (ids.length === 0) return [];
    const claim = randomBytes(8).toString('hex');
    const now = new Date();
    const until = new Date(now.getTime() + LEASE);
    const sql = `UPDATE \`event_Contact\` SET \`Claim\` = ?, \`Due\` = ?, \`Attempts\` = \`Attempts\` + 1,
      \`FK_AttemptStatus\` = ${attemptStatuses.busy}
      WHERE \`PK_Contact\` IN (${ids.map(() => '?').join(', ')}) AND \`Due\` <= ?`;
    const got = await this.database.execute(sql, [claim, dateArgument(until), ...ids, dateArgument(now)]);
    return got === 0 ? [] : this.database.reading.manager.findBy(Contact, { id: In(ids), claim });
  }

  isMeant(contact: Contact): Promise<boolean> {
    return isStillMeant(this.database, contact);
  }

  /** Notes how a try has gone, and what follows from it: all of it at once, or nothing. */
  async note(contact: Contact, outcome: Outcome): Promise<void> {
    const { id, claim } = contact;
    const timestamp = new Date();
    const status = attemptStatuses[outcome.result];
    const wait = Math.max(waitAfter(contact.attempts), outcome.wait ?? 0);
    const next = new Date(Math.min(timestamp.getTime() + wait, contact.expiresAt.getTime()));
    const dueAt = outcome.result === 'busy' ? next : null;
    await this.database.write(async (db) => {
      const { affected } = await db.update(Contact, { id, claim }, { status, dueAt, claim: '' });
      // its lease is over, and somebody else has it
      if (affected === 0) return;
      await db.insert(Attempt, { contactId: id, timestamp, status, notes: outcome.notes.slice(0, NOTES) });
      if (outcome.endpoint === 'innocent') return;
      if (outcome.result === 'complete') return hasWorked(db, contact, claimedAt(contact));
      if (outcome.endpoint === 'removed') return void (await db.delete(PushSubscription, { id: contact.endpointId }));
      if (outcome.endpoint === 'parked') return park(db, contact);
      const { MMS_PARK_FAILURES: failures, MMS_PARK_HOURS: hours } = this.environment;
      await hasFailed(db, contact, { failures, hours });
      await waitIfParked(db, contact);
    });
  }

  /** Its time is over. */
  async giveUp({ id, claim }: Contact): Promise<void> {
    const status = attemptStatuses.givenUp;
    await this.database.write(async (db) => {
      // the claim was no try
      const sql = `UPDATE \`event_Contact\` SET \`FK_AttemptStatus\` = ?, \`Due\` = NULL, \`Claim\` = '',
        \`Attempts\` = \`Attempts\` - 1 WHERE \`PK_Contact\` = ? AND \`Claim\` = ?`;
      if ((await db.change(sql, [status, id, claim])) === 0) return;
      await db.insert(Attempt, { contactId: id, timestamp: new Date(), status, notes: 'Its time is over' });
    });
  }

  /** How many are to be sent now; of very many, that they are many. */
  async length(): Promise<number> {
    const sql = `SELECT COUNT(*) AS \`n\` FROM (SELECT 1 AS \`one\` FROM \`event_Contact\` WHERE \`Due\` <= ? LIMIT 100000) AS \`d\``;
    const [row] = await this.database.select<{ n: number }>(sql, [dateArgument(new Date())]);
    return Number(row?.n ?? 0);
  }
}
