import { Module } from '@nestjs/common';
import { InfoModule } from '@app/info';

/** What it recorded. */
@Module({ imports: [InfoModule] })
export class StorageAppModule {}
