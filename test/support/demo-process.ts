import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
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

/** Throws until it is; whether the certificate is trusted is not the question here. */
const isReady = (url: string) =>
  new Promise<void>((resolve, reject) => {
    const { get } = url.startsWith('https:') ? https : http;
    const request = get(`${url}/readyz`, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      if (answer.statusCode === 200) resolve();
      else reject(new Error('not ready'));
    });
    request.on('error', reject);
  });

interface Demo {
  url: string;
  port: string;
  mail: string;
  stop(): Promise<void>;
}

/** The demo, as `npm start` runs it, in a process and a directory of its own; without gateways unless it is told so. */
export async function startDemo(settings: Record<string, string | undefined> = {}): Promise<Demo> {
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('The build failed');
  const VAR_DIR = join(mkdtempSync(join(tmpdir(), 'mms-demo-')), 'var');
  const PORT = String(await freePort());
  const child = spawn(process.execPath, ['dist/apps/mms/src/main.js'], {
    env: {
      PATH: process.env.PATH,
      PORT,
      RELAY_PORT: '0',
      SSH_PORT: '0',
      VAR_DIR,
      MMS_ADDRESS_LIMIT: '1000',
      MMS_DEMO_GATEWAYS: '0',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `${settings.TLS_CERT ? 'https' : 'http'}://127.0.0.1:${PORT}`;
  await eventually(() => isReady(url), 30_000);
  return {
    url,
    port: PORT,
    mail: join(VAR_DIR, 'mail'),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(VAR_DIR, { recursive: true, force: true });
    },
  };
}
