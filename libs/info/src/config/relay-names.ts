import type { OnApplicationBootstrap } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Notices } from '@app/cluster';
import { RelayHosts } from '@app/server';

import { CONFIG_CHANGED, StaticData } from './static-data.js';

/** Tells the server by which names of the static data its relays are known. */
@Injectable()
export class RelayNames implements OnApplicationBootstrap {
  constructor(
    private readonly data: StaticData,
    private readonly hosts: RelayHosts,
    notices: Notices,
  ) {
    notices.on(CONFIG_CHANGED, () => void this.read().catch(() => undefined));
  }

  onApplicationBootstrap(): Promise<void> {
    return this.read();
  }

  private async read(): Promise<void> {
    const relays = (await this.data.rows('Server')).filter(({ Role }) => Role === 'relay');
    this.hosts.setServers(relays.flatMap(({ Name, DeployedName }) => [String(Name), String(DeployedName)]));
  }
}
