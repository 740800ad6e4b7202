import { randomBytes } from 'node:crypto';

import { splitParts } from './split-parts.js';

async function* inPieces(bytes: Buffer, size: number) {
  for (let from = 0; from < bytes.length; from += size) {
    yield await Promise.resolve(bytes.subarray(from, from + size));
  }
}

async function partsOf(bytes: Buffer, size: number): Promise<string[]> {
  const parts: Buffer[][] = [];
  for await (const piece of splitParts(inPieces(bytes, size), 'cam')) {
    if (piece === null) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts.map((pieces) => Buffer.concat(pieces).toString('hex'));
}

const stream = (pictures: Buffer[], end: string, line = '\r\n') =>
  Buffer.concat([
    ...pictures.flatMap((picture) => [
      Buffer.from(`--cam${line}Content-Type: text/html${line}X: y${line}${line}`),
      picture,
      Buffer.from(line),
    ]),
    Buffer.from(end),
  ]);

describe('splitParts', () => {
  const pictures = [randomBytes(3000), Buffer.from('\n--ca\r\n-\r\n--car'), Buffer.from(''), Buffer.from('x')];
  const expected = pictures.filter(({ length }) => length > 0).map((picture) => picture.toString('hex'));

  it.each([1, 2, 3, 7, 100, 100_000])('finds all parts in pieces of %i', async (size) => {
    expect(await partsOf(stream(pictures, '--cam--\r\n'), size)).toEqual(expected);
    expect(await partsOf(stream(pictures, '--cam--\n', '\n'), size)).toEqual(expected);
  });

  it('ends where a stream breaks off', async () => {
    const [first = Buffer.alloc(0)] = pictures;
    const cut = stream([first, first], '').subarray(0, -1000);
    const [whole, half = ''] = await partsOf(cut, 64);
    expect(whole).toBe(expected[0]);
    expect(half.length).toBeGreaterThan(3000);
    expect(expected[0]?.startsWith(half)).toBe(true);
  });

  it('passes over very many that hold nothing', async () => {
    const bytes = Buffer.concat([Buffer.from('--cam\n\n\n'.repeat(300_000)), stream(pictures, '--cam--\n', '\n')]);
    expect(await partsOf(bytes, 65_536)).toEqual(expected);
  });

  it('does not wait for ever for the end of a header', async () => {
    const bytes = Buffer.concat([Buffer.from('--cam\r\n'), Buffer.alloc(100_000, 'x')]);
    expect(await partsOf(bytes, 1000)).toEqual([]);
  });
});
