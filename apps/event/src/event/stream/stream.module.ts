import { Module } from '@nestjs/common';

import { Cursors } from './cursors.js';
import { Missed } from './missed.js';
import { Pulse } from './pulse.js';
import { Rights } from './rights.js';
import { Rows } from './rows.js';
import { StreamController } from './stream.controller.js';
import { StreamService } from './stream.service.js';
import { Streams } from './streams.js';
import { Tail } from './tail.js';
import { Tickets } from './tickets.js';
import { Watch } from './watch.js';

/** Events as they happen. */
@Module({
  controllers: [StreamController],
  providers: [Cursors, Missed, Pulse, Rights, Rows, StreamService, Streams, Tail, Tickets, Watch],
})
export class StreamModule {}
