import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { TransportOptions } from '@app/sdk';
import { MmsClient } from '@app/sdk';

/** A server that gives sessions, and answers all else as it is told to; and a client of it. */
export interface SmallMms {
  url: string;
  /** What came, but for what sessions are made of. */
  asked: IncomingMessage[];
  client: MmsClient;
  close(): void;
}

const identity = {
  Identity: btoa(JSON.stringify({ PK_User: 1, Generated: 0, Expires: 86_400 })),
  IdentitySignature: 'signed',
};

/** `session 1` is the first one, `session 2` the next. */
export async function smallMms(answer: RequestListener, options: TransportOptions = {}): Promise<SmallMms> {
  const asked: IncomingMessage[] = [];
  let sessions = 0;
  const server = createServer((request, response) => {
    if (request.url === '/info/session/token') return response.end(`session ${(sessions += 1)}`);
    if (request.url?.startsWith('/device/device/device/')) return response.end('{}');
    asked.push(request);
    return answer(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    client: MmsClient.withIdentity(url, identity, { retry: { firstWait: 1 }, ...options }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
