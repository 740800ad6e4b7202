import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Pool } from 'undici';

import { obey } from '../child.js';

// A yardstick, in a process of its own: Node and undici's `dispatch` in front of a port that sshd forwards.

const pool = new Pool(`http://127.0.0.1:${process.env.TARGET}`, { connections: 64, pipelining: 1 });

const server = createServer({ noDelay: true }, (request, response) => {
  pool.dispatch(
    { path: request.url ?? '/', method: 'GET', headers: { accept: request.headers.accept ?? '*/*' } },
    {
      onRequestStart: () => undefined,
      onResponseStart: (controller, status, headers) => {
        response.writeHead(status, headers);
        response.on('drain', () => controller.resume());
      },
      onResponseData: (controller, chunk) => {
        if (!response.write(chunk)) controller.pause();
      },
      onResponseEnd: () => void response.end(),
      onResponseError: () => response.destroy(),
    },
  );
});

server.listen(0, '127.0.0.1', () => obey({ port: () => (server.address() as AddressInfo).port }));
