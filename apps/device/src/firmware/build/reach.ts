import type { Caller } from '@app/access';
import { may } from '@app/access';
import type { Argument } from '@app/database';

/** Part of a statement, and what its question marks stand for. */
export interface Condition {
  sql: string;
  args: Argument[];
}

const and = (conditions: Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
  args: conditions.flatMap(({ args }) => args),
});

const or = (conditions: Condition[]): Condition => ({
  sql: conditions.length === 0 ? '1 = 0' : conditions.map(({ sql }) => `(${sql})`).join(' OR '),
  args: conditions.flatMap(({ args }) => args),
});

/** An account, or one below it, as rows `a` of auth_account_Account say. */
const below = (accountId: number): Condition => ({
  sql: '? IN (a.`FK_Account_Parent`, a.`FK_Account_Parent2`, a.`FK_Account_Parent3`, a.`FK_Account_Parent4`)',
  args: [accountId],
});

const own = (accountId: number): Condition => ({ sql: 'd.`FK_Account` = ?', args: [accountId] });

const among = (ids: number[]): Condition => ({
  sql: `d.\`PK_Device\` IN (${ids.map(() => '?').join(', ') || 'NULL'})`,
  args: ids,
});

/** Units, and the accounts that they are paired with. */
export const UNITS = '`auth_device_Device` d LEFT JOIN `auth_account_Account` a ON a.`PK_Account` = d.`FK_Account`';

/** Whose gateways the caller may upgrade: those of the own account, of those below it, and a master's or OEM's unpaired ones. */
export function reached(caller: Caller, oemIds: number[]): Condition {
  const { accountId, devices } = caller;
  const reach = or([
    ...(may(caller, 'UPDATE_FIRMWARE', 'o') ? [own(accountId)] : []),
    ...(may(caller, 'UPDATE_FIRMWARE', 'c') ? [below(accountId)] : []),
    ...oemIds.map((oemId) => ({ sql: 'd.`FK_Account` IS NULL AND d.`FK_Oem` = ?', args: [oemId] })),
  ]);
  return devices === null ? reach : and([reach, among([...devices])]);
}

export interface Wanted {
  ids?: number[];
  oemId?: number;
  accountId?: number;
}

/** Those among them that an order is for. */
export const wanted = (reach: Condition, { ids, oemId, accountId }: Wanted): Condition =>
  and([
    reach,
    ...(ids ? [among(ids)] : []),
    ...(oemId === undefined ? [] : [{ sql: 'd.`FK_Oem` = ?', args: [oemId] }]),
    ...(accountId === undefined ? [] : [or([own(accountId), below(accountId)])]),
  ]);
