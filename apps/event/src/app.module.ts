import { Module } from '@nestjs/common';
import { EventsModule } from '@app/events';
import { InfoModule } from '@app/info';

/** What happened. */
@Module({ imports: [InfoModule, EventsModule] })
export class EventAppModule {}
