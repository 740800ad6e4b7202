import { Module } from '@nestjs/common';
import { FilesModule } from '@app/files';
import { InfoModule } from '@app/info';

import { StorageModule } from './storage/storage.module.js';

/** What it recorded. */
@Module({ imports: [InfoModule, FilesModule, StorageModule] })
export class StorageAppModule {}

export { blobsFor } from './storage/blobs/blobs-for.js';
export { Blobs } from './storage/blobs/blobs.js';
export { checkFiles } from './storage/check/check-files.js';
export { FileSweep } from './storage/sweep/file-sweep.js';
export { RemovalSweep } from './storage/sweep/removal-sweep.js';
