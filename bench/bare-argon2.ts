import { availableParallelism } from 'node:os';

import { hash, verify } from '@node-rs/argon2';

import { ARGON2ID } from './session.js';

/** The yardstick of `login`: checks of a password as fast as the processors go; prints how many a second. */
async function main(): Promise<void> {
  const known = await hash('0'.repeat(40), ARGON2ID);
  const startedAt = performance.now();
  const until = startedAt + Number(process.env.SECONDS) * 1000;
  let count = 0;
  const loop = async () => {
    while (performance.now() < until) {
      await verify(known, '0'.repeat(40));
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, loop));
  console.log((count * 1000) / (performance.now() - startedAt));
}

void main();
