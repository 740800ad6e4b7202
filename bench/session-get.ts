import autocannon from 'autocannon';

import { median, report, say } from './result.js';
import { startBare, startOurs } from './servers.js';
import { sessionOf } from './session.js';

const ROUNDS = 7;
const SECONDS = 4;
const CONNECTIONS = 32;

/** Reading the own account with a session, against a bare Fastify that runs the same statement. */
export async function sessionGet(): Promise<void> {
  const [ours, bare] = [await startOurs(), await startBare()];
  const { headers, account } = await sessionOf(ours, 'bench-owner');
  const load = (url: string) => autocannon({ url, connections: CONNECTIONS, duration: SECONDS, headers });
  const mine = () => load(`${ours}/account/account/account/${account}`);
  const yardstick = () => load(`${bare}/account/${account}`);
  await mine();
  await yardstick();
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [a, b] = [await mine(), await yardstick()];
    if (a.non2xx + b.non2xx + a.errors + b.errors > 0) throw new Error('requests failed');
    rounds.push({ a, b, ratio: a.requests.average / b.requests.average });
    say(`session-get ${round}: ${a.requests.average} / ${b.requests.average} requests a second`);
  }
  report({
    scenario: 'session-get',
    ours: median(rounds.map(({ a }) => a.requests.average)),
    yardstick: median(rounds.map(({ b }) => b.requests.average)),
    ratio: median(rounds.map(({ ratio }) => ratio)),
    p50: median(rounds.map(({ a }) => a.latency.p50)),
    p99: median(rounds.map(({ a }) => a.latency.p99)),
    yardstickP99: median(rounds.map(({ b }) => b.latency.p99)),
    unit: 'requests/s',
  });
}
