import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

// Loaded before a server whose memory is measured (`--require`): what is garbage is not what a tunnel costs.

/** Flags of Node with which a server can be told to collect its garbage. */
export const COLLECTING = `--expose-gc --require ${__filename}`;

if (typeof gc === 'function') {
  process.on('SIGUSR2', () => {
    outgrow();
    gc?.();
  });
}

const OBJECTS = 10_000_000;
const KEPT = 500_000;

/**
 * What is new has a place of its own, of two halves, which grows and is touched bit by bit: in one round that would fall to
 * what is measured, in the next one not. Here all of it has been used already.
 */
function outgrow(): void {
  const kept: object[] = [];
  for (let n = 0; n < OBJECTS; n += 1) kept[n % KEPT] = { n };
  if (kept.length !== KEPT) throw new Error('nothing has been made');
}

/** Has it collect, twice: what the first round frees may hold more. */
export async function collect(server: ChildProcess): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    server.kill('SIGUSR2');
    await pause(1500);
  }
}
