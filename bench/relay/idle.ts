import { setTimeout as pause } from 'node:timers/promises';

import type { Child } from '../child.js';
import { startChild } from '../child.js';
import { report, say } from '../result.js';
import { stop } from '../servers.js';
import { collect, COLLECTING } from './collect.js';
import { startFleet } from './fleet.js';
import { startRelay } from './ours.js';
import { inTurns, medianOf } from './paired.js';
import { family, pss, rss } from './proc.js';
import { startSshd } from './sshd.js';
import type { SshServer } from './sshd.js';
import { relayDatabase } from './units.js';

const ROUNDS = 5;
const TUNNELS = 2000;
/** Opened and cut before: what the first ones cost is not what one more costs. */
const BEFORE = 500;
/** Of sshd: each takes as much as the other. */
const OF_SSHD = 200;
const SETTLE_MS = 2000;

interface Cost {
  /** KiB for each tunnel; garbage in it, and without. */
  raw: number;
  kept: number;
}

/** What an idle tunnel costs in memory: the tunnel layer alone, and the whole MMS, against sshd. */
export async function relayIdle(): Promise<void> {
  const database = await relayDatabase(TUNNELS);
  const rounds = await inTurns<'layer' | 'app' | 'sshd', Cost>(
    ROUNDS,
    { layer: ofLayer, app: () => ofApp(database), sshd: ofSshd },
    ({ layer, app, sshd }, round) =>
      `relay-idle ${round}: the layer ${layer.kept.toFixed(1)} KiB (with garbage ${layer.raw.toFixed(1)}), ` +
      `the whole ${app.kept.toFixed(1)} (${app.raw.toFixed(1)}), sshd ${sshd.kept.toFixed(0)}`,
    1,
  );
  const sshd = medianOf(rounds, (each) => each.sshd.kept);
  for (const [name, scenario] of [
    ['layer', 'relay-idle of the tunnel layer'],
    ['app', 'relay-idle of the whole MMS'],
  ] as const) {
    report({
      scenario,
      ours: medianOf(rounds, (each) => each[name].kept),
      yardstick: sshd,
      ratio: medianOf(rounds, (each) => each[name].kept / each.sshd.kept),
      unit: 'KiB a tunnel',
    });
    say(`${scenario}, with garbage: ${medianOf(rounds, (each) => each[name].raw).toFixed(1)} KiB`);
  }
}

async function ofLayer(): Promise<Cost> {
  const layer: Child = await startChild('relay/bare-tunnels', { UNITS: String(TUNNELS), NODE_FLAGS: COLLECTING });
  const port = await layer.ask<number>('port');
  const server = { port, user: 'gateway', keyOf: (n: number) => n, pid: layer.pid, process: layer.process };
  const cost = await costOf(server);
  await stop(layer.process);
  return cost;
}

async function ofApp(database: string): Promise<Cost> {
  const ours = await startRelay(TUNNELS, { NODE_FLAGS: COLLECTING }, database);
  const cost = await costOf(ours);
  await stop(ours.process);
  return cost;
}

async function costOf(server: SshServer): Promise<Cost> {
  const first = await startFleet(BEFORE, 1);
  await first.open(server);
  for (const child of first.children) await stop(child.process);
  const fleet = await startFleet(TUNNELS, 2);
  await pause(SETTLE_MS);
  await collect(server.process);
  const before = rss(server.pid);
  await fleet.open(server);
  await pause(SETTLE_MS);
  const raw = (rss(server.pid) - before) / TUNNELS;
  await collect(server.process);
  const kept = (rss(server.pid) - before) / TUNNELS;
  if ((await fleet.count()) !== TUNNELS) throw new Error('some tunnels are gone');
  for (const child of fleet.children) await stop(child.process);
  return { raw, kept };
}

async function ofSshd(): Promise<Cost> {
  const sshd = await startSshd();
  const fleet = await startFleet(OF_SSHD, 1);
  await fleet.open(sshd);
  await pause(SETTLE_MS);
  const all = family(sshd.pid).filter((pid) => pid !== sshd.pid);
  const kept = all.reduce((sum, pid) => sum + pss(pid), 0) / OF_SSHD;
  for (const child of fleet.children) await stop(child.process);
  await stop(sshd.process);
  return { raw: kept, kept };
}
