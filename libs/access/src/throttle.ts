import type { ExecutionContext } from '@nestjs/common';
import { applyDecorators, HttpException, Injectable, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiTooManyRequestsResponse } from '@nestjs/swagger';
import type { ThrottlerModuleOptions, ThrottlerRequest } from '@nestjs/throttler';
import { ThrottlerGuard } from '@nestjs/throttler';
import { ThrottlerStorageRedisService } from '@nest-lab/throttler-storage-redis';
import type { Redis } from 'ioredis';

/** How many tries a minute one address, and one user name, has; and one address for its units. */
export interface ThrottleLimits {
  address: number;
  username: number;
  units: number;
}

/** What is counted together: what people try, and what units and those who look for them do. */
type Kind = 'people' | 'units';

const KIND = 'open-mms:throttled';

const kindOf = (context: ExecutionContext): Kind =>
  (Reflect.getMetadata(KIND, context.getHandler()) as Kind | undefined) ?? 'people';

export const THROTTLE_LIMITS = Symbol('throttle limits');

const MINUTE = 60_000;

/** What an answer is told of the limits, by the server that gives it. */
export interface Counting {
  countFor(who: string | null): void;
  tellQuota(quota: { limit: number; left: number; reset: number }): void;
}

interface Request {
  ip: string;
  params?: { Username?: unknown };
  query?: { Username?: unknown };
  body?: { Username?: unknown } | null;
}

const usernameOf = ({ params, query, body }: Request): string | null => {
  const name = params?.Username ?? body?.Username ?? query?.Username;
  return typeof name === 'string' ? name.toLowerCase() : null;
};

/** Counted in Redis, for all instances together, where it is configured; in this process else. */
export const throttlerOptions = (limits: ThrottleLimits, redis: Redis | null): ThrottlerModuleOptions => ({
  throttlers: [
    {
      name: 'address',
      ttl: MINUTE,
      limit: (context) => (kindOf(context) === 'units' ? limits.units : limits.address),
      getTracker: (request) => Promise.resolve((request as Request).ip),
    },
    {
      name: 'username',
      ttl: MINUTE,
      limit: limits.username,
      getTracker: (request) => Promise.resolve(usernameOf(request as Request) ?? ''),
      skipIf: (context) => usernameOf(context.switchToHttp().getRequest<Request>()) === null,
    },
  ],
  // one count for login, registration and reset together, another for units
  generateKey: (context, tracker, name) => `mms:throttle:${kindOf(context)}:${name}:${tracker}`,
  setHeaders: false,
  ...(redis ? { storage: new ThrottlerStorageRedisService(redis) } : {}),
});

@Injectable()
export class CredentialsThrottler extends ThrottlerGuard {
  /** Counts a try, and tells what is left of them. */
  protected override async handleRequest(request: ThrottlerRequest): Promise<boolean> {
    const { context, limit, ttl, throttler, blockDuration, getTracker, generateKey } = request;
    const http = context.switchToHttp();
    const tracker = await getTracker(http.getRequest<Record<string, unknown>>(), context);
    const { name = '' } = throttler;
    const key = generateKey(context, tracker, name);
    const counted = await this.storageService.increment(key, ttl, limit, blockDuration, name);
    const reset = Math.max(1, Math.ceil(counted.timeToBlockExpire || counted.timeToExpire));
    if (counted.isBlocked) {
      throw Object.assign(new HttpException('Too many tries; wait a while', 429), { retryAfter: reset, limit });
    }
    http.getResponse<Counting>().tellQuota({ limit, left: Math.max(0, limit - counted.totalHits), reset });
    return true;
  }
}

/** Limits the tries of a route that takes a password, a name or a code; or of one that units, and guesses at them, come to. */
export const Throttled = (kind: Kind = 'people') =>
  applyDecorators(
    SetMetadata(KIND, kind),
    UseGuards(CredentialsThrottler),
    ApiTooManyRequestsResponse({ description: 'Too many tries from this address or with this user name' }),
  );
