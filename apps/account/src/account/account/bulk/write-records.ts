import { roleForAccountType } from '@app/access';
import { termsOf } from '@app/accounts';
import { normalUsername } from '@app/identity';
import type { Writer } from '@app/database';
import {
  Account,
  AccountPhone,
  Address,
  AuthAccount,
  AuthLogin,
  AuthUser,
  insertRows,
  Installation,
  Phone,
  Term,
  User,
  UserPhone,
} from '@app/database';

import type { PhoneBody } from '../account.dto.js';
import type { AddressBody } from '../address.js';
import type { AccountRow, InstallationRow, UserRow } from './record.js';

const END_USER = 5;
const ENGLISH = 1;

export interface WrittenUser {
  id: number;
  row: UserRow;
}

export interface Written {
  /** In the order of the rows. */
  accounts: AuthAccount[];
  users: WrittenUser[];
}

/**
 * Writes accounts with all that belongs to them, in a few statements for all of them. `parents` are the accounts above
 * them, row by row.
 */
export async function writeRecords(db: Writer, rows: AccountRow[], parents: AuthAccount[]): Promise<Written> {
  const createdAt = new Date();
  const accounts = rows.map(({ PK_AccountType = END_USER }, at) => placed(PK_AccountType, parents[at], createdAt));
  await insertRows(db, AuthAccount, accounts);

  const addresses: Partial<Address>[] = [];
  const address = (sent: AddressBody | undefined) => {
    if (!sent) return null;
    const made: Partial<Address> = toAddress(sent, createdAt);
    addresses.push(made);
    return made;
  };
  const own = rows.map((row) => ({
    billing: address(row.Billing),
    mailing: address(row.Mailing),
    installations: installationsOf(row).map((each) => ({ each, at: address(hasAddress(each) ? each : undefined) })),
  }));
  await insertRows(db, Address, addresses);
  await insertRows(
    db,
    Account,
    rows.map((row, at) => ({
      id: accounts[at]?.id,
      languageId: row.PK_Language ?? ENGLISH,
      oemAccount: row.PK_Oem_Account ?? '',
      billingAddressId: own[at]?.billing?.id ?? null,
      mailingAddressId: own[at]?.mailing?.id ?? null,
      createdAt,
      version: 1,
    })),
  );
  const installations = own.flatMap(({ installations: places }, at) =>
    places.map(({ each, at: where }) => ({
      accountId: accounts[at]?.id,
      addressId: where?.id ?? null,
      msisdn: each.Msisdn ?? '',
      imei: each.Imei ?? '',
      servicePlan: '',
      servicePlanState: '',
      createdAt,
      version: 1,
    })),
  );
  await insertRows(db, Installation, installations);
  const users = await writeUsers(db, rows, accounts, createdAt);
  await writePhones(db, rows, accounts, users, createdAt);
  await writeTerms(db, rows, accounts);
  return { accounts, users };
}

function placed(typeId: number, parent: AuthAccount | undefined, createdAt: Date): AuthAccount {
  if (!parent) throw new Error('An imported account has no place');
  return {
    id: 0,
    typeId,
    oemId: parent.oemId,
    parentId: parent.id,
    parent2Id: parent.parentId,
    parent3Id: parent.parent2Id,
    parent4Id: parent.parent3Id,
    accountServerId: parent.accountServerId,
    eventServerId: parent.eventServerId,
    supportUntil: null,
    createdAt,
    version: 1,
  };
}

const toAddress = (sent: AddressBody, createdAt: Date): Partial<Address> => ({
  firstName: sent.FirstName ?? '',
  lastName: sent.LastName ?? '',
  company: sent.Company ?? '',
  address1: sent.Address1 ?? '',
  address2: sent.Address2 ?? '',
  city: sent.City ?? '',
  state: sent.State ?? '',
  postalCode: sent.PostalCode ?? '',
  countryId: sent.PK_Country || null,
  createdAt,
});

/** Every account has one. */
const installationsOf = ({ Installations = [] }: AccountRow): InstallationRow[] =>
  Installations.length > 0 ? Installations : [{}];

const hasAddress = ({ Msisdn: _m, Imei: _i, ...address }: InstallationRow) =>
  Object.values(address).some((value) => value !== undefined);

async function writeUsers(db: Writer, rows: AccountRow[], accounts: AuthAccount[], createdAt: Date) {
  const users = rows.flatMap(({ Users = [] }, at) => {
    const account = accounts[at];
    return account ? Users.map((row) => ({ id: 0, row, account })) : [];
  });
  const auth = users.map(({ row, account }) => ({
    id: 0,
    accountId: account.id,
    roleId: row.PK_PermissionRole ?? roleForAccountType(account.typeId),
    passwordHash: '',
    oemUser: '',
    seq: 1,
    loggedOutAt: 0,
    active: true,
    devices: '',
    createdAt,
  }));
  await insertRows(db, AuthUser, auth);
  users.forEach((user, at) => (user.id = auth[at]?.id ?? 0));
  await insertRows(
    db,
    AuthLogin,
    users.map(({ id, row, account }) => ({
      oemId: account.oemId,
      username: normalUsername(row.Username),
      userId: id,
    })),
  );
  await insertRows(
    db,
    User,
    users.map(({ id, row, account }) => ({
      id,
      accountId: account.id,
      name: row.Name ?? '',
      email: row.Email.toLowerCase(),
      emailValidated: false,
      emailAlerts: row.EmailAlerts ?? false,
      emailNews: row.EmailNews ?? false,
      emailNotifications: row.EmailNotifications ?? false,
      phoneNotifications: row.PhoneNotifications ?? false,
      pushNotifications: row.PushNotifications ?? false,
      notifyOnSeverity: row.NotifyOnSeverity ?? '',
      createdAt,
      version: 1,
    })),
  );
  return users;
}

async function writePhones(
  db: Writer,
  rows: AccountRow[],
  accounts: AuthAccount[],
  users: WrittenUser[],
  createdAt: Date,
): Promise<void> {
  const toPhone = (sent: PhoneBody): Partial<Phone> => ({
    providerId: sent.PK_Provider || null,
    countryId: sent.PK_Country || null,
    number: sent.Phone,
    extension: sent.Extension ?? '',
    type: sent.Type ?? '',
    validated: false,
    createdAt,
  });
  const ofAccounts = rows.flatMap(({ Phone: sent = [] }, at) =>
    sent.map((each) => ({ accountId: accounts[at]?.id, phone: toPhone(each) })),
  );
  const ofUsers = users.flatMap(({ id, row }) =>
    (row.Phone ?? []).map((each) => ({ userId: id, phone: toPhone(each) })),
  );
  await insertRows(
    db,
    Phone,
    [...ofAccounts, ...ofUsers].map(({ phone }) => phone),
  );
  await insertRows(
    db,
    AccountPhone,
    ofAccounts.map(({ accountId, phone }) => ({ accountId, phoneId: phone.id })),
  );
  await insertRows(
    db,
    UserPhone,
    ofUsers.map(({ userId, phone }) => ({ userId, phoneId: phone.id })),
  );
}

/** As indexAccount would: under the direct parent first, from where the database copies them for those further up. */
async function writeTerms(db: Writer, rows: AccountRow[], accounts: AuthAccount[]): Promise<void> {
  const terms = rows.flatMap((row, at) => {
    const account = accounts[at];
    if (!account) return [];
    const address = toAddress(row.Billing ?? {}, account.createdAt);
    const phones = [...(row.Phone ?? []), ...(row.Users ?? []).flatMap(({ Phone = [] }) => Phone)].map((phone) => ({
      number: phone.Phone,
      countryId: phone.PK_Country || null,
    }));
    return termsOf({ address, phones }).map((term) => ({
      ancestorId: account.parentId,
      ...term,
      accountId: account.id,
    }));
  });
  await insertRows(db, Term, terms);

  for (const parentId of new Set(accounts.map((each) => each.parentId))) {
    const children = accounts.filter((each) => each.parentId === parentId);
    const [first] = children;
    const marks = children.map(() => '?').join(', ');
    for (const ancestorId of [first?.parent2Id, first?.parent3Id, first?.parent4Id]) {
      if (!ancestorId) continue;
      await db.query(
        `INSERT INTO \`account_Term\` (\`FK_Account_Ancestor\`, \`Kind\`, \`Term\`, \`FK_Account\`)
         SELECT ?, t.\`Kind\`, t.\`Term\`, t.\`FK_Account\` FROM \`account_Term\` t
         WHERE t.\`FK_Account_Ancestor\` = ? AND t.\`FK_Account\` IN (${marks})`,
        [ancestorId, parentId, ...children.map(({ id }) => id)],
      );
    }
  }
}
