import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { DateColumn } from '../../columns.js';

/** A request that came with a key of its own and has done what it asked for: it is not done again when it comes again. */
@Entity('auth_DoneRequest')
@Index('IDX_DoneRequest_Created', ['createdAt'])
export class DoneRequest {
  /** A keyed hash of who sent it, of whose account, and of its key, in hex. */
  @PrimaryColumn({ name: 'Name', type: 'varchar', length: 64 })
  name: string;

  /** A keyed hash of what it asks for, in hex. */
  @Column({ name: 'Content', type: 'varchar', length: 64, default: '' })
  content: string;

  /** The ids of what it has made, as JSON; never what authorizes. */
  @Column({ name: 'Answer', type: 'text' })
  answer: string;

  @DateColumn('Created')
  createdAt: Date;
}
