import { createHash } from 'node:crypto';

/** The seed that every client has built in. */
const SEED = 'oZ7QE6LcLJp6fiWzdqZc';

/** What clients send instead of a password: sha1(lower-case name + password + seed), in lower-case hex. */
export const sha1Password = (username: string, password: string): string =>
  createHash('sha1')
    .update(username.toLowerCase() + password + SEED)
    .digest('hex');

export const isSha1 = (text: string) => /^[0-9a-f]{40}$/i.test(text);

/** How a login name is kept and compared: composed Unicode, lower case. */
export const normalUsername = (username: string) => username.normalize('NFC').toLowerCase();
