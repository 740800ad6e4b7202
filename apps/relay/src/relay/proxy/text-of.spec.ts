import { Readable } from 'node:stream';

import { textOf } from './text-of.js';

const MEBIBYTE = 1_048_576;

describe('the text of an answer', () => {
  it('is put together from its bytes', async () => {
    const bytes = Buffer.from('küche');
    expect(await textOf(Readable.from([bytes.subarray(0, 2), bytes.subarray(2)]))).toBe('küche');
    expect(await textOf(Readable.from([]))).toBe('');
    expect(await textOf(Readable.from([Buffer.alloc(MEBIBYTE, 'x')]))).toHaveLength(MEBIBYTE);
  });

  it('is read no further than 1 MiB', async () => {
    let read = 0;
    const endless = new Readable({
      read() {
        read += 1;
        this.push(Buffer.alloc(65_536));
      },
    });
    await expect(textOf(endless)).rejects.toThrow('url is answered with more than 1 MiB');
    expect(endless.destroyed).toBe(true);
    expect(read).toBeLessThan(25);
  });
});
