import { availableParallelism } from 'node:os';

import { HttpException, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Gauge } from 'prom-client';

const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const PROCESSORS = availableParallelism();

/** Each takes 10 to 30 ms of a processor and 19 MiB. One more than processors: none idles while the next is fetched. */
const AT_ONCE = PROCESSORS + 1;

/** Two seconds of work; who comes then is told to come again. */
const MOST_WAITING = PROCESSORS * 64;

let active = 0;
const waiting: (() => void)[] = [];

new Gauge({
  name: 'mms_argon2_waiting',
  help: 'Password checks that wait for a processor',
  collect() {
    this.set(waiting.length);
  },
});

const busy = () =>
  Object.assign(new HttpException('Too many are logging in; try again in a moment', 503), { retryAfter: 2 });

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (active >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw busy();
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    active += 1;
  }
  try {
    return await work();
  } finally {
    // the place is handed on, so that nobody who comes now overtakes those who wait
    const next = waiting.shift();
    if (next) next();
    else active -= 1;
  }
}

/** Passwords are kept as argon2id of the SHA1Password in lower-case hex. */
@Injectable()
export class Passwords {
  private dummy: Promise<string> | null = null;

  hash(sha1: string): Promise<string> {
    return inTurn(() => hash(sha1.toLowerCase(), ARGON2ID));
  }

  /** Takes as long for a user who does not exist, or has no password, as for a wrong one. */
  async matches(storedHash: string | undefined, sha1: string): Promise<boolean> {
    this.dummy ??= hash('no password is this', ARGON2ID);
    const against = storedHash || (await this.dummy);
    const same = await inTurn(() => verify(against, sha1.toLowerCase()));
    return same && Boolean(storedHash);
  }
}
