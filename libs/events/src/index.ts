export { removeEvents } from '@app/files';
export type { RemovableEvent } from '@app/files';

export { EventFeed } from './event-feed.js';
export { EventWriter } from './event-writer.js';
export type { NewEvent } from './event-writer.js';
export { EventsModule } from './events.module.js';
export { Listeners, LISTENERS_CHANGED } from './listeners.js';
export { Retention, RETENTION_CHANGED } from './retention.js';
export { attemptStatuses, contactTypes, eventTypes, sourceTypes } from './types.js';
