import { Column, Entity, Index } from 'typeorm';

import { DateColumn, GeneratedWideId, IntColumn, TextColumn, WideColumn } from '../../columns.js';

/** That one address is told of an event; at the same time its place in the queue of what is to be sent. */
@Entity('event_Contact')
@Index('IDX_Contact_Due', ['dueAt', 'lane'])
@Index('IDX_Contact_Event', ['eventId'])
@Index('IDX_Contact_Endpoint', ['type', 'endpointId', 'id'])
@Index('IDX_Contact_Account', ['accountId'])
@Index('IDX_Contact_User', ['userId', 'type', 'createdAt'])
export class Contact {
  @GeneratedWideId('PK_Contact')
  id: number;

  @WideColumn('FK_Notification', { default: 0 })
  notificationId: number;

  /** 0: a test, of no event. */
  @WideColumn('FK_Event', { default: 0 })
  eventId: number;

  @IntColumn('FK_Account')
  accountId: number;

  /** Who is told; 0: nobody in particular, by a webhook. */
  @IntColumn('FK_User', { default: 0 })
  userId: number;

  /** config_ContactType */
  @IntColumn('FK_ContactType')
  type: number;

  /** event_Webhook or event_PushSubscription, by the type; 0: neither. */
  @IntColumn('FK_Endpoint', { default: 0 })
  endpointId: number;

  /** What is sent in the same lane can be slow together; other lanes do not wait for it. */
  @TextColumn('Lane', 80)
  lane: string;

  /** As people see it: without what is secret in it. */
  @TextColumn('Destination', 254)
  destination: string;

  /** Where it is sent, when it is not an endpoint. */
  @TextColumn('Address', 320)
  address: string;

  /** What names it to who receives it: the same however often it is sent. */
  @TextColumn('MessageId', 32)
  messageId: string;

  /** What is sent, as it is sent. */
  @Column({ name: 'Contents', type: 'text' })
  contents: string;

  /** config_AttemptStatus; 0: nothing has been tried yet. */
  @IntColumn('FK_AttemptStatus', { default: 0 })
  status: number;

  @IntColumn('Attempts', { default: 0 })
  attempts: number;

  /** Who has claimed it: only they may say how it ended. */
  @TextColumn('Claim', 16)
  claim: string;

  /** When it may be sent by whoever claims it; a claim moves it to the end of its lease. Null: it is done with. */
  @DateColumn('Due', { nullable: true })
  dueAt: Date | null;

  /** When it is given up. */
  @DateColumn('Expires')
  expiresAt: Date;

  @DateColumn('Created')
  createdAt: Date;
}
