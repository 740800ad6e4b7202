import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { DeviceScope } from '@app/access';
import { dateOf } from '@app/database';
import { OpenTunnels, Servers } from '@app/info';
import type { Environment, Profile } from '@app/server';
import { ENVIRONMENT, toDateTime } from '@app/server';

import { HostKeys } from '../tunnel/host-keys.js';
import { SshServer } from '../tunnel/ssh-server.js';

/** Where gateways open their tunnels, and which have. */
@Injectable()
export class TunnelPlaces {
  constructor(
    private readonly keys: HostKeys,
    private readonly server: SshServer,
    private readonly servers: Servers,
    private readonly open: OpenTunnels,
    private readonly scope: DeviceScope,
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

  async tunnel(caller: Caller, id: number, profile: Profile) {
    await this.scope.check(caller, id, 'view_account');
    const found = await this.open.of(id);
    const { MMS_RELAY_SERVER } = this.environment;
    return {
      PK_Device: id,
      Connected: found !== null,
      Since: found ? toDateTime(dateOf(found.connectedAt)) : '',
      Address: found?.address ?? '',
      Client: found?.client ?? '',
      Server_Relay: await this.servers.name(found?.serverId ?? MMS_RELAY_SERVER, profile),
    };
  }
}
