import { Module } from '@nestjs/common';
import { ENVIRONMENT } from '@app/server';

import { Blobs } from './blobs/blobs.js';
import { blobsFor } from './blobs/blobs-for.js';

/** Files: logs, backups, pictures and clips of cameras. */
@Module({
  providers: [{ provide: Blobs, useFactory: blobsFor, inject: [ENVIRONMENT] }],
})
export class StorageModule {}
