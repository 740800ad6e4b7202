import { createAccount } from '@app/accounts';
import type { AuthAccount } from '@app/database';
import { ConfigOem } from '@app/database';

import { createHousehold } from './households.js';
import { addressOf, homeIn, landlineOf, personOf } from './people.js';
import type { Seeding } from './seeding.js';
import type { Branch } from './tree.js';
import { addUser } from './users.js';

const DEALER = 4;
const FIRST_OEM = 1;
const REPORT_INTERVAL = 60;

/** An account above the end users, and all that is below it. */
export async function createBranch(seeding: Seeding, branch: Branch, parent: AuthAccount | null): Promise<void> {
  const { db, random } = seeding;
  const { company, typeId, country, oem } = branch;
  const staff = branch.staff.map((loginOrRole) => {
    const home = homeIn(random, country);
    return { home, person: personOf(random, home), loginOrRole };
  });
  const [contact] = staff;
  const account = await createAccount(db, {
    typeId,
    oemId: oem?.id ?? parent?.oemId ?? FIRST_OEM,
    parent,
    languageId: country.languageId,
    billing: { ...addressOf(random, contact.home, contact.person), company },
  });
  if (oem) {
    const createdAt = new Date();
    await db.insert(ConfigOem, { ...oem, accountId: account.id, reportInterval: REPORT_INTERVAL, createdAt });
  }
  seeding.phones.add({ account, number: landlineOf(random, contact.home), type: 'work', countryId: country.id });
  for (const { home, person, loginOrRole } of staff) await addUser(seeding, account, home, person, loginOrRole);
  await serve(seeding, account, branch);
  for (const each of branch.below ?? []) await createBranch(seeding, each, account);
}

/** The first customer of every dealer has a gateway; the family of the fixed logins has two. */
async function serve(seeding: Seeding, account: AuthAccount, { customers = [0], family }: Branch): Promise<void> {
  const [count, ...countries] = customers;
  for (let customer = 0; customer < count; customer += 1) {
    const isFirst = customer === 0 && account.typeId === DEALER;
    const country = seeding.random.pick(countries);
    if (isFirst && family) await createHousehold(seeding, account, country, { logins: family, gateways: 2 });
    else await createHousehold(seeding, account, country, { gateways: isFirst ? 1 : 0 });
  }
}
