import { Injectable } from '@nestjs/common';
import { grantsOf, Identities, permissionId } from '@app/access';
import type { SignedIdentity } from '@app/identity';
import type { ServerNames } from '@app/info';
import { AUTH_SERVER, Servers } from '@app/info';
import type { Profile } from '@app/server';

import type { UserRecord } from './users.js';

/** The life of an identity from login, in seconds. */
const LIFE = 86_400;

export type LoginAnswer = SignedIdentity & ServerNames;

export interface IssueOptions {
  username: string;
  oemId: number;
  version: 1 | 2;
  profile: Profile;
  /** The app whose permissions limit the identity. */
  app?: { id: number; permissions: ReadonlySet<number> };
  /** Permissions beyond which the identity does not go: those of the one it replaces. */
  within?: ReadonlySet<number>;
  /** Unix seconds; an identity that replaces another ends when that would have. */
  expires?: number;
}

/** Makes the identities that users get. */
@Injectable()
export class Issuer {
  constructor(
    private readonly identities: Identities,
    private readonly servers: Servers,
  ) {}

  async issue(user: UserRecord, options: IssueOptions): Promise<LoginAnswer> {
    const { username, oemId, version, profile, app, within, expires } = options;
    // who logs in again in the second of a logout must not be taken for one who has logged out
    const generated = Math.max(Math.floor(Date.now() / 1000), Number(user.loggedOutAt) + 1);
    const permissions = [...grantsOf(user.roleId).keys()]
      .map(permissionId)
      .filter((id) => (!app || app.permissions.has(id)) && (!within || within.has(id)));
    const signed = this.identities.sign({
      Version: version,
      Expires: expires ?? generated + LIFE,
      Generated: generated,
      permissions,
      PK_Account: user.accountId,
      PK_AccountType: user.accountTypeId,
      PK_Account_Parent: user.parentId ?? 0,
      PK_Account_Parent2: user.parent2Id ?? 0,
      PK_Account_Parent3: user.parent3Id ?? 0,
      PK_Account_Parent4: user.parent4Id ?? 0,
      PK_App: app?.id ?? 0,
      PK_Oem: oemId,
      PK_Oem_User: user.oemUser,
      PK_PermissionRole: user.roleId,
      PK_User: user.userId,
      PK_Server_Auth: AUTH_SERVER,
      PK_Server_Account: user.accountServerId,
      PK_Server_Event: user.eventServerId,
      Server_Auth: await this.servers.name(AUTH_SERVER, profile),
      Seq: user.seq,
      Username: username,
    });
    return { ...signed, ...(await this.servers.of(user, profile)) };
  }
}
