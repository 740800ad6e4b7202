import { Entity } from 'typeorm';

import { GivenId, IntColumn, TextColumn } from '../../columns.js';

/** When a bill is due. */
@Entity('config_Terms')
export class ConfigTerms {
  @GivenId('PK_Terms')
  id: number;

  @TextColumn('Name', 64)
  name: string;

  /** After the date of the bill. */
  @IntColumn('Days')
  days: number;
}
