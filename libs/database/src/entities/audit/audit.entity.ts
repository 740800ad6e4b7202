import { Column, Entity, Index } from 'typeorm';

import { DateColumn, GivenId, IntColumn, ReferenceColumn, TextColumn, WideColumn, WideGivenId } from '../../columns.js';

/** The end of the chain of entries: how many there are and the hash of the last, under the operator's secret. */
@Entity('audit_Head')
export class AuditHead {
  @GivenId('PK_Head')
  id: number;

  @WideColumn('Count', { default: 0 })
  count: number;

  @TextColumn('Hash', 64)
  hash: string;

  @TextColumn('Mac', 64)
  mac: string;
}

/** Who did what, to whom, and whether it was allowed. Each entry's hash includes the one before it. */
@Entity('audit_Entry')
@Index('IDX_Entry_Account', ['accountId', 'id'])
export class AuditEntry {
  /** Counts without gaps from 1. */
  @WideGivenId('PK_Entry')
  id: number;

  @DateColumn('Created')
  createdAt: Date;

  /** The account that was acted on. */
  @ReferenceColumn('FK_Account', { nullable: true })
  accountId: number | null;

  /** Who acted; null for the system or somebody with a mailed code. */
  @ReferenceColumn('FK_User', { nullable: true })
  userId: number | null;

  /** The API token that was used, if any. */
  @ReferenceColumn('FK_Token', { nullable: true })
  tokenId: number | null;

  /** As the request is named in the API document: `putAccount`. */
  @TextColumn('Action', 64)
  action: string;

  /** What was acted on: `user 12`. */
  @TextColumn('Subject', 64)
  subject: string;

  /** 200 for what was done, 403 for what was refused. */
  @IntColumn('Status')
  status: number;

  /** The salted hash of what it was before and is after. */
  @TextColumn('Values', 64)
  values: string;

  @TextColumn('Hash', 64)
  hash: string;
}

/** What it was and what it became: apart from the entry, since the deletion of an account blanks it. */
@Entity('audit_Value')
@Index('IDX_Value_Account', ['accountId'])
export class AuditValue {
  @WideGivenId('PK_Entry')
  id: number;

  @ReferenceColumn('FK_Account', { nullable: true })
  accountId: number | null;

  /** JSON of what changed; empty once blanked. */
  @Column({ name: 'Before', type: 'text' })
  before: string;

  @Column({ name: 'After', type: 'text' })
  after: string;

  /** Makes the hash tell nothing of values that are gone. */
  @TextColumn('Salt', 32)
  salt: string;
}
