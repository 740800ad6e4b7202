import { setTimeout as pause } from 'node:timers/promises';

import { startChild } from '../child.js';
import { report, say } from '../result.js';
import { stop } from '../servers.js';
import { collect, COLLECTING } from './collect.js';
import { openTunnel } from './openssh.js';
import { startRelay } from './ours.js';
import { medianOf } from './paired.js';
import { rss } from './proc.js';
import { read } from './read.js';
import { relayDatabase } from './units.js';

const ROUNDS = 5;
const TUNNELS = 10;
const STALLED = 100;
const BYTES = 200_000_000;
const LATER = 20_000_000;
const SETTLE_MS = 3000;

/**
 * What a download costs in memory whose reader has stopped, after the headers and after 20 MB: 100 of them over 10 tunnels. A
 * new server for each round: what one has taken it does not give back, and the next round would be had for nothing.
 */
export async function relayStalled(): Promise<void> {
  const database = await relayDatabase(TUNNELS);
  const gateway = await startChild('relay/gateway-server');
  const target = await gateway.ask<number>('port');
  for (const after of [0, LATER]) {
    const scenario = after === 0 ? 'relay-stalled' : 'relay-stalled after 20 MB';
    const rounds = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const growth = await grown(database, target, after);
      rounds.push(growth);
      say(`${scenario} ${round}: ${growth.raw.toFixed(2)} MiB, without garbage ${growth.kept.toFixed(2)}`);
    }
    const unit = 'MiB of RSS for each';
    report({ scenario, ours: medianOf(rounds, ({ raw }) => raw), unit });
    report({ scenario: `${scenario}, without garbage`, ours: medianOf(rounds, ({ kept }) => kept), unit });
  }
}

/** MiB of RSS for each stalled download: as it is, and when garbage has been collected. */
async function grown(database: string, target: number, after: number): Promise<{ raw: number; kept: number }> {
  const ours = await startRelay(TUNNELS, { NODE_FLAGS: COLLECTING }, database);
  for (let n = 0; n < TUNNELS; n += 1) {
    await openTunnel(ours, n, target);
    await read(ours.at(n, '/download/1000000'), ours.headers).done;
  }
  await collect(ours.process);
  const before = rss(ours.pid);
  const readers = Array.from({ length: STALLED }, (_, n) =>
    read(ours.at(n % TUNNELS, `/download/${BYTES}`), ours.headers, after),
  );
  await Promise.all(readers.map(({ stalled }) => stalled));
  await pause(SETTLE_MS);
  const raw = rss(ours.pid);
  await collect(ours.process);
  const kept = rss(ours.pid);
  for (const { socket } of readers) socket.destroy();
  await stop(ours.process);
  const each = (now: number) => (now - before) / 1024 / STALLED;
  return { raw: each(raw), kept: each(kept) };
}
