import type { Pool } from 'mysql2/promise';
import { createPool } from 'mysql2/promise';

import type { Asked } from '../../apps/event/src/event/list/asked.js';
import { eventsSql } from '../../apps/event/src/event/list/events-sql.js';
import type { EventsQuery } from '../../apps/event/src/event/list/list.dto.js';
import { Asker } from '../asker.js';
import { random } from '../random.js';
import { median, percentile, report, say } from '../result.js';
import { startBare, startMms, stopAll } from '../servers.js';
import { times } from '../timed.js';
import { withPool } from './pool.js';
import { accountOf, eventsWorld, gatewaysOf, tokenOf, unitOf } from './world.js';

const MANY = 10_000_000;
const FEW = 1_000_000;
const ROUNDS = 5;

/** Rounds before those that count: until all three have been compiled, and whoever measures as well. */
const FIRST = 4;
const REQUESTS = 2000;
const POOL = 10;

type Kind = 'of a gateway' | 'of an account' | 'unread by severity';

const queries: Record<Kind, (n: number) => EventsQuery> = {
  'of a gateway': (n) => ({ Gateway: String(unitOf(n)), User: '0' }),
  'of an account': () => ({ Gateway: '*' }),
  'unread by severity': () => ({ Gateway: '*', Unread: true, Severity: [1, 2, 3, 4] }),
};

const textOf = ({ Unread, Severity, ...query }: EventsQuery) =>
  new URLSearchParams({
    ...(query as Record<string, string>),
    ...(Unread ? { Unread: '1' } : {}),
    ...(Severity ? { Severity: Severity.join(',') } : {}),
  }).toString();

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
  const pool = createPool({ uri: database.replace('mariadb:', 'mysql:'), connectionLimit: POOL });
  const [asker, asking] = [new Asker(url), new Asker(served)];
  try {
    const found = {} as Record<Kind, Figures>;
    for (const kind of Object.keys(queries) as Kind[])
      found[kind] = await ofKind(kind, events, { asker, asking, pool });
    return found;
  } finally {
    for (const each of [asker, asking]) each.end();
    await pool.end();
    await stopAll();
  }
}

async function ofKind(
  kind: Kind,
  events: number,
  { asker, asking, pool }: { asker: Asker; asking: Asker; pool: Pool },
): Promise<Figures> {
  const next = random(7);
  const asked = Array.from({ length: REQUESTS }, () => Math.floor(gatewaysOf(events) * next()));
  const ours = () =>
    times(asked, (n) =>
      asker.ask(`/event/event/events?${textOf(queries[kind](n))}`, { authorization: `Bearer ${tokenOf(n)}` }),
    );
  const bare = () =>
    times(asked, (n) => {
      const { sql, args } = statementOf(kind, n);
      return pool.execute(sql, args);
    });
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

/** What the server asks of the database for an owner, whose account has one gateway. */
function statementOf(kind: Kind, n: number) {
  const asked: Asked = {
    accountId: accountOf(n),
    gateways: [unitOf(n)],
    behind: null,
    cameras: [],
    pictured: [],
    users: kind === 'of a gateway' ? [] : [accountOf(n)],
    whole: kind !== 'of a gateway',
  };
  const statement = eventsSql(asked, queries[kind](n), new Date(), false);
  if (!statement) throw new Error('There is a statement for each');
  return statement;
}
