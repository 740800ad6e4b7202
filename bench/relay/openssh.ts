import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { adopt } from '../servers.js';
import { folder } from './folder.js';
import { writeKey } from './keys.js';
import type { SshServer } from './sshd.js';

export interface Opened {
  process: ChildProcess;
  /** What the server has given it. */
  port: number;
}

const options = [
  'StrictHostKeyChecking=no',
  'UserKnownHostsFile=/dev/null',
  'IdentitiesOnly=yes',
  'IdentityAgent=none',
  'ExitOnForwardFailure=yes',
  'ServerAliveInterval=5',
  'ServerAliveCountMax=2',
  'LogLevel=INFO',
].flatMap((option) => ['-o', option]);

/** A tunnel by OpenSSH's client, as a gateway opens it: from the n-th unit to a port of this machine. */
export async function openTunnel(
  server: Pick<SshServer, 'port' | 'user' | 'keyOf'>,
  n: number,
  to: number,
): Promise<Opened> {
  const key = server.keyOf(n);
  const path = writeKey(join(folder(), `key${key}`), key);
  const args = ['-F', '/dev/null', '-N', '-R', `0:127.0.0.1:${to}`, '-i', path, '-p', String(server.port)];
  const child = spawn('ssh', [...args, ...options, `${server.user}@127.0.0.1`], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  adopt(child);
  let said = '';
  const port = await new Promise<number>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      if (said.length < 10_000) said += chunk.toString();
      const given = /Allocated port (\d+)/.exec(said)?.[1];
      if (given !== undefined) resolve(Number(given));
    });
    child.once('exit', () => reject(new Error(`ssh has ended: ${said}`)));
  });
  return { process: child, port };
}
