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

const empty = {
  deviceId: 0,
  userId: 0,
  child: 0,
  clientKey: null,
  localDate: '',
  readAt: null,
  source: 0,
  severity: 0,
  format: '',
  storeId: null,
  fileSize: 0,
  ip: '',
  locked: false,
  code: '',
  newValue: '',
  description: '',
  icon: '',
  comments: '',
  users: '',
};

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
   * Commits the rows, all of them or none, and tells of them; where nobody is to be told, by a single statement. Throws
   * when one is there already, by the name that its gateway has for it.
   */
  async commit(rows: Event[]): Promise<void> {
    if (rows.length === 0) return;
    const told = await this.toTell(rows);
    if (told.length === 0) await insertEvents(this.database, rows);
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
    const rows: Event[] = [];
    for (const event of events) {
      const expiration = await this.retention.expiration(event.accountId, event.type, now);
      const key = event.key ?? randomBytes(16).toString('hex');
      rows.push({ ...empty, ...event, id: 0, key, timestamp: now, expiration });
    }
    return rows;
  }

  /** Those of the rows whose account has anybody to tell. Before the transaction, as `rows`. */
  async toTell(rows: Event[]): Promise<Event[]> {
    const told: Event[] = [];
    for (const row of rows) if (await this.listeners.any(row.accountId)) told.push(row);
    return told;
  }

  /** Writes the rows, and a notification for each of those that are to be told of; puts the ids into the rows. */
  async insert(db: Writer, rows: Event[], told: Event[]): Promise<void> {
    if (rows.length === 0) return;
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
