/** A frame after RFC 6455, unmasked. */
export interface Frame {
  final: boolean;
  opcode: number;
  payload: Buffer;
}

/** What ends a WebSocket, with the code that tells why. */
export class Closing extends Error {
  constructor(readonly code: number) {
    super(`WebSocket ${code}`);
  }
}

const LONGEST = 1024 * 1024;

export const Opcode = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

export const isControl = (opcode: number) => opcode >= Opcode.close;

const known = new Set<number>(Object.values(Opcode));

/** Takes bytes as they come, and gives the frames of a client. */
export class FrameReader {
  private waiting: Buffer = Buffer.alloc(0);

  *read(chunk: Buffer): Generator<Frame> {
    this.waiting = this.waiting.length === 0 ? chunk : Buffer.concat([this.waiting, chunk]);
    for (let frame = this.take(); frame; frame = this.take()) yield frame;
  }

  private take(): Frame | undefined {
    const bytes = this.waiting;
    if (bytes.length < 2) return undefined;
    const [first, second] = bytes as unknown as [number, number];
    const opcode = first & 0x0f;
    const short = second & 0x7f;
    if ((first & 0x70) !== 0 || !known.has(opcode) || (second & 0x80) === 0) throw new Closing(1002);
    if (isControl(opcode) && (short > 125 || (first & 0x80) === 0)) throw new Closing(1002);

    const extra = short === 127 ? 8 : short === 126 ? 2 : 0;
    const start = 2 + extra + 4;
    if (bytes.length < start) return undefined;
    const length = extra === 0 ? short : extra === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
    if (length > LONGEST) throw new Closing(1009);
    if (bytes.length < start + length) return undefined;
    this.waiting = bytes.subarray(start + length);
    const mask = bytes.subarray(start - 4, start);
    const payload = Buffer.from(bytes.subarray(start, start + length));
    for (let n = 0; n < length; n += 1) payload[n] = payload[n]! ^ mask[n & 3]!;
    return { final: (first & 0x80) !== 0, opcode, payload };
  }
}

/** A frame of a server, which masks nothing. */
export function written({ final, opcode, payload }: Frame): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = (final ? 0x80 : 0) | opcode;
  head[1] = length < 126 ? length : length < 65_536 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}
