import { Global, Module } from '@nestjs/common';

import { Outbox } from './outbox.js';

/** Work that is done after the answer, by whichever instance has the time. */
@Global()
@Module({ providers: [Outbox], exports: [Outbox] })
export class OutboxModule {}
