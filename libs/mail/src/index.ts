export { letters } from './letters.js';
export { Mailer } from './mailer.js';
export { MailFailed, MailTransport } from './mail-transport.js';
export type { Mail, NamedMail } from './mail-transport.js';
export { MailModule } from './mail.module.js';
