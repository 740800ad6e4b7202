import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import { indexAccount } from '@app/accounts';
import { Account, Database } from '@app/database';
import { assertFresh } from '@app/server';

import type { PutAccountBody } from './account.dto.js';
import { AccountPlace } from './account-place.js';
import { replacePhones } from './account-phones.js';
import { saveAddress } from './address.js';
import { References } from './references.js';

/** Changes what an account tells about itself; one transaction, and only what was sent. */
@Injectable()
export class AccountEditor {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
    private readonly references: References,
    private readonly place: AccountPlace,
  ) {}

  async edit(caller: Caller, id: number, body: PutAccountBody, ifMatch: string | undefined): Promise<void> {
    await this.scope.check(caller, id, 'edit_account_basic');
    await this.checkReferences(body);
    await this.place.check(id, body);
    await this.database.write(async (db) => {
      await db.lock(Account, id);
      const account = await db.findOneBy(Account, { id });
      if (!account) throw new NotFoundException(`No account ${id}`);
      assertFresh(ifMatch, account.version);

      const before = await this.place.change(db, caller, id, body);
      await db.update(
        Account,
        { id },
        {
          ...(body.PK_Language === undefined ? {} : { languageId: body.PK_Language }),
          ...(body.PK_Oem_Account === undefined ? {} : { oemAccount: body.PK_Oem_Account }),
          ...(body.Billing ? { billingAddressId: await saveAddress(db, account.billingAddressId, body.Billing) } : {}),
          ...(body.Mailing ? { mailingAddressId: await saveAddress(db, account.mailingAddressId, body.Mailing) } : {}),
          version: account.version + 1,
        },
      );
      if (body.Phone) await replacePhones(db, id, body.Phone);
      await indexAccount(db, id);
      const { languageId: PK_Language, oemAccount: PK_Oem_Account } = account;
      db.record({
        actor: caller,
        action: 'putAccount',
        accountId: id,
        subject: `account ${id}`,
        before: { PK_Language, PK_Oem_Account, ...before },
        after: body,
      });
    });
  }

  /** The countries, carriers and language that are named must exist; 0 stands for none. */
  private async checkReferences({ Billing, Mailing, Phone = [], PK_Language }: PutAccountBody): Promise<void> {
    await this.references.country('Billing.PK_Country', Billing?.PK_Country);
    await this.references.country('Mailing.PK_Country', Mailing?.PK_Country);
    await this.references.language('PK_Language', PK_Language);
    for (const [at, { PK_Country, PK_Provider }] of Phone.entries()) {
      await this.references.country(`Phone.${at}.PK_Country`, PK_Country);
      await this.references.provider(`Phone.${at}.PK_Provider`, PK_Provider);
    }
  }
}
