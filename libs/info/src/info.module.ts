import { Global, Module } from '@nestjs/common';
import { AccessModule, SECRET, THROTTLE_LIMITS } from '@app/access';
import { AuditModule } from '@app/audit';
import { ClusterModule, REDIS_URL } from '@app/cluster';
import { MailModule } from '@app/mail';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';

import { ConfigController } from './config/config.controller.js';
import { Online } from './config/online.js';
import { OpenTunnels } from './config/open-tunnels.js';
import { RelayNames } from './config/relay-names.js';
import { Servers } from './config/servers.js';
import { StaticData } from './config/static-data.js';
import { SessionController } from './session/session.controller.js';

/** What the environment says to the libraries that do not know it. */
@Global()
@Module({
  providers: [
    { provide: SECRET, useFactory: (env: Environment) => env.MMS_SECRET, inject: [ENVIRONMENT] },
    { provide: REDIS_URL, useFactory: (env: Environment) => env.REDIS_URL, inject: [ENVIRONMENT] },
    {
      provide: THROTTLE_LIMITS,
      useFactory: (env: Environment) => ({
        address: env.MMS_ADDRESS_LIMIT,
        username: env.MMS_USERNAME_LIMIT,
        units: env.MMS_UNIT_LIMIT,
      }),
      inject: [ENVIRONMENT],
    },
  ],
  exports: [SECRET, REDIS_URL, THROTTLE_LIMITS],
})
class Configured {}

/** The module `info`, and with it what every role needs: who is calling, what other instances say, the static data. */
@Global()
@Module({
  imports: [Configured, ClusterModule, AccessModule, AuditModule, MailModule],
  controllers: [ConfigController, SessionController],
  providers: [Online, OpenTunnels, RelayNames, StaticData, Servers],
  exports: [Online, OpenTunnels, StaticData, Servers],
})
export class InfoModule {}
