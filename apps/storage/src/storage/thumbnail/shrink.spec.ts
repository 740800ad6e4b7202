import { crc32, deflateSync } from 'node:zlib';

import sharp from 'sharp';

import { shrink } from './shrink.js';

const box = { width: 160, height: 120 };

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 40, g: 90, b: 200 } }, limitInputPixels: false });

async function sizeOf(jpeg: Buffer) {
  const { format, width, height } = await sharp(jpeg).metadata();
  expect(format).toBe('jpeg');
  return [width, height];
}

const milliseconds = async (work: () => Promise<unknown>) => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};

describe('a thumbnail', () => {
  it.each([
    ['wide', 1280, 720, 160, 90],
    ['tall', 720, 1280, 68, 120],
    ['as the box', 1600, 1200, 160, 120],
    ['small already', 20, 10, 20, 10],
    ['a line', 8000, 1, 160, 1],
  ])('goes into the box, keeps its proportions and is never larger: %s', async (_, width, height, ...expected) => {
    expect(await sizeOf(await shrink(await picture(width, height).jpeg().toBuffer(), box))).toEqual(expected);
  });

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('is made of %s', async (format) => {
    const thumbnail = await shrink(await picture(640, 480).toFormat(format).toBuffer(), box);

    const { data } = await sharp(thumbnail).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)].map((each) => Math.round(each / 10))).toEqual([4, 9, 20]);
  });

  it('is white where the picture is transparent', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const png = await sharp({ create: { width: 9, height: 9, channels: 4, background: clear } })
      .png()
      .toBuffer();

    expect([
      ...(
        await sharp(await shrink(png, box))
          .raw()
          .toBuffer()
      ).subarray(0, 3),
    ]).toEqual([255, 255, 255]);
  });

  it('is the right way up, and tells nothing of where it was taken', async () => {
    const jpeg = await picture(640, 480)
      .withExif({ IFD0: { Make: 'Secret' }, IFD3: { GPSLatitude: '38/1 42/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();

    const thumbnail = await shrink(jpeg, box);

    expect((await sharp(jpeg).metadata()).orientation).toBe(6);
    expect(await sizeOf(thumbnail)).toEqual([90, 120]);
    const { exif, icc, xmp, orientation } = await sharp(thumbnail).metadata();
    expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('is not made of half a %s', async (format) => {
    const whole = await picture(640, 480).toFormat(format).toBuffer();

    await expect(shrink(whole.subarray(0, whole.length / 2), box)).rejects.toMatchObject({
      status: 415,
      message: 'The picture is broken, or not whole',
    });
  });

  it.each([
    ['nothing', ''],
    ['HTML', '<!doctype html><img src=x onerror=alert(1)>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['a JPEG that is none', '\xff\xd8\xff\xe0<html>'],
  ])('is not made of %s', async (_, text) => {
    await expect(shrink(Buffer.from(text, 'latin1'), box)).rejects.toMatchObject({ status: 415 });
  });

  it('is not made of formats that nobody needs', async () => {
    const tiff = await picture(64, 48).tiff().toBuffer();

    await expect(shrink(tiff, box)).rejects.toMatchObject({ status: 415 });
  });

  it.each([
    ['a PNG of 40,000 x 40,000', () => Promise.resolve(blackPng(40_000))],
    ['a progressive JPEG of 5,000 x 4,000', () => picture(5000, 4000).jpeg({ progressive: true }).toBuffer()],
    ['a GIF of 5,000 x 4,000', () => picture(5000, 4000).gif({ effort: 1 }).toBuffer()],
  ])('is refused at once to %s', async (_, make) => {
    const bomb = await make();

    const refused = () =>
      expect(shrink(bomb, box)).rejects.toMatchObject({ status: 415, message: expect.stringMatching(/too large/) });

    expect(await milliseconds(refused)).toBeLessThan(100);
  });
});

/** As long as its first lines are: what matters is what it says of itself. */
function blackPng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2], 8);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}
