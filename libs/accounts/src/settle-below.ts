import type { Writer } from '@app/database';
import { AuthAccount, Term } from '@app/database';
import { In } from 'typeorm';

/** Those below whose accounts above are not those of their parent, the upper ones first. */
const UNSETTLED = `SELECT c.\`PK_Account\` AS \`id\` FROM \`auth_account_Account\` c
  JOIN \`auth_account_Account\` p ON p.\`PK_Account\` = c.\`FK_Account_Parent\`
  WHERE (c.\`FK_Account_Parent\` = ? OR c.\`FK_Account_Parent2\` = ? OR c.\`FK_Account_Parent3\` = ?)
  AND (COALESCE(c.\`FK_Account_Parent2\`, 0) <> COALESCE(p.\`FK_Account_Parent\`, 0)
    OR COALESCE(c.\`FK_Account_Parent3\`, 0) <> COALESCE(p.\`FK_Account_Parent2\`, 0)
    OR COALESCE(c.\`FK_Account_Parent4\`, 0) <> COALESCE(p.\`FK_Account_Parent3\`, 0))
  ORDER BY c.\`FK_AccountType\`, c.\`PK_Account\` LIMIT ?`;

/** Copies the terms under which accounts are found below one account to below another. */
const COPY = `INSERT INTO \`account_Term\` (\`FK_Account_Ancestor\`, \`Kind\`, \`Term\`, \`FK_Account\`)
  SELECT ?, t.\`Kind\`, t.\`Term\`, t.\`FK_Account\` FROM \`account_Term\` t
  WHERE t.\`FK_Account_Ancestor\` = ? AND t.\`FK_Account\` IN `;

/**
 * After an account has moved: brings those below it, at most `limit`, to where their parents are. Each stands in one
 * place, wholly the old or wholly the new one, and is found there. Answers how many were moved; fewer than `limit` were
 * all that was left.
 */
export async function settleBelow(db: Writer, id: number, limit: number): Promise<number> {
  const found: { id: number }[] = await db.query(UNSETTLED, [id, id, id, limit]);
  if (found.length === 0) return 0;
  const accounts = await db.findBy(AuthAccount, { id: In(found.map((each) => each.id)) });
  const upperFirst = [...accounts].sort((a, b) => a.typeId - b.typeId);
  const parentIds = [...new Set(upperFirst.map(({ parentId }) => parentId ?? 0))];
  for (const parentId of parentIds) {
    const children = upperFirst.filter((each) => each.parentId === parentId).map((each) => each.id);
    await settle(db, parentId, children);
  }
  return found.length;
}

async function settle(db: Writer, parentId: number, children: number[]): Promise<void> {
  const parent = await db.findOneByOrFail(AuthAccount, { id: parentId });
  const above = { parent2Id: parent.parentId, parent3Id: parent.parent2Id, parent4Id: parent.parent3Id };
  await db.update(AuthAccount, { id: In(children) }, above);

  const upper = Object.values(above).filter((each) => each !== null);
  await db
    .createQueryBuilder()
    .delete()
    .from(Term)
    .where('accountId IN (:...children) AND ancestorId <> :parentId', { children, parentId })
    .execute();
  const marks = `(${children.map(() => '?').join(', ')})`;
  for (const ancestorId of upper) await db.query(COPY + marks, [ancestorId, parentId, ...children]);
}
