import type { Writer } from '@app/database';
import { dateArgument, StoreStatistics } from '@app/database';

const LET_GO = `INSERT INTO \`storage_Removal\` (\`Path\`, \`Due\`, \`Created\`)
  SELECT \`Path\`, ?, ? FROM \`storage_Store\` WHERE \`FK_Account\` = ?`;
const DELETE = 'DELETE FROM `storage_Store` WHERE `FK_Account` = ?';

/** Lets all files of an account go, that goes itself. Whoever calls holds the account, so that none is added meanwhile. */
export async function removeFilesOf(db: Writer, accountId: number): Promise<void> {
  const now = dateArgument(new Date());
  // one that somebody else is letting go is waited for, and not let go twice
  await db.change(`${LET_GO} ${db.forUpdate}`, [now, now, accountId]);
  await db.change(DELETE, [accountId]);
  await db.delete(StoreStatistics, { accountId });
}
