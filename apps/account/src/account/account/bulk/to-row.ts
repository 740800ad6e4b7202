import type {
  Account,
  AccountPhone,
  Address,
  AuthAccount,
  AuthLogin,
  AuthUser,
  Installation,
  Phone,
  User,
  UserPhone,
} from '@app/database';

import type { PhoneBody } from '../account.dto.js';
import type { AddressBody } from '../address.js';
import { toAddressView } from '../address.js';
import type { AccountRow, InstallationRow, UserRow } from './record.js';

/** What belongs to some accounts. */
export interface Found {
  accounts: Account[];
  installations: Installation[];
  auth: AuthUser[];
  users: User[];
  logins: AuthLogin[];
  ownPhones: AccountPhone[];
  userPhones: UserPhone[];
  addresses: Map<number, Address>;
  phones: Map<number, Phone>;
}

/** What is empty is left out. */
const filled = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== '' && each !== 0 && each !== false),
  ) as Partial<T>;

/** An account as a row of a file. */
export function toRow(place: AuthAccount, found: Found): AccountRow {
  const account = found.accounts.find(({ id }) => id === place.id);
  const address = (id: number | null | undefined): AddressBody | undefined => {
    const known = id ? found.addresses.get(id) : undefined;
    return known && filled(toAddressView(known));
  };
  const Billing = address(account?.billingAddressId);
  const Mailing = address(account?.mailingAddressId);
  const Phone = phonesOf(
    found.ownPhones.filter(({ accountId }) => accountId === place.id),
    found,
  );
  const Users = found.auth.filter(({ accountId }) => accountId === place.id).map((auth) => userRow(auth, found));
  return {
    PK_AccountType: place.typeId,
    ...(account?.oemAccount ? { PK_Oem_Account: account.oemAccount } : {}),
    PK_Language: account?.languageId ?? 1,
    ...(Billing ? { Billing } : {}),
    ...(Mailing ? { Mailing } : {}),
    ...(Phone.length > 0 ? { Phone } : {}),
    ...(Users.length > 0 ? { Users } : {}),
    Installations: found.installations
      .filter(({ accountId }) => accountId === place.id)
      .map((each): InstallationRow => ({
        ...address(each.addressId),
        ...filled({ Msisdn: each.msisdn, Imei: each.imei }),
      })),
  };
}

function userRow(auth: AuthUser, found: Found): UserRow {
  const user = found.users.find(({ id }) => id === auth.id);
  const login = found.logins.find(({ userId }) => userId === auth.id);
  const Phone = phonesOf(
    found.userPhones.filter(({ userId }) => userId === auth.id),
    found,
  );
  return {
    Username: login?.username ?? '',
    Email: user?.email ?? '',
    PK_PermissionRole: auth.roleId,
    ...filled({
      Name: user?.name ?? '',
      EmailAlerts: Boolean(user?.emailAlerts),
      EmailNews: Boolean(user?.emailNews),
      EmailNotifications: Boolean(user?.emailNotifications),
      PhoneNotifications: Boolean(user?.phoneNotifications),
      PushNotifications: Boolean(user?.pushNotifications),
      NotifyOnSeverity: user?.notifyOnSeverity ?? '',
    }),
    ...(Phone.length > 0 ? { Phone } : {}),
  };
}

const phonesOf = (links: { phoneId: number }[], { phones }: Found): PhoneBody[] =>
  links.flatMap(({ phoneId }) => {
    const phone = phones.get(phoneId);
    if (!phone) return [];
    const { number, extension, type, countryId, providerId } = phone;
    return [
      {
        Phone: number,
        ...filled({ Extension: extension, Type: type, PK_Country: countryId ?? 0, PK_Provider: providerId ?? 0 }),
      },
    ];
  });
