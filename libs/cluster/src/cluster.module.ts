import type { OnApplicationShutdown } from '@nestjs/common';
import { Global, Inject, Module } from '@nestjs/common';
import type { Redis } from 'ioredis';

import { Notices } from './notices.js';
import { connectRedis } from './redis.js';
import { Wakeup } from './wakeup.js';

/** Where Redis is, or null; whoever mounts the module provides it. */
export const REDIS_URL = Symbol('REDIS_URL');

/** The connection to Redis, or null where none is configured. */
export const REDIS = Symbol('redis');

@Global()
@Module({
  providers: [
    Notices,
    { provide: REDIS, useFactory: (url: string | null) => (url ? connectRedis(url) : null), inject: [REDIS_URL] },
    { provide: Wakeup, useFactory: (redis: Redis | null) => (redis ? new Wakeup(redis) : null), inject: [REDIS] },
  ],
  exports: [Notices, REDIS, Wakeup],
})
export class ClusterModule implements OnApplicationShutdown {
  constructor(
    @Inject(REDIS) private readonly redis: Redis | null,
    @Inject(Wakeup) private readonly wakeup: Wakeup | null,
  ) {}

  onApplicationShutdown(): void {
    this.wakeup?.close();
    this.redis?.disconnect();
  }
}
