import type { OnModuleInit } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { Writer } from '@app/database';
import { Outbox } from '@app/outbox';
import type { Environment } from '@app/server';
import { ENVIRONMENT, publicUrl } from '@app/server';

import type { Mail, NamedMail } from './mail-transport.js';
import { MailTransport } from './mail-transport.js';

const KIND = 'mail';
const LEASE = 90_000;

/**
 * Sends mails through the outbox: the request answers at once, whatever the mail server does. The `Message-ID` stays the
 * same over all tries, so that a mail server can tell a repeat after a crash.
 */
@Injectable()
export class Mailer implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly transport: MailTransport,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Where links in mails lead. */
  get url(): string {
    return publicUrl(this.environment);
  }

  onModuleInit(): void {
    this.outbox.handle<NamedMail>(KIND, LEASE, (mail) => this.transport.send(mail));
  }

  /** Leaves the mail to be sent after the commit. */
  async send(db: Writer, mail: Mail): Promise<void> {
    await this.outbox.add(db, KIND, { ...mail, messageId: this.transport.messageId() });
  }
}
