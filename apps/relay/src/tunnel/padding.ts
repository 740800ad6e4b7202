import { randomFillSync } from 'node:crypto';

import type { Cipher, Protocol, Wire } from './wire.js';

/** So many random bytes are made at once: for the few that pad a packet, each making would cost more than the packet. */
const pool = Buffer.allocUnsafe(16_384);
let used = pool.length;

/** Packets of up to so many bytes are many; so many lengths are remembered of each tunnel. */
const SMALL = 2048;
const KEPT = 64;

/** What ssh2 makes of a length: how long the packet is, and what stands at its beginning. */
interface Shape {
  size: number;
  length: number;
  padding: number;
}

/** Lets a connection take the random bytes of small packets out of the pool. Each is used once. */
export function padFromPool(connection: Wire): void {
  // each exchange of keys, the first or a later one, makes another writer of packets
  connection.on('handshake', () => padPackets(connection._protocol));
}

export function padPackets(protocol: Protocol): void {
  const packets = protocol._packetRW.write;
  const made = packets.alloc.bind(packets);
  const shapes = new Map<number, Shape>();
  let cipher: Cipher | null = null;
  packets.alloc = (payload, force) => {
    const isPlain = protocol._kexinit !== undefined && !force;
    if (isPlain || payload > SMALL) return made(payload, force);
    // each exchange of keys makes another one, perhaps of another kind
    if (protocol._cipher !== cipher) {
      shapes.clear();
      cipher = protocol._cipher;
    }
    const shape = shapes.get(payload);
    if (shape) return shaped(shape, payload);
    const packet = made(payload, force);
    if (shapes.size < KEPT) {
      shapes.set(payload, { size: packet.length, length: packet.readUInt32BE(0), padding: packet[4] ?? 0 });
    }
    return packet;
  };
}

function shaped({ size, length, padding }: Shape, payload: number): Buffer {
  const packet = Buffer.allocUnsafe(size);
  packet.writeUInt32BE(length, 0);
  packet[4] = padding;
  if (used + padding > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  pool.copy(packet, 5 + payload, used, used + padding);
  used += padding;
  return packet;
}
