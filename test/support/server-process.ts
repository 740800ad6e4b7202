import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';

import { eventually } from './eventually.js';

/** A secret for processes under test. */
export const SECRET = 'a secret for tests, of no use elsewhere';

export interface ServerProcess {
  url: string;
  child: ChildProcess;
  /** Everything that it has written so far. */
  output(): string;
  kill(signal: NodeJS.Signals): Promise<void>;
}

const children = new Set<ChildProcess>();

// whatever a test has come to: one that goes on would work on what the next tests leave in its database
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

const answers = async (url: string): Promise<void> => {
  if (!(await fetch(`${url}/readyz`)).ok) throw new Error('not ready');
};

/** The server as a process of its own on a given port, ready. Needs a build. */
export async function startServer(
  port: number,
  env: Record<string, string>,
  ready: (url: string) => Promise<void> = answers,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['dist/apps/mms/src/main.js'], {
    env: {
      PATH: process.env.PATH,
      MMS_SECRET: SECRET,
      PORT: String(port),
      SSH_PORT: '0',
      MMS_REQUEST_LIMIT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `${env.TLS_CERT ? 'https' : 'http'}://127.0.0.1:${port}`;
  await eventually(async () => {
    if (child.exitCode !== null) throw new Error(`The server has ended: ${written}`);
    await ready(url);
  }, 30_000);
  return {
    url,
    child,
    output: () => written,
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
