import { createAccount } from '@app/accounts';
import type { AuthAccount } from '@app/database';
import { Account } from '@app/database';

import type { Country } from './country.js';
import { createAddress, createInstallations } from './installations.js';
import type { Login } from './logins.js';
import { addressOf, familyOf, homeIn, landlineOf, mobileOf } from './people.js';
import type { Random } from './random.js';
import type { Seeding } from './seeding.js';
import { origins } from './tree.js';
import { addUser } from './users.js';

const END_USER = 5;
const OWNER = 10;
const MEMBER = 11;
const VIEWER = 12;

interface Household {
  /** The users, if they are the fixed ones. */
  logins?: Login[];
  /** How many, each in an installation of its own. */
  gateways?: number;
}

/** An end user's account with its people, phones and installations. */
export async function createHousehold(
  seeding: Seeding,
  parent: AuthAccount,
  country: Country,
  { logins, gateways = 0 }: Household,
): Promise<void> {
  const { db, random, phones } = seeding;
  const home = homeIn(random, country, !logins && random.chance(0.12) ? random.pick(origins) : country);
  const size = logins?.length ?? random.pick([1, 1, 1, 2, 2, 2, 3, 4]);
  const family = familyOf(random, home, size);
  const owner = family[0]!;
  const billing = addressOf(random, home, owner);
  const account = await createAccount(db, {
    typeId: END_USER,
    oemId: parent.oemId,
    parent,
    languageId: country.languageId,
    oemAccount: random.chance(0.6) ? random.fill(parent.oemId === 1 ? 'V-%#####' : 'B-%#####') : '',
    billing,
  });
  phones.add({ account, number: landlineOf(random, home), type: 'home', countryId: country.id });
  if (random.chance(0.4)) {
    phones.add({ account, number: mobileOf(random, home), type: 'mobile', countryId: country.id });
  }
  if (random.chance(0.12)) {
    const mailingAddressId = await createAddress(db, addressOf(random, homeIn(random, country), owner));
    await db.update(Account, account.id, { mailingAddressId });
  }
  const installations = Math.max(gateways, random.chance(0.15) ? random.between(2, 3) : 1);
  if (installations > 1 || gateways > 0) {
    const ids = await createInstallations(seeding, account, home, owner, billing, installations);
    for (const [at, id] of ids.slice(0, gateways).entries()) {
      await seeding.gateways.pair(db, account, id, country.homes[at]!);
    }
  }

  for (const [at, person] of family.entries()) {
    await addUser(seeding, account, home, person, logins?.[at] ?? roleOf(random, at));
  }
}

const roleOf = (random: Random, at: number) => {
  if (at === 0) return OWNER;
  return at === 1 ? MEMBER : random.pick([MEMBER, VIEWER]);
};
