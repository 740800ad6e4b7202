import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import { indexAccount } from '@app/accounts';
import type { Writer } from '@app/database';
import { Account, Address, Database } from '@app/database';
import { StaticData } from '@app/info';
import { assertFresh, badArgument } from '@app/server';

import type { AddressBody, PutAccountBody } from './account.dto.js';
import { AccountPlace } from './account-place.js';
import { replacePhones } from './account-phones.js';

/** Changes what an account tells about itself; one transaction, and only what was sent. */
@Injectable()
export class AccountEditor {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
    private readonly data: StaticData,
    private readonly place: AccountPlace,
  ) {}

  async edit(caller: Caller, id: number, body: PutAccountBody, ifMatch: string | undefined): Promise<void> {
    await this.scope.check(caller, id, 'edit_account_basic');
    await this.checkReferences(body);
    await this.place.check(caller, id, body);
    await this.database.write(async (db) => {
      await db.lock(Account, id);
      const account = await db.findOneBy(Account, { id });
      if (!account) throw new NotFoundException(`No account ${id}`);
      assertFresh(ifMatch, account.version);

      await this.place.change(db, caller, id, body);
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
    });
  }

  /** The countries, carriers and language that are named must exist; 0 stands for none. */
  private async checkReferences({ Billing, Mailing, Phone = [], PK_Language }: PutAccountBody): Promise<void> {
    const named = [
      ['Country', 'Billing.PK_Country', Billing?.PK_Country],
      ['Country', 'Mailing.PK_Country', Mailing?.PK_Country],
      ...Phone.flatMap(({ PK_Country, PK_Provider }, at) => [
        ['Country', `Phone.${at}.PK_Country`, PK_Country] as const,
        ['Country_Provider', `Phone.${at}.PK_Provider`, PK_Provider] as const,
      ]),
    ] as const;
    for (const [category, name, id] of named) {
      if (id && !(await this.data.has(category, id)))
        throw badArgument(name, `must be a ${category} of the static data`);
    }
    if (PK_Language !== undefined && !(await this.data.has('Language', PK_Language))) {
      throw badArgument('PK_Language', 'must be a Language of the static data');
    }
  }
}

async function saveAddress(db: Writer, id: number | null, sent: AddressBody): Promise<number> {
  const columns = {
    FirstName: 'firstName',
    LastName: 'lastName',
    Company: 'company',
    Address1: 'address1',
    Address2: 'address2',
    City: 'city',
    State: 'state',
    PostalCode: 'postalCode',
  } as const;
  const texts = Object.entries(columns).flatMap(([wire, property]) => {
    const value = sent[wire as keyof typeof columns];
    return value === undefined ? [] : [[property, value] as const];
  });
  const changes = {
    ...Object.fromEntries(texts),
    ...(sent.PK_Country === undefined ? {} : { countryId: sent.PK_Country || null }),
  };
  if (id === null) {
    const address = db.create(Address, { ...changes, createdAt: new Date() });
    await db.insert(Address, address);
    return address.id;
  }
  if (Object.keys(changes).length > 0) await db.update(Address, { id }, changes);
  return id;
}
