import { Injectable } from '@nestjs/common';
import { Database } from '@app/database';

import type { AddressView } from './address.js';

export interface PhoneRecord {
  providerId: number | null;
  countryId: number | null;
  number: string;
  extension: string;
  type: string;
  validated: number;
}

/** An account with all that belongs to it, as one statement reads it. */
export interface AccountRecord {
  typeId: number;
  oemId: number;
  accountServerId: number;
  eventServerId: number;
  languageId: number;
  oemAccount: string;
  version: number;
  billing: AddressView;
  mailing: AddressView;
  phones: PhoneRecord[];
}

const ADDRESS = [
  'FirstName',
  'LastName',
  'Company',
  'Address1',
  'Address2',
  'City',
  'State',
  'PostalCode',
  'FK_Country',
] as const;

type Column = (typeof ADDRESS)[number];

const addressColumns = (table: string) =>
  ADDRESS.map((name) => `${table}.\`${name}\` AS \`${table}_${name}\``).join(', ');

const keysOf = (table: string) =>
  Object.fromEntries(ADDRESS.map((name) => [name, `${table}_${name}`])) as Record<Column, string>;

const keys = { b: keysOf('b'), m: keysOf('m') };

/** One row for each phone, one with nulls where there is none. */
const SQL = `SELECT p.\`FK_AccountType\` AS \`typeId\`, p.\`FK_Oem\` AS \`oemId\`,
  p.\`FK_Server_Account\` AS \`accountServerId\`, p.\`FK_Server_Event\` AS \`eventServerId\`,
  a.\`FK_Language\` AS \`languageId\`, a.\`PK_Oem_Account\` AS \`oemAccount\`, a.\`Version\` AS \`version\`,
  ${addressColumns('b')}, ${addressColumns('m')},
  f.\`PK_Phone\` AS \`phoneId\`, f.\`FK_Country_Provider\` AS \`providerId\`, f.\`FK_Country\` AS \`countryId\`,
  f.\`Phone\` AS \`number\`, f.\`Extension\` AS \`extension\`, f.\`Type\` AS \`type\`, f.\`Validated\` AS \`validated\`
  FROM \`auth_account_Account\` p JOIN \`account_Account\` a ON a.\`PK_Account\` = p.\`PK_Account\`
  LEFT JOIN \`account_Address\` b ON b.\`PK_Address\` = a.\`FK_Address_Billing\`
  LEFT JOIN \`account_Address\` m ON m.\`PK_Address\` = a.\`FK_Address_Mailing\`
  LEFT JOIN \`account_Account_Phone\` l ON l.\`FK_Account\` = p.\`PK_Account\`
  LEFT JOIN \`account_Phone\` f ON f.\`PK_Phone\` = l.\`FK_Phone\`
  WHERE p.\`PK_Account\` = ? ORDER BY f.\`PK_Phone\``;

type Row = AccountRecord & PhoneRecord & { phoneId: number | null } & Record<string, unknown>;

@Injectable()
export class AccountRecords {
  constructor(private readonly database: Database) {}

  async find(id: number): Promise<AccountRecord | null> {
    const rows = await this.database.select<Row>(SQL, [id]);
    const [first] = rows;
    if (!first) return null;
    const { typeId, oemId, accountServerId, eventServerId, languageId, oemAccount, version } = first;
    return {
      typeId,
      oemId,
      accountServerId,
      eventServerId,
      languageId,
      oemAccount,
      version,
      billing: addressOf(first, 'b'),
      mailing: addressOf(first, 'm'),
      phones: first.phoneId === null ? [] : rows,
    };
  }
}

const text = (value: unknown): string => (value as string | null) ?? '';

const addressOf = (row: Row, table: 'b' | 'm'): AddressView => {
  const at = keys[table];
  return {
    FirstName: text(row[at.FirstName]),
    LastName: text(row[at.LastName]),
    Company: text(row[at.Company]),
    Address1: text(row[at.Address1]),
    Address2: text(row[at.Address2]),
    City: text(row[at.City]),
    State: text(row[at.State]),
    PostalCode: text(row[at.PostalCode]),
    PK_Country: (row[at.FK_Country] as number | null) ?? 0,
  };
};

/** The statement of `find`, for the bench to run without us. */
export const accountRecordSql = SQL;
