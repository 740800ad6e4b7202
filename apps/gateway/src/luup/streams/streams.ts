import { download } from './download.js';
import { events } from './events.js';
import type { Stream } from './stream.js';
import { upload } from './upload.js';
import { video } from './video.js';

/** What the web server has beside its engine. The methods that each takes stand first. */
export const streams: ReadonlyMap<string, { methods: string[]; stream: Stream }> = new Map([
  ['/events', { methods: ['GET'], stream: events }],
  ['/camera/video.mjpg', { methods: ['GET'], stream: video }],
  ['/download', { methods: ['GET', 'HEAD'], stream: download }],
  ['/upload', { methods: ['POST', 'PUT'], stream: upload }],
]);
