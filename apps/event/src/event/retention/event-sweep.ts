import { setTimeout as after } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { Recurring } from '@app/cluster';
import type { Writer } from '@app/database';
import { Database, dateArgument, StreamTicket } from '@app/database';
import type { RemovableEvent } from '@app/files';
import { removeEvents } from '@app/files';
import { LessThan } from 'typeorm';

const EVERY = 60_000;

/** So few that nobody who writes at the same time has to wait for long. */
const BATCH = 200;

interface Row {
  id: number | string;
  storeId: number | string | null;
  expiration: Date | string;
}

/** Behind what was removed a moment ago: its rows still lie in the index for a while. */
const EXPIRED = `SELECT \`PK_Event\` AS \`id\`, \`FK_Store\` AS \`storeId\`, \`Expiration\` AS \`expiration\` FROM \`event_Event\`
  WHERE \`Locked\` = 0 AND \`Expiration\` >= ? AND \`Expiration\` <= ? ORDER BY \`Expiration\` LIMIT ${BATCH}`;

/**
 * Removes events that have expired and are not locked, with their files, a little at a time, and rests as long as it has
 * worked. Instances may do it side by side, and one that is killed leaves nothing half done.
 */
@Injectable()
export class EventSweep extends Recurring {
  constructor(private readonly database: Database) {
    super(EVERY);
  }

  override async run(now = new Date()): Promise<void> {
    await this.database.write((db) => db.delete(StreamTicket, { expiresAt: LessThan(now) }));
    const until = dateArgument(now);
    for (let from = '1000-01-01 00:00:00.000'; !this.ended;) {
      const startedAt = performance.now();
      const rows = await this.database.select<Row>(EXPIRED, [from, until]);
      const last = rows.at(-1);
      if (!last) return;
      const ids = rows.map(({ id }) => Number(id)).sort((a, b) => a - b);
      await this.database.write((db) => removeExpired(db, ids, until));
      if (rows.length < BATCH) return;
      from = textOf(last.expiration);
      await after(performance.now() - startedAt);
    }
  }
}

/** Those that nobody has locked or removed meanwhile; always in the same order, so that two who do it do not cross. */
async function removeExpired(db: Writer, ids: number[], until: string): Promise<void> {
  const marks = ids.map(() => '?').join(', ');
  const rows = await db.query<Row[]>(
    `SELECT \`PK_Event\` AS \`id\`, \`FK_Store\` AS \`storeId\` FROM \`event_Event\` WHERE \`PK_Event\` IN (${marks})
      AND \`Locked\` = 0 AND \`Expiration\` <= ? ORDER BY \`PK_Event\` ${db.forUpdate}`,
    [...ids, until],
  );
  const events = rows.map(({ id, storeId }): RemovableEvent => ({
    id: Number(id),
    storeId: storeId === null ? null : Number(storeId),
  }));
  await removeEvents(db, events);
}

const textOf = (value: Date | string) => (value instanceof Date ? dateArgument(value) : value);
