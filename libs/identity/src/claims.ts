/** An account's place as an identity tells it; 0 where there is none. */
export interface Parents {
  PK_Account_Parent: number;
  PK_Account_Parent2: number;
  PK_Account_Parent3: number;
  PK_Account_Parent4: number;
}

/** What a user's identity says, whichever version it was written in. Times are unix seconds. */
export interface UserClaims extends Parents {
  Version: 1 | 2;
  Expires: number;
  Generated: number;
  /** PK_Permission of each permission the bearer may use. */
  permissions: number[];
  PK_Account: number;
  PK_AccountType: number;
  PK_App: number;
  PK_Oem: number;
  PK_Oem_User: string;
  PK_PermissionRole: number;
  PK_User: number;
  PK_Server_Auth: number;
  PK_Server_Account: number;
  PK_Server_Event: number;
  Server_Auth: string;
  Seq: number;
  Username: string;
}

/** The identity as clients know it: these keys, in this order. */
export function toIdentityJson(claims: UserClaims): Record<string, unknown> {
  const { Version, permissions, Expires, Generated } = claims;
  const account = {
    PK_Account: claims.PK_Account,
    PK_AccountType: claims.PK_AccountType,
    PK_AccountChild: 0,
    PK_Account_Parent: claims.PK_Account_Parent,
  };
  const user = {
    PK_App: claims.PK_App,
    PK_Oem: claims.PK_Oem,
    PK_Oem_User: claims.PK_Oem_User,
    PK_PermissionRole: claims.PK_PermissionRole,
    PK_User: claims.PK_User,
    PK_Server_Auth: claims.PK_Server_Auth,
    PK_Server_Account: claims.PK_Server_Account,
    PK_Server_Event: claims.PK_Server_Event,
    Server_Auth: claims.Server_Auth,
  };
  if (Version === 1) {
    const Permissions = permissions.map((PK_Permission) => ({ PK_Permission, Mode: 1 }));
    return { Expires, Generated, Permissions, ...account, ...user, Username: claims.Username };
  }
  return {
    Expires,
    Generated,
    PermissionsEnabled: permissions,
    PermissionsDisabled: [],
    Version,
    ...account,
    PK_Account_Parent2: claims.PK_Account_Parent2,
    PK_Account_Parent3: claims.PK_Account_Parent3,
    PK_Account_Parent4: claims.PK_Account_Parent4,
    ...user,
    Seq: claims.Seq,
    Username: claims.Username,
  };
}

/** Reads what `toIdentityJson` wrote; null when anything that must be there is missing or of another type. */
export function fromIdentityJson(json: unknown): UserClaims | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const item = json as Record<string, unknown>;
  const Version = item.Version === undefined ? 1 : item.Version === 2 ? 2 : null;
  const permissions = Version === 1 ? listed(item.Permissions) : numbers(item.PermissionsEnabled);
  if (Version === null || permissions === null) return null;
  if (!mandatoryNumbers.every((name) => Number.isSafeInteger(item[name]))) return null;
  if (!mandatoryTexts.every((name) => typeof item[name] === 'string')) return null;

  const optional = (name: string) => (Number.isSafeInteger(item[name]) ? (item[name] as number) : 0);
  const kept = Object.fromEntries([...mandatoryNumbers, ...mandatoryTexts].map((name) => [name, item[name]]));
  return {
    ...(kept as unknown as UserClaims),
    Version,
    permissions,
    PK_Account_Parent2: optional('PK_Account_Parent2'),
    PK_Account_Parent3: optional('PK_Account_Parent3'),
    PK_Account_Parent4: optional('PK_Account_Parent4'),
    Seq: optional('Seq'),
  };
}

const mandatoryNumbers = [
  'Expires',
  'Generated',
  'PK_Account',
  'PK_AccountType',
  'PK_Account_Parent',
  'PK_App',
  'PK_Oem',
  'PK_PermissionRole',
  'PK_User',
  'PK_Server_Auth',
  'PK_Server_Account',
  'PK_Server_Event',
] as const;

const mandatoryTexts = ['PK_Oem_User', 'Server_Auth', 'Username'] as const;

const numbers = (list: unknown): number[] | null =>
  Array.isArray(list) && list.every(Number.isSafeInteger) ? (list as number[]) : null;

function listed(list: unknown): number[] | null {
  if (!Array.isArray(list)) return null;
  return numbers(list.map((item: { PK_Permission?: unknown } | null) => item?.PK_Permission));
}
