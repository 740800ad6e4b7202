import sharp from 'sharp';

import { firstJpeg } from './first-jpeg.js';

const picture = (options: sharp.JpegOptions = {}) =>
  sharp({
    create: {
      width: 64,
      height: 48,
      channels: 3,
      background: '#356',
      noise: { type: 'gaussian', mean: 120, sigma: 60 },
    },
  })
    .jpeg(options)
    .toBuffer();

describe('the first JPEG', () => {
  it.each([
    ['baseline', {}],
    ['progressive', { progressive: true }],
    ['with restarts and other tables', { mozjpeg: true, quality: 97 }],
  ])('is found among others, whole: %s', async (_, options) => {
    const jpeg = await picture(options);
    const header = Buffer.from('HTTP/1.1 200 OK\r\n\r\n--x\r\nContent-Type: image/jpeg\r\n\r\n');

    expect(firstJpeg(Buffer.concat([header, jpeg, Buffer.from('\r\n--x'), jpeg]))).toEqual(jpeg);
    expect(firstJpeg(jpeg)).toEqual(jpeg);
  });

  it('does not end where a smaller one in it ends', async () => {
    const jpeg = await picture();
    const inner = Buffer.concat([Buffer.from([0xff, 0xe1]), Buffer.alloc(2), jpeg]);
    inner.writeUInt16BE(jpeg.length + 2, 2);
    const outer = Buffer.concat([jpeg.subarray(0, 2), inner, jpeg.subarray(2)]);

    expect(firstJpeg(Buffer.concat([outer, outer]))).toEqual(outer);
  });

  it('is not there before its end is, wherever it is cut', async () => {
    const jpeg = await picture();
    const cuts = Array.from({ length: jpeg.length }, (__, length) => firstJpeg(jpeg.subarray(0, length)));

    expect(cuts.every((each) => each === null)).toBe(true);
  });

  it.each([[''], ['<html>'], ['\xff'], ['\xff\xd8'], ['\xff\xd8\xff'], ['\xff\xd8\xff\xe0\x00\x00\xff\xe0\xff\xff']])(
    'is none of %j',
    (text) => {
      expect(firstJpeg(Buffer.from(text, 'latin1'))).toBeNull();
    },
  );
});
