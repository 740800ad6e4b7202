import { Entity } from 'typeorm';

import { GivenId, IntColumn, TextColumn } from '../../columns.js';

/** What kind of event it is, and how long one is kept where its account has not decided. */
@Entity('config_EventType')
export class ConfigEventType {
  @GivenId('PK_EventType')
  id: number;

  @TextColumn('Name', 64)
  name: string;

  /** 0: kept until deleted. */
  @IntColumn('ExpirationDays')
  expirationDays: number;
}
