import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';

export const databaseUrl = process.env.BENCH_DATABASE_URL ?? 'mariadb://root@127.0.0.1:3306/mms_bench';

const OURS = 19_080;
const BARE = 19_081;

const children: ChildProcess[] = [];

async function start(script: string, port: number, ready: string, env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, [...(process.env.BENCH_NODE_FLAGS?.split(' ') ?? []), script], {
    env: { PATH: process.env.PATH, PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const up = await fetch(url + ready).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return url;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${script} did not start`);
}

/** The MMS as it is deployed, in a process of its own. */
export const startOurs = (): Promise<string> =>
  start('dist/apps/mms/src/main.js', OURS, '/readyz', {
    DATABASE_URL: databaseUrl,
    MMS_SECRET: 'a secret for measuring, of no use elsewhere',
    MMS_LOG_LEVEL: 'warn',
    MMS_ADDRESS_LIMIT: '1000000',
    MMS_USERNAME_LIMIT: '1000000',
  });

/** A bare Fastify with the same statement. */
export const startBare = (): Promise<string> =>
  start('dist/bench/bare-server.js', BARE, '/ready', { DATABASE_URL: databaseUrl });

export function stopAll(): void {
  for (const child of children) child.kill('SIGTERM');
}
