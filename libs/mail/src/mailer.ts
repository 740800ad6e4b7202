import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { OnModuleInit } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { Writer } from '@app/database';
import { Outbox } from '@app/outbox';
import type { Environment } from '@app/server';
import { ENVIRONMENT, publicUrl } from '@app/server';
import { createTransport } from 'nodemailer';

/** A mail of plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

interface StoredMail extends Mail {
  messageId: string;
}

const KIND = 'mail';
const LEASE = 90_000;
const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Sends mails through the outbox: the request answers at once, whatever the mail server does. The `Message-ID` stays the
 * same over all tries, so that a mail server can tell a repeat after a crash.
 */
@Injectable()
export class Mailer implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Where links in mails lead. */
  get url(): string {
    return publicUrl(this.environment);
  }

  onModuleInit(): void {
    this.outbox.handle<StoredMail>(KIND, LEASE, (mail) => this.deliver(mail));
  }

  /** Leaves the mail to be sent after the commit. */
  async send(db: Writer, mail: Mail): Promise<void> {
    const [, domain = 'localhost'] = /@([^\s>]+)/.exec(this.environment.MMS_MAIL_FROM) ?? [];
    await this.outbox.add(db, KIND, { ...mail, messageId: `<${randomUUID()}@${domain}>` });
  }

  private async deliver(mail: StoredMail): Promise<void> {
    const { SMTP_URL, MMS_MAIL_FROM, VAR_DIR, demo } = this.environment;
    const message = { from: MMS_MAIL_FROM, ...mail, headers: { 'Auto-Submitted': 'auto-generated' } };
    if (SMTP_URL) {
      const transport = createTransport({ url: SMTP_URL, ...limits });
      await transport.sendMail(message).finally(() => transport.close());
      return;
    }
    if (!demo) throw new Error('SMTP_URL is not set');
    const file = createTransport({ streamTransport: true, buffer: true });
    const { message: eml } = await file.sendMail(message);
    const folder = join(VAR_DIR, 'mail');
    const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${mail.messageId.slice(1, 9)}`;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `.${name}`), eml as Buffer);
    await rename(join(folder, `.${name}`), join(folder, `${name}.eml`));
  }
}
