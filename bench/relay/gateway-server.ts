import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { WebSocketServer } from 'ws';

import { obey } from '../child.js';

// What stands behind the tunnels, in a process of its own: a bare HTTP server.

const CHUNK = Buffer.alloc(256 * 1024, 'What a camera has seen. ');
const SMALL = JSON.stringify({
  Mode: 1,
  Version: '1.7.455',
  Devices: [{ Id: 3, Name: 'Lamp', Level: 100 }],
  Loaded: true,
});

type Answer = (request: IncomingMessage, response: ServerResponse, number: number) => void;

const answers: Record<string, Answer> = {
  small: (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/json', 'content-length': SMALL.length }).end(SMALL),
  download(_, response, bytes) {
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes });
    let left = bytes;
    const more = () => {
      while (left > 0) {
        const chunk = left < CHUNK.length ? CHUNK.subarray(0, left) : CHUNK;
        left -= chunk.length;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  },
  upload(request, response) {
    let bytes = 0;
    request.on('data', (chunk: Buffer) => (bytes += chunk.length));
    request.on('end', () => response.end(String(bytes)));
  },
  events(_, response, count) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    let sent = 0;
    const timer = setInterval(() => {
      response.write(`data: ${(sent += 1)}\n\n`);
      if (sent === count) response.end();
    }, 100);
    response.once('close', () => clearInterval(timer));
  },
  poll(_, response, seconds) {
    const timer = setTimeout(() => response.end('{}'), seconds * 1000);
    response.once('close', () => clearTimeout(timer));
  },
};

const server = createServer({ keepAliveTimeout: 60_000, noDelay: true }, (request, response) => {
  const [, name = '', number] = (request.url ?? '').split('/');
  const answer = answers[name];
  if (answer) answer(request, response, Number(number));
  else response.writeHead(404).end();
});

new WebSocketServer({ server }).on('connection', (socket) => {
  socket.on('message', (data: Buffer) => socket.send(data));
  socket.on('error', () => undefined);
});

server.listen(0, '127.0.0.1', () => obey({ port: () => (server.address() as AddressInfo).port }));
