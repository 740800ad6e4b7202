import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, FlagField, IntField, PageSize, PageStart, TextField } from '@app/server';

/** The largest page of accounts. */
export const LARGEST = 200;
export const USUAL = 50;

const found = (field: string) =>
  `The beginning of a word of the ${field} in the billing address, ignoring case and accents`;

export class SearchAccountsQuery {
  @IntField({ optional: true, description: 'Only accounts below this one' })
  PK_Account_Parent?: number;

  @IntField({ optional: true, description: 'Only accounts of this type' })
  PK_AccountType?: number;

  @TextField({ length: 100, optional: true, description: found('first name') })
  FirstName?: string;

  @TextField({ length: 100, optional: true, description: found('last name') })
  LastName?: string;

  @TextField({ length: 200, optional: true, description: found('first address line') })
  Address1?: string;

  @TextField({ length: 200, optional: true, description: found('second address line') })
  Address2?: string;

  @TextField({ length: 100, optional: true, description: found('city') })
  City?: string;

  @TextField({ length: 100, optional: true, description: found('state') })
  State?: string;

  @TextField({ length: 20, optional: true, description: found('postal code') })
  Zip?: string;

  @TextField({ length: 20, optional: true, description: 'The same as Zip' })
  PostalCode?: string;

  @IntField({ optional: true, description: 'Only accounts whose billing address is in this country' })
  PK_Country?: number;

  @TextField({
    length: 40,
    optional: true,
    description: 'The beginning of a phone number of the account or its users, by its digits',
  })
  Phone?: string;

  @ChoiceField(['Asc', 'Desc'], { optional: true, description: 'By PK_Account', default: 'Asc' })
  Sort?: string;

  @PageSize({ largest: LARGEST, fallback: USUAL })
  Count?: number;

  @PageStart()
  Start?: number;

  @FlagField({ optional: true, description: 'Answer how many there are on all pages, too' })
  Total?: boolean;
}

export class ListAccountsQuery {
  @ChoiceField(['PK_Account', 'FirstName', 'LastName', 'Name'], {
    optional: true,
    description: 'Name is the same as FirstName',
    default: 'PK_Account',
  })
  OrderBy?: string;

  @ChoiceField(['Asc', 'Desc'], { optional: true, description: 'By OrderBy', default: 'Asc' })
  Sort?: string;

  @PageSize({ largest: LARGEST, fallback: USUAL })
  Limit?: number;

  @PageSize({ largest: LARGEST, note: 'Limit wins.' })
  Count?: number;

  @PageStart()
  Start?: number;

  @FlagField({ optional: true, description: 'Answer how many there are on all pages, too' })
  Total?: boolean;
}

export class FoundAccountView {
  @ApiProperty({ type: 'integer', example: 12 })
  PK_Account: number;

  @ApiProperty({ type: 'integer', example: 5 })
  PK_AccountType: number;

  @ApiProperty({ example: '12345' })
  PK_Oem_Account: string;

  @ApiProperty({ type: 'integer', description: '0 for none', example: 7 })
  PK_Account_Parent: number;

  @ApiProperty({ type: 'integer', description: '0 for none', example: 4 })
  PK_Account_Parent2: number;

  @ApiProperty({ type: 'integer', description: '0 for none', example: 2 })
  PK_Account_Parent3: number;

  @ApiProperty({ type: 'integer', description: '0 for none', example: 1 })
  PK_Account_Parent4: number;
}

export class FoundAccounts {
  @ApiProperty({ type: [FoundAccountView] })
  Accounts: FoundAccountView[];

  @ApiProperty({ type: 'integer', required: false, description: 'How many there are on all pages, when asked for' })
  Total?: number;
}

export class ListedAccountView {
  @ApiProperty({ description: 'A number as text, here', example: '12' })
  PK_Account: string;

  @ApiProperty({ example: 'Ada' })
  FirstName: string;

  @ApiProperty({ example: 'Meyer' })
  LastName: string;

  @ApiProperty({ example: '123 Main St' })
  Address1: string;

  @ApiProperty({ example: 'Suite 100' })
  Address2: string;

  @ApiProperty({ example: 'New York' })
  City: string;

  @ApiProperty({ example: 'NY' })
  State: string;

  @ApiProperty({ example: '10012' })
  PostalCode: string;

  @ApiProperty({ type: 'integer', description: 'ISO 3166-1 numeric; 0 for none', example: 840 })
  PK_Country: number;

  @ApiProperty({ type: 'integer', example: 5 })
  PK_AccountType: number;

  @ApiProperty({ example: '12345' })
  PK_Oem_Account: string;
}

export class ListedAccounts {
  @ApiProperty({ type: [ListedAccountView] })
  Accounts: ListedAccountView[];

  @ApiProperty({ type: 'integer', required: false, description: 'How many there are on all pages, when asked for' })
  Total?: number;
}

export class AccountsCount {
  @ApiProperty({ type: 'integer', example: 350 })
  ChildrenCount: number;
}
