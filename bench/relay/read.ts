import type { Socket } from 'node:net';
import { connect } from 'node:net';

/** One for all: what is read is thrown away. */
const BUFFER = Buffer.allocUnsafe(256 * 1024);

export interface Reader {
  /** Ends well when all bytes are there. */
  done: Promise<{ bytes: number; seconds: number }>;
  stalled: Promise<void>;
  socket: Socket;
}

/** Reads an answer and throws it away; stops reading for good after so many bytes of it, where that is asked for. */
export function read(url: string, headers: object = {}, stopAfter = Infinity): Reader {
  const { hostname, port, pathname, host } = new URL(url);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  let [length, got, head] = [Infinity, 0, ''];
  const startedAt = performance.now();
  const { promise: done, resolve, reject } = withResolvers<{ bytes: number; seconds: number }>();
  const { promise: stalled, resolve: stall, reject: neverStall } = withResolvers<void>();
  done.catch(neverStall);
  stalled.catch(() => undefined);
  const received = (size: number, bytes: Buffer): boolean => {
    if (length === Infinity) {
      head += bytes.toString('latin1', 0, size);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return true;
      const body = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, end))?.[1];
      if (!head.startsWith('HTTP/1.1 200') || body === undefined) {
        reject(new Error(head.slice(0, 300)));
        socket.destroy();
        return false;
      }
      length = Number(body);
      got = head.length - end - 4;
    } else got += size;
    if (got >= length) {
      resolve({ bytes: got, seconds: (performance.now() - startedAt) / 1000 });
      socket.destroy();
    }
    if (got < stopAfter) return true;
    stall();
    return false;
  };
  const socket: Socket = connect({
    host: hostname,
    port: Number(port),
    noDelay: true,
    // one that wants the head only takes no more than that
    onread: { buffer: stopAfter === 0 ? Buffer.alloc(4096) : BUFFER, callback: received },
  });
  socket.write(`GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\n${lines.join('')}\r\n`);
  socket.once('error', reject);
  socket.once('close', () => reject(new Error(`cut after ${got} bytes of ${length}`)));
  return { done, stalled, socket };
}

function withResolvers<Value>() {
  let [resolve, reject]: [(value: Value) => void, (error: Error) => void] = [() => undefined, () => undefined];
  const promise = new Promise<Value>((well, ill) => ([resolve, reject] = [well, ill]));
  return { promise, resolve, reject };
}
