import { Entity, Index } from 'typeorm';

import { GivenId, TextColumn } from '../../columns.js';

/** What a role may, and whose things it may do it to. */
@Entity('config_PermissionRole_Permission')
@Index('IDX_PermissionRolePermission_Permission', ['permissionId'])
export class ConfigPermissionRolePermission {
  @GivenId('FK_PermissionRole')
  roleId: number;

  @GivenId('FK_Permission')
  permissionId: number;

  @TextColumn('Scopes', 8)
  scopes: string;
}
