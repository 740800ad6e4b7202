import { Module } from '@nestjs/common';
import { EventsModule } from '@app/events';
import { FilesModule } from '@app/files';
import { InfoModule } from '@app/info';

import { EventModule } from './event/event.module.js';

/** What happened. */
@Module({ imports: [InfoModule, EventsModule, FilesModule, EventModule] })
export class EventAppModule {}
