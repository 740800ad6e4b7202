import { Entity, Index, Unique } from 'typeorm';

import { DateColumn, GeneratedId, ReferenceColumn, TextColumn } from '../../columns.js';

/** Somebody who has been asked by mail to become a user of an account. */
@Entity('auth_account_Invitation')
@Unique('UQ_Invitation_Hash', ['hash'])
@Index('IDX_Invitation_Account', ['accountId'])
@Index('IDX_Invitation_Expires', ['expiresAt'])
export class AuthInvitation {
  @GeneratedId('PK_Invitation')
  id: number;

  @ReferenceColumn('FK_Account')
  accountId: number;

  /** Null when an import or an administrator who is gone has asked. */
  @ReferenceColumn('FK_User_Inviter', { nullable: true })
  inviterId: number | null;

  @ReferenceColumn('FK_PermissionRole')
  roleId: number;

  @TextColumn('Email', 254)
  email: string;

  @TextColumn('Name', 100)
  name: string;

  /** PK_Devices with commas: the only ones that the user will see; empty for all. */
  @TextColumn('Devices', 2000)
  devices: string;

  /** SHA-256 of the mailed code, in hex. */
  @TextColumn('Hash', 64)
  hash: string;

  @DateColumn('Created')
  createdAt: Date;

  @DateColumn('Expires')
  expiresAt: Date;
}
