import { Injectable } from '@nestjs/common';
import type { Contact } from '@app/database';
import { letters, Mailer, MailFailed, MailTransport } from '@app/mail';

import type { Channel, Outcome } from './channel.js';

/** Sends mails. */
@Injectable()
export class EmailChannel implements Channel {
  constructor(
    private readonly transport: MailTransport,
    private readonly mailer: Mailer,
  ) {}

  send({ address, messageId, contents }: Contact): Promise<Outcome> {
    const [subject = '', ...lines] = contents.split('\n');
    const letter = letters.event(this.mailer.url, address, subject, lines.join('\n').trim());
    return this.hand({ ...letter, messageId: this.transport.messageId(messageId) });
  }

  /** The bare text, as carriers turn it into a text message. */
  sendText({ address, messageId, contents }: Contact): Promise<Outcome> {
    return this.hand({
      to: address,
      subject: '',
      text: contents,
      messageId: this.transport.messageId(messageId),
    });
  }

  private async hand(mail: Parameters<MailTransport['send']>[0]): Promise<Outcome> {
    try {
      await this.transport.send(mail);
      return { result: 'complete', notes: 'The mail server has taken it' };
    } catch (error) {
      const { code, forGood } = error instanceof MailFailed ? error : { code: null, forGood: false };
      const notes = code === null ? 'The mail server cannot be reached' : `The mail server has answered ${code}`;
      return { result: forGood ? 'refused' : 'busy', notes };
    }
  }
}
