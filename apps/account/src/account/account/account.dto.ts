import { ApiProperty } from '@nestjs/swagger';
import { IntField, ListField, ObjectField, TextField } from '@app/server';
import type { ServerNames } from '@app/info';

import type { AccountRecord, PhoneRecord } from './account-record.js';
import { AddressBody, AddressView } from './address.js';

export class PhoneBody {
  @IntField({ optional: true, description: 'PK_Country_Provider of the carrier; 0 for none', example: 0 })
  PK_Provider?: number;

  @IntField({ optional: true, description: 'ISO 3166-1 numeric; 0 for none', example: 840 })
  PK_Country?: number;

  @TextField({ length: 40, min: 1, description: 'The number, as its owner writes it', example: '310-500-1000' })
  Phone: string;

  @TextField({ length: 16, optional: true, example: '44' })
  Extension?: string;

  @TextField({ length: 16, optional: true, example: 'home' })
  Type?: string;
}

export class PutAccountBody {
  @IntField({ optional: true, description: 'Moves an account below the own one under another parent' })
  PK_Account_Parent?: number;

  @IntField({ optional: true, min: 1, max: 5, description: 'Only of an account below the own one' })
  PK_AccountType?: number;

  @IntField({ optional: true, description: 'Only of an account below the own one' })
  PK_Oem?: number;

  @IntField({ optional: true, description: 'Only of an account below the own one' })
  PK_Server_Event?: number;

  @IntField({ optional: true, description: 'Only of an account below the own one' })
  PK_Server_Account?: number;

  @IntField({ optional: true, example: 1 })
  PK_Language?: number;

  @TextField({
    length: 64,
    optional: true,
    description: "The account's number in the books of the OEM",
    example: '12345',
  })
  PK_Oem_Account?: string;

  @ObjectField(() => AddressBody, {
    optional: true,
    description: 'The billing address; only the keys that are sent change',
  })
  Billing?: AddressBody;

  @ObjectField(() => AddressBody, {
    optional: true,
    description: 'The mailing address; only the keys that are sent change',
  })
  Mailing?: AddressBody;

  @ListField(() => PhoneBody, { optional: true, max: 20, description: 'Replaces all phones of the account' })
  Phone?: PhoneBody[];
}

export class PhoneView {
  @ApiProperty({ type: 'integer', description: '0 for none', example: 0 })
  PK_Provider: number;

  @ApiProperty({ type: 'integer', description: '0 for none', example: 840 })
  PK_Country: number;

  @ApiProperty({ example: '310-500-1000' })
  Phone: string;

  @ApiProperty({ example: '44' })
  Extension: string;

  @ApiProperty({ example: 'home' })
  Type: string;

  @ApiProperty({ description: 'Always empty: it is a secret', example: '' })
  ValidationCode: string;

  @ApiProperty({ description: '"1" once its owner has proved it', example: '0' })
  Validated: string;
}

class AccountBaseView {
  @ApiProperty({ type: 'integer', description: '1 master, 2 OEM, 3 distributor, 4 dealer, 5 end user', example: 5 })
  PK_AccountType: number;

  @ApiProperty({ type: 'integer', example: 1 })
  PK_Oem: number;

  @ApiProperty({ type: 'integer', example: 1 })
  PK_Language: number;

  @ApiProperty({ description: "The account's number in the books of the OEM", example: '12345' })
  PK_Oem_Account: string;

  @ApiProperty({ type: AddressView })
  Billing: AddressView;

  @ApiProperty({ type: AddressView })
  Mailing: AddressView;

  @ApiProperty({ type: [PhoneView] })
  Phone: PhoneView[];
}

export class AccountView extends AccountBaseView {
  @ApiProperty({ example: 'mms.example.com' })
  Server_Event: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Event_Alt: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Account: string;

  @ApiProperty({ example: 'mms.example.com' })
  Server_Account_Alt: string;
}

export class EditedAccountView extends AccountBaseView {
  @ApiProperty({ type: 'integer', example: 13 })
  PK_Server_Event: number;

  @ApiProperty({ type: 'integer', example: 5 })
  PK_Server_Account: number;
}

const toPhoneView = (phone: PhoneRecord): PhoneView => ({
  PK_Provider: phone.providerId ?? 0,
  PK_Country: phone.countryId ?? 0,
  Phone: phone.number,
  Extension: phone.extension,
  Type: phone.type,
  ValidationCode: '',
  Validated: phone.validated ? '1' : '0',
});

// each with all its keys written out: this is the answer that is read most, and a spread costs more than its statement
export const toAccountView = (account: AccountRecord, servers: ServerNames): AccountView => ({
  PK_AccountType: account.typeId,
  PK_Oem: account.oemId,
  PK_Language: account.languageId,
  PK_Oem_Account: account.oemAccount,
  Billing: account.billing,
  Mailing: account.mailing,
  Phone: account.phones.map(toPhoneView),
  Server_Event: servers.Server_Event,
  Server_Event_Alt: servers.Server_Event_Alt,
  Server_Account: servers.Server_Account,
  Server_Account_Alt: servers.Server_Account_Alt,
});

export const toEditedAccountView = (account: AccountRecord): EditedAccountView => ({
  PK_AccountType: account.typeId,
  PK_Oem: account.oemId,
  PK_Language: account.languageId,
  PK_Oem_Account: account.oemAccount,
  Billing: account.billing,
  Mailing: account.mailing,
  Phone: account.phones.map(toPhoneView),
  PK_Server_Event: account.eventServerId,
  PK_Server_Account: account.accountServerId,
});
