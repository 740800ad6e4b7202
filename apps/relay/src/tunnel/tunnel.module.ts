import { Module } from '@nestjs/common';

import { Connected } from './connected.js';
import { HopClient } from './hop/hop-client.js';
import { HopServer } from './hop/hop-server.js';
import { HostKeys } from './host-keys.js';
import { Registry } from './registry.js';
import { SshServer } from './ssh-server.js';
import { Tunnels } from './tunnels.js';
import { TunnelUnits } from './units.js';

/** The tunnels that gateways open, here and at other relays. */
@Module({
  providers: [Connected, HopClient, HopServer, HostKeys, Registry, SshServer, Tunnels, TunnelUnits],
  exports: [HopClient, HostKeys, SshServer, Tunnels],
})
export class TunnelModule {}
