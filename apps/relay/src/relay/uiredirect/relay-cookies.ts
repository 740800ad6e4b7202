import { createHmac, timingSafeEqual } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import { SECRET } from '@app/access';
import type { SignedIdentity } from '@app/identity';
import { cookieKeyFrom } from '@app/identity';
import { LRUCache } from 'lru-cache';

/** The cookie that old programs know: who. */
const IDENTITY = 'MiOS';
/** Ours: which gateway. */
const GATEWAY = 'MMSGateway';
const names = new Set([IDENTITY.toLowerCase(), GATEWAY.toLowerCase()]);

/** A page asks for dozens of files, each with the same cookies: so many characters of such headers are remembered. */
const KEPT = 8_000_000;

/** Which gateway an identity may be used for, and at which path and query it is entered. */
interface Opened {
  deviceId: number;
  entry: string;
  /** Unix seconds. */
  expires: number;
}

export interface Pair extends Opened {
  identity: SignedIdentity;
}

/**
 * The two cookies with which a browser is let into one gateway. The second is signed over the first, so that neither is
 * of any use with another, and there is nothing to be read from the first alone.
 *
 * Whoever answers by them must refuse requests whose `Sec-Fetch-Site` is `cross-site`, but for the `entry`: a page
 * elsewhere may lead into the gateway and do nothing else there.
 */
@Injectable()
export class RelayCookies {
  private readonly key: Buffer;
  /** By the whole header: nothing is remembered of those who cannot show a good pair. */
  private readonly seen = new LRUCache<string, { pair: Pair; others: string | undefined }>({
    maxSize: KEPT,
    sizeCalculation: (_, header) => header.length,
  });

  constructor(@Inject(SECRET) secret: string) {
    this.key = cookieKeyFrom(secret);
  }

  /** Values of `Set-Cookie`: a new pair takes the place of the one before. */
  make({ identity, ...opened }: Pair, servers: [string, string], isSecure: boolean): string[] {
    const { deviceId, expires, entry } = opened;
    const who = encodeURIComponent([identity.Identity, identity.IdentitySignature, ...servers].join(','));
    const gateway = Buffer.from(JSON.stringify([deviceId, expires, entry])).toString('base64url');
    const seconds = Math.max(0, expires - Math.floor(Date.now() / 1000));
    const attributes = `Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
    const signature = this.sign(gateway, identity).toString('base64url');
    return [`${IDENTITY}=${who}; ${attributes}`, `${GATEWAY}=${gateway}.${signature}; ${attributes}`];
  }

  /** What the two cookies of a request say; null when they are missing, forged, expired or of different users. */
  read(cookieHeader: string | undefined): Pair | null {
    if (cookieHeader === undefined) return null;
    const seen = this.seen.get(cookieHeader);
    const pair = seen?.pair ?? this.verified(cookieHeader);
    if (!pair || pair.expires <= Date.now() / 1000) return null;
    if (!seen) this.seen.set(cookieHeader, { pair, others: othersIn(cookieHeader) });
    return pair;
  }

  /** The header without our two cookies, for the gateway; undefined when nothing is left. */
  without(cookieHeader: string | undefined): string | undefined {
    if (cookieHeader === undefined) return undefined;
    const seen = this.seen.get(cookieHeader);
    return seen ? seen.others : othersIn(cookieHeader);
  }

  /** Whether a Set-Cookie of a gateway would set one of ours: it must be dropped. */
  isOurs(setCookie: string): boolean {
    return names.has(nameOf(setCookie.split(';')[0] ?? ''));
  }

  private verified(header: string): Pair | null {
    const identity = identityIn(valueOf(header, IDENTITY));
    const [gateway = '', signature = ''] = valueOf(header, GATEWAY)?.split('.') ?? [];
    if (!identity) return null;
    const sent = Buffer.from(signature, 'base64url');
    const right = this.sign(gateway, identity);
    if (sent.length !== right.length || !timingSafeEqual(sent, right)) return null;
    const [deviceId, expires, entry] = JSON.parse(Buffer.from(gateway, 'base64url').toString()) as [
      number,
      number,
      string,
    ];
    return { identity, deviceId, expires, entry };
  }

  private sign(gateway: string, { Identity, IdentitySignature }: SignedIdentity): Buffer {
    return createHmac('sha256', this.key).update(`${gateway}.${Identity}.${IdentitySignature}`).digest();
  }
}

/** The value of a cookie; null when it is not there, or there are two: pages of gateways can add one, but hide none. */
function valueOf(header: string, name: string): string | null {
  const values = new Set(
    header
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part.startsWith(`${name}=`))
      .map((part) => part.slice(name.length + 1)),
  );
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

/** The name under which a browser would send it back: without a name, what stands in the value becomes one. */
const nameOf = (cookie: string): string =>
  (cookie.replace(/^[\s=\p{Cc}]+/u, '').split('=')[0] ?? '').replaceAll(/[\s\p{Cc}]/gu, '').toLowerCase();

function othersIn(header: string): string | undefined {
  const others = header.split(';').filter((part) => part.trim() !== '' && !names.has(nameOf(part)));
  return others.length > 0 ? others.map((part) => part.trim()).join('; ') : undefined;
}

function identityIn(who: string | null): SignedIdentity | null {
  if (who === null) return null;
  try {
    const [Identity, IdentitySignature] = decodeURIComponent(who).split(',');
    return Identity && IdentitySignature ? { Identity, IdentitySignature } : null;
  } catch {
    return null;
  }
}
