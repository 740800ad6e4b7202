import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32, deflateSync } from 'node:zlib';

import type { AuthAccount } from '@app/database';
import { Store } from '@app/database';
import sharp from 'sharp';

import { Blobs, RemovalSweep } from '../../apps/storage/src/app.module.js';
import { eventually } from '../support/eventually.js';
import { storeRaw } from '../support/files.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

const { TEST_FFMPEG } = process.env;
const withFfmpeg = (name: string, test: () => Promise<void>) => {
  if (TEST_FFMPEG) it(name, test);
};

const noise = (width: number, height: number) => {
  const options = { type: 'gaussian', mean: 120, sigma: 50 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888', noise: options } });
};

const MJPEG = 'HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=x\r\n\r\n';
const partOf = (jpeg: Buffer) =>
  Buffer.concat([
    Buffer.from(`--x\r\nContent-Type: image/jpeg\r\nContent-Length: ${jpeg.length}\r\n\r\n`),
    jpeg,
    Buffer.from('\r\n'),
  ]);

describe('GET /storage/storage/store/x/thumbnail', () => {
  let mms: TestApp;
  let folder: string;
  let account: AuthAccount;
  let owner: Headers;
  let jpeg: Buffer;

  const start = async (MMS_FFMPEG = TEST_FFMPEG ?? 'ffmpeg') => {
    folder = mkdtempSync(join(tmpdir(), 'mms-files-'));
    mms = await startApp(undefined, { VAR_DIR: folder, MMS_FFMPEG });
    account = (await mms.make.tree()).endUser;
    owner = await mms.as(await mms.make.user({ account }));
  };
  const stop = async () => {
    await mms.close();
    rmSync(folder, { recursive: true });
  };

  beforeAll(async () => {
    jpeg = await noise(1280, 720).jpeg().toBuffer();
  });

  const store = async (bytes: Buffer | string, query = 'PK_StorageType=3&Format=jpg') => {
    const stored = await storeRaw(mms, owner, bytes, query);
    const path = `/storage/storage/store/${stored.id}/thumbnail`;
    return { ...stored, thumbnail: `${path}?Key=${stored.key}` };
  };
  const sizeOf = async (picture: Buffer) => {
    const { format, width, height } = await sharp(picture).metadata();
    expect(format).toBe('jpeg');
    return `${width}x${height}`;
  };
  const blobs = () => mms.app.get(Blobs, { strict: false });
  const lying = async () => {
    const found: string[] = [];
    for await (const { path } of blobs().list()) found.push(path);
    return found.sort();
  };
  const placeOf = async ({ id }: { id: number }) =>
    (await mms.database.reading.manager.findOneByOrFail(Store, { id })).path;
  const remove = async ({ id, key }: { id: number; key: string }) => {
    const { status } = await mms.send('DELETE', `/storage/storage/store/${id}?Key=${key}`, { headers: owner });
    expect(status).toBe(200);
    await mms.app.get(RemovalSweep, { strict: false }).run();
  };

  describe('as it is', () => {
    beforeAll(() => start());
    afterEach(() => jest.restoreAllMocks());
    afterAll(stop);

    it('is a small JPEG, which nobody keeps but the client, and which runs nothing', async () => {
      const { thumbnail } = await store(jpeg);

      const { status, raw, headers } = await mms.get(thumbnail);

      expect([status, await sizeOf(raw)]).toEqual([200, '160x90']);
      expect(headers).toMatchObject({
        'content-type': 'image/jpeg',
        'content-length': String(raw.length),
        'cache-control': 'private, max-age=3600',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
      });
    });

    it('has an ETag, by which it is not sent again', async () => {
      const { thumbnail } = await store(jpeg);
      const { etag } = (await mms.get(thumbnail)).headers as { etag: string };
      const asked = (known: string, more = '') => mms.get(thumbnail + more, { 'if-none-match': known });

      const again = await asked(`"other", W/${etag}`);

      expect([again.status, again.body, again.headers.etag]).toEqual([304, '', etag]);
      expect((await asked('"other"')).status).toBe(200);
      expect((await asked(etag, '&Width=320')).status).toBe(200);
      expect((await asked('*')).status).toBe(304);
    });

    it.each([
      ['Width=320', '320x180'],
      ['Height=480', '640x360'],
      ['Width=1024&Height=1024', '1024x576'],
      ['Width=1000&Height=400', '320x180'],
      ['Width=16', '80x45'],
    ])('has other sizes: %s', async (query, size) => {
      const { thumbnail } = await store(jpeg);

      expect(await sizeOf((await mms.get(`${thumbnail}&${query}`)).raw)).toBe(size);
    });

    it.each(['Width=15', 'Width=1025', 'Height=0', 'Height=-1', 'Width=big', 'Width=1.5', 'Width='])(
      'has no size %s',
      async (query) => {
        const { thumbnail } = await store(jpeg);

        const { status, json } = await mms.get(`${thumbnail}&${query}`);

        expect([status, json.errors[0].name]).toEqual([400, query.split('=')[0]]);
      },
    );

    it('is for whoever has the key, and nobody else', async () => {
      const { thumbnail, id } = await store(jpeg);
      const other = await store(jpeg);
      const path = `/storage/storage/store/${id}/thumbnail`;

      expect((await mms.get(`${path}?Key=${other.key}`, owner)).status).toBe(403);
      expect((await mms.get(path, owner)).status).toBe(400);
      expect((await mms.get(`/storage/storage/store/999999/thumbnail?Key=${other.key}`)).status).toBe(404);
      expect((await mms.get(thumbnail)).status).toBe(200);
    });

    it.each(['png', 'webp', 'gif'] as const)('is made of %s, whatever the file is called', async (format) => {
      const picture = await noise(320, 240).toFormat(format).toBuffer();
      const { thumbnail } = await store(picture, 'Format=txt&Filename=notes.txt');

      expect(await sizeOf((await mms.get(thumbnail)).raw)).toBe('160x120');
    });

    it.each([
      ['with its HTTP header', MJPEG, 'HttpHeader=1&Format=mjpg'],
      ['without it', '', 'Format=mjpg'],
    ])('is the first picture of an MJPEG %s', async (_, header, query) => {
      const clip = Buffer.concat([Buffer.from(header), partOf(jpeg), partOf(await noise(64, 64).jpeg().toBuffer())]);
      const { thumbnail } = await store(clip, `PK_StorageType=4&${query}`);

      expect(await sizeOf((await mms.get(thumbnail)).raw)).toBe('160x90');
    });

    /** Ten pictures of a test pattern, 352 x 288. */
    const shoot = (name: string, ...more: string[]) => {
      const file = join(folder, name);
      const pattern = ['-f', 'lavfi', '-i', 'testsrc=size=352x288:rate=25', '-frames:v', '10', '-pix_fmt', 'yuv420p'];
      execFileSync(TEST_FFMPEG ?? '', ['-v', 'error', '-y', ...pattern, ...more, file]);
      return readFileSync(file);
    };

    for (const [name, ...more] of [
      ['a.mp4'],
      ['b.mp4', '-movflags', '+faststart'],
      ['a.mpg'],
      ['a.ts'],
      ['a.mkv'],
      ['a.avi'],
    ] as const) {
      withFfmpeg(`is the first picture of a film: ${name}`, async () => {
        const { thumbnail } = await store(shoot(name, ...more), 'PK_StorageType=4&Format=mp4');

        expect(await sizeOf((await mms.get(thumbnail)).raw)).toBe('147x120');
      });
    }

    withFfmpeg('is as wide as a film is shown, whose pixels are not square', async () => {
      const film = await store(shoot('wide.mpg', '-vf', 'setsar=12/11'), 'PK_StorageType=4&Format=mpg');

      expect(await sizeOf((await mms.get(`${film.thumbnail}&Width=1024&Height=768`)).raw)).toBe('384x288');
    });

    withFfmpeg('is refused to half a film', async () => {
      const film = shoot('whole.mp4');
      const { thumbnail } = await store(film.subarray(0, film.length / 2), 'PK_StorageType=4&Format=mp4');

      expect(await mms.get(thumbnail)).toMatchObject({
        status: 415,
        json: { detail: expect.stringMatching(/^The film/) },
      });
    });

    it.each([
      ['HTML that claims to be a JPEG', () => '<!doctype html><script>alert(1)</script>', /no picture/],
      ['a JPEG that is HTML behind its first bytes', () => Buffer.from('\xff\xd8\xff\xe0<html>', 'latin1'), /broken/],
      ['a backup', () => Buffer.from([0x1f, 0x8b, 8, 0]), /no picture/],
      ['half a JPEG', () => jpeg.subarray(0, jpeg.length / 2), /not whole/],
      ['a PNG of 40,000 x 40,000', bomb, /too large/],
    ])('is refused to %s, at once and again', async (_, bytes, why) => {
      const { thumbnail } = await store(bytes());

      const first = await mms.get(thumbnail);
      const open = jest.spyOn(blobs(), 'open');
      const startedAt = performance.now();
      const second = await mms.get(thumbnail);

      for (const { status, json } of [first, second]) {
        expect([status, json.title]).toEqual([415, 'Unsupported media type']);
        expect(json.detail).toMatch(why);
      }
      expect(performance.now() - startedAt).toBeLessThan(500);
      // what was found out is known; only the thumbnail is looked for
      expect(open).toHaveBeenCalledTimes(1);
    });

    it('is made once, however many ask, and kept', async () => {
      const file = await store(jpeg);
      const place = await placeOf(file);
      const [read, put] = [jest.spyOn(blobs(), 'read'), jest.spyOn(blobs(), 'put')];

      const all = await Promise.all(Array.from({ length: 30 }, () => mms.get(file.thumbnail)));
      await eventually(async () => expect(await lying()).toContain(`${place}.160x120.jpg`));
      const later = await mms.get(file.thumbnail);

      expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
      expect([...all, later].every(({ raw }) => raw.equals(later.raw))).toBe(true);
      expect(put).toHaveBeenCalledTimes(1);
      expect(read.mock.calls.filter(([path]) => path === place)).toHaveLength(1);
    });

    it('is made anew where the one that was kept is not whole', async () => {
      const file = await store(jpeg);
      const kept = `${await placeOf(file)}.160x120.jpg`;
      const { raw } = await mms.get(file.thumbnail);
      await eventually(async () => expect(await lying()).toContain(kept));
      await blobs().put(kept, Readable.from([raw.subarray(0, 100)]));

      expect((await mms.get(file.thumbnail)).raw.equals(raw)).toBe(true);
    });

    it('goes with its file', async () => {
      const file = await store(jpeg);
      const place = await placeOf(file);
      await mms.get(file.thumbnail);
      await mms.get(`${file.thumbnail}&Width=320`);
      await eventually(async () => {
        expect((await lying()).filter((path) => path.startsWith(place))).toHaveLength(3);
      });

      await remove(file);

      expect((await lying()).filter((path) => path.startsWith(place))).toEqual([]);
      expect((await mms.get(file.thumbnail)).status).toBe(404);
    });

    it('leaves nothing of a file that is deleted while it is made', async () => {
      const file = await store(jpeg);
      const place = await placeOf(file);
      const put = blobs().put.bind(blobs());
      jest.spyOn(blobs(), 'put').mockImplementationOnce(async (...args) => {
        await remove(file);
        const written = await put(...args);
        expect(await lying()).toContain(`${place}.160x120.jpg`);
        return written;
      });

      expect((await mms.get(file.thumbnail)).status).toBe(200);
      await eventually(async () => expect((await mms.get(file.thumbnail)).status).toBe(404));

      await eventually(async () => expect((await lying()).filter((path) => path.startsWith(place))).toEqual([]));
    });

    it('is answered where it cannot be kept, and not where the file is lost', async () => {
      const [file, lost] = [await store(jpeg), await store(jpeg)];
      jest.spyOn(blobs(), 'put').mockRejectedValueOnce(new Error('The disk is full'));
      await blobs().remove(await placeOf(lost));

      expect((await mms.get(file.thumbnail)).status).toBe(200);
      expect((await mms.get(lost.thumbnail)).status).toBe(404);
    });

    it('keeps nobody waiting who asks for something else, and sends those away who come when too many wait', async () => {
      const large = await noise(2000, 1500).jpeg().toBuffer();
      const files = await Promise.all(Array.from({ length: 10 }, () => store(large)));
      const sizes = ['Width=80', 'Width=160', 'Width=320', 'Width=640', 'Width=1024&Height=768'];
      const asked = files.flatMap(({ thumbnail }) => sizes.map((size) => `${thumbnail}&${size}`));
      const more = await Promise.all(Array.from({ length: 4 }, () => store(large)));
      asked.push(...more.flatMap(({ thumbnail }) => sizes.map((size) => `${thumbnail}&${size}`)));

      let begin = (): void => undefined;
      const begun = new Promise<void>((resolve) => (begin = resolve));
      const read = blobs().read.bind(blobs());
      jest.spyOn(blobs(), 'read').mockImplementation((...args) => begun.then(() => read(...args)));

      const settled = { count: 0 };
      const thumbnails = asked.map(async (url) => {
        const answer = await mms.get(url);
        settled.count += 1;
        return answer;
      });
      await eventually(() => Promise.resolve(expect(settled.count).toBe(70 - 3 - 64)));
      begin();
      for (let n = 0; n < 20; n += 1) expect((await mms.get(files[0]!.path)).status).toBe(200);
      const meanwhile = settled.count;
      const answers = await Promise.all(thumbnails);

      // twenty requests, one after the other, took less time than the pictures
      expect(meanwhile).toBeLessThan(asked.length);
      const refused = answers.filter(({ status }) => status !== 200);
      expect(refused.map(({ status }) => status)).toEqual(Array.from({ length: 70 - 3 - 64 }, () => 503));
      expect(refused.every(({ headers }) => headers['retry-after'] === '2')).toBe(true);
    });
  });

  describe('where there is no ffmpeg', () => {
    beforeAll(() => start('/no/such/program'));
    afterAll(stop);

    it('is refused to films, and to nothing else', async () => {
      const film = await store(Buffer.from('\x00\x00\x00\x18ftypmp42'), 'PK_StorageType=4&Format=mp4');
      const picture = await store(jpeg);

      const { status, json } = await mms.get(film.thumbnail);

      expect([status, json.detail]).toEqual([415, 'This server makes no thumbnails of films']);
      expect((await mms.get(picture.thumbnail)).status).toBe(200);
    });
  });
});

/** A PNG of 40,000 x 40,000 pixels, as far as it says so of itself. */
function bomb(): Buffer {
  const header = Buffer.from('00009c4000009c400802000000', 'hex');
  const lines = deflateSync(Buffer.alloc(1_000_000));
  const chunks = [
    ['IHDR', header],
    ['IDAT', lines],
    ['IEND', Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...chunks.map(([name, data]) => chunk(name, data)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}
