import autocannon from 'autocannon';

import { median, report, say } from './result.js';
import { outputOf, startOurs } from './servers.js';
import { loginPath, LOGINS } from './session.js';

const ROUNDS = 5;
const SECONDS = 5;
const CONNECTIONS = 16;

/** Logins a second against argon2id alone. */
export async function login(): Promise<void> {
  const url = await startOurs();
  const requests = LOGINS.map((username) => ({ path: loginPath(username) }));
  const ours = () => autocannon({ url, connections: CONNECTIONS, duration: SECONDS, requests });
  const bare = async () => Number(await outputOf('dist/bench/bare-argon2.js', { SECONDS: String(SECONDS) }));
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
