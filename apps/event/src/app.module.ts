import { Module } from '@nestjs/common';
import { InfoModule } from '@app/info';

/** What happened. */
@Module({ imports: [InfoModule] })
export class EventAppModule {}
