import { createHash } from 'node:crypto';

import { Injectable, UnauthorizedException } from '@nestjs/common';
import type { SignedIdentity } from '@app/identity';
import {
  fromDeviceJson,
  fromIdentityJson,
  isDeviceJson,
  openIdentity,
  signIdentity,
  toDeviceJson,
  toIdentityJson,
} from '@app/identity';
import { LRUCache } from 'lru-cache';

import type { Caller, Claims } from './caller.js';
import { isDevice } from './caller.js';
import { Keys } from './keys.js';
import { countLookup } from './lookups.js';
import { Standings } from './standings.js';

/** How far clocks may differ, in seconds. */
const SKEW = 60;

/** Longer than any identity that we sign. */
const LONGEST = 8192;

/** Signs identities, and tells whom one stands for. */
@Injectable()
export class Identities {
  private readonly cache = new LRUCache<string, Claims>({ max: 20_000 });

  constructor(
    private readonly keys: Keys,
    private readonly standings: Standings,
  ) {}

  sign(claims: Claims): SignedIdentity {
    return signIdentity(isDevice(claims) ? toDeviceJson(claims) : toIdentityJson(claims), this.keys.signing);
  }

  /** Throws the documented 401 for what is no longer, or never was, an identity of ours. */
  async caller(signed: SignedIdentity): Promise<Caller> {
    const claims = await this.claims(signed);
    const caller = await this.standings.callerOf(claims);
    if (!caller) throw new UnauthorizedException('expired token');
    return caller;
  }

  private async claims(signed: SignedIdentity): Promise<Claims> {
    const { Identity, IdentitySignature } = signed;
    if (Identity.length > LONGEST || IdentitySignature.length > LONGEST) {
      throw new UnauthorizedException('invalid signature');
    }
    const hash = createHash('sha256').update(`${Identity}.${IdentitySignature}`).digest('base64');
    const cached = this.cache.get(hash);
    countLookup('identity', cached !== undefined);
    const claims = cached ?? (await this.verified(signed));
    if (claims.Expires <= Date.now() / 1000) throw new UnauthorizedException('expired token');
    if (!cached) this.cache.set(hash, claims);
    return claims;
  }

  private async verified(signed: SignedIdentity): Promise<Claims> {
    let json = openIdentity(signed, this.keys.verifying);
    if (json === undefined && (await this.keys.lookAgain())) json = openIdentity(signed, this.keys.verifying);
    if (json === undefined) throw new UnauthorizedException('invalid signature');

    // expiry is told before what is missing, as documented
    const { Expires } = (json ?? {}) as { Expires?: unknown };
    if (typeof Expires === 'number' && Expires <= Date.now() / 1000) throw new UnauthorizedException('expired token');
    const claims = isDeviceJson(json) ? fromDeviceJson(json) : fromIdentityJson(json);
    if (!claims || claims.Generated > Date.now() / 1000 + SKEW) throw new UnauthorizedException('invalid token');
    return claims;
  }
}
