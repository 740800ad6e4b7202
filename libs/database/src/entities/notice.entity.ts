import { Entity, Index } from 'typeorm';

import { DateColumn, GeneratedWideId, TextColumn } from '../columns.js';

/** Something that every running instance must hear of: a user logged out, static data changed. Kept for an hour. */
@Entity('cluster_Notice')
@Index('IDX_Notice_Created', ['createdAt'])
export class Notice {
  @GeneratedWideId('PK_Notice')
  id: number;

  @TextColumn('Topic', 32)
  topic: string;

  /** What it is about: usually the id of a row. */
  @TextColumn('Subject', 64)
  subject: string;

  @DateColumn('Created')
  createdAt: Date;
}
