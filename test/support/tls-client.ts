import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:https';

/** An answer as it came, byte by byte. */
export interface RawReply {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  json: () => any;
  /** Whether it came over a connection that had served before. */
  reused: boolean;
}

export interface RawRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** A program of another time: it knows the vendor's host names, an authority, and nothing of where the server stands. */
export function oldProgram(port: number, ca: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (host: string, path: string, { method = 'GET', headers = {}, body }: RawRequest = {}) =>
    new Promise<RawReply>((resolve, reject) => {
      const sent = request(
        { agent, ca, host: '127.0.0.1', port, servername: host, method, path, headers: { Host: host, ...headers } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () => {
            const bytes = Buffer.concat(chunks);
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              bytes,
              text: bytes.toString(),
              json: () => JSON.parse(bytes.toString()) as unknown,
              reused: sent.reusedSocket,
            });
          });
        },
      );
      sent.on('error', reject);
      if (body !== undefined) sent.write(body);
      sent.end();
    });
  return { send, close: () => agent.destroy() };
}
