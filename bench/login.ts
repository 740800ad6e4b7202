import { availableParallelism } from 'node:os';

import { hash, verify } from '@node-rs/argon2';
import autocannon from 'autocannon';

import { median, report, say } from './result.js';
import { startOurs } from './servers.js';
import { loginPath } from './session.js';

const ROUNDS = 5;
const SECONDS = 5;
const USERS = 20;

/** Checks of a password as fast as the processors go. */
async function bare(): Promise<number> {
  const known = await hash('0'.repeat(40), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const until = Date.now() + SECONDS * 1000;
  let count = 0;
  const startedAt = Date.now();
  const loop = async () => {
    while (Date.now() < until) {
      await verify(known, '0'.repeat(40));
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, loop));
  return (count * 1000) / (Date.now() - startedAt);
}

/** Logins a second against argon2id alone. */
export async function login(): Promise<void> {
  const url = await startOurs();
  const requests = Array.from({ length: USERS }, (_, n) => ({ path: loginPath(`bench-user${n + 1}`) }));
  const ours = () => autocannon({ url, connections: 16, duration: SECONDS, requests });
  await ours();
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [mine, yardstick] = [await ours(), await bare()];
    if (mine.non2xx + mine.errors > 0) throw new Error(`${mine.non2xx + mine.errors} logins failed`);
    rounds.push({ mine, yardstick, ratio: mine.requests.average / yardstick });
    say(`login ${round}: ${mine.requests.average} / ${yardstick.toFixed(1)} logins a second`);
  }
  report({
    scenario: 'login',
    ours: median(rounds.map(({ mine }) => mine.requests.average)),
    yardstick: median(rounds.map(({ yardstick }) => yardstick)),
    ratio: median(rounds.map(({ ratio }) => ratio)),
    p50: median(rounds.map(({ mine }) => mine.latency.p50)),
    p99: median(rounds.map(({ mine }) => mine.latency.p99)),
    unit: 'logins/s',
  });
}
