import { BadRequestException, ForbiddenException, Inject, Injectable } from '@nestjs/common';
import { Servers } from '@app/info';
import type { Environment, Profile } from '@app/server';
import { badArgument, ENVIRONMENT, isSameHost, publicUrl, RelayHosts } from '@app/server';

/** Where a browser asks, and whose page has sent it there. */
export interface Asked {
  host: string;
  isRelay: boolean;
  isSecure: boolean;
  profile: Profile;
  origin: string | undefined;
  cookie: string | undefined;
}

/** Gateways are opened at the names of relays, from pages that are known. */
@Injectable()
export class Place {
  constructor(
    private readonly servers: Servers,
    private readonly hosts: RelayHosts,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async check({ host, isRelay, origin, profile }: Asked, named: string | undefined): Promise<void> {
    // a stranger's page would lead into the stranger's gateway; where old portals are, nobody knows
    if (origin !== undefined && !profile.deployedNames && !(await this.isKnown(origin, host))) {
      throw new ForbiddenException('A page of this origin may not open gateways: ALLOWED_ORIGINS names those that may');
    }
    if (!isRelay || !/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host)) {
      const { publicName } = this.hosts;
      throw new BadRequestException(
        publicName ? `Gateways are opened at ${publicName}` : 'Gateways are opened at the name of a relay',
      );
    }
    if (named !== undefined && named !== '' && !isSameHost(named, host)) {
      throw badArgument('Host', `must be the relay that was asked: ${host}`);
    }
  }

  private async isKnown(origin: string, host: string): Promise<boolean> {
    const { ALLOWED_ORIGINS, PORT, demo } = this.environment;
    if (ALLOWED_ORIGINS.includes(origin) || origin === publicUrl(this.environment)) return true;
    if (!URL.canParse(origin)) return false;
    const { host: from } = new URL(origin);
    if (demo && (from === `127.0.0.1:${PORT}` || from === `localhost:${PORT}`)) return true;
    return from === host.toLowerCase() || (await this.servers.hosts()).has(from);
  }
}
