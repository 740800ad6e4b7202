import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { utils } from 'ssh2';

import { listenForGateways } from '../../apps/relay/src/app.module.js';
import { eventually } from './eventually.js';
import type { MadeUser } from './make.js';
import type { TestApp } from './start-app.js';

/** A relay that can be reached: over HTTP by users, by SSH by gateways. */
export interface OpenRelay {
  http: string;
  sshPort: number;
  hostKeys: string[];
}

export async function openRelay(mms: TestApp, hop = ''): Promise<OpenRelay> {
  await mms.app.listen(0, '127.0.0.1');
  const sshPort = await listenForGateways(mms.app, { SSH_PORT: 0, HOST: '127.0.0.1', MMS_RELAY_HOP: hop });
  const { json } = await mms.get('/relay/relay/tunnel');
  const { port } = mms.app.getHttpServer().address() as AddressInfo;
  return { http: `http://127.0.0.1:${port}`, sshPort, hostKeys: json.HostKeys as string[] };
}

/** A unit of the owner's, and the key of its tunnel. */
export interface KeyedUnit {
  id: number;
  privateKey: string;
}

export function newKey(): { privateKey: string; publicKey: string } {
  const { private: privateKey, public: publicKey } = utils.generateKeyPairSync('ed25519');
  // one in 170 is made wrong
  return utils.parseKey(privateKey) instanceof Error ? newKey() : { privateKey, publicKey };
}

export async function keyedUnit(mms: TestApp, owner: MadeUser, key = newKey()): Promise<KeyedUnit> {
  const { id, mac } = await mms.make.spare();
  const { status } = await mms.put(
    '/authd/auth/provision',
    {},
    { MacAddress: mac, PK_Device: id, SshKey: key.publicKey },
  );
  if (status !== 200) throw new Error(`Unit ${id} cannot be provisioned: ${status}`);
  const path = `/account/account/account/${owner.account.id}/device`;
  const paired = await mms.post(path, await mms.as(owner), { PK_Device: id, MacAddress: mac, Name: 'Home' });
  if (paired.status !== 200) throw new Error(`Unit ${id} cannot be paired: ${paired.status}`);
  return { id, privateKey: key.privateKey };
}

/** The web server of a gateway, and what it was asked. */
export interface House {
  port: number;
  asked: IncomingMessage[];
  server: Server;
  close(): void;
}

export async function house(answer: RequestListener): Promise<House> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    server,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The tunnel of a unit, opened by a program that people use. */
export interface ClientTunnel {
  process: ChildProcess;
  output(): string;
  close(signal?: NodeJS.Signals): Promise<void>;
}

export type Program = 'ssh' | 'dbclient';

/** Files of its own: a private key, and the host keys that it trusts. */
export function filesOf(relay: OpenRelay, privateKey: string): { key: string; knownHosts: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tunnel-'));
  const [key, knownHosts] = [join(folder, 'key'), join(folder, 'known_hosts')];
  writeFileSync(key, privateKey);
  chmodSync(key, 0o600);
  writeFileSync(knownHosts, relay.hostKeys.map((line) => `[127.0.0.1]:${relay.sshPort} ${line}\n`).join(''));
  return { key, knownHosts };
}

/** OpenSSH, with what a gateway asks for and `more`. */
export function sshArguments(relay: OpenRelay, privateKey: string, more: string[]): string[] {
  const { key, knownHosts } = filesOf(relay, privateKey);
  const options = [
    'BatchMode=yes',
    'ExitOnForwardFailure=yes',
    'ServerAliveInterval=5',
    'IdentitiesOnly=yes',
    `UserKnownHostsFile=${knownHosts}`,
    'StrictHostKeyChecking=yes',
  ];
  return ['-F', 'none', '-i', key, '-p', String(relay.sshPort), ...options.flatMap((each) => ['-o', each]), ...more];
}

export function run(program: string, args: string[]): ClientTunnel {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
  const ended = once(child, 'close');
  child.once('error', (error) => (output += error.message));
  return {
    process: child,
    output: () => output,
    close: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
    },
  };
}

export const openTunnel = (relay: OpenRelay, { privateKey }: KeyedUnit, port: number): ClientTunnel =>
  run('ssh', sshArguments(relay, privateKey, ['-N', '-R', `0:127.0.0.1:${port}`, 'gateway@127.0.0.1']));

/** Waits until the gateway answers through the relay. */
export const reachable = (relay: OpenRelay, headers: Record<string, string>, { id }: { id: number }) =>
  eventually(async () => {
    const { status } = await fetch(`${relay.http}/relay/relay/relay/device/${id}/`, { headers });
    if (status === 503) throw new Error('not yet');
  });
