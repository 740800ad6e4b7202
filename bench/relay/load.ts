import type { Socket } from 'node:net';
import { connect } from 'node:net';

import { percentile } from '../result.js';

export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
}

const END = Buffer.from('\r\n\r\n');

/**
 * So many connections, each of which asks again as soon as it is answered. All answers to it are of one length, learned from
 * the first: what asks has to cost less than what answers, on two processors.
 */
export async function load(url: string, connections: number, seconds: number, headers: object = {}): Promise<Load> {
  const { hostname, port, pathname, host } = new URL(url);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  const request = Buffer.from(`GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\n${lines.join('')}\r\n`);
  const taken: number[] = [];
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  const lane = () => asker(hostname, Number(port), request, until, taken);
  await Promise.all(Array.from({ length: connections }, lane));
  return {
    perSecond: (taken.length * 1000) / (performance.now() - startedAt),
    p50: percentile(taken, 0.5),
    p99: percentile(taken, 0.99),
  };
}

function asker(host: string, port: number, request: Buffer, until: number, taken: number[]): Promise<void> {
  let [length, got, askedAt] = [0, 0, 0];
  return new Promise((resolve, reject) => {
    const ask = (now: number) => {
      got = 0;
      askedAt = now;
      socket.write(request);
    };
    const callback = (size: number, bytes: Buffer): boolean => {
      if (got === 0 && !bytes.subarray(0, OK.length).equals(OK)) return fail(bytes.toString('latin1', 0, size));
      if (length === 0) length = lengthOf(bytes.subarray(0, size));
      got += size;
      if (got < length) return true;
      if (got > length) return fail('an answer of another length');
      const now = performance.now();
      taken.push(now - askedAt);
      if (now < until) ask(now);
      else {
        resolve();
        socket.destroy();
      }
      return true;
    };
    const fail = (text: string): boolean => {
      reject(new Error(text));
      socket.destroy();
      return false;
    };
    const socket: Socket = connect({ host, port, noDelay: true, onread: { buffer: Buffer.alloc(16_384), callback } });
    socket.once('connect', () => ask(performance.now()));
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('a connection was closed')));
  });
}

const OK = Buffer.from('HTTP/1.1 200');

/** Of an answer's beginning: head and body. */
function lengthOf(bytes: Buffer): number {
  const head = bytes.indexOf(END);
  const body = /\r\ncontent-length: (\d+)/i.exec(bytes.toString('latin1', 0, head))?.[1];
  const chunked = bytes.indexOf('0\r\n\r\n', head);
  if (head < 0 || (body === undefined && chunked < 0)) throw new Error('an answer whose length is not told');
  return body === undefined ? chunked + 5 : head + 4 + Number(body);
}
