import { Injectable } from '@nestjs/common';
import { Notices } from '@app/cluster';
import { Database } from '@app/database';
import type { DeviceClaims } from '@app/identity';
import { LRUCache } from 'lru-cache';

import type { Caller } from './caller.js';
import { countLookup } from './lookups.js';
import { grantsOf } from './roles.js';

/** The notice that a unit may no longer, or may again, do what its identity says; its subject is the PK_Device. */
export const DEVICE_CHANGED = 'device';

/** The role of every gateway. */
const GATEWAY = 20;

const DISABLE = 'disable';

/** Blocked, or without a service plan: neither its identity nor its tunnel is of any use. */
export const isShutOut = ({ blocked, servicePlan }: Pick<Standing, 'blocked' | 'servicePlan'>): boolean =>
  Boolean(blocked) || servicePlan === DISABLE;

/** Where a unit stands now. */
interface Standing {
  accountId: number;
  accountTypeId: number;
  oemId: number;
  loggedOutAt: number;
  blocked: number;
  servicePlan: string | null;
}

const SQL = `SELECT COALESCE(d.\`FK_Account\`, 0) AS \`accountId\`, COALESCE(a.\`FK_AccountType\`, 0) AS \`accountTypeId\`,
  d.\`FK_Oem\` AS \`oemId\`, d.\`LoggedOut\` AS \`loggedOutAt\`, d.\`Blocked\` AS \`blocked\`,
  i.\`ServicePlan\` AS \`servicePlan\`
  FROM \`auth_device_Device\` d LEFT JOIN \`auth_account_Account\` a ON a.\`PK_Account\` = d.\`FK_Account\`
  LEFT JOIN \`account_Device\` c ON c.\`PK_Device\` = d.\`PK_Device\`
  LEFT JOIN \`account_Installation\` i ON i.\`PK_Installation\` = c.\`FK_Installation\`
  WHERE d.\`PK_Device\` = ?`;

/** The standings of the units seen lately, as those of users. */
@Injectable()
export class DeviceStandings {
  private readonly cache = new LRUCache<number, Standing>({ max: 20_000 });
  private heard = 0;

  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
  ) {
    notices.on(DEVICE_CHANGED, (subject) => {
      this.heard += 1;
      if (subject === '*') this.cache.clear();
      else this.cache.delete(Number(subject));
    });
  }

  /** Null when the unit is gone, blocked, without a service plan, or has been logged out since. */
  async callerOf(claims: DeviceClaims): Promise<Caller | null> {
    const { PK_Device: deviceId, Generated } = claims;
    const standing = await this.find(deviceId);
    if (!standing || isShutOut(standing)) return null;
    if (Generated <= Number(standing.loggedOutAt)) return null;
    const { accountId, accountTypeId, oemId } = standing;
    return {
      userId: 0,
      deviceId,
      accountId,
      accountTypeId,
      oemId,
      roleId: GATEWAY,
      devices: new Set([deviceId]),
      claims,
      grants: grantsOf(GATEWAY),
      tokenId: null,
    };
  }

  private async find(deviceId: number): Promise<Standing | null> {
    const cached = this.notices.fresh ? this.cache.get(deviceId) : undefined;
    countLookup('device', cached !== undefined);
    if (cached) return cached;
    const { heard } = this;
    const [row] = await this.database.select<Standing>(SQL, [deviceId]);
    if (!row) return null;
    if (heard === this.heard) this.cache.set(deviceId, row);
    return row;
  }
}
