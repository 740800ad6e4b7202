import { createCipheriv } from 'node:crypto';
import { Readable, pipeline } from 'node:stream';

import type { Stream } from './stream.js';
import { headers, refuse } from './stream.js';

const MOST = 10_000_000_000;
const PIECE = 64 * 1024;

/** No multiple of any size of packet: one that is lost or comes twice changes what is read. */
const PERIOD = 65_521;

/** `bytes=N` bytes: the first 65,521 of AES-128-CTR with zeros for all, again and again. Answers one range. */
export const download: Stream = ({ parameters }, request, response) => {
  const size = parameters.whole('bytes') ?? 0;
  if (size > MOST) return refuse(response, 400, 'That is too much');
  const range = rangeOf(request.headers.range, size);
  const common = { ...headers, 'accept-ranges': 'bytes', 'content-type': 'application/octet-stream' };
  if (range === 'none') {
    response.writeHead(416, { ...common, 'content-range': `bytes */${size}`, 'content-length': 0 }).end();
    return;
  }
  const [from, to] = range ?? [0, size];
  response.writeHead(range ? 206 : 200, {
    ...common,
    ...(range ? { 'content-range': `bytes ${from}-${to - 1}/${size}` } : {}),
    'content-length': to - from,
  });
  if (request.method === 'HEAD') return void response.end();
  // who goes away has seen enough
  pipeline(Readable.from(pieces(from, to), { objectMode: false, highWaterMark: PIECE }), response, () => undefined);
};

let period: Buffer | undefined;

function* pieces(from: number, to: number): Generator<Buffer> {
  period ??= createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(PERIOD));
  const twice = Buffer.concat([period, period]);
  for (let at = from; at < to; at += PIECE) {
    const start = at % PERIOD;
    yield twice.subarray(start, start + Math.min(PIECE, to - at));
  }
}

/** From, and up to; undefined when all is wanted, or what is not understood. */
function rangeOf(sent: string | undefined, size: number): [number, number] | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(sent ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  return from < to ? [from, to] : 'none';
}
