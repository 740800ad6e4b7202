export { letters } from './letters.js';
export { Mailer } from './mailer.js';
export type { Mail } from './mailer.js';
export { MailModule } from './mail.module.js';
