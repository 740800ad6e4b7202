import type { AuthAccount, Writer } from '@app/database';
import { Address, Installation } from '@app/database';

import type { Home, Person } from './people.js';
import { addressOf, homeIn } from './people.js';
import type { Seeding } from './seeding.js';

export async function createAddress(db: Writer, address: Partial<Address>): Promise<number> {
  const row = db.create(Address, { ...address, createdAt: new Date() });
  await db.insert(Address, row);
  return row.id;
}

/** Gives an account's first installation its address, and the account so many in all. */
export async function createInstallations(
  { db, random }: Seeding,
  { id: accountId }: AuthAccount,
  home: Home,
  owner: Person,
  billing: Partial<Address>,
  count: number,
): Promise<number[]> {
  const first = await db.findOneByOrFail(Installation, { accountId });
  await db.update(Installation, first.id, { addressId: await createAddress(db, billing) });
  const ids = [first.id];
  while (ids.length < count) {
    const addressId = await createAddress(db, addressOf(random, homeIn(random, home.country), owner));
    const row = db.create(Installation, { accountId, addressId, createdAt: new Date() });
    await db.insert(Installation, row);
    ids.push(row.id);
  }
  return ids;
}
