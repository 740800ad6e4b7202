import { Entity, Index } from 'typeorm';

import { DateColumn, FlagColumn, GivenId, IntColumn, ReferenceColumn, TextColumn } from '../../columns.js';

/** What a person tells about themselves and how they want to be told. Their credentials are in auth_account_User. */
@Entity('account_User')
@Index('IDX_User_Account', ['accountId'])
export class User {
  @GivenId('PK_User')
  id: number;

  @ReferenceColumn('FK_Account')
  accountId: number;

  @TextColumn('Name', 100)
  name: string;

  /** Lower case. */
  @TextColumn('Email', 254)
  email: string;

  @FlagColumn('Validated')
  emailValidated: boolean;

  @FlagColumn('EmailAlerts')
  emailAlerts: boolean;

  @FlagColumn('EmailNews')
  emailNews: boolean;

  @FlagColumn('EmailNotifications')
  emailNotifications: boolean;

  @FlagColumn('PhoneNotifications')
  phoneNotifications: boolean;

  @FlagColumn('PushNotifications')
  pushNotifications: boolean;

  /** Severities the user is told of, separated by commas. */
  @TextColumn('NotifyOnSeverity', 64)
  notifyOnSeverity: string;

  @DateColumn('Created')
  createdAt: Date;

  @IntColumn('Version', { default: 1 })
  version: number;
}
