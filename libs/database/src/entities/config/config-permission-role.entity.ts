import { Entity } from 'typeorm';

import { GivenId, TextColumn } from '../../columns.js';

@Entity('config_PermissionRole')
export class ConfigPermissionRole {
  @GivenId('PK_PermissionRole')
  id: number;

  @TextColumn('Name', 64)
  name: string;
}
