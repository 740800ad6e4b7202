import type { Database } from '@app/database';
import { AuthAccount, AuthCode } from '@app/database';
import { hashOf, newCode } from '@app/identity';

/** The purpose of the code that makes the first administrator. */
export const ADMINISTRATOR = 'administrator';

const DAY = 86_400_000;

/**
 * A code that makes the first administrator, or null when there are accounts already. Each start before that prints a
 * new one and ends the older ones.
 */
export function newAdministratorCode(database: Database): Promise<string | null> {
  const code = newCode();
  return database.write(async (db) => {
    if (await db.existsBy(AuthAccount, {})) return null;
    const createdAt = new Date();
    await db.delete(AuthCode, { purpose: ADMINISTRATOR });
    await db.insert(AuthCode, {
      hash: hashOf(code),
      purpose: ADMINISTRATOR,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + DAY),
    });
    return code;
  });
}
