import { Module } from '@nestjs/common';
import { EventsModule } from '@app/events';
import { FilesModule } from '@app/files';
import { InfoModule } from '@app/info';

import { EventModule } from './event/event.module.js';
import { StreamModule } from './event/stream/stream.module.js';

/** What happened. */
@Module({ imports: [InfoModule, EventsModule, FilesModule, EventModule, StreamModule] })
export class EventAppModule {}
