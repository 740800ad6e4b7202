import { Entity, Index } from 'typeorm';

import { DateColumn, GeneratedWideId, IntColumn, TextColumn, WideColumn } from '../../columns.js';

/** One try to reach a contact, and how it went. */
@Entity('event_Attempt')
@Index('IDX_Attempt_Contact', ['contactId'])
export class Attempt {
  @GeneratedWideId('PK_Attempt')
  id: number;

  @WideColumn('FK_Contact')
  contactId: number;

  @DateColumn('Timestamp')
  timestamp: Date;

  /** config_AttemptStatus */
  @IntColumn('FK_AttemptStatus')
  status: number;

  @TextColumn('Notes', 255)
  notes: string;
}
