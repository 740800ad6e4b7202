import { Entity } from 'typeorm';

import { GivenId, TextColumn } from '../../columns.js';

@Entity('config_PermissionCategory')
export class ConfigPermissionCategory {
  @GivenId('PK_PermissionCategory')
  id: number;

  @TextColumn('Name', 64)
  name: string;
}
