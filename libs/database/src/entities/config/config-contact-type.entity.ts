import { Entity } from 'typeorm';

import { GivenId, TextColumn } from '../../columns.js';

/** By what way somebody is told of an event. */
@Entity('config_ContactType')
export class ConfigContactType {
  @GivenId('PK_ContactType')
  id: number;

  @TextColumn('Name', 64)
  name: string;
}
