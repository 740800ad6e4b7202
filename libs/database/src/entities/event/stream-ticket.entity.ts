import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { DateColumn } from '../../columns.js';

/** What opens a stream of events, once, for whoever cannot send headers. */
@Entity('event_StreamTicket')
@Index('IDX_StreamTicket_Expires', ['expiresAt'])
export class StreamTicket {
  /** SHA-256 of the ticket, in hex. */
  @PrimaryColumn({ name: 'Hash', type: 'varchar', length: 64 })
  hash: string;

  /** The credentials that it stands for, sealed with the ticket itself. */
  @Column({ name: 'Sealed', type: 'text' })
  sealed: string;

  @DateColumn('Expires')
  expiresAt: Date;

  @DateColumn('Created')
  createdAt: Date;
}
