import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';

import { obey } from '../child.js';

// A yardstick, in a process of its own: Node's plain proxy in front of a port that sshd forwards.

const agent = new Agent({ keepAlive: true, maxFreeSockets: 1000 });
const port = Number(process.env.TARGET);

const server = createServer({ noDelay: true }, (asked, answer) => {
  const { method, url: path, headers } = asked;
  const onward = request({ host: '127.0.0.1', port, method, path, headers, agent }, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    pipeline(response, answer, () => undefined);
  });
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
});

server.listen(0, '127.0.0.1', () => obey({ port: () => (server.address() as AddressInfo).port }));
