import { Entity, Index } from 'typeorm';

import { GivenId, ReferenceColumn, TextColumn } from '../../columns.js';

@Entity('config_Permission')
@Index('UQ_Permission_Name', ['name'], { unique: true })
@Index('IDX_Permission_Category', ['categoryId'])
export class ConfigPermission {
  @GivenId('PK_Permission')
  id: number;

  @ReferenceColumn('FK_PermissionCategory')
  categoryId: number;

  @TextColumn('Name', 64)
  name: string;

  @TextColumn('Description', 255)
  description: string;
}
