import type { Writer } from '@app/database';
import { AuthCode } from '@app/database';
import { hashOf, newCode } from '@app/identity';

/** What a mailed code proves: that an e-mail address is the user's, or that a new password may be set. */
export type CodePurpose = 'email' | 'password';

/** A code for a user, which ends the older ones of its purpose; `life` in milliseconds. Only its hash is kept. */
export async function newUserCode(db: Writer, userId: number, purpose: CodePurpose, life: number): Promise<string> {
  const code = newCode();
  const createdAt = new Date();
  await db.delete(AuthCode, { userId, purpose });
  await db.insert(AuthCode, {
    hash: hashOf(code),
    purpose,
    userId,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + life),
  });
  return code;
}

/** Takes a code out of the world; answers whose it was, or null when it is wrong, used or too old. */
export async function redeemUserCode(db: Writer, purpose: CodePurpose, code: string): Promise<number | null> {
  const hash = hashOf(code);
  const found = await db.findOneBy(AuthCode, { hash, purpose });
  if (!found || found.expiresAt < new Date()) return null;
  // of two requests with one code only one finds it there to be deleted
  const { affected } = await db.delete(AuthCode, { hash, purpose });
  return affected === 1 ? found.userId : null;
}
