import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';

import { LocalBlobs } from '../blobs/local-blobs.js';
import { Beginning } from './beginning.js';
import { Films } from './films.js';
import { Maker } from './maker.js';

const box = { width: 160, height: 120 };
const withoutFfmpeg = new Films('/no/such/program');

const noisy = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 120, sigma: 60 } },
  });

describe('thumbnails of files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mms-thumbnails-'));
  const blobs = new LocalBlobs(folder);
  let jpeg: Buffer;
  let count = 0;

  beforeAll(async () => {
    jpeg = await noisy(640, 360).jpeg().toBuffer();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const fileOf = async (bytes: Buffer) => {
    const path = `files/${(count += 1)}`;
    await blobs.put(
      path,
      (async function* () {
        yield bytes;
      })(),
    );
    return new Beginning(blobs, path, bytes.length);
  };
  const make = async (bytes: Buffer, maker = new Maker(withoutFfmpeg)) => maker.make(await fileOf(bytes), box);
  const sizeOf = async (thumbnail: Buffer) => {
    const { width, height } = await sharp(thumbnail).metadata();
    return [width, height];
  };
  const part = (picture: Buffer) =>
    Buffer.concat([
      Buffer.from(`--frame\r\nContent-Type: image/jpeg\r\nContent-Length: ${picture.length}\r\n\r\n`),
      picture,
      Buffer.from('\r\n'),
    ]);
  const header = Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n');

  it.each([
    ['with its HTTP header', () => [header, part(jpeg), part(jpeg)]],
    ['without it', () => [part(jpeg), part(jpeg)]],
    ['one JPEG after the other', () => [jpeg, jpeg, jpeg]],
    ['a last picture that is cut', () => [header, part(jpeg), part(jpeg).subarray(0, 500)]],
  ])('show the first picture of an MJPEG: %s', async (_, parts) => {
    expect(await sizeOf(await make(Buffer.concat(parts())))).toEqual([160, 90]);
  });

  it('are made of what is larger than the first look at it', async () => {
    const large = await noisy(2000, 1500).jpeg({ quality: 98 }).toBuffer();
    expect(large.length).toBeGreaterThan(2 * 1024 * 1024);

    expect(await sizeOf(await make(Buffer.concat([header, part(large), part(large)])))).toEqual([160, 120]);
    expect(await sizeOf(await make(await noisy(1200, 900).png().toBuffer()))).toEqual([160, 120]);
  });

  it.each([
    ['nothing', () => Buffer.alloc(0), 'The file is no picture and no film'],
    ['HTML', () => Buffer.from('<!doctype html><script>1</script>'), 'The file is no picture and no film'],
    [
      'an MJPEG without a picture',
      () => Buffer.concat([header, Buffer.alloc(5_000_000)]),
      'The picture is broken, or not whole',
    ],
    [
      'an MJPEG that ends in its first picture',
      () => Buffer.concat([header, part(jpeg).subarray(0, 5000)]),
      'The picture is broken, or not whole',
    ],
    [
      'a picture without end',
      () => Buffer.concat([jpeg.subarray(0, 5000), Buffer.alloc(40 * 1024 * 1024)]),
      'The picture is too large for a thumbnail',
    ],
    [
      'a file of 33 MiB',
      () => Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(33 * 1024 * 1024)]),
      'The picture is too large for a thumbnail',
    ],
    [
      'a film where there is no ffmpeg',
      () => Buffer.from('\x00\x00\x00\x18ftypmp42'),
      'This server makes no thumbnails of films',
    ],
  ])('are not made of %s', async (_, bytes, message) => {
    await expect(make(bytes())).rejects.toMatchObject({ status: 415, message });
  });

  it('wait for each other, and are refused when too many wait', async () => {
    const maker = new Maker(withoutFfmpeg);
    const file = await fileOf(jpeg);

    const all = await Promise.allSettled(Array.from({ length: 80 }, () => maker.make(file, box)));

    const refused = all.filter((each) => each.status === 'rejected').map(({ reason }) => reason as unknown);
    expect(refused).toHaveLength(80 - 3 - 64);
    expect(refused[0]).toMatchObject({ status: 503, retryAfter: 2 });
    expect(maker.waiting).toBe(0);
  });
});
