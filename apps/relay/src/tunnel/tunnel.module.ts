import { Module } from '@nestjs/common';

import { HostKeys } from './host-keys.js';
import { SshServer } from './ssh-server.js';
import { Tunnels } from './tunnels.js';
import { TunnelUnits } from './units.js';

/** The tunnels that gateways open. */
@Module({ providers: [HostKeys, SshServer, Tunnels, TunnelUnits], exports: [HostKeys, SshServer, Tunnels] })
export class TunnelModule {}
