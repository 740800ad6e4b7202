import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

import { startChild } from '../child.js';
import { median, say } from '../result.js';
import { stop } from '../servers.js';
import { answered } from '../timed.js';
import { gauge, startRelay } from './ours.js';
import type { Ours } from './ours.js';
import { openFiles, rss } from './proc.js';
import { Gateways } from './soak-gateways.js';
import { unitOf } from './units.js';

const GROUPS = 8;
const TUNNELS = 1000;
/** Something happens to a gateway every so many milliseconds. */
const DISTURBED = 2000;
const SAMPLED = 5000;
/** Memory is looked at after so many minutes, and may vary by so much of its mean. */
const SETTLED = 3;
const FLAT = 0.1;
/** How long everything may take to be as it was, in milliseconds: connections kept for reuse, sessions kept alive. */
const REST = 120_000;

interface State {
  tunnels: number;
  channels: number;
  exchanges: number;
  files: number;
}

interface Sample extends State {
  minute: number;
  mib: number;
}

/** 1,000 tunnels, users of all kinds, gateways that die: afterwards everything is as before, and meanwhile memory stays as it is. */
export async function relaySoak({ minutes }: { minutes: number }): Promise<void> {
  const ours = await startRelay(TUNNELS);
  const gateway = await startChild('relay/gateway-server');
  const gateways = new Gateways(ours, await gateway.ask<number>('port'), GROUPS);
  await warmUp(ours);
  const empty = await stateOf(ours);
  await gateways.open();
  await until(ours, (state) => state.tunnels === TUNNELS);
  const start = await stateOf(ours);
  say(`relay-soak: ${TUNNELS} tunnels, ${JSON.stringify(start)}`);

  const traffic = await startChild('relay/soak-traffic');
  const base = `${ours.url}/relay/relay/relay/device`;
  await traffic.ask('start', { base, first: unitOf(0), count: TUNNELS, headers: ours.headers });
  const disturbing = setInterval(() => gateways.disturb(), DISTURBED);
  const samples = await watch(ours, minutes);
  clearInterval(disturbing);
  say(`relay-soak: the traffic stops after ${gateways.kills} kills and ${gateways.stops} stops`);
  const counts = await traffic.ask<Record<string, Record<string, number>>>('stop');
  await stop(traffic.process);
  const rested = await until(ours, (state) => asBefore(state, start));
  await gateways.close();
  const ended = await until(ours, (state) => asBefore(state, empty));
  const memory = memoryOf(samples);
  const wrong = Object.values(counts).reduce((sum, { false: lies = 0 }) => sum + lies, 0);
  const most = (name: keyof State) => Math.max(...samples.map((each) => each[name]));
  console.log(
    JSON.stringify({
      scenario: 'relay-soak',
      minutes,
      counts,
      most: { channels: most('channels'), exchanges: most('exchanges'), files: most('files') },
      start,
      rested,
      empty,
      ended,
      memory,
    }),
  );
  if (wrong > 0) throw new Error(`${wrong} answers looked complete and were not`);
  if (!asBefore(rested, start) || !asBefore(ended, empty)) throw new Error('something is left over');
  if (memory && memory.varied > FLAT) throw new Error(`memory varies by ${(memory.varied * 100).toFixed(0)} %`);
}

async function stateOf({ url, pid }: Ours): Promise<State> {
  return {
    tunnels: await gauge(url, 'mms_tunnels'),
    channels: await gauge(url, 'mms_relay_channels'),
    exchanges: await gauge(url, 'mms_relay_exchanges'),
    files: openFiles(pid),
  };
}

const asBefore = (now: State, before: State): boolean =>
  now.tunnels === before.tunnels &&
  now.channels <= before.channels &&
  now.exchanges <= before.exchanges &&
  now.files <= before.files;

/** Connections to the database are made when they are needed, and stay. */
async function warmUp({ url, headers }: Ours): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  for (let round = 0; round < 3; round += 1) {
    const units = Array.from({ length: 60 }, (_, n) => `${url}/device/device/device/${unitOf(n)}`);
    await Promise.all(units.map((unit) => answered(unit, agent, headers)));
  }
  agent.destroy();
  await pause(2000);
}

async function until(ours: Ours, holds: (state: State) => boolean): Promise<State> {
  const end = performance.now() + REST;
  for (;;) {
    const state = await stateOf(ours);
    if (holds(state) || performance.now() > end) return state;
    await pause(1000);
  }
}

async function watch(ours: Ours, minutes: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  const startedAt = performance.now();
  for (;;) {
    await pause(SAMPLED);
    const minute = (performance.now() - startedAt) / 60_000;
    if (minute >= minutes) return samples;
    samples.push({ ...(await stateOf(ours)), minute, mib: rss(ours.pid) / 1024 });
    const last = samples.at(-1);
    if (samples.length % 6 === 0) say(`relay-soak ${minute.toFixed(1)} min: ${JSON.stringify(last)}`);
  }
}

/** Medians of minutes, from when it has settled; null where it was too short. */
function memoryOf(samples: Sample[]): { mib: number[]; varied: number } | null {
  const minutes = [...new Set(samples.map(({ minute }) => Math.floor(minute)))].filter((each) => each >= SETTLED);
  if (minutes.length < 2) return null;
  const during = (each: number) => samples.filter(({ minute }) => Math.floor(minute) === each);
  const mib = minutes.map((each) => Math.round(median(during(each).map((sample) => sample.mib))));
  const mean = mib.reduce((sum, each) => sum + each, 0) / mib.length;
  return { mib, varied: Math.max(...mib.map((each) => Math.abs(each - mean))) / mean };
}
