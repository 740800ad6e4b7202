import { Module } from '@nestjs/common';
import { EventsModule } from '@app/events';
import { FilesModule } from '@app/files';
import { InfoModule } from '@app/info';

import { EventModule } from './event/event.module.js';
import { NotificationsModule } from './event/notifications.module.js';
import { SettingsModule } from './event/settings/settings.module.js';
import { StreamModule } from './event/stream/stream.module.js';

/** What happened, and who was told. */
@Module({
  imports: [InfoModule, EventsModule, FilesModule, EventModule, NotificationsModule, SettingsModule, StreamModule],
})
export class EventAppModule {}

export { EventSweep } from './event/retention/event-sweep.js';
export { writeCursor } from './event/stream/cursor.js';
export { Tail } from './event/stream/tail.js';
