import { Entity } from 'typeorm';

import { DateColumn, GivenId, IntColumn } from '../../columns.js';

/** How long an account keeps its events of a type, where that is not as config_EventType has it. */
@Entity('event_Retention')
export class EventRetention {
  @GivenId('FK_Account')
  accountId: number;

  @GivenId('FK_EventType')
  type: number;

  /** 0: until they are deleted. */
  @IntColumn('Days')
  days: number;

  @DateColumn('Created')
  createdAt: Date;
}
