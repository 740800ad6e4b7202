import { ForbiddenException, Injectable, NotFoundException, UnauthorizedException } from '@nestjs/common';

import { RelayCookies } from '../uiredirect/relay-cookies.js';
import type { Credentials } from '@app/access';
import { credentialsOf } from './credentials.js';
import type { Incoming } from './incoming.js';
import type { RelayUrl } from './relay-url.js';
import { pageUrl, relayUrl } from './relay-url.js';

/** What is the API's on the relay's own host, too; everything else there is the gateway's that was opened. */
const API = /^\/(?:account|autha|authd|device|eula|event|firmware|info|locator|relay|storage|techsupport)(?:[/?]|$)/;

/** A request that is for a gateway. */
export interface Asked {
  url: RelayUrl;
  credentials: Credentials;
  /** By the cookies of a browser, which come along whoever leads it there. */
  byCookie: boolean;
}

/** Which gateway a request is for, and what it comes with. */
@Injectable()
export class Asking {
  constructor(private readonly cookies: RelayCookies) {}

  /** Null for a request that is none for a gateway. */
  of(incoming: Incoming): Asked | null {
    if (!incoming.isRelayed) return this.page(incoming);
    const { raw, relayHost } = incoming;
    const url = relayUrl(incoming.url);
    if (!url) return null;
    const credentials = credentialsOf(raw.headers, url);
    if (credentials) return { url, credentials, byCookie: false };
    const pair = relayHost ? this.cookies.read(raw.headers.cookie) : null;
    if (!pair) throw new UnauthorizedException('invalid session');
    if (pair.deviceId !== url.deviceId) throw new NotFoundException(`No device ${url.deviceId}`);
    checkSite(incoming, pair.entry);
    return { url, credentials: { identity: pair.identity }, byCookie: true };
  }

  /** What a page of a gateway asks for, at the address where the browser believes the gateway to be. */
  private page(incoming: Incoming): Asked | null {
    const { raw, relayHost, url } = incoming;
    if (!relayHost || API.test(url)) return null;
    const pair = this.cookies.read(raw.headers.cookie);
    if (!pair || !url.startsWith('/')) return null;
    checkSite(incoming, pair.entry);
    const { deviceId, identity } = pair;
    return { url: pageUrl(url, deviceId), credentials: { identity }, byCookie: true };
  }
}

/**
 * Cookies go along with whatever any page makes a browser ask for. A page elsewhere may lead into the gateway, and do
 * nothing else there; and no script may stay that would answer in the place of the next gateway.
 */
function checkSite({ raw: { headers }, url }: Incoming, entry: string): void {
  if (headers['sec-fetch-site'] === 'cross-site' && url !== entry) {
    throw new ForbiddenException('Another page has asked for this');
  }
  if (headers['service-worker'] !== undefined) throw new ForbiddenException('Gateways have no service workers here');
}
