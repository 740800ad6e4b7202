import { TermKind, wordsOf } from '@app/accounts';
import type { Argument } from '@app/database';

import type { SearchAccountsQuery } from './accounts.dto.js';

/** A statement with its arguments. */
export interface Statement {
  sql: string;
  args: Argument[];
}

interface Condition {
  kind: TermKind;
  prefix: string;
}

/** Above every character that a term can have. */
const ABOVE_ALL = '\u{10FFFF}';

/** The fields by how few accounts a word of them finds: the statement begins with the first that is asked for. */
const fields = [
  ['Phone', TermKind.phone],
  ['Zip', TermKind.postalCode],
  ['LastName', TermKind.lastName],
  ['Address1', TermKind.address1],
  ['FirstName', TermKind.firstName],
  ['City', TermKind.city],
  ['Address2', TermKind.address2],
  ['State', TermKind.state],
] as const;

/** What must be found; null when something was asked for that nothing can match. */
export function conditionsOf(query: SearchAccountsQuery): Condition[] | null {
  const asked = { ...query, Zip: query.Zip ?? query.PostalCode };
  const conditions: Condition[] = [];
  for (const [name, kind] of fields) {
    const text = asked[name];
    if (text === undefined || text === '') continue;
    const prefixes = kind === TermKind.phone ? [text.replace(/\D/g, '')].filter(Boolean) : wordsOf(text);
    if (prefixes.length === 0) return null;
    // the longer of two words finds fewer
    conditions.push(...prefixes.sort((a, b) => b.length - a.length).map((prefix) => ({ kind, prefix })));
  }
  return conditions;
}

const RANGE = '`FK_Account_Ancestor` = ? AND `Kind` = ? AND `Term` >= ? AND `Term` < ?';

const rangeArgs = (ancestorId: number, { kind, prefix }: Condition): Argument[] => [
  ancestorId,
  kind,
  prefix,
  prefix + ABOVE_ALL,
];

/** The ids of a page of the accounts below `ancestorId` that meet all conditions. */
export function searchStatement(ancestorId: number, conditions: Condition[], query: SearchAccountsQuery): Statement {
  const { Sort = 'Asc', Count, Start } = query;
  const { sql, args } = found(ancestorId, conditions, query);
  return {
    sql: `SELECT DISTINCT t.\`FK_Account\` AS \`id\` ${sql}
    ORDER BY t.\`FK_Account\` ${Sort === 'Desc' ? 'DESC' : 'ASC'} LIMIT ? OFFSET ?`,
    args: [...args, Count ?? 50, Start ?? 0],
  };
}

/** How many there are of them. */
export function countStatement(ancestorId: number, conditions: Condition[], query: SearchAccountsQuery): Statement {
  const { sql, args } = found(ancestorId, conditions, query);
  return { sql: `SELECT COUNT(DISTINCT t.\`FK_Account\`) AS \`n\` ${sql}`, args };
}

/** Which accounts: ranges of the key of `account_Term`. */
function found(ancestorId: number, conditions: Condition[], query: SearchAccountsQuery): Statement {
  const { PK_AccountType, PK_Country } = query;
  const [first, ...others] = conditions.length > 0 ? conditions : [null];
  const where: string[] = [];
  const args: Argument[] = [];
  if (first) {
    where.push(`t.${RANGE.replaceAll(' AND ', ' AND t.')}`);
    args.push(...rangeArgs(ancestorId, first));
  } else {
    where.push('t.`FK_Account_Ancestor` = ? AND t.`Kind` = ? AND t.`Term` = ?');
    args.push(ancestorId, TermKind.listed, '');
  }
  for (const other of others) {
    where.push(
      `EXISTS (SELECT 1 FROM \`account_Term\` o WHERE o.\`FK_Account\` = t.\`FK_Account\` AND o.${RANGE.replaceAll(' AND ', ' AND o.')})`,
    );
    if (other) args.push(...rangeArgs(ancestorId, other));
  }
  if (PK_AccountType !== undefined) {
    where.push(
      'EXISTS (SELECT 1 FROM `auth_account_Account` p WHERE p.`PK_Account` = t.`FK_Account` AND p.`FK_AccountType` = ?)',
    );
    args.push(PK_AccountType);
  }
  if (PK_Country !== undefined) {
    where.push(
      'EXISTS (SELECT 1 FROM `account_Account` a JOIN `account_Address` b ON b.`PK_Address` = a.`FK_Address_Billing` WHERE a.`PK_Account` = t.`FK_Account` AND b.`FK_Country` = ?)',
    );
    args.push(PK_Country);
  }
  return { sql: `FROM \`account_Term\` t WHERE ${where.join(' AND ')}`, args };
}
