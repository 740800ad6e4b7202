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

/** How many are asked at once: the machine has time for one, and four fill two processors. */
const LOADS = [1, 4];

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

function tell(pool: string, few: Map<string, Figures>, many: Map<string, Figures>): void {
  for (const [name, { ours, bare, p50, served }] of many) {
    const scenario = `event-query, ${name}, ${pool}`;
    const before = few.get(name)?.ours ?? NaN;
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
    report({
      scenario: `${scenario}, against 1,000,000`,
      ours,
      yardstick: before,
      ratio: ours / before,
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

async function measured(events: number): Promise<Map<string, Figures>> {
  const database = await eventsWorld(events);
  const { url } = await startMms(database);
  const served = await startBare('dist/bench/events/bare-query.js', database);
  const statements = await startChild('events/bare-statements', { DATABASE_URL: database });
  const [asker, asking] = [new Asker(url), new Asker(served)];
  try {
    const found = new Map<string, Figures>();
    for (const kind of Object.keys(queries) as Kind[]) {
      const sides = sidesOf(kind, events, { asker, asking, statements });
      for (let round = 1; round <= FIRST; round += 1) await sides(Math.max(...LOADS));
      for (const atOnce of LOADS) {
        const name = `${kind}, ${atOnce} at once`;
        found.set(name, await figuresOf(() => sides(atOnce), `${events} events, ${name}`));
      }
    }
    return found;
  } finally {
    for (const each of [asker, asking]) each.end();
    await stopAll();
  }
}

/** A round of each side, one after another: how long each request took. */
function sidesOf(
  kind: Kind,
  events: number,
  { asker, asking, statements }: { asker: Asker; asking: Asker; statements: Child },
) {
  const next = random(7);
  const asked = Array.from({ length: REQUESTS }, () => Math.floor(gatewaysOf(events) * next()));
  const authorization = (n: number) => ({ authorization: `Bearer ${tokenOf(n)}` });
  return async (atOnce: number) => ({
    ours: await times(asked, (n) => asker.ask(pathOf(kind, n), authorization(n)), atOnce),
    bare: await statements.ask<number[]>('times', { kind, asked, atOnce }),
    served: await times(asked, (n) => asking.ask('/', { statement: JSON.stringify(statementOf(kind, n)) }), atOnce),
  });
}

async function figuresOf(sides: () => Promise<Record<'ours' | 'bare' | 'served', number[]>>, name: string) {
  const rounds: Figures[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { ours, bare, served } = await sides();
    const [a = NaN, b = NaN, c = NaN] = [ours, bare, served].map((all) => percentile(all, 0.99));
    rounds.push({ ours: a, bare: b, served: c, p50: percentile(ours, 0.5) });
    say(`${name} ${round}: p99 ${[a, b, c].map((each) => each.toFixed(2)).join(' / ')} ms`);
  }
  const middle = (figure: keyof Figures) => median(rounds.map((round) => round[figure]));
  return { ours: middle('ours'), bare: middle('bare'), served: middle('served'), p50: middle('p50') };
}
