import { Entity } from 'typeorm';

import { GivenId, TextColumn } from '../../columns.js';

/** What has caused an event. */
@Entity('config_SourceType')
export class ConfigSourceType {
  @GivenId('PK_SourceType')
  id: number;

  @TextColumn('Name', 64)
  name: string;
}
