import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { besides, NoBlob } from './blobs.js';
import { LocalBlobs } from './local-blobs.js';

async function* of(...texts: string[]) {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

describe('LocalBlobs', () => {
  let root: string;
  let blobs: LocalBlobs;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'blobs-'));
    blobs = new LocalBlobs(root);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const read = async (path: string, range?: { start: number; end: number }) =>
    (await buffer(await blobs.open(path, range))).toString();

  const listed = async (prefix?: string) => {
    const found: string[] = [];
    for await (const { path, size } of blobs.list(prefix)) found.push(`${path} ${size}`);
    return found.sort();
  };

  it('writes what it is given, and knows what it was', async () => {
    const written = await blobs.put('ab/cd/one', of('hello ', 'world'));

    expect(written).toEqual({ size: 11, md5: '5eb63bbbe01eeed093cb22bb8f5acdc3' });
    expect(await blobs.size('ab/cd/one')).toBe(11);
    expect(await read('ab/cd/one')).toBe('hello world');
    expect(await read('ab/cd/one', { start: 4, end: 6 })).toBe('o w');
  });

  it('leaves nothing of what breaks off, or is refused', async () => {
    async function* broken() {
      yield* of('hello');
      throw new Error('gone');
    }
    const refuse = () => {
      throw new Error('not so');
    };

    await expect(blobs.put('ab/cd/one', broken())).rejects.toThrow('gone');
    await expect(blobs.put('ab/cd/one', of('hello'), { check: refuse })).rejects.toThrow('not so');

    expect(await blobs.size('ab/cd/one')).toBeNull();
    expect(readdirSync(join(root, 'ab/cd'))).toEqual([]);
  });

  it('says where there is none', async () => {
    await expect(blobs.open('ab/cd/one')).rejects.toThrow(NoBlob);
    expect(await blobs.size('ab/cd/one')).toBeNull();
    await blobs.remove('ab/cd/one');
  });

  it('takes what was made of a file away with it, and nothing else', async () => {
    for (const path of ['ab/cd/one', besides('ab/cd/one', '160x120.jpg'), 'ab/cd/one2', 'ab/ce/one']) {
      await blobs.put(path, of('x'), { durable: false });
    }

    expect(await listed('ab/cd/one.')).toEqual(['ab/cd/one.160x120.jpg 1']);
    await blobs.remove('ab/cd/one');

    expect(await listed()).toEqual(['ab/cd/one2 1', 'ab/ce/one 1']);
    expect(await listed('ab/ce')).toEqual(['ab/ce/one 1']);
  });

  it('writes on where its directories were tidied away', async () => {
    await blobs.put('ab/cd/one', of('x'));
    rmSync(join(root, 'ab'), { recursive: true });

    await blobs.put('ab/cd/two', of('x'));

    expect(existsSync(join(root, 'ab/cd/two'))).toBe(true);
  });
});
