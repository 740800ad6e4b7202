import { Module } from '@nestjs/common';
import { ENVIRONMENT } from '@app/server';

import { ArchiveController } from './archive/archive.controller.js';
import { ArchiveService } from './archive/archive.service.js';
import { Blobs } from './blobs/blobs.js';
import { blobsFor } from './blobs/blobs-for.js';
import { FilesInReach } from './files-in-reach.js';
import { KeyGuesses } from './keys/key-guesses.js';
import { KeyedFiles } from './keys/keyed-files.js';
import { StorageController } from './storage.controller.js';
import { StorageService } from './storage.service.js';
import { FileSweep } from './sweep/file-sweep.js';
import { RemovalSweep } from './sweep/removal-sweep.js';
import { ThumbnailController } from './thumbnail/thumbnail.controller.js';
import { ThumbnailService } from './thumbnail/thumbnail.service.js';
import { Planning } from './upload/plan.js';
import { Reservations } from './upload/reservations.js';
import { Underway } from './upload/underway.js';
import { UploadService } from './upload/upload.service.js';

/** Files: logs, backups, pictures and clips of cameras. */
@Module({
  controllers: [StorageController, ArchiveController, ThumbnailController],
  providers: [
    { provide: Blobs, useFactory: blobsFor, inject: [ENVIRONMENT] },
    ArchiveService,
    FilesInReach,
    FileSweep,
    KeyedFiles,
    KeyGuesses,
    Planning,
    RemovalSweep,
    Reservations,
    StorageService,
    ThumbnailService,
    Underway,
    UploadService,
  ],
})
export class StorageModule {}
