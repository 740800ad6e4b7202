import { Entity, Index, PrimaryColumn } from 'typeorm';

import { DateColumn } from '../../columns.js';

/**
 * Something that is to leave the storage of the deployment once it is due. An upload leaves one before its file takes
 * its place, and takes it away together with the row of the file: what breaks off in between leaves nothing.
 */
@Entity('storage_Removal')
@Index('IDX_Removal_Due', ['dueAt'])
export class Removal {
  @PrimaryColumn({ name: 'Path', type: 'varchar', length: 128 })
  path: string;

  @DateColumn('Due')
  dueAt: Date;

  @DateColumn('Created')
  createdAt: Date;
}
