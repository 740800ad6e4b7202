import type { INestApplicationContext } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { EventsModule } from '@app/events';
import { InfoModule } from '@app/info';
import type { Environment } from '@app/server';

import { RelayModule } from './relay/relay.module.js';
import { HopServer } from './tunnel/hop/hop-server.js';
import { hopAddress } from './tunnel/hop/hop-tls.js';
import { Registry } from './tunnel/registry.js';
import { SshServer } from './tunnel/ssh-server.js';

export type { Metered } from './relay/usage/exchange.js';
export { OverLimit } from './relay/usage/over-limit.js';
export { UsageMeter } from './relay/usage/usage-meter.js';
export { UsageSweep } from './relay/usage/usage-sweep.js';
export { SshServer } from './tunnel/ssh-server.js';
export { addHostKey, hostKeysOf } from './tunnel/host-key-rows.js';

/** How to reach it. */
@Module({ imports: [InfoModule, EventsModule, RelayModule] })
export class RelayAppModule {}

/** Lets gateways open their tunnels, and other relays reach those; answers the port of the tunnels. */
export async function listenForGateways(
  app: INestApplicationContext,
  { SSH_PORT, HOST, MMS_RELAY_HOP }: Pick<Environment, 'SSH_PORT' | 'HOST' | 'MMS_RELAY_HOP'>,
): Promise<number> {
  if (MMS_RELAY_HOP !== '') {
    const { host, port } = hopAddress(MMS_RELAY_HOP);
    await app.get(HopServer).listen(port, host);
  }
  await app.get(Registry).start();
  return app.get(SshServer).listen(SSH_PORT, HOST);
}
