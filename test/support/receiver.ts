import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

type Answer = (request: Received, response: ServerResponse, count: number) => void;

export interface Receiver {
  url: string;
  port: number;
  received: Received[];
  /** How often somebody has connected. */
  connections(): number;
  /** From now on. */
  answer: Answer;
  close(): Promise<void>;
}

/** A web server that keeps what is posted to it, and answers as a test wants; 204 by default. With a certificate it speaks HTTPS. */
export async function receiver(
  answer: Answer = (_, response) => response.writeHead(204).end(),
  certificate?: { cert: string; key: string },
): Promise<Receiver> {
  let connections = 0;
  const server = certificate ? createSecureServer(certificate, take) : createServer(take);
  function take(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const got = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks),
      };
      made.received.push(got);
      made.answer(got, response, made.received.length);
    });
  }
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const made: Receiver = {
    url: certificate ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    port,
    received: [],
    connections: () => connections,
    answer,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return made;
}
