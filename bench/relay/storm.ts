import { setTimeout as pause } from 'node:timers/promises';

import { percentile, report, say } from '../result.js';
import type { Fleets } from './fleet.js';
import { startFleet } from './fleet.js';
import { gauge, startRelay } from './ours.js';
import type { Ours } from './ours.js';
import { medianOf } from './paired.js';
import { unitOf } from './units.js';

const ROUNDS = 3;
const TUNNELS = 5000;
const PROCESSES = 4;
/** A gateway comes again within so many milliseconds. */
const AGAIN_MS = 5000;
const API_PER_SECOND = 20;
const LONGEST_MS = 120_000;

/** 5,000 tunnels are cut at once and come again within 5 seconds: until all are there, and what the API does meanwhile. */
export async function relayStorm(): Promise<void> {
  const ours = await startRelay(TUNNELS, { MMS_TUNNELS: '20000' });
  const fleet = await startFleet(TUNNELS, PROCESSES);
  await fleet.open(ours, { again: AGAIN_MS });
  await all(ours, fleet);
  say(`relay-storm: ${TUNNELS} tunnels are open`);
  await pause(3000);
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const api = startApi(ours);
    const startedAt = performance.now();
    await fleet.cut();
    await pause(100);
    await all(ours, fleet);
    const seconds = (performance.now() - startedAt) / 1000;
    const taken = await api.stop();
    const [p50, p99] = [percentile(taken, 0.5), percentile(taken, 0.99)];
    rounds.push({ seconds, p50, p99 });
    say(`relay-storm ${round}: ${seconds.toFixed(1)} s, API p50 ${p50.toFixed(0)} p99 ${p99.toFixed(0)} ms`);
    await pause(5000);
  }
  say(JSON.stringify(await fleet.troubles()));
  report({
    scenario: 'relay-storm',
    ours: medianOf(rounds, ({ seconds }) => seconds),
    p50: medianOf(rounds, ({ p50 }) => p50),
    p99: medianOf(rounds, ({ p99 }) => p99),
    unit: 's until all are back, ms of the API',
  });
}

/** All are there, in the eyes of both sides. */
async function all({ url }: Ours, fleet: Fleets): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  while (performance.now() < until) {
    if ((await fleet.count()) === TUNNELS && (await gauge(url, 'mms_tunnels')) === TUNNELS) return;
    await pause(200);
  }
  throw new Error(`only ${await gauge(url, 'mms_tunnels')} tunnels after ${LONGEST_MS} ms`);
}

/** Somebody who looks at units, so often a second, however long each answer takes. */
function startApi({ url, headers }: Ours): { stop(): Promise<number[]> } {
  const waiting: Promise<number>[] = [];
  let n = 0;
  const timer = setInterval(() => {
    n += 1;
    waiting.push(timed(`${url}/device/device/device/${unitOf((n * 7) % TUNNELS)}`, headers));
  }, 1000 / API_PER_SECOND);
  return {
    stop() {
      clearInterval(timer);
      return Promise.all(waiting);
    },
  };
}

async function timed(url: string, headers: Record<string, string>): Promise<number> {
  const startedAt = performance.now();
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return performance.now() - startedAt;
}
