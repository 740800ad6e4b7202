import { Column, Entity, Index } from 'typeorm';

import { DateColumn, GeneratedId, IntColumn, ReferenceColumn, TextColumn } from '../../columns.js';

/** A browser of a user that shows notifications, as its push service reaches it. */
@Entity('event_PushSubscription')
@Index('IDX_PushSubscription_User', ['userId'])
@Index('UQ_PushSubscription_Hash', ['endpointHash'], { unique: true })
export class PushSubscription {
  @GeneratedId('PK_PushSubscription')
  id: number;

  @ReferenceColumn('FK_User')
  userId: number;

  /** What its owner calls it. */
  @TextColumn('Name', 100)
  name: string;

  /** SHA-256 of the endpoint, in hex. */
  @TextColumn('EndpointHash', 64)
  endpointHash: string;

  /** The origin of the endpoint. */
  @TextColumn('Service', 254)
  service: string;

  /** Endpoint and keys as JSON, sealed with MMS_SECRET: whoever has them may send to it. */
  @Column({ name: 'Subscription', type: 'text' })
  sealed: string;

  /** In a row, since it last worked. */
  @IntColumn('Failures', { default: 0 })
  failures: number;

  @DateColumn('FailingSince', { nullable: true })
  failingSince: Date | null;

  /** Since when nothing is sent to it, because it has failed too often. */
  @DateColumn('Parked', { nullable: true })
  parkedAt: Date | null;

  @DateColumn('Created')
  createdAt: Date;
}
