import { Global, Module } from '@nestjs/common';
import { OutboxModule } from '@app/outbox';

import { MailTransport } from './mail-transport.js';
import { Mailer } from './mailer.js';

/** Mails to people, sent after the commit. */
@Global()
@Module({ imports: [OutboxModule], providers: [Mailer, MailTransport], exports: [Mailer, MailTransport] })
export class MailModule {}
