import type { INestApplicationContext } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { InfoModule } from '@app/info';
import type { Environment } from '@app/server';

import { RelayModule } from './relay/relay.module.js';
import { SshServer } from './tunnel/ssh-server.js';

/** How to reach it. */
@Module({ imports: [InfoModule, RelayModule] })
export class RelayAppModule {}

/** Lets gateways open their tunnels; answers the port to which. */
export const listenForGateways = (app: INestApplicationContext, port: number, host: string): Promise<number> =>
  app.get(SshServer).listen(port, host);

/** What a server with the role of the relay does once it listens. */
export const relayListening = async (environment: Environment, app: INestApplicationContext): Promise<void> => {
  await listenForGateways(app, environment.SSH_PORT, environment.HOST);
};
