import { Entity } from 'typeorm';

import { DateColumn, GivenId, IntColumn, WideColumn } from '../../columns.js';

/** How much of an account is stored, of each storage type: changed with every file, in the same transaction. */
@Entity('storage_StoreStatistics')
export class StoreStatistics {
  @GivenId('FK_Account')
  accountId: number;

  @GivenId('FK_StorageType')
  storageTypeId: number;

  @IntColumn('Files', { default: 0 })
  files: number;

  @WideColumn('Bytes', { default: 0 })
  bytes: number;

  @DateColumn('Created')
  createdAt: Date;
}
