import { ForbiddenException, Injectable, NotFoundException, UnauthorizedException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { RelayCookies } from '../uiredirect/relay-cookies.js';
import type { Credentials } from './access.js';
import { credentialsOf } from './credentials.js';
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
  of(request: FastifyRequest, isRelayed: boolean): Asked | null {
    if (!isRelayed) return this.page(request);
    const url = relayUrl(request.originalUrl);
    if (!url) return null;
    const credentials = credentialsOf(request.raw.headers, url);
    if (credentials) return { url, credentials, byCookie: false };
    const pair = request.relayHost ? this.cookies.read(request.headers.cookie) : null;
    if (!pair) throw new UnauthorizedException('invalid session');
    if (pair.deviceId !== url.deviceId) throw new NotFoundException(`No device ${url.deviceId}`);
    checkSite(request, pair.entry);
    return { url, credentials: { identity: pair.identity }, byCookie: true };
  }

  /** What a page of a gateway asks for, at the address where the browser believes the gateway to be. */
  private page(request: FastifyRequest): Asked | null {
    if (!request.relayHost || API.test(request.originalUrl)) return null;
    const pair = this.cookies.read(request.headers.cookie);
    if (!pair || !request.originalUrl.startsWith('/')) return null;
    checkSite(request, pair.entry);
    const { deviceId, identity } = pair;
    return { url: pageUrl(request.originalUrl, deviceId), credentials: { identity }, byCookie: true };
  }
}

/**
 * Cookies go along with whatever any page makes a browser ask for. A page elsewhere may lead into the gateway, and do
 * nothing else there; and no script may stay that would answer in the place of the next gateway.
 */
function checkSite({ headers, originalUrl }: FastifyRequest, entry: string): void {
  if (headers['sec-fetch-site'] === 'cross-site' && originalUrl !== entry) {
    throw new ForbiddenException('Another page has asked for this');
  }
  if (headers['service-worker'] !== undefined) throw new ForbiddenException('Gateways have no service workers here');
}
