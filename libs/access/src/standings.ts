import { Injectable } from '@nestjs/common';
import { Notices } from '@app/cluster';
import { Database } from '@app/database';
import type { UserClaims } from '@app/identity';
import { LRUCache } from 'lru-cache';

import type { Caller, Claims } from './caller.js';
import { isDevice } from './caller.js';
import { DeviceStandings } from './device-standings.js';
import { countLookup } from './lookups.js';
import { permissionId } from './permissions.js';
import type { Grants } from './roles.js';
import { grantsOf } from './roles.js';

/** Where a user stands now: what logout, deactivation and a change of role, account or devices alter. */
export interface Standing {
  userId: number;
  accountId: number;
  accountTypeId: number;
  oemId: number;
  roleId: number;
  loggedOutAt: number;
  active: boolean;
  devices: ReadonlySet<number> | null;
}

/** The notice that a user's standing has changed; its subject is the PK_User. */
export const USER_CHANGED = 'user';

interface Row {
  userId: number;
  accountId: number;
  accountTypeId: number;
  oemId: number;
  roleId: number;
  loggedOutAt: number;
  active: number;
  devices: string;
}

const SQL = `SELECT u.\`PK_User\` AS \`userId\`, u.\`FK_Account\` AS \`accountId\`, a.\`FK_AccountType\` AS \`accountTypeId\`,
  a.\`FK_Oem\` AS \`oemId\`, u.\`FK_PermissionRole\` AS \`roleId\`, u.\`LoggedOut\` AS \`loggedOutAt\`,
  u.\`Active\` AS \`active\`, u.\`Devices\` AS \`devices\`
  FROM \`auth_account_User\` u JOIN \`auth_account_Account\` a ON a.\`PK_Account\` = u.\`FK_Account\`
  WHERE u.\`PK_User\` = ?`;

/** The standings of the users seen lately. A change anywhere is heard within a second; while it may not be, all is read. */
@Injectable()
export class Standings {
  private readonly cache = new LRUCache<number, Standing>({ max: 20_000 });

  /** Counts the notices: what was read before one arrived is not kept after it. */
  private heard = 0;

  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
    private readonly devices: DeviceStandings,
  ) {
    notices.on(USER_CHANGED, (subject) => {
      this.heard += 1;
      if (subject === '*') this.cache.clear();
      else this.cache.delete(Number(subject));
    });
  }

  /** The caller whom an identity stands for; null when they are gone, shut out or have been logged out since. */
  callerOf(claims: Claims): Promise<Caller | null> {
    return isDevice(claims) ? this.devices.callerOf(claims) : this.userOf(claims);
  }

  private async userOf(claims: UserClaims): Promise<Caller | null> {
    const standing = await this.find(claims.PK_User);
    if (!standing || !standing.active || claims.Generated <= standing.loggedOutAt) return null;
    const { userId, accountId, accountTypeId, oemId, roleId, devices } = standing;
    const grants = limited(standing, claims);
    return { userId, deviceId: null, accountId, accountTypeId, oemId, roleId, devices, claims, grants, tokenId: null };
  }

  private async find(userId: number): Promise<Standing | null> {
    const cached = this.notices.fresh ? this.cache.get(userId) : undefined;
    countLookup('standing', cached !== undefined);
    if (cached) return cached;

    const { heard } = this;
    const [row] = await this.database.select<Row>(SQL, [userId]);
    if (!row) return null;
    const standing = {
      ...row,
      loggedOutAt: Number(row.loggedOutAt),
      active: Boolean(row.active),
      devices: row.devices === '' ? null : new Set(row.devices.split(',').map(Number)),
    };
    if (heard === this.heard) this.cache.set(userId, standing);
    return standing;
  }
}

/** An app's identity carries no more than what it was given, and no more than what the user still has. */
function limited({ roleId }: Standing, { PK_App, permissions }: UserClaims): Grants {
  const all = grantsOf(roleId);
  if (PK_App === 0) return all;
  const given = new Set(permissions);
  return new Map([...all].filter(([name]) => given.has(permissionId(name))));
}
