import { ancestorsOf } from '@app/access';
import { phoneTerms, TermKind } from '@app/accounts';
import type { AuthAccount, Writer } from '@app/database';
import { AccountPhone, Phone, Term, UserPhone } from '@app/database';

import { inBatches } from './batches.js';

interface NewPhone {
  account: AuthAccount;
  /** Whose it is, if not the account's. */
  userId?: number;
  number: string;
  type: 'home' | 'mobile' | 'work';
  countryId: number;
}

/** Telephones, collected to be written in few statements. */
export class Phones {
  private readonly collected: NewPhone[] = [];

  add(phone: NewPhone): void {
    this.collected.push(phone);
  }

  async write(db: Writer): Promise<void> {
    const createdAt = new Date();
    const phones = this.collected.map(({ number, type, countryId }) =>
      db.create(Phone, { number, type, countryId, validated: type === 'mobile', createdAt }),
    );
    await inBatches(phones, (batch) => db.insert(Phone, batch));

    const links = this.collected.map(({ account, userId }, at) => ({ account, userId, phoneId: phones[at]!.id }));
    const ofUsers = links.flatMap(({ userId, phoneId }) => (userId === undefined ? [] : [{ userId, phoneId }]));
    const ofAccounts = links.filter(({ userId }) => userId === undefined);
    await inBatches(ofUsers, (batch) => db.insert(UserPhone, batch));
    await inBatches(ofAccounts, (batch) =>
      db.insert(
        AccountPhone,
        batch.map(({ account, phoneId }) => ({ accountId: account.id, phoneId })),
      ),
    );
    await inBatches(this.terms(), (batch) => db.insert(Term, batch));
  }

  /** What `indexAccount` would add for the phones; it would read and write every account anew. */
  private terms(): Term[] {
    const terms = this.collected.flatMap(({ account, number }) =>
      ancestorsOf(account).flatMap((ancestorId) =>
        phoneTerms({ number }).map((term) => ({ ancestorId, kind: TermKind.phone, term, accountId: account.id })),
      ),
    );
    return [...new Map(terms.map((each) => [Object.values(each).join(), each])).values()];
  }
}
