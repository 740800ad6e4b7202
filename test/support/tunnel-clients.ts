import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { MadeUser } from './make.js';
import type { ClientTunnel, KeyedUnit, OpenRelay, Program } from './relay.js';
import { keyedUnit, run, sshArguments } from './relay.js';
import type { TestApp } from './start-app.js';

export type KeyType = 'ed25519' | 'ecdsa' | 'rsa';

const quiet = (program: string, args: string[]) => execFileSync(program, args, { stdio: 'pipe' }).toString();

/** A key as the program's own tools make it: the file, and the line that is given at provisioning. */
export function keyMadeFor(program: Program, type: KeyType): { file: string; publicKey: string } {
  const file = join(mkdtempSync(join(tmpdir(), 'tunnel-key-')), 'key');
  if (program === 'ssh') {
    quiet('ssh-keygen', ['-q', '-t', type, '-N', '', '-C', 'a gateway', '-f', file]);
    return { file, publicKey: readFileSync(`${file}.pub`, 'utf8').trim() };
  }
  const words = quiet('dropbearkey', ['-t', type, '-f', file]).match(/^(?:ssh|ecdsa)-\S+ \S+/m);
  if (!words) throw new Error('dropbearkey shows no public key');
  return { file, publicKey: words[0] };
}

/** A key of OpenSSH in dropbear's own format. */
export function convertedKey(file: string): string {
  quiet('dropbearconvert', ['openssh', 'dropbear', file, `${file}.dropbear`]);
  return `${file}.dropbear`;
}

/** A unit that was provisioned with a key of a program's own making. */
export async function unitOf(
  mms: TestApp,
  owner: MadeUser,
  program: Program,
  type: KeyType,
): Promise<KeyedUnit & { file: string }> {
  const { file, publicKey } = keyMadeFor(program, type);
  const unit = await keyedUnit(mms, owner, { privateKey: readFileSync(file, 'latin1'), publicKey });
  return { ...unit, file };
}

/** As a gateway with dropbear does it; the relay is known to it by its key. */
export function openDropbear(relay: OpenRelay, file: string, port: number): ClientTunnel {
  const home = mkdtempSync(join(tmpdir(), 'dropbear-home-'));
  mkdirSync(join(home, '.ssh'));
  writeFileSync(join(home, '.ssh', 'known_hosts'), relay.hostKeys.map((line) => `127.0.0.1 ${line}\n`).join(''));
  const where = ['-p', String(relay.sshPort), 'gateway@127.0.0.1'];
  return run('env', [`HOME=${home}`, 'dbclient', '-N', '-K', '5', '-i', file, '-R', `80:127.0.0.1:${port}`, ...where]);
}

/** OpenSSH with the tunnel that a gateway asks for, and `more`. */
export const openSsh = (relay: OpenRelay, { privateKey }: KeyedUnit, port: number, more: string[] = []): ClientTunnel =>
  run('ssh', sshArguments(relay, privateKey, [...more, '-N', '-R', `0:127.0.0.1:${port}`, 'gateway@127.0.0.1']));
