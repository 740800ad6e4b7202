import { createPool } from 'mysql2/promise';

import { AT_NETWORK } from '../apps/auth/src/locator/located.js';
import { Asker } from './asker.js';
import { addressOf, GATEWAYS } from './gateways.js';
import { random } from './random.js';
import { median, percentile, report, say } from './result.js';
import { databaseUrl, startOurs } from './servers.js';
import { times } from './timed.js';

const ROUNDS = 5;
const REQUESTS = 2000;
const POOL = 10;
const DAYS = 864_000_000;

/** Who stands behind an address, among 1,000,000 gateways, asked by strangers at these addresses; against the statement alone. */
export async function locate(): Promise<void> {
  const url = await startOurs(databaseUrl, { TRUSTED_PROXIES: '127.0.0.1' });
  const pool = createPool({ uri: databaseUrl.replace('mariadb:', 'mysql:'), connectionLimit: POOL });
  const asker = new Asker(url);
  try {
    const next = random(6);
    const addresses = Array.from({ length: REQUESTS }, () => addressOf(Math.floor(GATEWAYS * next())));
    const since = new Date(Date.now() - DAYS).toISOString().slice(0, -1).replace('T', ' ');
    const ours = () =>
      times(addresses, (address) => asker.ask('/locator/locator/locator', { 'x-forwarded-for': address }));
    const bare = () => times(addresses, (address) => pool.execute(AT_NETWORK, [address, since]));
    await ours();
    await bare();
    const rounds = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [a, b] = [await ours(), await bare()];
      rounds.push({ a, b });
      say(`locate ${round}: p99 ${percentile(a, 0.99).toFixed(2)} / ${percentile(b, 0.99).toFixed(2)} ms`);
    }
    const p99 = median(rounds.map(({ a }) => percentile(a, 0.99)));
    const yardstickP99 = median(rounds.map(({ b }) => percentile(b, 0.99)));
    report({
      scenario: 'locate',
      ours: p99,
      yardstick: yardstickP99,
      ratio: p99 / yardstickP99,
      p50: median(rounds.map(({ a }) => percentile(a, 0.5))),
      p99,
      yardstickP99,
      unit: 'ms at p99',
    });
  } finally {
    asker.end();
    await pool.end();
  }
}
