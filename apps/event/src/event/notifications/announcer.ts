import type { OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { AuthDevice, Contact, Database, dateArgument, Device, Event, insertRows, Notification } from '@app/database';
import { EventFeed, Listeners } from '@app/events';
import { StaticData } from '@app/info';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';
import { In } from 'typeorm';

import { Sender } from '../contacts/sender.js';
import { Worker } from '../worker.js';
import { Audiences } from './audience.js';
import { contactsFor } from './new-contacts.js';
import { Restraint } from './restraint.js';

const EVERY = 1000;
const BATCH = 100;

/** How long claimed notifications are nobody else's, in milliseconds. */
const LEASE = 30_000;

/** How often the contacts of one are looked for before it is given up. */
const TRIES = 20;

/** Another instance has done it meanwhile. */
class Overtaken extends Error {}

/** Finds out who is told of each event, after its commit, and leaves it to be sent. */
@Injectable()
export class Announcer extends Worker implements OnApplicationShutdown {
  private readonly log = new Logger(Announcer.name);
  private readonly stop: () => void;

  constructor(
    private readonly database: Database,
    private readonly audiences: Audiences,
    private readonly data: StaticData,
    private readonly sender: Sender,
    private readonly restraint: Restraint,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    feed: EventFeed,
    listeners: Listeners,
  ) {
    super(EVERY);
    this.stop = feed.onCommitted((events) => void this.hear(events, listeners).catch(() => undefined));
  }

  override async onApplicationShutdown(): Promise<void> {
    this.stop();
    await super.onApplicationShutdown();
  }

  protected async turn(): Promise<boolean> {
    const now = new Date();
    const due = await this.database.select<{ id: number | string }>(
      `SELECT \`PK_Notification\` AS \`id\` FROM \`event_Notification\` WHERE \`Due\` <= ? ORDER BY \`Due\` LIMIT ${BATCH}`,
      [dateArgument(now)],
    );
    if (due.length === 0) return false;
    const rows = await this.claim(
      due.map(({ id }) => Number(id)),
      now,
    );
    await this.announce(rows).catch(async () => {
      // one that cannot be told must not keep the others waiting
      for (const row of rows) await this.announce([row]).catch((error: Error) => this.complain(row, error));
    });
    this.sender.look();
    return due.length === BATCH;
  }

  private async hear(events: Event[], listeners: Listeners): Promise<void> {
    const told = await Promise.all(
      [...new Set(events.map(({ accountId }) => accountId))].map((id) => listeners.any(id)),
    );
    if (told.includes(true)) this.look();
  }

  private async claim(ids: number[], now: Date): Promise<Notification[]> {
    const dueAt = new Date(Date.now() + LEASE);
    const sql = `UPDATE \`event_Notification\` SET \`Due\` = ?, \`Attempts\` = \`Attempts\` + 1
      WHERE \`PK_Notification\` IN (${ids.map(() => '?').join(', ')}) AND \`Due\` <= ?`;
    await this.database.execute(sql, [dateArgument(dueAt), ...ids, dateArgument(now)]);
    return this.database.reading.manager.findBy(Notification, { id: In(ids), dueAt });
  }

  /** Writes who is told, and that this is found: one transaction, so that it happens once whoever else is at it. */
  private async announce(rows: Notification[]): Promise<void> {
    if (rows.length === 0) return;
    const contacts = await this.restraint.within(await this.contactsOf(rows));
    const ids = rows.map(({ id }) => id);
    const [first] = rows;
    await this.database.write(async (db) => {
      const dueAt = first?.dueAt ?? new Date(0);
      const { affected } = await db.update(Notification, { id: In(ids), dueAt }, { dueAt: null });
      if (affected !== rows.length) throw new Overtaken('Another instance has told of it');
      if (contacts.length > 0) await insertRows(db, Contact, contacts);
    });
  }

  private async contactsOf(rows: Notification[]) {
    const { manager } = this.database.reading;
    const events = await manager.findBy(Event, { id: In(rows.map(({ eventId }) => eventId)) });
    const deviceIds = [...new Set(events.map(({ deviceId }) => deviceId).filter((id) => id !== 0))];
    const units = await manager.findBy(AuthDevice, { id: In(deviceIds) });
    const devices = await manager.findBy(Device, { id: In(deviceIds) });
    const audiences = await this.audiences.of([...new Set(rows.map(({ accountId }) => accountId))]);
    const types = await this.data.rows('EventType');
    const smsGateway = this.environment.MMS_SMS_URL !== null;
    return rows.flatMap((row) => {
      const event = events.find(({ id }) => id === row.eventId);
      const audience = audiences.get(row.accountId);
      if (!event || !audience) return [];
      // who has given the gateway away is told nothing more of it
      const isTheirs = units.some(({ id, accountId }) => id === event.deviceId && accountId === row.accountId);
      if (event.deviceId !== 0 && !isTheirs) return [];
      const typeName = types.find(({ PK_EventType }) => PK_EventType === event.type)?.['Name'];
      const deviceName = devices.find(({ id }) => id === event.deviceId)?.name ?? '';
      const told = { event, deviceName, typeName: typeof typeName === 'string' ? typeName : 'Event' };
      return contactsFor(row, told, audience, smsGateway);
    });
  }

  /** It is tried again when its lease is over. */
  private async complain({ id, attempts }: Notification, error: Error): Promise<void> {
    if (error instanceof Overtaken) return;
    this.log.error(`Nobody can be told of notification ${id}: ${error.message}`);
    if (attempts >= TRIES) await this.database.write((db) => db.update(Notification, { id }, { dueAt: null }));
  }
}
