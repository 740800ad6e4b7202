import { Entity, Index } from 'typeorm';

import { DateColumn, GeneratedWideId, IntColumn, WideColumn } from '../../columns.js';

/**
 * That people are told of an event. Written with it, when the account has anybody to tell; which contacts come of it is
 * found after the commit. Kept as the record of that.
 */
@Entity('event_Notification')
@Index('UQ_Notification_Event', ['eventId'], { unique: true })
@Index('IDX_Notification_Due', ['dueAt'])
export class Notification {
  @GeneratedWideId('PK_Notification')
  id: number;

  @WideColumn('FK_Event')
  eventId: number;

  @IntColumn('FK_Account')
  accountId: number;

  /** When its contacts may be found by whoever claims it; a claim moves it to the end of its lease. Null: they are. */
  @DateColumn('Due', { nullable: true })
  dueAt: Date | null;

  @IntColumn('Attempts', { default: 0 })
  attempts: number;

  @DateColumn('Created')
  createdAt: Date;
}
