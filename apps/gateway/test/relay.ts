import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import type { Connection, ServerChannel } from 'ssh2';
import { Server, utils } from 'ssh2';

import type { Cloud, TunnelDoor } from '../src/cloud/cloud.js';

/** The port that it pretends to listen on. */
const VIRTUAL = 80;

export interface TestRelay {
  door: TunnelDoor;
  /** What a gateway asks for where to go. */
  cloud: Cloud;
  /** The user names that have come, let in or not. */
  tries: string[];
  /** The tunnels that are open. */
  tunnels: Connection[];
  /** Lets nobody in. */
  shut: boolean;
  connect(): Promise<ServerChannel>;
  close(): Promise<void>;
}

const hostKey = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** The SSH side of a relay, in its smallest form: it knows one public key. */
export async function startRelay(sshPublicKey: () => string, port = 0): Promise<TestRelay> {
  const pem = hostKey.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  const known = utils.parseKey(pem);
  if (known instanceof Error) throw known;
  const relay: Omit<TestRelay, 'close'> = {
    door: { Host: '127.0.0.1', Port: port, HostKeys: [`ssh-rsa ${known.getPublicSSH().toString('base64')} relay`] },
    cloud: { door: () => Promise.resolve(relay.door) } as Cloud,
    tries: [],
    tunnels: [],
    shut: false,
    connect: () =>
      new Promise((resolve, reject) => {
        const [newest] = relay.tunnels.slice(-1);
        if (!newest) return reject(new Error('no tunnel'));
        newest.forwardOut('', VIRTUAL, '127.0.0.1', 1, (error, channel) => (error ? reject(error) : resolve(channel)));
      }),
  };
  const server = new Server({ hostKeys: [pem] }, (client) => {
    client.on('error', () => undefined);
    client.on('close', () => (relay.tunnels = relay.tunnels.filter((each) => each !== client)));
    client.on('authentication', (context) => {
      if (context.method !== 'publickey' || relay.shut) {
        if (context.method === 'publickey') relay.tries.push(context.username);
        return context.reject(['publickey']);
      }
      const key = utils.parseKey(sshPublicKey());
      if (key instanceof Error || !key.getPublicSSH().equals(context.key.data)) return context.reject(['publickey']);
      if (!context.signature) return context.accept();
      if (key.verify(context.blob!, context.signature) !== true) return context.reject(['publickey']);
      relay.tries.push(context.username);
      context.accept();
    });
    client.on('request', (accept, reject, name, info) => {
      if (name !== 'tcpip-forward' || info.bindAddr !== '' || info.bindPort !== 0) return reject?.();
      accept?.(VIRTUAL);
      relay.tunnels.push(client);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  relay.door.Port = (server.address() as AddressInfo).port;
  return Object.assign(relay, {
    close: async () => {
      for (const tunnel of relay.tunnels) tunnel.end();
      server.close();
      await once(server, 'close');
    },
  });
}
