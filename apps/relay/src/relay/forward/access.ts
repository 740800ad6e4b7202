import { ForbiddenException, Injectable } from '@nestjs/common';
import type { Caller, Claims, Credentials } from '@app/access';
import {
  ACCOUNT_CHANGED,
  Callers,
  DEVICE_CHANGED,
  DeviceScope,
  SUPPORT_CHANGED,
  TOKEN_CHANGED,
  USER_CHANGED,
} from '@app/access';
import { Notices } from '@app/cluster';
import { LRUCache } from 'lru-cache';

/** After any of these somebody may have lost what they might before. */
export const RIGHTS_CHANGED = [ACCOUNT_CHANGED, DEVICE_CHANGED, USER_CHANGED, TOKEN_CHANGED, SUPPORT_CHANGED];

/** Somebody who may reach the gateway. */
export interface Allowed {
  caller: Caller;
  /** The account that has the gateway. */
  accountId: number;
}

interface Known {
  /** Asked for once, by whoever comes first. */
  account: Promise<number>;
  at: number;
  heard: number;
}

/** Somebody was let through, because of what was known at a time. */
interface Decided extends Allowed {
  at: number;
  heard: number;
}

/** How long it is believed that somebody may, in milliseconds. */
const BELIEVED = 500;

/**
 * Who may reach which gateway: asked of the database twice a second at most, and at once when something has changed that
 * could matter.
 */
@Injectable()
export class RelayAccess {
  private readonly known = new WeakMap<Claims, Map<number, Known>>();
  private readonly decided = new LRUCache<string, Decided>({ max: 20_000 });
  private heard = 0;

  constructor(
    private readonly callers: Callers,
    private readonly scope: DeviceScope,
    private readonly notices: Notices,
  ) {
    for (const topic of RIGHTS_CHANGED) {
      notices.on(topic, () => (this.heard += 1));
    }
  }

  /** As `allow` has answered lately, while nothing has changed; null: it is to be asked. */
  recently(credentials: Credentials, deviceId: number): Allowed | null {
    if (!('session' in credentials)) return null;
    const decided = this.decided.get(`${deviceId} ${credentials.session}`);
    if (!decided || decided.heard !== this.heard || !this.notices.fresh) return null;
    const now = Date.now();
    return now - decided.at < BELIEVED && decided.caller.claims.Expires * 1000 > now ? decided : null;
  }

  /** Throws as a route does that needs `use_relay`. */
  async allow(credentials: Credentials, deviceId: number): Promise<Allowed> {
    const { heard } = this;
    const caller = await this.callers.of(credentials);
    const devices = this.known.get(caller.claims) ?? new Map<number, Known>();
    const known = devices.get(deviceId);
    if (known && known.heard === heard && this.notices.fresh && Date.now() - known.at < BELIEVED) {
      return this.decide(credentials, deviceId, caller, known);
    }
    if (!caller.grants.has('use_relay')) throw new ForbiddenException('This needs the permission use_relay');
    const asked: Known = { account: this.accountOf(caller, deviceId), at: Date.now(), heard };
    devices.set(deviceId, asked);
    this.known.set(caller.claims, devices);
    try {
      return await this.decide(credentials, deviceId, caller, asked);
    } catch (error) {
      if (devices.get(deviceId) === asked) devices.delete(deviceId);
      throw error;
    }
  }

  private async decide(
    credentials: Credentials,
    deviceId: number,
    caller: Caller,
    { account, at, heard }: Known,
  ): Promise<Allowed> {
    const decided: Decided = { caller, accountId: await account, at, heard };
    if ('session' in credentials) this.decided.set(`${deviceId} ${credentials.session}`, decided);
    return decided;
  }

  private async accountOf(caller: Caller, deviceId: number): Promise<number> {
    return (await this.scope.check(caller, deviceId, 'use_relay')).accountId ?? 0;
  }
}
