import { Entity, Index, PrimaryColumn } from 'typeorm';

import { GivenId } from '../../columns.js';

/**
 * The account search: one row for each word of an account, once for each account above it. A search is then a read of
 * one range of the key, however many accounts there are and however high in the tree the caller stands.
 */
@Entity('account_Term', { withoutRowid: true })
@Index('IDX_Term_Account', ['accountId'])
export class Term {
  @GivenId('FK_Account_Ancestor')
  ancestorId: number;

  /** Which field of the account: the numbers of `TermKind`. */
  @GivenId('Kind')
  kind: number;

  /** Lower case, without accents; digits only for a phone. */
  @PrimaryColumn({ name: 'Term', type: 'varchar', length: 64 })
  term: string;

  @GivenId('FK_Account')
  accountId: number;
}
