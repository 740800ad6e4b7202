import { Global, Module } from '@nestjs/common';

import { EventFeed } from './event-feed.js';
import { EventWriter } from './event-writer.js';
import { Listeners } from './listeners.js';
import { Retention } from './retention.js';

/** Events are written by every role: by gateways, by users who log in, by the system itself. */
@Global()
@Module({
  providers: [EventFeed, EventWriter, Listeners, Retention],
  exports: [EventFeed, EventWriter, Listeners, Retention],
})
export class EventsModule {}
