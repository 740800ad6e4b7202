import sharp from 'sharp';

import { isOneScan } from './one-scan.js';

const picture = (options: sharp.JpegOptions) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: '#356' } })
    .jpeg(options)
    .toBuffer();

const segment = (marker: number, ...data: number[]) =>
  Buffer.from([0xff, marker, 0, data.length + 2, ...data.map((each) => each & 0xff)]);
const START = Buffer.from([0xff, 0xd8]);
const frame = (marker: number, colours: number) =>
  segment(marker, 8, 0, 48, 0, 64, colours, ...Array.from({ length: 3 * colours }, () => 0x11));
const scan = (colours: number) => segment(0xda, colours, ...Array.from({ length: 2 * colours + 3 }, () => 0));

describe('A JPEG', () => {
  it.each([
    ['as cameras make it', {}, true],
    ['with other tables', { quality: 97, optimiseCoding: true }, true],
    ['with all of its colours', { chromaSubsampling: '4:4:4' }, true],
    ['as small as can be', { mozjpeg: true }, false],
    ['progressive', { progressive: true }, false],
  ])('%s', async (_, options, expected) => {
    expect(isOneScan(await picture(options))).toBe(expected);
  });

  it.each([
    ['of one colour', [frame(0xc0, 1), scan(1)], true],
    ['of three in one scan', [frame(0xc1, 3), scan(3)], true],
    ['of three in scans of their own', [frame(0xc0, 3), scan(1), scan(1), scan(1)], false],
    ['of three, two of them in one scan', [frame(0xc0, 3), scan(2), scan(1)], false],
    ['in arithmetic coding', [frame(0xc9, 3), scan(3)], false],
    ['without loss', [frame(0xc3, 3), scan(3)], false],
    ['with tables before', [segment(0xc4, 0), segment(0xdb, 0), frame(0xc0, 3), scan(3)], true],
    ['with a frame in a comment', [segment(0xfe, 0xff, 0xc0), frame(0xc2, 3), scan(3)], false],
    [
      'with more 0xff before its frame',
      [Buffer.from([0xff, 0xff]), frame(0xc2, 3), segment(0xfe, 0xc0), scan(3)],
      false,
    ],
    ['with more 0xff before a frame in one scan', [Buffer.from([0xff]), frame(0xc0, 3), scan(3)], true],
    ['with something between its segments', [Buffer.from([0]), frame(0xc0, 3), scan(3)], false],
    ['without a scan', [frame(0xc0, 3)], false],
    ['without a frame', [scan(3)], false],
    ['that ends in its frame', [frame(0xc0, 3).subarray(0, 6)], false],
  ])('%s', (_, parts, expected) => {
    expect(isOneScan(Buffer.concat([START, ...parts]))).toBe(expected);
  });
});
