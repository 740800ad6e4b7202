import { randomInt } from 'node:crypto';

import { BadAnswer } from './head.js';
import { Reader } from './reader.js';

const OK = 'HTTP/1.1 200 OK\r\n';
const CHUNKED = `${OK}Transfer-Encoding: chunked\r\n\r\n`;

interface Read {
  status: number;
  headers: string[];
  body: string;
  trailers: string[];
  isDone: boolean;
  isReusable: boolean;
  rest: string;
}

/** What is read of the pieces, which come one after another; `end`: the connection ends then. */
function read(pieces: Buffer[], { bodiless = false, end = false } = {}): Read {
  const heard = { status: 0, headers: [] as string[], body: '' };
  const reader = new Reader(bodiless, {
    head: ({ status, headers }) => Object.assign(heard, { status, headers }),
    piece: (bytes) => (heard.body += bytes.toString('latin1')),
  });
  let rest = '';
  for (const piece of pieces) {
    if (reader.isDone) rest += piece.toString('latin1');
    else rest += reader.take(piece)?.toString('latin1') ?? '';
  }
  if (end && !reader.isDone) reader.end();
  const { isDone, isReusable, trailers } = reader;
  return { ...heard, trailers, isDone, isReusable, rest };
}

const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const whole = (text: string, options?: object) => read([bytesOf(text)], options);

/** In two pieces, wherever it may be cut, and byte by byte. */
function* cuts(text: string): Generator<Buffer[]> {
  const bytes = bytesOf(text);
  for (let at = 1; at < bytes.length; at += 1) yield [bytes.subarray(0, at), bytes.subarray(at)];
  yield Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
}

const answers: [name: string, text: string, expected: Partial<Read>][] = [
  ['a length', `${OK}Content-Length: 5\r\n\r\nhello`, { body: 'hello', isReusable: true }],
  ['no body', `${OK}Content-Length: 0\r\n\r\n`, { body: '', isReusable: true }],
  [
    'a length that is said to be the last',
    `${OK}Connection: close\r\nContent-Length: 1\r\n\r\nx`,
    { isReusable: false },
  ],
  ['a list in Connection', `${OK}Connection: x, Close\r\nContent-Length: 1\r\n\r\nx`, { isReusable: false }],
  ['HTTP/1.0', 'HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx', { body: 'x', isReusable: false }],
  [
    'HTTP/1.0 that is kept',
    'HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 1\r\n\r\nx',
    { isReusable: true },
  ],
  ['chunks', `${CHUNKED}3\r\nabc\r\n00a\r\n0123456789\r\n0\r\n\r\n`, { body: 'abc0123456789', isReusable: true }],
  ['extensions of chunks', `${CHUNKED}3 ;a=b;c="d"\r\nabc\r\n0;e\r\n\r\n`, { body: 'abc' }],
  ['line ends in chunks', `${CHUNKED}4\r\n\r\n\r\n\r\n0\r\n\r\n`, { body: '\r\n\r\n' }],
  [
    'trailers',
    `${CHUNKED}1\r\na\r\n0\r\nX-A: b\r\nX-C:\t d \r\n\r\n`,
    { body: 'a', trailers: ['X-A', 'b', 'X-C', 'd'] },
  ],
  [
    'answers before the answer',
    `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${OK}Content-Length: 1\r\n\r\nx`,
    { status: 200, headers: ['Content-Length', '1'], body: 'x' },
  ],
  [
    'blanks around values',
    `${OK}X-A:b\r\nX-B: \t b \xe4\xa0 \t\r\nX-C:\r\nContent-Length: 0\r\n\r\n`,
    {
      headers: ['X-A', 'b', 'X-B', 'b \xe4\xa0', 'X-C', '', 'Content-Length', '0'],
    },
  ],
  ['what follows', `${OK}Content-Length: 1\r\n\r\nxHTTP/1.1 200 OK`, { body: 'x', rest: 'HTTP/1.1 200 OK' }],
  ['what follows chunks', `${CHUNKED}0\r\n\r\nHTTP`, { body: '', rest: 'HTTP' }],
  [
    'a 304 that tells a length',
    'HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n',
    { body: '', isReusable: true },
  ],
  ['a 204 that tells one', 'HTTP/1.1 204 No Content\r\nContent-Length: 9\r\n\r\n', { body: '', isReusable: false }],
  ['a 204 that tells none', 'HTTP/1.1 204 No Content\r\n\r\n', { body: '', isReusable: true }],
];

describe('An answer', () => {
  it.each(answers)('with %s is read as one, however it comes', (_, text, expected) => {
    expect(whole(text)).toMatchObject({ isDone: true, rest: '', ...expected });
    for (const pieces of cuts(text)) expect(read(pieces)).toEqual(whole(text));
  });

  it('to HEAD has no body, whatever it tells', () => {
    expect(whole(`${OK}Content-Length: 9\r\n\r\n`, { bodiless: true })).toMatchObject({
      isDone: true,
      isReusable: true,
    });
    expect(whole(CHUNKED, { bodiless: true })).toMatchObject({ isDone: true, isReusable: true });
  });

  it('without a length is whole when the connection ends', () => {
    const text = `${OK}\r\nhello`;
    for (const pieces of cuts(text))
      expect(read(pieces, { end: true })).toMatchObject({ body: 'hello', isDone: false });
    expect(whole(`${OK}Transfer-Encoding: identity\r\n\r\nhello`, { end: true }).body).toBe('hello');
  });

  it.each([
    ['nothing', ''],
    ['half of its headers', `${OK}X-A: b\r\n`],
    ['less than its length', `${OK}Content-Length: 9\r\n\r\nhello`],
    ['chunks without the last', `${CHUNKED}1\r\na\r\n`],
    ['trailers without an end', `${CHUNKED}0\r\nX-A: b\r\n`],
  ])('of %s breaks off', (_, text) => {
    expect(() => whole(text, { end: true })).toThrow(BadAnswer);
  });

  it('in tiny chunks that come together goes on as one piece, up to what is none', () => {
    const pieces: string[] = [];
    const reader = new Reader(false, { head: () => undefined, piece: (bytes) => pieces.push(bytes.toString()) });
    reader.take(bytesOf(CHUNKED + '1\r\nx\r\n'.repeat(10_000)));
    expect(() => reader.take(bytesOf('1\r\ny\r\n1\r\nz\r\nno size\r\n'))).toThrow(BadAnswer);
    expect(pieces).toEqual(['x'.repeat(10_000), 'yz']);
  });

  it('leaves what follows a switch to whom it is for', () => {
    expect(whole('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n\x81\x00')).toMatchObject({
      status: 101,
      rest: '\x81\x00',
    });
  });
});

describe('What could be read in two ways is no answer', () => {
  it.each([
    ['a first line of something else', 'ICY 200 OK\r\n\r\n'],
    ['a status below 100', 'HTTP/1.1 099 Odd\r\n\r\n'],
    ['an empty line before', `\r\n${OK}Content-Length: 0\r\n\r\n`],
    ['bare line feeds', 'HTTP/1.1 200 OK\nContent-Length: 0\n\n\r\n\r\n'],
    ['a bare carriage return', `${OK}X-A: b\rX-B: c\r\n\r\n`],
    ['a folded value', `${OK}X-A: b\r\n c\r\n\r\n`],
    ['a blank before the colon', `${OK}Content-Length : 0\r\n\r\n`],
    ['no colon', `${OK}Content-Length\r\n\r\n`],
    ['no name', `${OK}: 0\r\n\r\n`],
    ['a coding within chunks', `${OK}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`],
    ['a coding around chunks', `${OK}Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n`],
    ['a coding of two lines', `${OK}Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a coding alone', `${OK}Transfer-Encoding: deflate\r\n\r\nhello`],
    ['a zero', `${OK}X-A: b\0\r\n\r\n`],
    ['two lengths', `${OK}Content-Length: 1\r\nContent-Length: 1\r\n\r\nx`],
    ['a list of lengths', `${OK}Content-Length: 1, 1\r\n\r\nx`],
    ['a length with a sign', `${OK}Content-Length: +1\r\n\r\nx`],
    ['an empty length', `${OK}Content-Length:\r\n\r\n`],
    ['a length beyond all numbers', `${OK}Content-Length: 9999999999999999\r\n\r\n`],
    ['a length and chunks', `${OK}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`],
    ['chunks in chunks', `${OK}Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n`],
    ['a chunk without a size', `${CHUNKED}\r\n\r\n`],
    ['a size with a sign', `${CHUNKED}-1\r\na\r\n`],
    ['a size in another notation', `${CHUNKED}0x1\r\na\r\n`],
    ['a size beyond all numbers', `${CHUNKED}fffffffffffff\r\n`],
    ['a size that ends in a line feed', `${CHUNKED}1\na\r\n0\r\n\r\n`],
    ['a chunk that is longer than it says', `${CHUNKED}1\r\nab\r\n0\r\n\r\n`],
    ['an extension without an end', `${CHUNKED}1;${'a'.repeat(5000)}`],
    ['a trailer that is none', `${CHUNKED}0\r\nX A: b\r\n\r\n`],
    ['trailers without an end', `${CHUNKED}0\r\n${'X-A: b\r\n'.repeat(20_000)}`],
    ['headers without an end', `${OK}X-A: ${'b'.repeat(70_000)}`],
  ])('%s', (_, text) => {
    expect(() => whole(text)).toThrow(BadAnswer);
    // at the latest when the last of it has come
    const bytes = bytesOf(text);
    for (let turn = 0; turn < 20; turn += 1) {
      const at = randomInt(bytes.length);
      expect(() => read([bytes.subarray(0, at), bytes.subarray(at)])).toThrow(BadAnswer);
    }
  });

  it('and whatever comes, nothing else is thrown', () => {
    const seeds = answers.map(([, text]) => bytesOf(text));
    let [bad, good] = [0, 0];
    for (let turn = 0; turn < 20_000; turn += 1) {
      const bytes = Buffer.from(seeds[turn % seeds.length] ?? '');
      for (let changes = randomInt(1, 4); changes > 0; changes -= 1) bytes[randomInt(bytes.length)] = randomInt(256);
      try {
        read([bytes]);
        good += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(BadAnswer);
        bad += 1;
      }
    }
    expect([bad > 1000, good > 1000]).toEqual([true, true]);
  });
});
