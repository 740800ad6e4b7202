import { Asker } from '../asker.js';
import type { Child } from '../child.js';
import { startChild } from '../child.js';
import { random } from '../random.js';
import { median, percentile, report, say } from '../result.js';
import { startBare, startMms, stopAll } from '../servers.js';
import { times } from '../timed.js';
import type { Kind } from './asked.js';
import { pathOf, queries, statementOf } from './asked.js';
import { withPool } from './pool.js';
import { eventsWorld, gatewaysOf, tokenOf } from './world.js';

const MANY = 10_000_000;
const FEW = 1_000_000;
const ROUNDS = 5;

/** Rounds before those that count: until all three have been compiled, and whoever measures as well. */
const FIRST = 4;
const REQUESTS = 2000;

/** The databases of `event-query`: 20 minutes, 8 GiB. */
export async function eventPrepare(): Promise<void> {
  for (const events of [FEW, MANY]) await eventsWorld(events);
}

/** How much memory the database has for pages: what it is installed with, of which all events are thirty times as much; or for all of them. */
const POOLS = { 'as installed': 134_217_728, 'all in memory': 4_294_967_296 };

/** The newest 50 events, of 10,000,000 of 10,000 gateways, against the same statements; and how it grows from 1,000,000. */
export async function eventQuery(): Promise<void> {
  const url = await eventsWorld(MANY);
  for (const [name, bytes] of Object.entries(POOLS)) {
    await withPool(url, bytes, async () => tell(name, await measured(FEW), await measured(MANY)));
  }
}

function tell(pool: string, few: Record<Kind, Figures>, many: Record<Kind, Figures>): void {
  for (const kind of Object.keys(queries) as Kind[]) {
    const { ours, bare, p50, served } = many[kind];
    const scenario = `event-query, ${kind}, ${pool}`;
    report({
      scenario,
      ours,
      yardstick: bare,
      ratio: ours / bare,
      p50,
      p99: ours,
      yardstickP99: bare,
      unit: 'ms at p99',
    });
    report({
      scenario: `${scenario}, against a bare Fastify`,
      ours,
      yardstick: served,
      ratio: ours / served,
      unit: 'ms at p99',
    });
    const growth = ours / few[kind].ours;
    report({
      scenario: `${scenario}, against 1,000,000`,
      ours,
      yardstick: few[kind].ours,
      ratio: growth,
      unit: 'ms at p99',
    });
  }
}

interface Figures {
  ours: number;
  bare: number;
  /** By a bare Fastify. */
  served: number;
  p50: number;
}

async function measured(events: number): Promise<Record<Kind, Figures>> {
  const database = await eventsWorld(events);
  const { url } = await startMms(database);
  const served = await startBare('dist/bench/events/bare-query.js', database);
  const statements = await startChild('events/bare-statements', { DATABASE_URL: database });
  const [asker, asking] = [new Asker(url), new Asker(served)];
  try {
    const found = {} as Record<Kind, Figures>;
    for (const kind of Object.keys(queries) as Kind[])
      found[kind] = await ofKind(kind, events, { asker, asking, statements });
    return found;
  } finally {
    for (const each of [asker, asking]) each.end();
    await stopAll();
  }
}

async function ofKind(
  kind: Kind,
  events: number,
  { asker, asking, statements }: { asker: Asker; asking: Asker; statements: Child },
): Promise<Figures> {
  const next = random(7);
  const asked = Array.from({ length: REQUESTS }, () => Math.floor(gatewaysOf(events) * next()));
  const ours = () => times(asked, (n) => asker.ask(pathOf(kind, n), { authorization: `Bearer ${tokenOf(n)}` }));
  const bare = () => statements.ask<number[]>('times', { kind, asked });
  const byFastify = () => times(asked, (n) => asking.ask('/', { statement: JSON.stringify(statementOf(kind, n)) }));
  for (let round = 1; round <= FIRST; round += 1) for (const each of [ours, bare, byFastify]) await each();
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [a, b, c] = [await ours(), await bare(), await byFastify()];
    rounds.push({ a, b, c });
    const p99 = [a, b, c].map((all) => percentile(all, 0.99).toFixed(2)).join(' / ');
    say(`${events} events, ${kind} ${round}: p99 ${p99} ms`);
  }
  return {
    ours: median(rounds.map(({ a }) => percentile(a, 0.99))),
    bare: median(rounds.map(({ b }) => percentile(b, 0.99))),
    served: median(rounds.map(({ c }) => percentile(c, 0.99))),
    p50: median(rounds.map(({ a }) => percentile(a, 0.5))),
  };
}
