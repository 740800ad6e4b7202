import type { UserClaims } from '@app/identity';

import type { Permission } from './permissions.js';
import type { Grants, Scope } from './roles.js';

/** Who makes a request, and what they may: as it stands now, not as it stood when they logged in. */
export interface Caller {
  readonly userId: number;
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
  readonly claims: UserClaims;
}

export const may = (caller: Caller, permission: Permission, scope: Scope): boolean =>
  caller.grants.get(permission)?.has(scope) ?? false;
