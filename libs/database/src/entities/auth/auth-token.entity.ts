import { Entity, Index, Unique } from 'typeorm';

import { DateColumn, FlagColumn, GeneratedId, ReferenceColumn, TextColumn } from '../../columns.js';

/** An API token: lets a program do some of what its maker may, without a password. Only its SHA-256 is kept. */
@Entity('auth_account_Token')
@Unique('UQ_Token_Hash', ['hash'])
@Index('IDX_Token_Account', ['accountId'])
@Index('IDX_Token_User', ['userId'])
export class AuthToken {
  @GeneratedId('PK_Token')
  id: number;

  @ReferenceColumn('FK_Account')
  accountId: number;

  /** Who made it; it may never do more than they may. */
  @ReferenceColumn('FK_User')
  userId: number;

  @TextColumn('Name', 100)
  name: string;

  @TextColumn('Hash', 64)
  hash: string;

  /** Names of permissions, with commas. */
  @TextColumn('Permissions', 2000)
  permissions: string;

  /** Reaches the accounts below, too. */
  @FlagColumn('Below')
  below: boolean;

  @DateColumn('Created')
  createdAt: Date;

  @DateColumn('Expires', { nullable: true })
  expiresAt: Date | null;
}
