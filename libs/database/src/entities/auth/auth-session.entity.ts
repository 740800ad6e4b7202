import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { DateColumn, ReferenceColumn, WideColumn } from '../../columns.js';

/** A session: the short name of a whole identity. Its id is never kept, only the id's SHA-256. */
@Entity('auth_Session')
@Index('IDX_Session_User', ['userId'])
@Index('IDX_Session_Device', ['deviceId'])
@Index('IDX_Session_Expires', ['expiresAt'])
export class AuthSession {
  /** SHA-256 of the session id, in hex. */
  @PrimaryColumn({ name: 'Hash', type: 'varchar', length: 64 })
  hash: string;

  @ReferenceColumn('FK_User', { nullable: true })
  userId: number | null;

  @ReferenceColumn('FK_Device', { nullable: true })
  deviceId: number | null;

  /** The identity it stands for, as JSON text. */
  @Column({ name: 'Claims', type: 'text' })
  claims: string;

  /** Unix seconds, as in the identity. */
  @WideColumn('Expires')
  expiresAt: number;

  @DateColumn('Created')
  createdAt: Date;
}
