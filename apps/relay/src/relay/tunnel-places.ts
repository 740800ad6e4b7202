import { Inject, Injectable } from '@nestjs/common';
import { Servers } from '@app/info';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';

import { HostKeys } from '../tunnel/host-keys.js';
import { SshServer } from '../tunnel/ssh-server.js';

/** Where gateways open their tunnels. */
@Injectable()
export class TunnelPlaces {
  constructor(
    private readonly keys: HostKeys,
    private readonly server: SshServer,
    private readonly servers: Servers,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async place(): Promise<{ Host: string; Port: number; HostKeys: string[] }> {
    const { MMS_RELAY_SERVER, SSH_PORT } = this.environment;
    await this.keys.ready();
    const name = await this.servers.publicName(MMS_RELAY_SERVER);
    return {
      Host: name.replace(/:\d+$/, ''),
      Port: this.server.port || SSH_PORT,
      HostKeys: this.keys.announced.map(({ text }) => text),
    };
  }
}
