import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';

import { adopt } from '../servers.js';
import { folder } from './folder.js';
import { sshKeyOf, writeKey } from './keys.js';
import { noDelayShim } from './shim.js';

export interface SshServer {
  port: number;
  user: string;
  /** All clients have the same key. */
  keyOf(n: number): number;
  pid: number;
  process: ChildProcess;
}

const HOST_KEY = 1_000_001;
const CLIENT_KEY = 1_000_002;
let next = 19_100;

/** OpenSSH's server, which forwards ports of its own to those who log in. */
export async function startSshd({ noDelay = false } = {}): Promise<SshServer> {
  const port = (next += 1);
  const at = (name: string) => join(folder(), name);
  writeFileSync(at('authorized_keys'), `${sshKeyOf(CLIENT_KEY).publicKey}\n`);
  writeKey(at('host_key'), HOST_KEY);
  writeFileSync(
    at(`sshd_config${port}`),
    [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${at('host_key')}`,
      `AuthorizedKeysFile ${at('authorized_keys')}`,
      'PidFile none',
      'StrictModes no',
      'UsePAM no',
      'UseDNS no',
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      'PermitRootLogin prohibit-password',
      'AllowTcpForwarding remote',
      'MaxStartups 100000',
      'LogLevel QUIET',
      '',
    ].join('\n'),
  );
  // where Debian's sshd locks up what has not logged in
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true });
  const LD_PRELOAD = noDelay ? noDelayShim() : '';
  const child = adopt(
    spawn(which('sshd'), ['-D', '-e', '-f', at(`sshd_config${port}`)], {
      env: { PATH: process.env.PATH, ...(LD_PRELOAD === '' ? {} : { LD_PRELOAD }) },
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  await listening(port);
  return { port, user: userInfo().username, keyOf: () => CLIENT_KEY, pid: child.pid ?? 0, process: child };
}

const which = (program: string): string => {
  const PATH = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`;
  return execFileSync('sh', ['-c', `command -v ${program}`], { env: { PATH } })
    .toString()
    .trim();
};

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const up = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('sshd did not start');
}
