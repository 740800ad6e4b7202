import { rolesFor } from '@app/access';
import type { StaticData } from '@app/info';
import { normalUsername } from '@app/identity';
import type { ProblemItem, RawRecord } from '@app/server';
import { checked } from '@app/server';

import type { PhoneBody } from '../account.dto.js';
import type { AddressBody } from '../address.js';
import { AccountRow } from './record.js';

const END_USER = 5;

/** What the rows of a file may name. */
export interface Known {
  countries: Set<number>;
  providers: Set<number>;
  languages: Set<number>;
}

export async function knownOf(data: StaticData): Promise<Known> {
  const ids = async (category: 'Country' | 'Country_Provider' | 'Language') =>
    new Set((await data.rows(category)).map((row) => Number(row[`PK_${category}`])));
  return {
    countries: await ids('Country'),
    providers: await ids('Country_Provider'),
    languages: await ids('Language'),
  };
}

/** What earlier rows of the file have said. */
export class Seen {
  /** The types of the accounts that others may stand below. */
  readonly parents = new Map<string, number>();
  readonly refs = new Set<string>();
  readonly usernames = new Set<string>();

  add(row: AccountRow): void {
    const type = row.PK_AccountType ?? END_USER;
    if (row.Ref) this.refs.add(row.Ref);
    if (row.Ref && type < END_USER) this.parents.set(row.Ref, type);
    for (const { Username } of row.Users ?? []) this.usernames.add(normalUsername(Username));
  }
}

/** A row as it will be written, or what is wrong with it. */
export function checkRecord(
  raw: RawRecord,
  known: Known,
  seen: Seen,
  topType: number,
): { row: AccountRow } | { errors: ProblemItem[] } {
  if (typeof raw.Error === 'string') return { errors: [{ name: '', detail: raw.Error }] };
  const { value: row, errors } = checked(AccountRow, raw);
  if (errors.length > 0) return { errors };
  const wrong = [...place(row, seen, topType), ...users(row, seen), ...references(row, known)];
  return wrong.length > 0 ? { errors: wrong } : { row };
}

function place({ Ref, ParentRef, PK_AccountType = END_USER }: AccountRow, seen: Seen, topType: number): ProblemItem[] {
  if (Ref && seen.refs.has(Ref)) return [{ name: 'Ref', detail: 'is that of an account before it' }];
  const above = ParentRef ? seen.parents.get(ParentRef) : topType;
  if (above === undefined) return [{ name: 'ParentRef', detail: 'is not the Ref of an account before it' }];
  if (PK_AccountType <= above) {
    return [{ name: 'PK_AccountType', detail: `must be above ${above}, the type of the parent` }];
  }
  return [];
}

function users({ PK_AccountType = END_USER, Users = [] }: AccountRow, seen: Seen): ProblemItem[] {
  const roles = rolesFor(PK_AccountType);
  const own = new Set<string>();
  return Users.flatMap(({ Username, PK_PermissionRole }, at) => {
    const name = normalUsername(Username);
    const twice = own.has(name) || seen.usernames.has(name);
    own.add(name);
    return [
      ...(twice ? [{ name: `Users.${at}.Username`, detail: 'stands in the file twice' }] : []),
      ...(PK_PermissionRole !== undefined && !roles.includes(PK_PermissionRole)
        ? [{ name: `Users.${at}.PK_PermissionRole`, detail: `must be one of ${roles.join(', ')} in such an account` }]
        : []),
    ];
  });
}

function references(row: AccountRow, { countries, providers, languages }: Known): ProblemItem[] {
  const addresses: [string, AddressBody | undefined][] = [
    ['Billing', row.Billing],
    ['Mailing', row.Mailing],
    ...(row.Installations ?? []).map((each, at): [string, AddressBody] => [`Installations.${at}`, each]),
  ];
  const phones: [string, PhoneBody][] = [
    ...(row.Phone ?? []).map((each, at): [string, PhoneBody] => [`Phone.${at}`, each]),
    ...(row.Users ?? []).flatMap(({ Phone = [] }, user) =>
      Phone.map((each, at): [string, PhoneBody] => [`Users.${user}.Phone.${at}`, each]),
    ),
  ];
  const missing = (name: string, id: number | undefined, there: Set<number>, what: string): ProblemItem[] =>
    id && !there.has(id) ? [{ name, detail: `must be a ${what} of the static data` }] : [];
  return [
    ...missing('PK_Language', row.PK_Language, languages, 'Language'),
    ...addresses.flatMap(([name, each]) => missing(`${name}.PK_Country`, each?.PK_Country, countries, 'Country')),
    ...phones.flatMap(([name, each]) => [
      ...missing(`${name}.PK_Country`, each.PK_Country, countries, 'Country'),
      ...missing(`${name}.PK_Provider`, each.PK_Provider, providers, 'Country_Provider'),
    ]),
  ];
}
