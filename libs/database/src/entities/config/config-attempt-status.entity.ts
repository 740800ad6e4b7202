import { Entity } from 'typeorm';

import { GivenId, TextColumn } from '../../columns.js';

/** What came of an attempt to tell somebody. */
@Entity('config_AttemptStatus')
export class ConfigAttemptStatus {
  @GivenId('PK_AttemptStatus')
  id: number;

  @TextColumn('Name', 64)
  name: string;
}
