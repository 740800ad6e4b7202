import { ApiProperty } from '@nestjs/swagger';
import type { AuthUser, Phone, User } from '@app/database';
import { EmailField, FlagField, IntField, IntListField, ObjectField, TextField, UsernameField } from '@app/server';

import { PhoneBody } from '../account/account.dto.js';
import { toDateTime } from '@app/server';

/** A user with their credentials' side, first login name and phones. */
export interface UserRecord {
  user: User;
  auth: AuthUser;
  username: string;
  phones: Phone[];
}

export class PutUserBody {
  @IntField({ optional: true, description: "Moves another's user to this account" })
  PK_Account?: number;

  @IntField({
    optional: true,
    description: "The role of another's user: one that fits the account, not above one's own",
  })
  PK_PermissionRole?: number;

  @UsernameField({
    optional: true,
    description: "One's own new login name, at every OEM at which one is known; needs `Password`",
  })
  Username?: string;

  @TextField({ length: 100, optional: true, example: 'Ada Meyer' })
  Name?: string;

  @TextField({
    length: 256,
    optional: true,
    description:
      "The caller's own present password, raw: confirms a change of another user of one's account, or of one's login name",
  })
  Password?: string;

  @EmailField({
    optional: true,
    example: 'ada@example.com',
    description: 'A validated address is changed only by its owner',
  })
  Email?: string;

  @FlagField({ optional: true, description: 'Alerts by e-mail' })
  EmailAlerts?: boolean;

  @FlagField({ optional: true, description: 'News by e-mail' })
  EmailNews?: boolean;

  @FlagField({ optional: true, description: 'Notifications by e-mail' })
  EmailNotifications?: boolean;

  @FlagField({ optional: true, description: 'Notifications by telephone' })
  PhoneNotifications?: boolean;

  @FlagField({ optional: true, description: 'Notifications by push' })
  PushNotifications?: boolean;

  @IntListField({
    optional: true,
    max: 10,
    largest: 9,
    description: 'The severities to be told of',
    example: [1, 2, 3, 4],
  })
  NotifyOnSeverity?: number[];

  @ObjectField(() => PhoneBody, { optional: true, description: 'Replaces the first phone of the user' })
  Phone?: PhoneBody;

  @IntListField({
    optional: true,
    max: 100,
    description: "The only devices that another's user may see; empty for all. Ours: the document has no such argument",
    example: [50000001],
  })
  Devices?: number[];
}

class UserPhoneView {
  @ApiProperty({ type: 'integer', example: 0 })
  PK_Provider: number;

  @ApiProperty({ type: 'integer', example: 840 })
  PK_Country: number;

  @ApiProperty({ example: '310-500-1000' })
  Phone: string;

  @ApiProperty({ example: '' })
  Extension: string;

  @ApiProperty({ type: 'integer', description: '1 once its owner has proved it', example: 0 })
  Validated: number;
}

class ListedUserPhoneView extends UserPhoneView {
  @ApiProperty({ description: 'Always empty: it is a secret', example: '' })
  ValidationCode: string;
}

class FirstPhoneView {
  @ApiProperty({ required: false, example: '112' })
  PK_Phone?: string;

  @ApiProperty({ required: false, example: 'home' })
  Type?: string;

  @ApiProperty({ type: 'integer', required: false, example: 0 })
  PK_Provider?: number;

  @ApiProperty({ type: 'integer', required: false, example: 840 })
  PK_Country?: number;

  @ApiProperty({ required: false, example: '310-500-1000' })
  Phone?: string;

  @ApiProperty({ required: false, example: '' })
  Extension?: string;

  @ApiProperty({ type: 'integer', required: false, description: 'Always 0: it is a secret', example: 0 })
  ValidationCode?: number;

  @ApiProperty({ type: 'integer', required: false, description: '1 once its owner has proved it', example: 0 })
  Validated?: number;
}

class UserBaseView {
  @ApiProperty({ type: 'integer', example: 12 })
  PK_Account: number;

  @ApiProperty({ type: 'integer', example: 10 })
  PK_PermissionRole: number;

  @ApiProperty({ example: 'ada' })
  Username: string;

  @ApiProperty({ example: 'Ada Meyer' })
  Name: string;

  @ApiProperty({ example: 'ada@example.com' })
  Email: string;

  @ApiProperty({ type: 'integer', description: 'Always 0: it is a secret', example: 0 })
  ValidationCode: number;

  @ApiProperty({ type: 'integer', description: '1 once the e-mail address is proved', example: 0 })
  Validated: number;

  @ApiProperty({ type: 'integer', example: 1 })
  EmailAlerts: number;

  @ApiProperty({ type: 'integer', example: 1 })
  EmailNotifications: number;

  @ApiProperty({ type: 'integer', example: 0 })
  PhoneNotifications: number;

  @ApiProperty({ type: 'integer', example: 0 })
  PushNotifications: number;

  @ApiProperty({
    description: 'The only devices the user may see, separated by commas; empty for all',
    example: '50000001',
  })
  Devices: string;
}

export class UserView extends UserBaseView {
  @ApiProperty({ type: 'integer', example: 0 })
  EmailNews: number;

  @ApiProperty({ type: 'array', items: { type: 'integer' }, example: [1, 2, 3, 4] })
  NotifyOnSeverity: number[];

  @ApiProperty({ type: FirstPhoneView, description: 'The first phone; empty without one' })
  Phone: FirstPhoneView;
}

export class ListedUserView extends UserBaseView {
  @ApiProperty({ type: 'integer', example: 34 })
  PK_User: number;

  @ApiProperty({ description: 'UTC', example: '2014-06-24 07:04:03' })
  Created: string;

  @ApiProperty({ description: 'The id of the user in the system of the OEM, if it has one', example: '' })
  PK_Oem_User: string;

  @ApiProperty({ type: [ListedUserPhoneView] })
  Phone: ListedUserPhoneView[];
}

export class Users {
  @ApiProperty({ type: [ListedUserView] })
  Users: ListedUserView[];
}

const flag = (value: boolean) => (value ? 1 : 0);

const toBaseView = ({ user, auth, username }: UserRecord): UserBaseView => ({
  PK_Account: auth.accountId,
  PK_PermissionRole: auth.roleId,
  Username: username,
  Name: user.name,
  Email: user.email,
  ValidationCode: 0,
  Validated: flag(user.emailValidated),
  EmailAlerts: flag(user.emailAlerts),
  EmailNotifications: flag(user.emailNotifications),
  PhoneNotifications: flag(user.phoneNotifications),
  PushNotifications: flag(user.pushNotifications),
  Devices: auth.devices,
});

const toPhoneView = (phone: Phone): UserPhoneView => ({
  PK_Provider: phone.providerId ?? 0,
  PK_Country: phone.countryId ?? 0,
  Phone: phone.number,
  Extension: phone.extension,
  Validated: flag(phone.validated),
});

export function toUserView(record: UserRecord): UserView {
  const [phone] = record.phones;
  const severities = record.user.notifyOnSeverity;
  return {
    ...toBaseView(record),
    EmailNews: flag(record.user.emailNews),
    NotifyOnSeverity: severities === '' ? [] : severities.split(',').map(Number),
    Phone: phone ? { PK_Phone: String(phone.id), Type: phone.type, ...toPhoneView(phone), ValidationCode: 0 } : {},
  };
}

export const toListedUserView = (record: UserRecord): ListedUserView => ({
  ...toBaseView(record),
  PK_User: record.user.id,
  Created: toDateTime(record.user.createdAt),
  PK_Oem_User: record.auth.oemUser,
  Phone: record.phones.map((phone) => ({ ...toPhoneView(phone), ValidationCode: '' })),
});
