import { Module } from '@nestjs/common';

import { TunnelModule } from '../tunnel/tunnel.module.js';
import { Asking } from './forward/asked.js';
import { RelayAccess } from './forward/access.js';
import { Doors } from './forward/doors.js';
import { Exchanges } from './forward/exchanges.js';
import { ForwardController } from './forward/forward.controller.js';
import { Forward } from './forward/forward.js';
import { Targets } from './forward/targets.js';
import { ProxyModule } from './proxy/proxy.module.js';
import { UsageModule } from './usage/usage.module.js';
import { UiredirectModule } from './uiredirect/uiredirect.module.js';
import { TunnelController } from './tunnel.controller.js';
import { TunnelPlaces } from './tunnel-places.js';

/** How to reach a gateway from afar. */
@Module({
  imports: [TunnelModule, ProxyModule, UiredirectModule, UsageModule],
  controllers: [TunnelController, ForwardController],
  providers: [Asking, Doors, Exchanges, Forward, RelayAccess, Targets, TunnelPlaces],
})
export class RelayModule {}
