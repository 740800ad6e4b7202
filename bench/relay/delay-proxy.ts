import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

import { obey } from '../child.js';

// A long line, in a process of its own: whatever comes goes on HALF_MS later, however much it is.

const target = Number(process.env.TARGET);
const HALF_MS = Number(process.env.HALF_MS);

function carry(from: Socket, to: Socket): void {
  const waiting: { at: number; chunk: Buffer | null }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const go = () => {
    timer = undefined;
    const now = performance.now();
    to.cork();
    for (let next = waiting[0]; next && next.at <= now; next = waiting[0]) {
      waiting.shift();
      if (next.chunk === null) to.end();
      else to.write(next.chunk);
    }
    to.uncork();
    if (waiting[0]) timer = setTimeout(go, Math.max(1, waiting[0].at - performance.now()));
  };
  const later = (chunk: Buffer | null) => {
    waiting.push({ at: performance.now() + HALF_MS, chunk });
    timer ??= setTimeout(go, HALF_MS);
  };
  from.on('data', later);
  from.on('end', () => later(null));
  from.on('error', () => to.destroy());
  from.on('close', () => setTimeout(() => to.destroy(), HALF_MS * 2));
}

const server = createServer({ noDelay: true, allowHalfOpen: true }, (near) => {
  const far = connect({ port: target, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
  carry(near, far);
  carry(far, near);
});

server.listen(0, '127.0.0.1', () => obey({ port: () => (server.address() as AddressInfo).port }));
