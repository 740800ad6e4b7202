import { Entity } from 'typeorm';

import { GivenId, ReferenceColumn, TextColumn } from '../../columns.js';

/** The five levels of the account tree. */
@Entity('config_AccountType')
export class ConfigAccountType {
  @GivenId('PK_AccountType')
  id: number;

  @TextColumn('Description', 64)
  description: string;

  /** The role of a new user of such an account. */
  @ReferenceColumn('FK_PermissionRole')
  roleId: number;
}
