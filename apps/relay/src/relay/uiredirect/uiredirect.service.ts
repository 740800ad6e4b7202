import { ForbiddenException, Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { DeviceScope, Identities, personOf } from '@app/access';
import { Servers } from '@app/info';

import { entryOf } from './entry.js';
import type { Asked } from './place.js';
import { Place } from './place.js';
import { RelayCookies } from './relay-cookies.js';
import type { OpenGatewayBody } from './uiredirect.dto.js';

/** Lets browsers into a gateway, at a name where its pages can do no harm to the API. */
@Injectable()
export class UiredirectService {
  constructor(
    private readonly scope: DeviceScope,
    private readonly place: Place,
    private readonly identities: Identities,
    private readonly servers: Servers,
    private readonly cookies: RelayCookies,
  ) {}

  /** The headers of the answer. */
  async open(caller: Caller, id: number, { RedirectUrl, Host }: OpenGatewayBody, asked: Asked) {
    if (caller.tokenId) throw new ForbiddenException('This needs a person: an API token is not enough');
    await this.scope.check(caller, id, 'use_relay');
    await this.place.check(asked, Host);
    const { entry, hash } = entryOf(RedirectUrl);

    const { host, profile, cookie } = asked;
    const isSecure = asked.isSecure || profile.deployedNames;
    // the same identity at its shortest: it says no more, and ends no later, than the one it came from
    const claims = { ...personOf(caller), Version: 2 as const };
    const pair = { identity: this.identities.sign(claims), deviceId: id, expires: claims.Expires, entry };
    const servers = await this.servers.pair(claims.PK_Server_Account, profile);
    return {
      location: `${isSecure ? 'https' : 'http'}://${host}${entry}${hash}`,
      'set-cookie': this.cookies.make(pair, servers, isSecure),
      ...(this.cookies.read(cookie)?.deviceId === id ? {} : forgetful),
    };
  }
}

/** What the pages of another gateway have left in the browser must not run as if it were this one's. */
const forgetful = { 'clear-site-data': '"cache", "storage"' };
