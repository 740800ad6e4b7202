import type { Writer } from '@app/database';
import { Account, AccountPhone, Address, AuthAccount, Phone, Term, UserPhone, User } from '@app/database';
import { In } from 'typeorm';

import { phoneTerms } from './phone-terms.js';
import { sortTerm, wordsOf } from './words.js';

/** Which field of an account a search term comes from. The numbers stand in the database. */
export const TermKind = {
  /** Every account below, with an empty term: the list itself, in the order of the ids. */
  listed: 0,
  firstName: 1,
  lastName: 2,
  address1: 3,
  address2: 4,
  city: 5,
  state: 6,
  postalCode: 7,
  phone: 8,
  /** The whole first or last name, to list in its order. */
  byFirstName: 9,
  byLastName: 10,
} as const;

export type TermKind = (typeof TermKind)[keyof typeof TermKind];

interface Searchable {
  address: Partial<Address>;
  phones: Pick<Phone, 'number' | 'countryId'>[];
}

/** The terms under which an account is found. */
export function termsOf({ address, phones }: Searchable): { kind: TermKind; term: string }[] {
  const words = (kind: TermKind, text = '') => wordsOf(text).map((term) => ({ kind, term }));
  const terms = [
    { kind: TermKind.listed, term: '' },
    ...words(TermKind.firstName, address.firstName),
    ...words(TermKind.lastName, address.lastName),
    ...words(TermKind.address1, address.address1),
    ...words(TermKind.address2, address.address2),
    ...words(TermKind.city, address.city),
    ...words(TermKind.state, address.state),
    ...words(TermKind.postalCode, address.postalCode),
    ...phones.flatMap((phone) => phoneTerms(phone).map((term) => ({ kind: TermKind.phone, term }))),
    { kind: TermKind.byFirstName, term: sortTerm(address.firstName) },
    { kind: TermKind.byLastName, term: sortTerm(address.lastName) },
  ];
  return [...new Map(terms.map((each) => [`${each.kind} ${each.term}`, each])).values()];
}

/** Brings the search up to what the account now is: its billing address, its and its users' phones, its place. */
export async function indexAccount(db: Writer, accountId: number): Promise<void> {
  const place = await db.findOneByOrFail(AuthAccount, { id: accountId });
  const account = await db.findOneByOrFail(Account, { id: accountId });
  const address = account.billingAddressId ? await db.findOneBy(Address, { id: account.billingAddressId }) : null;
  const terms = termsOf({ address: address ?? {}, phones: await phonesOf(db, accountId) });
  const above = [place.parentId, place.parent2Id, place.parent3Id, place.parent4Id].filter((id) => id !== null);
  const rows = above.flatMap((ancestorId) => terms.map((each) => ({ ancestorId, ...each, accountId })));

  await db.delete(Term, { accountId });
  if (rows.length > 0) await db.insert(Term, rows);
}

async function phonesOf(db: Writer, accountId: number): Promise<Phone[]> {
  const users = await db.find(User, { select: { id: true }, where: { accountId } });
  const own = await db.findBy(AccountPhone, { accountId });
  const theirs = users.length > 0 ? await db.findBy(UserPhone, { userId: In(users.map(({ id }) => id)) }) : [];
  const ids = [...own, ...theirs].map(({ phoneId }) => phoneId);
  return ids.length > 0 ? db.findBy(Phone, { id: In(ids) }) : [];
}
