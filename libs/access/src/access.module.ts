import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { ThrottlerModule } from '@nestjs/throttler';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClusterModule, REDIS } from '@app/cluster';
import { AuthAccount, AuthDevice, AuthUser } from '@app/database';

import { AccessGuard } from './access.guard.js';
import { AccountScope } from './account-scope.js';
import { Callers } from './callers.js';
import { DeviceScope } from './device-scope.js';
import { DeviceStandings } from './device-standings.js';
import { Housekeeping } from './housekeeping.js';
import { Identities } from './identities.js';
import { Keys } from './keys.js';
import { OemScope } from './oem-scope.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions.js';
import { Standings } from './standings.js';
import { IdentityStrategy, SessionStrategy, TokenStrategy } from './strategies.js';
import { Tokens } from './tokens.js';
import { THROTTLE_LIMITS, throttlerOptions } from './throttle.js';

/** Who is calling, and may they: one guard before every route. Whoever mounts it provides SECRET and THROTTLE_LIMITS. */
@Global()
@Module({
  imports: [
    PassportModule,
    ThrottlerModule.forRootAsync({
      imports: [ClusterModule],
      inject: [THROTTLE_LIMITS, REDIS],
      useFactory: throttlerOptions,
    }),
    TypeOrmModule.forFeature([AuthAccount, AuthDevice, AuthUser]),
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    AccountScope,
    Callers,
    DeviceScope,
    DeviceStandings,
    Housekeeping,
    Identities,
    IdentityStrategy,
    Keys,
    OemScope,
    Passwords,
    Sessions,
    SessionStrategy,
    Standings,
    Tokens,
    TokenStrategy,
  ],
  exports: [AccountScope, Callers, DeviceScope, Identities, Keys, OemScope, Passwords, Sessions, Tokens],
})
export class AccessModule {}
