import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

// Loaded before a server whose memory is measured (`--require`): what is garbage is not what a tunnel costs.

/** Flags of Node with which a server can be told to collect its garbage. */
export const COLLECTING = `--expose-gc --require ${__filename}`;

if (typeof gc === 'function') process.on('SIGUSR2', () => gc?.());

/** Has it collect, twice: what the first round frees may hold more. */
export async function collect(server: ChildProcess): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    server.kill('SIGUSR2');
    await pause(1500);
  }
}
