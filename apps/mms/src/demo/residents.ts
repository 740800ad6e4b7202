import type { AuthAccount } from '@app/database';
import { AuthLogin, AuthUser, User } from '@app/database';

import { inBatches } from './batches.js';
import { habitOf } from './notifications.js';
import type { Home, Person } from './people.js';
import { mobileOf } from './people.js';
import type { Seeding } from './seeding.js';
import { emailOf, Usernames } from './usernames.js';

interface Resident {
  account: AuthAccount;
  home: Home;
  person: Person;
  roleId: number;
}

/** Users who are there to be looked at: no password matches. Collected to be written in few statements. */
export class Residents {
  private readonly collected: Resident[] = [];

  add(resident: Resident): void {
    this.collected.push(resident);
  }

  async write({ db, random, phones }: Seeding): Promise<void> {
    const createdAt = new Date();
    const auths = this.collected.map(({ account, roleId }) =>
      db.create(AuthUser, { accountId: account.id, roleId, passwordHash: '', createdAt }),
    );
    await inBatches(auths, (batch) => db.insert(AuthUser, batch));

    const usernames = new Usernames();
    const logins: Partial<AuthLogin>[] = [];
    const users: Partial<User>[] = [];
    for (const [at, { account, home, person }] of this.collected.entries()) {
      const { id } = auths[at]!;
      const username = usernames.take(person.latinName);
      const hasPhone = random.chance(0.4);
      const email = emailOf(random, username);
      logins.push({ oemId: account.oemId, username, userId: id });
      users.push({ id, accountId: account.id, name: person.fullName, email, ...habitOf(random, hasPhone), createdAt });
      if (!hasPhone) continue;
      phones.add({ account, userId: id, number: mobileOf(random, home), type: 'mobile', countryId: home.country.id });
    }
    await inBatches(logins, (batch) => db.insert(AuthLogin, batch));
    await inBatches(users, (batch) => db.insert(User, batch));
  }
}
