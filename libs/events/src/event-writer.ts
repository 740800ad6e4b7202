import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import type { Writer } from '@app/database';
import { Database, Event, insertRows, Notification } from '@app/database';

import { EventFeed } from './event-feed.js';
import { insertEvents } from './event-rows.js';
import { Listeners } from './listeners.js';
import { Retention } from './retention.js';

/** What is known of an event that has just happened; what is left out is empty. */
export type NewEvent = Pick<Event, 'accountId' | 'type'> &
  Partial<Omit<Event, 'id' | 'timestamp' | 'expiration' | 'readAt' | 'locked' | 'comments'>>;

/** An event that is received now. Written out, since many come at once. */
const rowOf = (event: NewEvent, key: string, timestamp: Date, expiration: Date | null): Event => ({
  id: 0,
  accountId: event.accountId,
  deviceId: event.deviceId ?? 0,
  userId: event.userId ?? 0,
  child: event.child ?? 0,
  clientKey: event.clientKey ?? null,
  timestamp,
  localDate: event.localDate ?? '',
  expiration,
  readAt: null,
  type: event.type,
  source: event.source ?? 0,
  severity: event.severity ?? 0,
  format: event.format ?? '',
  storeId: event.storeId ?? null,
  fileSize: event.fileSize ?? 0,
  ip: event.ip ?? '',
  locked: false,
  code: event.code ?? '',
  newValue: event.newValue ?? '',
  description: event.description ?? '',
  key: event.key ?? key,
  icon: event.icon ?? '',
  comments: '',
  users: event.users ?? '',
});

/** Characters of a key; each byte is two. */
const KEY = 32;

/** Writes events, and that their people are to be told. */
@Injectable()
export class EventWriter {
  constructor(
    private readonly retention: Retention,
    private readonly listeners: Listeners,
    private readonly database: Database,
    private readonly feed: EventFeed,
  ) {}

  /** Writes events that happen beside everything else, and answers after their commit. */
  async write(events: NewEvent[]): Promise<void> {
    await this.commit(await this.rows(events));
  }

  /**
   * Commits the rows, all of them or none, and tells of them; where nobody is to be told, and no file is named, by a
   * single statement. Throws when one is there already, by the name that its gateway has for it.
   */
  async commit(rows: Event[]): Promise<void> {
    if (rows.length === 0) return;
    const told = await this.toTell(rows);
    if (told.length === 0 && namedBy(rows).length === 0) await insertEvents(this.database, rows);
    else await this.database.write((db) => this.insert(db, rows, told));
    this.feed.tell(rows);
  }

  /** A write, and the events that happen with it: in one transaction. */
  async along<T>(events: NewEvent[], work: (db: Writer) => Promise<T>): Promise<T> {
    const rows = await this.rows(events);
    const told = await this.toTell(rows);
    const result = await this.database.write(async (db) => {
      const done = await work(db);
      await this.insert(db, rows, told);
      return done;
    });
    this.feed.tell(rows);
    return result;
  }

  /** The rows of events that are received now. Reads what is cached or committed: before the transaction. */
  async rows(events: NewEvent[], now = new Date()): Promise<Event[]> {
    const keys = randomBytes((events.length * KEY) / 2).toString('hex');
    const ends = new Map<string, Date | null>();
    for (const { accountId, type } of events) {
      const kind = `${accountId}/${type}`;
      if (!ends.has(kind)) ends.set(kind, await this.retention.expiration(accountId, type, now));
    }
    return events.map((event, at) => {
      const end = ends.get(`${event.accountId}/${event.type}`) ?? null;
      return rowOf(event, keys.slice(at * KEY, (at + 1) * KEY), now, end);
    });
  }

  /** Those of the rows whose account has anybody to tell. Before the transaction, as `rows`. */
  async toTell(rows: Event[]): Promise<Event[]> {
    const listening = new Map<number, boolean>();
    for (const { accountId } of rows) {
      if (!listening.has(accountId)) listening.set(accountId, await this.listeners.any(accountId));
    }
    return rows.filter(({ accountId }) => listening.get(accountId));
  }

  /** Writes the rows, and a notification for each of those that are to be told of; puts the ids into the rows. */
  async insert(db: Writer, rows: Event[], told: Event[]): Promise<void> {
    if (rows.length === 0) return;
    await leaveLostFiles(db, rows);
    await insertRows(db, Event, rows);
    if (told.length === 0) return;
    const createdAt = new Date();
    const notifications = told.map(({ id, accountId }) => ({
      eventId: id,
      accountId,
      dueAt: createdAt,
      attempts: 0,
      createdAt,
    }));
    await insertRows(db, Notification, notifications);
  }
}

const namedBy = (rows: Event[]): number[] =>
  [...new Set(rows.map(({ storeId }) => storeId))].filter((id) => id !== null).sort((a, b) => a - b);

/** Files that were deleted a moment ago are not named; the others stay until the event does. */
async function leaveLostFiles(db: Writer, rows: Event[]): Promise<void> {
  const named = namedBy(rows);
  if (named.length === 0) return;
  const sql = `SELECT \`PK_Store\` AS \`id\` FROM \`storage_Store\` WHERE \`PK_Store\` IN (${named.map(() => '?').join(', ')})
    ORDER BY \`PK_Store\` ${db.forUpdate}`;
  const there = new Set((await db.query<{ id: number | string }[]>(sql, named)).map(({ id }) => Number(id)));
  for (const row of rows) {
    if (row.storeId !== null && !there.has(row.storeId)) Object.assign(row, { storeId: null, fileSize: 0, format: '' });
  }
}
