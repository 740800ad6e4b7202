import { Column, Entity, Index } from 'typeorm';

import { DateColumn, FlagColumn, GeneratedId, ReferenceColumn } from '../../columns.js';

/** What was said about a trouble ticket after it was opened. */
@Entity('techsupport_TicketComment')
@Index('IDX_TicketComment_Ticket', ['ticketId'])
export class TicketComment {
  @GeneratedId('PK_TicketComment')
  id: number;

  @ReferenceColumn('FK_Ticket')
  ticketId: number;

  @ReferenceColumn('FK_User')
  userId: number;

  /** By somebody of an account above that of the ticket. */
  @FlagColumn('FromAbove')
  fromAbove: boolean;

  @Column({ name: 'Text', type: 'text' })
  text: string;

  @DateColumn('Created')
  createdAt: Date;
}
