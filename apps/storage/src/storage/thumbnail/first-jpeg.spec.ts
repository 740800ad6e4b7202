import sharp from 'sharp';

import { FirstJpeg } from './first-jpeg.js';

const firstJpeg = (bytes: Buffer) => new FirstJpeg().in(bytes);

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

    expect(await firstJpeg(Buffer.concat([header, jpeg, Buffer.from('\r\n--x'), jpeg]))).toEqual(jpeg);
    expect(await firstJpeg(jpeg)).toEqual(jpeg);
  });

  it('does not end where a smaller one in it ends', async () => {
    const jpeg = await picture();
    const inner = Buffer.concat([Buffer.from([0xff, 0xe1]), Buffer.alloc(2), jpeg]);
    inner.writeUInt16BE(jpeg.length + 2, 2);
    const outer = Buffer.concat([jpeg.subarray(0, 2), inner, jpeg.subarray(2)]);

    expect(await firstJpeg(Buffer.concat([outer, outer]))).toEqual(outer);
  });

  it('is not there before its end is, wherever it is cut', async () => {
    const jpeg = await picture();
    const growing = new FirstJpeg();
    for (let length = 0; length < jpeg.length; length += 1) {
      const cut = jpeg.subarray(0, length);
      expect([length, await firstJpeg(cut), await growing.in(cut)]).toEqual([length, null, null]);
    }
    expect(await growing.in(jpeg)).toEqual(jpeg);
  });

  it('is looked for without holding up what else there is to do', async () => {
    const coded = Buffer.alloc(34 * 1024 * 1024, Buffer.from([0xff, 0x00]));
    const hostile = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xda, 0x00, 0x02]), coded]);
    let breaths = 0;
    const other = setInterval(() => (breaths += 1), 0);

    expect(await firstJpeg(hostile)).toBeNull();
    clearInterval(other);
    expect(breaths).toBeGreaterThan(10);
  });

  it.each([[''], ['<html>'], ['\xff'], ['\xff\xd8'], ['\xff\xd8\xff'], ['\xff\xd8\xff\xe0\x00\x00\xff\xe0\xff\xff']])(
    'is none of %j',
    async (text) => {
      expect(await firstJpeg(Buffer.from(text, 'latin1'))).toBeNull();
    },
  );
});
