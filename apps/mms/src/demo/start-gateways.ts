import { spawn } from 'node:child_process';
import { join } from 'node:path';

import type { Environment } from '@app/server';

import { FIRST_DEVICE, HOUSES } from './gateways.js';

const SCRIPT = join(__dirname, '../../../gateway/src/main.js');

/** The gateways of the demo, each in a process of its own, so that one can be switched off. They end with the server. */
export function startGateways(environment: Environment): void {
  for (let n = 0; n < environment.MMS_DEMO_GATEWAYS; n += 1) {
    const options = {
      url: `http://127.0.0.1:${environment.PORT}`,
      serial: FIRST_DEVICE + n,
      port: HOUSES + n,
      state: join(environment.VAR_DIR, 'gateways'),
    };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.unref();
    child.channel?.unref();
    process.once('exit', () => child.kill());
  }
}
