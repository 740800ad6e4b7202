import 'reflect-metadata';

import type { Notices } from '@app/cluster';
import { sshKeyHash } from '@app/identity';
import type { Environment } from '@app/server';
import { utils } from 'ssh2';

import type { HostKeys } from '../../apps/relay/src/tunnel/host-keys.js';
import { SshServer } from '../../apps/relay/src/tunnel/ssh-server.js';
import { Tunnels } from '../../apps/relay/src/tunnel/tunnels.js';
import type { TunnelUnits } from '../../apps/relay/src/tunnel/units.js';
import { obey } from '../child.js';
import { sshKeyOf } from './keys.js';

// The tunnel layer alone, in a process of its own: no database, no HTTP; the units and the host key are in its memory.

const pem = utils.generateKeyPairSync('ed25519').private;
const parsed = utils.parseKey(pem);
if (parsed instanceof Error) throw parsed;
const current = { id: 1, text: '', pem, parsed, activeAt: new Date() };
const keys = { current, announced: [current], onChanged: () => undefined, ready: () => Promise.resolve() };

const known = new Map<string, { id: number; sshKey: string; accountId: number }>();
for (let n = 0; n < Number(process.env.UNITS); n += 1) {
  const sshKey = sshKeyOf(n).publicKey;
  const hash = sshKeyHash(Buffer.from(sshKey.split(' ')[1] ?? '', 'base64'));
  known.set(hash, { id: n + 1, sshKey, accountId: 1 });
}

const tunnels = new Tunnels();
const server = new SshServer(
  tunnels,
  keys as unknown as HostKeys,
  { byKey: (hash: string) => Promise.resolve(known.get(hash) ?? null) } as TunnelUnits,
  { MMS_TUNNELS: 100_000, MMS_TUNNEL_RSA_SHA1: null } as Environment,
  { on: () => undefined } as unknown as Notices,
);

void server.listen(0, '127.0.0.1').then((port) => obey({ port: () => port, count: () => tunnels.size }));
