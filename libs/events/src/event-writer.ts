import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import type { Writer } from '@app/database';
import { Event, insertRows, Notification } from '@app/database';

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
  ) {}

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
