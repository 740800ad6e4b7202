import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Caller } from '@app/access';
import { AccountScope, ancestorsOf } from '@app/access';
import { TermKind } from '@app/accounts';
import { AuthAccount, Database } from '@app/database';
import { Repository } from 'typeorm';

import { conditionsOf, countStatement, searchStatement } from './account-search.js';
import type { FoundAccountView, ListAccountsQuery, ListedAccountView, SearchAccountsQuery } from './accounts.dto.js';
import { USUAL } from './accounts.dto.js';

const FOUND = `SELECT p.\`PK_Account\`, p.\`FK_AccountType\` AS \`PK_AccountType\`, a.\`PK_Oem_Account\`,
  COALESCE(p.\`FK_Account_Parent\`, 0) AS \`PK_Account_Parent\`, COALESCE(p.\`FK_Account_Parent2\`, 0) AS \`PK_Account_Parent2\`,
  COALESCE(p.\`FK_Account_Parent3\`, 0) AS \`PK_Account_Parent3\`, COALESCE(p.\`FK_Account_Parent4\`, 0) AS \`PK_Account_Parent4\`
  FROM (?ids) ids JOIN \`auth_account_Account\` p ON p.\`PK_Account\` = ids.\`id\`
  JOIN \`account_Account\` a ON a.\`PK_Account\` = p.\`PK_Account\``;

/** The statement of a search, around the one that finds the ids. */
export const foundSql = (ids: string, order: 'ASC' | 'DESC'): string =>
  `${FOUND.replace('?ids', ids)} ORDER BY p.\`PK_Account\` ${order}`;

const LISTED = `SELECT p.\`PK_Account\`, b.\`FirstName\`, b.\`LastName\`, b.\`Address1\`, b.\`Address2\`, b.\`City\`, b.\`State\`,
  b.\`PostalCode\`, b.\`FK_Country\` AS \`PK_Country\`, p.\`FK_AccountType\` AS \`PK_AccountType\`, a.\`PK_Oem_Account\`
  FROM (?ids) ids JOIN \`auth_account_Account\` p ON p.\`PK_Account\` = ids.\`id\`
  JOIN \`account_Account\` a ON a.\`PK_Account\` = p.\`PK_Account\`
  LEFT JOIN \`account_Address\` b ON b.\`PK_Address\` = a.\`FK_Address_Billing\``;

type ListedRow = { [Name in keyof ListedAccountView]: ListedAccountView[Name] | null };

const orders = {
  PK_Account: TermKind.listed,
  FirstName: TermKind.byFirstName,
  Name: TermKind.byFirstName,
  LastName: TermKind.byLastName,
};

/** The accounts below an account: searched, listed, counted. */
@Injectable()
export class AccountsService {
  constructor(
    @InjectRepository(AuthAccount) private readonly accounts: Repository<AuthAccount>,
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async search(caller: Caller, query: SearchAccountsQuery): Promise<FoundAccountView[]> {
    const ancestorId = query.PK_Account_Parent ?? caller.accountId;
    const conditions = conditionsOf(query);
    if (conditions === null || !(await this.reaches(caller, ancestorId))) return [];
    const { sql, args } = searchStatement(ancestorId, conditions, query);
    return this.database.select<FoundAccountView>(foundSql(sql, query.Sort === 'Desc' ? 'DESC' : 'ASC'), args);
  }

  /** How many a search finds, on all pages. */
  async countFound(caller: Caller, query: SearchAccountsQuery): Promise<number> {
    const ancestorId = query.PK_Account_Parent ?? caller.accountId;
    const conditions = conditionsOf(query);
    if (conditions === null || !(await this.reaches(caller, ancestorId))) return 0;
    const { sql, args } = countStatement(ancestorId, conditions, query);
    const [row] = await this.database.select<{ n: number }>(sql, args);
    return Number(row?.n ?? 0);
  }

  async list(caller: Caller, id: number, query: ListAccountsQuery): Promise<ListedAccountView[]> {
    await this.scope.check(caller, id, 'lookup_account');
    const { OrderBy = 'PK_Account', Sort, Start = 0, Limit, Count } = query;
    const order = Sort === 'Desc' ? 'DESC' : 'ASC';
    const page = `SELECT \`FK_Account\` AS \`id\`, \`Term\` AS \`term\` FROM \`account_Term\`
      WHERE \`FK_Account_Ancestor\` = ? AND \`Kind\` = ? ORDER BY \`Term\` ${order}, \`FK_Account\` ${order} LIMIT ? OFFSET ?`;
    const sql = `${LISTED.replace('?ids', page)} ORDER BY ids.\`term\` ${order}, ids.\`id\` ${order}`;
    const args = [id, orders[OrderBy as keyof typeof orders], Limit ?? Count ?? USUAL, Start];
    return (await this.database.select<ListedRow>(sql, args)).map(toListedView);
  }

  async count(caller: Caller, id: number): Promise<number> {
    await this.scope.check(caller, id, 'lookup_account');
    const sql = 'SELECT COUNT(*) AS `n` FROM `account_Term` WHERE `FK_Account_Ancestor` = ? AND `Kind` = ?';
    const [row] = await this.database.select<{ n: number }>(sql, [id, TermKind.listed]);
    return Number(row?.n ?? 0);
  }

  private async reaches(caller: Caller, id: number): Promise<boolean> {
    if (id === caller.accountId) return true;
    const account = await this.accounts.findOneBy({ id });
    return account !== null && ancestorsOf(account).includes(caller.accountId);
  }
}

const toListedView = (row: ListedRow): ListedAccountView => ({
  PK_Account: String(row.PK_Account),
  FirstName: row.FirstName ?? '',
  LastName: row.LastName ?? '',
  Address1: row.Address1 ?? '',
  Address2: row.Address2 ?? '',
  City: row.City ?? '',
  State: row.State ?? '',
  PostalCode: row.PostalCode ?? '',
  PK_Country: row.PK_Country ?? 0,
  PK_AccountType: row.PK_AccountType ?? 0,
  PK_Oem_Account: row.PK_Oem_Account ?? '',
});
