import type { Socket } from 'node:net';

import type { Connection } from 'ssh2';

/**
 * What ssh2 keeps to itself and the relay needs: its own channels are neither bounded in memory nor fit to be the socket of
 * an HTTP connection. The version is pinned, and `checkWire` sees to it that nothing has moved.
 */
export interface Wire extends Connection {
  readonly _sock: Socket;
  readonly _protocol: Protocol;
}

type Handler = (protocol: Protocol, ...args: never[]) => void;

/** The messages of RFC 4254 that are answered here instead of by ssh2. */
export interface Handlers {
  GLOBAL_REQUEST: (protocol: Protocol, name: string, wantReply: boolean, data: unknown) => void;
  CHANNEL_OPEN_CONFIRMATION: (
    protocol: Protocol,
    info: { recipient: number; sender: number; window: number; packetSize: number },
  ) => void;
  CHANNEL_OPEN_FAILURE: (protocol: Protocol, id: number, reason: number, text: string) => void;
  CHANNEL_DATA: (protocol: Protocol, id: number, data: Buffer) => void;
  CHANNEL_EXTENDED_DATA: (protocol: Protocol, id: number, data: Buffer, type: number) => void;
  CHANNEL_WINDOW_ADJUST: (protocol: Protocol, id: number, bytes: number) => void;
  CHANNEL_EOF: (protocol: Protocol, id: number) => void;
  CHANNEL_CLOSE: (protocol: Protocol, id: number) => void;
  CHANNEL_REQUEST: (protocol: Protocol, id: number, type: string, wantReply: boolean) => void;
}

export interface Protocol {
  readonly _handlers: Handlers & Record<string, Handler>;
  readonly _kex: { sessionID: Buffer };
  /** While keys are exchanged: what is sent then waits in the queue, whatever the socket says. */
  readonly _kexinit: Buffer | undefined;
  readonly _queue: Buffer[] | undefined;
  readonly _packetRW: { write: Packets };
  readonly _cipher: Cipher;
  forwardedTcpip(id: number, window: number, packetSize: number, addresses: Addresses): void;
  channelData(id: number, data: Buffer): void;
  channelWindowAdjust(id: number, bytes: number): void;
  channelEOF(id: number): void;
  channelClose(id: number): void;
  channelFailure(id: number): void;
  requestSuccess(data?: Buffer): void;
  requestFailure(): void;
  ping(): void;
}

interface Addresses {
  boundAddr: string;
  boundPort: number;
  remoteAddr: string;
  remotePort: number;
}

/** What encrypts packets; another one after each exchange of keys. */
export interface Cipher {
  /** Room for a payload of that length, after its head and before its padding. */
  allocPacket(payload: number): Buffer;
}

interface Packets {
  allocStart: number;
  alloc(payload: number, force?: boolean): Buffer;
  finalize(packet: Buffer): Buffer;
}

const methods = [
  'forwardedTcpip',
  'channelData',
  'channelWindowAdjust',
  'channelEOF',
  'channelClose',
  'channelFailure',
  'requestSuccess',
  'requestFailure',
  'ping',
] as const;

/** The connection, once it is sure that ssh2 is made as it is expected here. */
export function checkWire(connection: Connection): Wire {
  const wire = connection as Wire;
  const { _protocol: protocol, _sock: socket } = wire;
  const write = protocol?._packetRW?.write;
  const right =
    typeof socket?.write === 'function' &&
    typeof write?.alloc === 'function' &&
    typeof protocol._cipher?.allocPacket === 'function' &&
    '_kexinit' in protocol &&
    '_queue' in protocol &&
    typeof protocol._handlers?.CHANNEL_DATA === 'function' &&
    typeof protocol._handlers.GLOBAL_REQUEST === 'function' &&
    methods.every((name) => typeof protocol[name] === 'function');
  if (!right) throw new Error('This version of ssh2 is not the one that the relay was made for');
  return wire;
}

const GLOBAL_REQUEST = 80;

/** Sends a global request that nobody answers; ssh2 knows how to send one only, its ping. */
export function sendGlobalRequest(protocol: Protocol, name: string, data: Buffer): void {
  const payload = Buffer.concat([Buffer.from([GLOBAL_REQUEST]), sshString(Buffer.from(name)), Buffer.from([0]), data]);
  const packets = protocol._packetRW.write;
  const once: Packets = {
    allocStart: 0,
    alloc: (length) => Buffer.alloc(length),
    finalize: () => {
      const packet = packets.alloc(payload.length);
      packet.set(payload, packets.allocStart);
      return packets.finalize(packet);
    },
  };
  (protocol as { _packetRW: { write: Packets } })._packetRW.write = once;
  try {
    protocol.ping();
  } finally {
    (protocol as { _packetRW: { write: Packets } })._packetRW.write = packets;
  }
}

/** Bytes after their length, as RFC 4251 writes a string. */
export function sshString(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The strings that stand one after the other; null when they do not end where they should. */
export function sshStrings(bytes: Buffer): Buffer[] | null {
  const found: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return null;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    found.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return found;
}
