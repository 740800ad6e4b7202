import { Entity, Index } from 'typeorm';

import {
  DateColumn,
  FlagColumn,
  GeneratedId,
  IntColumn,
  ReferenceColumn,
  TextColumn,
  WideColumn,
} from '../../columns.js';

/** What a person proves who they are with, and what they may: never leaves the auth role. */
@Entity('auth_account_User')
@Index('IDX_AuthUser_Account', ['accountId'])
export class AuthUser {
  @GeneratedId('PK_User')
  id: number;

  @ReferenceColumn('FK_Account')
  accountId: number;

  @ReferenceColumn('FK_PermissionRole')
  roleId: number;

  /** argon2id of the lower-case hex of SHA1Password; empty: no password can match. */
  @TextColumn('PasswordHash', 255)
  passwordHash: string;

  /** The id of the person in the OEM's own system, when it signs them in. */
  @TextColumn('PK_Oem_User', 64)
  oemUser: string;

  /** Counts the changes of the credentials; informs, decides nothing. */
  @IntColumn('Seq', { default: 1 })
  seq: number;

  /** Unix seconds; identities generated at or before it are refused. */
  @WideColumn('LoggedOut', { default: 0 })
  loggedOutAt: number;

  @FlagColumn('Active', { default: true })
  active: boolean;

  /** The only devices the user may see, PK_Device separated by commas; empty: all of the account. */
  @TextColumn('Devices', 2000)
  devices: string;

  @DateColumn('Created')
  createdAt: Date;
}
