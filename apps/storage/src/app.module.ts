import { Module } from '@nestjs/common';
import { FilesModule } from '@app/files';
import { InfoModule } from '@app/info';

/** What it recorded. */
@Module({ imports: [InfoModule, FilesModule] })
export class StorageAppModule {}
