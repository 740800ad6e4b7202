import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export const databaseUrl = process.env.BENCH_DATABASE_URL ?? 'mariadb://root@127.0.0.1:3306/mms_bench';

/** As docs/running.md advises; for both sides. */
const NODE_FLAGS = process.env.BENCH_NODE_FLAGS ?? '--max-semi-space-size=64';

const OURS = 19_080;
const BARE = 19_081;

const children = new Set<ChildProcess>();

/** It ends with this process, at the latest. */
export function adopt(child: ChildProcess): ChildProcess {
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

export function run(script: string, env: Record<string, string>, output: 'pipe' | 'ignore' | 'ipc'): ChildProcess {
  const flags = [...NODE_FLAGS.split(' '), ...(env.NODE_FLAGS ?? '').split(' ')].filter(Boolean);
  return adopt(
    spawn(process.execPath, [...flags, script], {
      env: { PATH: process.env.PATH, ...env },
      stdio: output === 'ipc' ? ['ignore', 'ignore', 'inherit', 'ipc'] : ['ignore', output, 'inherit'],
    }),
  );
}

interface Started {
  url: string;
  child: ChildProcess;
}

async function start(script: string, port: number, ready: string, env: Record<string, string>): Promise<Started> {
  const child = run(script, { PORT: String(port), ...env }, 'ignore');
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    // whoever answers when ours has ended is somebody else
    if (child.exitCode !== null) break;
    const up = await fetch(url + ready).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up && child.exitCode === null) return { url, child };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${script} did not start`);
}

/** The MMS as it is deployed, in a process of its own. */
export const startMms = (DATABASE_URL: string, more: Record<string, string> = {}): Promise<Started> =>
  start('dist/apps/mms/src/main.js', OURS, '/readyz', {
    DATABASE_URL,
    MMS_SECRET: 'a secret for measuring, of no use elsewhere',
    MMS_LOG_LEVEL: 'warn',
    MMS_ADDRESS_LIMIT: '1000000',
    MMS_REQUEST_LIMIT: '0',
    MMS_UNIT_LIMIT: '1000000',
    MMS_USERNAME_LIMIT: '1000000',
    ...more,
  });

/** Where it answers. */
export const startOurs = async (url = databaseUrl, more: Record<string, string> = {}): Promise<string> =>
  (await startMms(url, more)).url;

/** A bare Fastify with the same statement. */
export const startBare = async (script = 'dist/bench/bare-server.js', url = databaseUrl): Promise<string> =>
  (await start(script, BARE, '/ready', { DATABASE_URL: url })).url;

/** The output of a script that measures and ends. */
export async function outputOf(script: string, env: Record<string, string>): Promise<string> {
  const child = run(script, env, 'pipe');
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`${script} failed`);
  return output;
}

export async function stop(child: ChildProcess): Promise<void> {
  if (!children.has(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const hurry = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(hurry);
}

/** Ends what was started, and waits for it: the next scenario has the machine to itself. */
export async function stopAll(): Promise<void> {
  await Promise.all([...children].map(stop));
}

// however this process ends, nothing goes on without it
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
