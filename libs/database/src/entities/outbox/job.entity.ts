import { Column, Entity, Index } from 'typeorm';

import { DateColumn, GeneratedWideId, IntColumn, TextColumn } from '../../columns.js';

/** Work that is done after the commit, by whichever instance claims it: due again when the one that has it is gone. */
@Entity('outbox_Job')
@Index('IDX_Job_Kind_Due', ['kind', 'dueAt'])
export class Job {
  @GeneratedWideId('PK_Job')
  id: number;

  @TextColumn('Kind', 32)
  kind: string;

  /** JSON, sealed with the operator's secret: mails carry codes. */
  @Column({ name: 'Payload', type: 'text' })
  payload: string;

  @IntColumn('Attempts', { default: 0 })
  attempts: number;

  /** When it may be claimed; a claim moves it to the end of its lease. */
  @DateColumn('Due')
  dueAt: Date;

  /** After this it is given up. */
  @DateColumn('Expires')
  expiresAt: Date;

  @DateColumn('Created')
  createdAt: Date;
}
