import { Agent, get } from 'node:http';

import { createPool } from 'mysql2/promise';

import { conditionsOf, searchStatement } from '../apps/account/src/account/account/accounts/account-search.js';
import type { SearchAccountsQuery } from '../apps/account/src/account/account/accounts/accounts.dto.js';
import { foundSql } from '../apps/account/src/account/account/accounts/accounts.service.js';
import { median, percentile, report, say } from './result.js';
import { databaseUrl, startOurs } from './servers.js';
import { sessionOf } from './session.js';

const ROUNDS = 5;
const REQUESTS = 400;
const AT_ONCE = 4;

const first = ['mar', 'ann', 'joh', 'pet', 'eli'];
const last = ['mul', 'smi', 'gar', 'kow', 'sil'];

/** Searches as a dealer makes them: by name, by address, by phone. */
const queries: SearchAccountsQuery[] = Array.from({ length: 100 }, (_, n) => {
  const number = String(1000 + ((n * 7919) % 9000));
  const kinds: SearchAccountsQuery[] = [
    { FirstName: first[n % 5], LastName: last[(n * 3) % 5] },
    { LastName: `${last[n % 5]}` },
    { Phone: `555${number}` },
    { Address1: number.slice(0, 3) },
    { City: 'spring', LastName: last[n % 5] },
  ];
  return kinds[n % 5] ?? {};
});

/** How long each of the requests took, in milliseconds, `AT_ONCE` at a time. */
async function times(ask: (query: SearchAccountsQuery) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < REQUESTS) {
      const query = queries[next % queries.length] ?? {};
      next += 1;
      const startedAt = performance.now();
      await ask(query);
      taken.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return taken;
}

/** Searching among a dealer's 50,000 of 1,000,000 accounts, against the statements alone. */
export async function children(): Promise<void> {
  const url = await startOurs();
  const { headers, account } = await sessionOf(url, 'bench-dealer');
  const pool = createPool({ uri: databaseUrl.replace('mariadb:', 'mysql:'), connectionLimit: 10 });
  const agent = new Agent({ keepAlive: true });

  const ours = (query: SearchAccountsQuery) =>
    new Promise<void>((resolve, reject) => {
      const search = new URLSearchParams(query as Record<string, string>);
      get(`${url}/account/account/accounts?${search.toString()}`, { agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
        response.resume().on('end', resolve);
      }).on('error', reject);
    });
  const bare = (query: SearchAccountsQuery) => {
    const { sql, args } = searchStatement(account, conditionsOf(query) ?? [], query);
    return pool.execute(foundSql(sql, 'ASC'), args);
  };
  await times(ours);
  await times(bare);
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [a, b] = [await times(ours), await times(bare)];
    rounds.push({ a, b });
    say(`children ${round}: p99 ${percentile(a, 0.99).toFixed(1)} / ${percentile(b, 0.99).toFixed(1)} ms`);
  }
  await pool.end();
  agent.destroy();
  const [mine, yardstick] = [
    median(rounds.map(({ a }) => percentile(a, 0.99))),
    median(rounds.map(({ b }) => percentile(b, 0.99))),
  ];
  report({
    scenario: 'children',
    ours: mine,
    yardstick,
    ratio: mine / yardstick,
    p50: median(rounds.map(({ a }) => percentile(a, 0.5))),
    p99: mine,
    yardstickP99: yardstick,
    unit: 'ms at p99',
  });
}
