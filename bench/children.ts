import type { Pool } from 'mysql2/promise';
import { createPool } from 'mysql2/promise';

import type { Asked } from './asked.js';
import { pathOf, questions, statementOf } from './asked.js';
import { Asker } from './asker.js';
import { median, percentile, report, say } from './result.js';
import { databaseUrl, startOurs } from './servers.js';
import { sessionOf } from './session.js';
import { times } from './timed.js';

const ROUNDS = 5;
const REQUESTS = 600;
const POOL = 10;

/** Searches and pages among a dealer's 50,000 of 1,000,000 accounts, against their statements alone. */
export const children = (): Promise<void> => measure('children', 'bench-dealer');

/** The same among all of them, as the master. */
export const childrenOfMaster = (): Promise<void> => measure('children-of-master', 'bench-master');

async function measure(scenario: string, username: string): Promise<void> {
  const url = await startOurs();
  const pool = createPool({ uri: databaseUrl.replace('mariadb:', 'mysql:'), connectionLimit: POOL });
  try {
    await compare(scenario, username, questions(REQUESTS), url, pool);
  } finally {
    await pool.end();
  }
}

async function compare(scenario: string, username: string, asked: Asked[], url: string, pool: Pool): Promise<void> {
  const { headers, account } = await sessionOf(url, username);
  const asker = new Asker(url);
  const paths = asked.map((each) => pathOf(each, account));
  const statements = await Promise.all(asked.map((each) => statementOf(each, account)));
  const ours = () => times(paths, (path) => asker.ask(path, headers));
  const bare = () => times(statements, ({ sql, args }) => pool.execute(sql, args));
  await ours();
  await bare();
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [a, b] = [await ours(), await bare()];
    rounds.push({ a, b });
    say(`${scenario} ${round}: p99 ${percentile(a, 0.99).toFixed(1)} / ${percentile(b, 0.99).toFixed(1)} ms`);
  }
  asker.end();
  const p99 = median(rounds.map(({ a }) => percentile(a, 0.99)));
  const yardstickP99 = median(rounds.map(({ b }) => percentile(b, 0.99)));
  report({
    scenario,
    ours: p99,
    yardstick: yardstickP99,
    ratio: p99 / yardstickP99,
    p50: median(rounds.map(({ a }) => percentile(a, 0.5))),
    p99,
    yardstickP99,
    unit: 'ms at p99',
  });
}
