import { EmailField, FlagField, IntField, ListField, ObjectField, TextField, UsernameField } from '@app/server';

import { PhoneBody } from '../account.dto.js';
import { AddressBody } from '../address.js';

/** A user in a file. There is no password in it: whoever it is chooses one with a mailed code. */
export class UserRow {
  @UsernameField()
  Username: string;

  @EmailField()
  Email: string;

  @TextField({ length: 100, optional: true })
  Name?: string;

  @IntField({ optional: true })
  PK_PermissionRole?: number;

  @FlagField({ optional: true })
  EmailAlerts?: boolean;

  @FlagField({ optional: true })
  EmailNews?: boolean;

  @FlagField({ optional: true })
  EmailNotifications?: boolean;

  @FlagField({ optional: true })
  PhoneNotifications?: boolean;

  @FlagField({ optional: true })
  PushNotifications?: boolean;

  @TextField({
    length: 64,
    optional: true,
    pattern: { matches: /^(\d(,\d)*)?$/, message: 'must be severities with commas' },
  })
  NotifyOnSeverity?: string;

  @ListField(() => PhoneBody, { optional: true, max: 20 })
  Phone?: PhoneBody[];
}

/** An installation in a file; the first one of an account is the one that every account has. */
export class InstallationRow extends AddressBody {
  @TextField({ length: 32, optional: true })
  Msisdn?: string;

  @TextField({ length: 32, optional: true })
  Imei?: string;
}

/** An account in a file, with all that belongs to it. */
export class AccountRow {
  @TextField({ length: 64, optional: true, description: 'Its name in this file, for those below it' })
  Ref?: string;

  @TextField({ length: 64, optional: true, description: 'The Ref of the account above it; empty: the importing one' })
  ParentRef?: string;

  @IntField({ optional: true, min: 3, max: 5 })
  PK_AccountType?: number;

  @TextField({ length: 64, optional: true })
  PK_Oem_Account?: string;

  @IntField({ optional: true, min: 1 })
  PK_Language?: number;

  @ObjectField(() => AddressBody, { optional: true })
  Billing?: AddressBody;

  @ObjectField(() => AddressBody, { optional: true })
  Mailing?: AddressBody;

  @ListField(() => PhoneBody, { optional: true, max: 20 })
  Phone?: PhoneBody[];

  @ListField(() => UserRow, { optional: true, max: 100 })
  Users?: UserRow[];

  @ListField(() => InstallationRow, { optional: true, max: 100 })
  Installations?: InstallationRow[];
}
