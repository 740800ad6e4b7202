import { HttpException } from '@nestjs/common';
import { TryLater } from '@app/server';

import { StorageAway, StorageFull } from './blobs.js';

/** What the storage cannot do, as clients are told. */
export function toldByStorage(error: unknown): unknown {
  if (error instanceof StorageFull) return new HttpException('The storage is full', 507);
  return error instanceof StorageAway ? new TryLater('The storage cannot be reached now', 5) : error;
}
