import { Global, Module } from '@nestjs/common';
import { OutboxModule } from '@app/outbox';

import { Mailer } from './mailer.js';

/** Mails to people, sent after the commit. */
@Global()
@Module({ imports: [OutboxModule], providers: [Mailer], exports: [Mailer] })
export class MailModule {}
