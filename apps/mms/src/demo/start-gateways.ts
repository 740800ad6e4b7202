import { spawn } from 'node:child_process';
import { join } from 'node:path';

import type { Environment } from '@app/server';

import { FIRST_DEVICE, HOUSES } from './gateways.js';

const SCRIPT = join(__dirname, '../../../gateway/src/main.js');

/** The gateways of the demo, each in a process of its own, so that one can be switched off. They end with the server. */
export function startGateways(environment: Environment): void {
  const url = urlOf(environment);
  // it is this very process that they speak to: no need to ask who it is
  const trusting = { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' };
  const env = url.startsWith('https:') ? trusting : {};
  for (let n = 0; n < environment.MMS_DEMO_GATEWAYS; n += 1) {
    const options = {
      url,
      serial: FIRST_DEVICE + n,
      port: HOUSES + n,
      state: join(environment.VAR_DIR, 'gateways'),
    };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const child = spawn(process.execPath, [SCRIPT, ...args], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.unref();
    child.channel?.unref();
    process.once('exit', () => child.kill());
  }
}

function urlOf({ HOST, PORT, TLS_CERT }: Environment): string {
  const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
  return `${TLS_CERT.length > 0 ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${PORT}`;
}
