import { Entity, Index, PrimaryColumn } from 'typeorm';

import { DateColumn, ReferenceColumn, TextColumn } from '../../columns.js';

/** A code that proves one thing once: the first administrator's link, later mailed codes. */
@Entity('auth_account_Code')
@Index('IDX_Code_User', ['userId'])
@Index('IDX_Code_Expires', ['expiresAt'])
export class AuthCode {
  /** SHA-256 of the code, in hex. */
  @PrimaryColumn({ name: 'Hash', type: 'varchar', length: 64 })
  hash: string;

  @TextColumn('Purpose', 32)
  purpose: string;

  @ReferenceColumn('FK_User', { nullable: true })
  userId: number | null;

  @DateColumn('Created')
  createdAt: Date;

  @DateColumn('Expires')
  expiresAt: Date;
}
