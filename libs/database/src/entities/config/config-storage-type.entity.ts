import { Entity } from 'typeorm';

import { GivenId, IntColumn, TextColumn } from '../../columns.js';

/** A purpose of stored files: how long they are kept and how large one may be. */
@Entity('config_StorageType')
export class ConfigStorageType {
  @GivenId('PK_StorageType')
  id: number;

  @TextColumn('Name', 64)
  name: string;

  /** 0: kept until deleted. */
  @IntColumn('ExpirationDays')
  expirationDays: number;

  @IntColumn('MaxBytes')
  maxBytes: number;
}
