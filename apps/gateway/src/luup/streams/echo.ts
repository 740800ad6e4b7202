import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { TextDecoder } from 'node:util';

import type { Frame } from './frames.js';
import { Closing, FrameReader, isControl, Opcode, written } from './frames.js';

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** A WebSocket that answers every frame with the same one. Control frames are answered as RFC 6455 has it. */
export function echo(request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const key = request.headers['sec-websocket-key'] ?? '';
  socket.on('error', () => socket.destroy());
  if (request.headers['sec-websocket-version'] !== '13' || !/^[A-Za-z0-9+/]{22}==$/.test(key)) {
    socket.end(
      'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nSec-WebSocket-Version: 13\r\nContent-Length: 0\r\n\r\n',
    );
    return;
  }
  const accept = createHash('sha1')
    .update(key + GUID)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  const conversation = new Conversation();
  const hear = (chunk: Buffer) => {
    const { answer, over } = conversation.hear(chunk);
    if (answer.length > 0 && !socket.write(answer)) {
      socket.pause();
      socket.once('drain', () => socket.resume());
    }
    if (!over) return;
    socket.off('data', hear).resume();
    socket.end();
  };
  socket.on('data', hear);
  socket.on('end', () => socket.end());
  if (head.length > 0) hear(head);
}

class Conversation {
  private readonly reader = new FrameReader();
  /** Of a message of which more is to come. */
  private open = false;
  /** Reads texts that must be UTF-8, over all of their frames. */
  private decoder: TextDecoder | null = null;

  /** What is to be answered to these bytes, and whether nothing more is. */
  hear(chunk: Buffer): { answer: Buffer; over: boolean } {
    const answers: Buffer[] = [];
    try {
      for (const frame of this.reader.read(chunk)) {
        if (frame.opcode === Opcode.close) throw new Closing(codeOf(frame.payload));
        if (isControl(frame.opcode)) {
          if (frame.opcode === Opcode.ping) answers.push(written({ ...frame, opcode: Opcode.pong }));
        } else {
          this.check(frame);
          answers.push(written(frame));
        }
      }
    } catch (error) {
      if (!(error instanceof Closing)) throw error;
      const payload = Buffer.alloc(error.code === NO_CODE ? 0 : 2);
      if (payload.length > 0) payload.writeUInt16BE(error.code);
      answers.push(written({ final: true, opcode: Opcode.close, payload }));
      return { answer: Buffer.concat(answers), over: true };
    }
    return { answer: Buffer.concat(answers), over: false };
  }

  private check({ opcode, final, payload }: Frame): void {
    if ((opcode === Opcode.continuation) !== this.open) throw new Closing(1002);
    if (opcode === Opcode.text) this.decoder = new TextDecoder('utf-8', { fatal: true });
    this.open = !final;
    try {
      this.decoder?.decode(payload, { stream: !final });
    } catch {
      throw new Closing(1007);
    }
    if (final) this.decoder = null;
  }
}

/** Stands for a close without a code; it is never sent. */
const NO_CODE = 1005;

/** The code of the one who closes, if they may use it. */
function codeOf(payload: Buffer): number {
  if (payload.length === 0) return NO_CODE;
  const code = payload.length === 1 ? 0 : payload.readUInt16BE(0);
  const allowed = (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || (code >= 3000 && code < 5000);
  return allowed ? code : 1002;
}
