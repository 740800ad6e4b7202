import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

import { Client, Server, utils } from 'ssh2';

import { padFromPool, padPackets } from './padding.js';
import type { Cipher, Protocol, Wire } from './wire.js';

interface Info {
  keyLen: number;
  ivLen: number;
}

const { CIPHER_INFO, MAC_INFO, createCipher } = createRequire(__filename)('ssh2/lib/protocol/crypto.js') as {
  CIPHER_INFO: Record<string, Info>;
  MAC_INFO: Record<string, { len: number }>;
  createCipher: (config: object) => Cipher;
};

function cipherOf(name: string, mac: string): Cipher {
  const cipherInfo = CIPHER_INFO[name];
  const macInfo = MAC_INFO[mac];
  if (!cipherInfo || !macInfo) throw new Error(`no ${name} with ${mac}`);
  const outbound = {
    seqno: 0,
    onWrite: () => undefined,
    cipherInfo,
    cipherKey: randomBytes(cipherInfo.keyLen),
    cipherIV: randomBytes(cipherInfo.ivLen),
    macInfo,
    macKey: randomBytes(macInfo.len),
  };
  return createCipher({ outbound });
}

/** A connection as far as it allocates packets. */
function connection(cipher: Cipher): Protocol & { _cipher: Cipher; _kexinit: Buffer | undefined } {
  const write = { alloc: (payload: number) => protocol._cipher.allocPacket(payload) };
  const protocol = { _cipher: cipher, _kexinit: undefined, _packetRW: { write } };
  padPackets(protocol as unknown as Protocol);
  return protocol as never;
}

const headOf = (packet: Buffer) => [packet.length, packet.readUInt32BE(0), packet[4]];
const lengths = Array.from({ length: 60 }, (_, n) => 1 + n * 7);

describe('Padding from the pool', () => {
  it.each([
    ['chacha20-poly1305@openssh.com', 'hmac-sha2-256'],
    ['aes256-gcm@openssh.com', 'hmac-sha2-256'],
    ['aes128-ctr', 'hmac-sha2-256'],
    ['aes256-ctr', 'hmac-sha2-512-etm@openssh.com'],
  ])('makes the packets of %s as ssh2 does', (name, mac) => {
    const cipher = cipherOf(name, mac);
    const { write } = connection(cipher)._packetRW;

    for (const length of [...lengths, ...lengths]) {
      expect(headOf(write.alloc(length))).toEqual(headOf(cipher.allocPacket(length)));
    }
  });

  it('is never the same', () => {
    const { write } = connection(cipherOf('aes256-gcm@openssh.com', 'hmac-sha2-256'))._packetRW;
    const packets = Array.from({ length: 5000 }, () => write.alloc(1));

    // ten bytes and more each
    expect(new Set(packets.map((packet) => packet.toString('hex', 6))).size).toBe(5000);
  });

  it('follows the cipher when keys change', () => {
    const protocol = connection(cipherOf('aes128-ctr', 'hmac-sha2-256'));
    const { write } = protocol._packetRW;
    write.alloc(3);
    const next = cipherOf('chacha20-poly1305@openssh.com', 'hmac-sha2-256');

    protocol._cipher = next;

    for (let time = 0; time < 2; time += 1) expect(headOf(write.alloc(3))).toEqual(headOf(next.allocPacket(3)));
  });

  it('is there after each exchange of keys of a connection', async () => {
    const server = new Server({ hostKeys: [utils.generateKeyPairSync('ed25519').private] });
    const served = new Promise<Wire>((resolve) =>
      server.on('connection', (connection) => {
        padFromPool(connection as Wire);
        connection.on('authentication', (context) => context.accept());
        resolve(connection as Wire);
      }),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = new Client();
    client.connect({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, username: 'unit' });
    try {
      await once(client, 'ready');
      const connection = await served;
      const writers = [connection._protocol._packetRW.write];
      connection.rekey();
      await once(connection, 'rekey');
      await new Promise(setImmediate);
      writers.push(connection._protocol._packetRW.write);

      expect(new Set(writers).size).toBe(2);
      expect(writers.map((writer) => Object.hasOwn(writer, 'alloc'))).toEqual([true, true]);
    } finally {
      client.end();
      server.close();
    }
  });
});
