import { Column, Entity, Index } from 'typeorm';

import { DateColumn, GeneratedId, IntColumn, ReferenceColumn, TextColumn } from '../../columns.js';

/** A trouble ticket of an account, for those above it. */
@Entity('techsupport_Ticket')
@Index('IDX_Ticket_Account', ['accountId', 'state'])
@Index('IDX_Ticket_State', ['state'])
export class Ticket {
  @GeneratedId('PK_Ticket')
  id: number;

  @ReferenceColumn('FK_Account')
  accountId: number;

  /** Who opened it. */
  @ReferenceColumn('FK_User')
  userId: number;

  /** The gateway it is about, if it is about one. */
  @ReferenceColumn('FK_Device', { nullable: true })
  deviceId: number | null;

  @TextColumn('State', 8)
  state: 'open' | 'closed';

  @TextColumn('Subject', 200)
  subject: string;

  @Column({ name: 'Text', type: 'text' })
  text: string;

  /** How many there are. */
  @IntColumn('Comments', { default: 0 })
  comments: number;

  @DateColumn('Created')
  createdAt: Date;

  /** When it was last commented, closed or opened again. */
  @DateColumn('Changed')
  changedAt: Date;

  @IntColumn('Version', { default: 1 })
  version: number;
}
