import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A request as it came, byte by byte, and what came after it. */
export interface RawRequest {
  line: string;
  headers: string[];
  body: string;
  rest: string;
}

/** Reads as strictly as a server could; null while it is not whole. */
export function rawRequest(text: string): RawRequest | null {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [line = '', ...headers] = text.slice(0, end).split('\r\n');
  const after = text.slice(end + 4);
  if (headers.some((header) => /^transfer-encoding: chunked$/i.test(header))) {
    const last = /(?:^|\r\n)0\r\n\r\n/.exec(after);
    if (!last) return null;
    const length = last.index + last[0].length;
    return { line, headers, body: unchunked(after), rest: after.slice(length) };
  }
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1] ?? 0);
  if (after.length < length) return null;
  return { line, headers, body: after.slice(0, length), rest: after.slice(length) };
}

function unchunked(text: string): string {
  let body = '';
  for (let at = 0; ;) {
    const end = text.indexOf('\r\n', at);
    const length = parseInt(text.slice(at, end), 16);
    if (!length) return body;
    body += text.slice(end + 2, end + 2 + length);
    at = end + 4 + length;
  }
}

/** A gateway whose web server notes every byte that it gets, and answers as it is told. */
export interface RawGateway {
  port: number;
  /** All that came, a string for each connection. */
  came: string[];
  /** What it answers to a whole request: the bytes, and whether it closes. */
  answers: (request: RawRequest) => { bytes: string | Buffer; close: boolean };
  close(): void;
}

export const PLAIN_ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok';

export async function rawGateway(): Promise<RawGateway> {
  const open = new Set<Socket>();
  const gateway: RawGateway = {
    port: 0,
    came: [],
    answers: () => ({ bytes: PLAIN_ANSWER, close: true }),
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => undefined);
    const index = gateway.came.push('') - 1;
    const { came } = gateway;
    let answered = 0;
    socket.on('data', (bytes: Buffer) => {
      came[index] += bytes.toString('latin1');
      const request = rawRequest((came[index] ?? '').slice(answered));
      if (!request) return;
      answered = came[index]?.length ?? 0;
      const { bytes: answer, close } = gateway.answers(request);
      socket.write(answer);
      if (close) socket.end();
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  gateway.port = (server.address() as AddressInfo).port;
  return gateway;
}

/** Sends bytes as they are; what comes back until it is quiet or closed. */
export async function sendRaw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let back = '';
  socket.on('error', () => undefined);
  socket.write(Buffer.from(bytes, 'latin1'));
  await new Promise<void>((resolve) => {
    let quiet = setTimeout(resolve, 700);
    socket.on('data', (data: Buffer) => {
      back += data.toString('latin1');
      clearTimeout(quiet);
      quiet = setTimeout(resolve, 150);
    });
    socket.on('close', () => {
      clearTimeout(quiet);
      resolve();
    });
  });
  socket.destroy();
  return back;
}
