import { Entity } from 'typeorm';

import { GivenId, TextColumn } from '../../columns.js';

/** What a bill may list. */
@Entity('config_Item')
export class ConfigItem {
  @GivenId('PK_Item')
  id: number;

  @TextColumn('Name', 64)
  name: string;

  @TextColumn('Description', 255)
  description: string;
}
