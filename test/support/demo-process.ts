import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { eventually } from './eventually.js';

/** A port that nobody listens on just now. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** The demo, as `npm start` runs it, in a process and a directory of its own; with so many simulated gateways. */
export async function startDemo(gateways = 0): Promise<{ url: string; mail: string; stop: () => Promise<void> }> {
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('The build failed');
  const VAR_DIR = join(mkdtempSync(join(tmpdir(), 'mms-demo-')), 'var');
  const PORT = String(await freePort());
  const child = spawn(process.execPath, ['dist/apps/mms/src/main.js'], {
    env: { PATH: process.env.PATH, PORT, VAR_DIR, MMS_ADDRESS_LIMIT: '1000', MMS_DEMO_GATEWAYS: String(gateways) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${PORT}`;
  await eventually(async () => {
    if (!(await fetch(`${url}/readyz`)).ok) throw new Error('not ready');
  }, 30_000);
  return {
    url,
    mail: join(VAR_DIR, 'mail'),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(VAR_DIR, { recursive: true, force: true });
    },
  };
}
