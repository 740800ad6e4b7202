import { ForbiddenException } from '@nestjs/common';
import type { DeviceClaims, UserClaims } from '@app/identity';

import type { Permission } from './permissions.js';
import type { Grants, Scope } from './roles.js';

/** What an identity says, of a user or of a gateway. */
export type Claims = UserClaims | DeviceClaims;

export const isDevice = (claims: Claims): claims is DeviceClaims => 'PK_Device' in claims;

/** Who makes a request, and what they may: as it stands now, not as it stood when they logged in. */
export interface Caller {
  /** 0 for a gateway. */
  readonly userId: number;

  /** The gateway that calls; null for a user. */
  readonly deviceId: number | null;
  /** 0 for a gateway that is paired with no account. */
  readonly accountId: number;
  readonly accountTypeId: number;
  readonly oemId: number;
  readonly roleId: number;
  readonly grants: Grants;

  /** The only devices the user may see; null: all of the account. */
  readonly devices: ReadonlySet<number> | null;

  /** The API token that the caller came with, if it was one. */
  readonly tokenId: number | null;

  /** What the identity said that the caller came with. */
  readonly claims: Claims;
}

/** Stands for who calls, whatever they have come with. */
export const nameOf = ({ userId, deviceId }: Caller) => (deviceId === null ? `user ${userId}` : `device ${deviceId}`);

export const may = (caller: Caller, permission: Permission, scope: Scope): boolean =>
  caller.grants.get(permission)?.has(scope) ?? false;

/** What the identity of a user says; a gateway is refused. */
export function personOf({ claims }: Caller): UserClaims {
  if (isDevice(claims)) throw new ForbiddenException('This needs a person: a gateway is not one');
  return claims;
}
