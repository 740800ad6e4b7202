import type { Writer } from '@app/database';
import type { Mailer } from '@app/mail';
import { letters } from '@app/mail';

import { newUserCode } from './codes.js';

const LIFE = 3 * 86_400_000;

/** Leaves a mail that asks whether an address is the user's; codes in older ones end. */
export async function askValidation(
  db: Writer,
  mailer: Mailer,
  { userId, username, email }: { userId: number; username: string; email: string },
): Promise<void> {
  const code = await newUserCode(db, userId, 'email', LIFE);
  await mailer.send(db, letters.validation(mailer.url, email, username, code));
}
