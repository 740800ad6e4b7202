import { Entity } from 'typeorm';

import { DateColumn, GivenId, IntColumn, ReferenceColumn, TextColumn } from '../../columns.js';

/** What an account tells about itself. Its place in the tree is in auth_account_Account, under the same id. */
@Entity('account_Account')
export class Account {
  @GivenId('PK_Account')
  id: number;

  @ReferenceColumn('FK_Language')
  languageId: number;

  /** The account's number in the OEM's own books. */
  @TextColumn('PK_Oem_Account', 64)
  oemAccount: string;

  @ReferenceColumn('FK_Address_Billing', { nullable: true })
  billingAddressId: number | null;

  @ReferenceColumn('FK_Address_Mailing', { nullable: true })
  mailingAddressId: number | null;

  @DateColumn('Created')
  createdAt: Date;

  /** Raised by every change of the account, its addresses, phones or place in the tree. */
  @IntColumn('Version', { default: 1 })
  version: number;
}
