import type { Mail } from './mail-transport.js';

const sign = (url: string) => `\n\n--\n${url}\nThis mail was sent by a program; nobody reads answers to it.\n`;

/** The page behind the links of our mails; what follows the # is sent to nobody. */
const link = (url: string, what: string, code: string) => `${url}/code#${what}:${code}`;

/** What we write to people. `url` is where they reach this deployment. */
export const letters = {
  validation: (url: string, to: string, username: string, code: string): Mail => ({
    to,
    subject: 'Is this your e-mail address?',
    text: `Somebody, most likely you, has given this address for the user ${username}.

To confirm that it is yours, open this link within three days:

${link(url, 'validate', code)}

Code: ${code}

If it was not you, do nothing.${sign(url)}`,
  }),

  reset: (url: string, to: string, username: string, code: string): Mail => ({
    to,
    subject: 'A new password',
    text: `Somebody, most likely you, has asked for a new password for the user ${username}.

To choose one, open this link within an hour:

${link(url, 'reset', code)}

Code: ${code}

If it was not you, do nothing: the old password stays.${sign(url)}`,
  }),

  welcome: (url: string, to: string, username: string, code: string): Mail => ({
    to,
    subject: 'Your new user name',
    text: `A user has been made for you: ${username}.

To choose a password, open this link within two weeks:

${link(url, 'reset', code)}

Code: ${code}${sign(url)}`,
  }),

  invitation: (url: string, to: string, inviter: string, code: string): Mail => ({
    to,
    subject: 'You are invited',
    text: `${inviter} invites you to be a user of an account.

To choose a user name and a password, open this link within two weeks:

${link(url, 'invitation', code)}

Code: ${code}

If you do not know what this is about, do nothing.${sign(url)}`,
  }),

  answered: (url: string, to: string, ticket: { id: number; subject: string }, answer: string): Mail => ({
    to,
    subject: `An answer to your ticket ${ticket.id}`,
    text: `Your ticket ${ticket.id} has been answered: ${ticket.subject}

${answer}

The answer stands with the ticket, where you can say more.${sign(url)}`,
  }),

  changed: (url: string, to: string, username: string): Mail => ({
    to,
    subject: 'Your password has been changed',
    text: `The password of the user ${username} has just been changed, and all sessions have ended.

If it was not you, choose a new one at once: ${url}/code#forgotten${sign(url)}`,
  }),

  event: (url: string, to: string, subject: string, text: string): Mail => ({
    to,
    subject,
    text: `${text}

Which events you are told of is among the settings of your user.${sign(url)}`,
  }),
};
