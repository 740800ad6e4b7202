import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';
import { createTransport } from 'nodemailer';

/** A mail of plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** A mail that is the same one however often it is sent. */
export interface NamedMail extends Mail {
  messageId: string;
}

const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** How long one mail may take altogether: a server that says a word now and then would keep it for ever. */
const DEADLINE = 60_000;

/** No mail server takes it now; what it has said, where it has said anything. */
export class MailFailed extends Error {
  constructor(
    message: string,
    /** What the server answered. */
    readonly code: number | null,
    /** It will never take this mail. */
    readonly forGood: boolean,
  ) {
    super(message);
  }
}

/** Hands mails to the mail server; in the demo, which has none, to files. */
@Injectable()
export class MailTransport {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /** A `Message-ID` of this deployment. */
  messageId(name: string = randomUUID()): string {
    const [, domain = 'localhost'] = /@([^\s>]+)/.exec(this.environment.MMS_MAIL_FROM) ?? [];
    return `<${name}@${domain}>`;
  }

  /** Returns when the server has taken the mail; throws `MailFailed`. */
  async send(mail: NamedMail): Promise<void> {
    const { SMTP_URL, MMS_MAIL_FROM, demo } = this.environment;
    const message = { from: MMS_MAIL_FROM, ...mail, headers: { 'Auto-Submitted': 'auto-generated' } };
    if (SMTP_URL) return bySmtp(SMTP_URL, message);
    if (!demo) throw new MailFailed('SMTP_URL is not set', null, false);
    return this.toFile(message);
  }

  private async toFile(message: NamedMail): Promise<void> {
    const file = createTransport({ streamTransport: true, buffer: true });
    const { message: eml } = await file.sendMail(message);
    const folder = join(this.environment.VAR_DIR, 'mail');
    const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${message.messageId.slice(1, 9)}`;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `.${name}`), eml as Buffer);
    await rename(join(folder, `.${name}`), join(folder, `${name}.eml`));
  }
}

async function bySmtp(url: string, message: NamedMail): Promise<void> {
  const transport = createTransport({ url, ...limits });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The mail server takes too long')), DEADLINE);
  });
  try {
    await Promise.race([transport.sendMail(message), late]);
  } catch (error) {
    throw failureOf(error as Error & { code?: string; responseCode?: number });
  } finally {
    clearTimeout(timer);
    transport.close();
  }
}

/** Only what is said about this mail is for good; that it refuses our password is for the operator to mend. */
function failureOf({ message, code, responseCode = 0 }: Error & { code?: string; responseCode?: number }): MailFailed {
  const ofThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return new MailFailed(message, responseCode || null, ofThisMail && responseCode >= 500);
}
