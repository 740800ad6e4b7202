import type { Writer } from '@app/database';
import { Account, Address, AuthAccount, Installation } from '@app/database';

import { indexAccount } from './terms.js';

/** The servers that a migration has numbered: accounts begin their life on the first of each pair. */
const FIRST_ACCOUNT_SERVER = 5;
const FIRST_EVENT_SERVER = 13;
const ENGLISH = 1;

export interface NewAccount {
  typeId: number;
  oemId: number;
  /** The account directly above; null makes a master. */
  parent: AuthAccount | null;
  accountServerId?: number;
  languageId?: number;
  oemAccount?: string;
  billing?: Partial<Address>;
}

/** A new account in its place in the tree, with its first installation, ready to be found. */
export async function createAccount(db: Writer, account: NewAccount): Promise<AuthAccount> {
  const createdAt = new Date();
  const { parent, typeId, oemId } = account;
  const place = db.create(AuthAccount, {
    typeId,
    oemId,
    parentId: parent?.id ?? null,
    parent2Id: parent?.parentId ?? null,
    parent3Id: parent?.parent2Id ?? null,
    parent4Id: parent?.parent3Id ?? null,
    accountServerId: account.accountServerId ?? FIRST_ACCOUNT_SERVER,
    eventServerId: FIRST_EVENT_SERVER,
    createdAt,
    version: 1,
  });
  await db.insert(AuthAccount, place);

  const billing = db.create(Address, { ...account.billing, createdAt });
  if (account.billing) await db.insert(Address, billing);
  await db.insert(Account, {
    id: place.id,
    languageId: account.languageId ?? ENGLISH,
    oemAccount: account.oemAccount ?? '',
    billingAddressId: account.billing ? billing.id : null,
    mailingAddressId: null,
    createdAt,
    version: 1,
  });
  await db.insert(Installation, { accountId: place.id, createdAt, version: 1 });
  await indexAccount(db, place.id);
  return place;
}
