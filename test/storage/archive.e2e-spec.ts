import { randomBytes } from 'node:crypto';
import { Store } from '@app/database';

import { Blobs } from '../../apps/storage/src/app.module.js';
import { md5, storeRaw } from '../support/files.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

const PATH = '/storage/storage/store';
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(3_000_000)]);

describe('GET /storage/storage/store/x/archive', () => {
  let mms: TestApp;
  let url: string;
  let owner: Headers;
  let photo: Awaited<ReturnType<typeof storeRaw>>;

  beforeAll(async () => {
    mms = await startApp(undefined, { MMS_KEY_LIMIT: 5 });
    await mms.app.listen(0, '127.0.0.1');
    url = await mms.app.getUrl();
    const { endUser } = await mms.make.tree();
    owner = await mms.as(await mms.make.user({ account: endUser }));
    photo = await storeRaw(mms, owner, JPEG, 'Filename=front%20door.jpg&PK_StorageType=3');
  });
  afterAll(() => mms.close());

  async function ask(path: string, init: RequestInit = {}) {
    const answer = await fetch(url + path, { redirect: 'manual', ...init });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  it('sends the file as an attachment that no page runs', async () => {
    const { status, headers, bytes } = await ask(photo.archive);

    expect([status, md5(bytes)]).toEqual([200, md5(JPEG)]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(JPEG.length),
      'content-disposition': 'attachment; filename="front door.jpg"',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'accept-ranges': 'bytes',
      etag: `"${md5(JPEG)}"`,
    });
  });

  it.each([
    ['a page', '<html><script>alert(1)</script></html>', 'page.html'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'a.svg'],
    ['a program', 'alert(1)', 'a.js'],
    ['a page that is said to be a picture', '<html></html>', 'a.jpg&Format=jpg'],
  ])('sends %s as bytes', async (_, text, name) => {
    const { archive } = await storeRaw(mms, owner, text, `Filename=${name}`);
    const { headers, bytes } = await ask(archive);
    expect([headers.get('content-type'), bytes.toString()]).toEqual(['application/octet-stream', text]);
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it.each([
    ['../../etc/passwd', 'filename=passwd'],
    ['CON', 'filename="_CON"'],
    ['a";x="y.txt', 'filename="a_;x=_y.txt"'],
    ['Größe.txt', "filename*=UTF-8''Gr%C3%B6%C3%9Fe.txt"],
    ['', /filename="?\d+\.bin/],
  ])('sends what is called %j under a safe name', async (name, expected) => {
    const { archive } = await storeRaw(mms, owner, 'x', `Filename=${encodeURIComponent(name)}`);
    const disposition = (await ask(archive)).headers.get('content-disposition') ?? '';
    if (typeof expected === 'string') expect(disposition.replaceAll('"', '')).toContain(expected.replaceAll('"', ''));
    else expect(disposition).toMatch(expected);
  });

  it('sends nothing to whoever has it', async () => {
    const etag = `"${md5(JPEG)}"`;
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const { status, headers, bytes } = await ask(photo.archive, { headers: { 'if-none-match': tag } });
      expect([status, headers.get('etag'), bytes.length]).toEqual([304, etag, 0]);
    }
    expect((await ask(photo.archive, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
  });

  it('sends a part', async () => {
    const last = JPEG.length - 1;
    for (const [range, start, end] of [
      ['bytes=0-9', 0, 9],
      ['bytes=1000000-2000000', 1_000_000, 2_000_000],
      [`bytes=${last - 5}-`, last - 5, last],
      ['bytes=-7', last - 6, last],
    ] as [string, number, number][]) {
      const { status, headers, bytes } = await ask(photo.archive, { headers: { range } });
      expect([status, headers.get('content-range')]).toEqual([206, `bytes ${start}-${end}/${JPEG.length}`]);
      expect(bytes.equals(JPEG.subarray(start, end + 1))).toBe(true);
    }
  });

  it('sends all of it for several parts, and for a part of another version', async () => {
    for (const headers of [
      { range: 'bytes=0-1,3-4' },
      { range: 'bytes=0-9', 'if-range': '"another"' },
      { range: 'lines=0-9' },
    ] as Headers[]) {
      const { status, bytes } = await ask(photo.archive, { headers });
      expect([status, bytes.length]).toEqual([200, JPEG.length]);
    }
    const same = { range: 'bytes=0-9', 'if-range': `"${md5(JPEG)}"` };
    expect((await ask(photo.archive, { headers: same })).status).toBe(206);
  });

  it.each([
    [{ 'if-match': `"${md5(JPEG)}"` }, 206],
    [{ 'if-match': `"x", "${md5(JPEG)}"` }, 206],
    [{ 'if-match': '*' }, 206],
    [{ 'if-match': '"x"' }, 412],
    [{ 'if-match': `W/"${md5(JPEG)}"` }, 412],
    [{ 'if-match': '"x"', 'if-none-match': '*' }, 412],
    [{ 'if-unmodified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' }, 412],
    [{ 'if-unmodified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' }, 206],
    [{ 'if-unmodified-since': 'yesterday' }, 206],
    [{ 'if-match': '*', 'if-unmodified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' }, 206],
    [{ 'if-modified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' }, 206],
    [{ 'if-modified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' }, 304],
    [{ 'if-none-match': '"x"', 'if-modified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' }, 206],
  ] as [Headers, number][])('heeds %j', async (conditions, expected) => {
    expect((await ask(photo.archive, { headers: { range: 'bytes=0-9', ...conditions } })).status).toBe(expected);
  });

  it('sends nothing to whoever has had it since it was stored', async () => {
    const { headers } = await ask(photo.archive);
    const known = { 'if-modified-since': headers.get('last-modified') ?? '' };
    expect((await ask(photo.archive, { headers: known })).status).toBe(304);
  });

  it('says where there is no such part', async () => {
    const { status, headers } = await ask(photo.archive, { headers: { range: `bytes=${JPEG.length}-` } });
    expect([status, headers.get('content-range')]).toEqual([416, `bytes */${JPEG.length}`]);
    expect(headers.get('content-type')).toContain('application/problem+json');
  });

  it.each(['', 'bytes=0-9'])('tells its headers alone, those of all of it (range: %p)', async (range) => {
    const { status, headers, bytes } = await ask(photo.archive, { method: 'HEAD', headers: { range } });
    expect([status, headers.get('content-length'), bytes.length]).toEqual([200, String(JPEG.length), 0]);
    expect(headers.get('etag')).toBe(`"${md5(JPEG)}"`);
  });

  it('goes on with others when one goes away', async () => {
    for (let n = 0; n < 20; n += 1) {
      const controller = new AbortController();
      const answer = await fetch(url + photo.archive, { signal: controller.signal });
      await answer.body?.getReader().read();
      controller.abort();
    }
    expect((await ask(photo.archive)).bytes.length).toBe(JPEG.length);
  });

  it('says when the storage has lost it', async () => {
    const lost = await storeRaw(mms, owner, 'x');
    const { path } = await mms.database.reading.manager.findOneByOrFail(Store, { id: lost.id });
    await mms.app.get(Blobs, { strict: false }).remove(path);
    expect((await ask(lost.archive)).status).toBe(404);
  });

  describe('with RawMjpeg', () => {
    const picture = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(100_000)]);
    const stream = (boundary: string, type = 'image/jpeg', head = 'multipart/x-mixed-replace') =>
      Buffer.concat([
        Buffer.from(
          `HTTP/1.1 200 OK\r\nServer: camera\r\nSet-Cookie: a=b\r\nContent-Type: ${head}; boundary=${boundary}\r\n\r\n`,
        ),
        ...[1, 2, 3].flatMap(() => [
          Buffer.from(`--cam\r\nContent-Type: ${type}\r\nX-Evil: 1\r\nContent-Length: ${picture.length}\r\n\r\n`),
          picture,
          Buffer.from('\r\n'),
        ]),
        Buffer.from('--cam--\r\n'),
      ]);

    it.each(['cam', '--cam', '"cam"'])(
      'plays what was stored with the header of a stream, boundary %s',
      async (boundary) => {
        const { archive } = await storeRaw(mms, owner, stream(boundary), 'HttpHeader=1&Format=mjpeg&PK_StorageType=4');

        const { status, headers, bytes } = await ask(`${archive}&RawMjpeg=1`);

        expect(status).toBe(200);
        const [, ours] =
          /^multipart\/x-mixed-replace; ?boundary=([\w-]+)$/.exec(headers.get('content-type') ?? '') ?? [];
        const parts = bytes.toString('latin1').split(`\r\n--${ours}`);
        expect(parts.length).toBe(5);
        for (const part of parts.slice(1, 4)) {
          const [head, ...more] = part.split('\r\n\r\n');
          expect(head).toBe('\r\nContent-Type: image/jpeg');
          expect(more.join('\r\n\r\n') === picture.toString('latin1')).toBe(true);
        }
        expect(headers.get('set-cookie')).toBeNull();
        expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
        expect(headers.get('x-content-type-options')).toBe('nosniff');
      },
    );

    it('plays nothing that a browser would run', async () => {
      const { archive } = await storeRaw(mms, owner, stream('cam', 'text/html'), 'HttpHeader=1');
      const { bytes } = await ask(`${archive}&RawMjpeg=1`);
      expect(bytes.toString('latin1')).not.toMatch(/html|x-evil/i);
    });

    it('refuses what is no stream of pictures', async () => {
      for (const bytes of [
        stream('cam', 'image/jpeg', 'text/html'),
        'no header',
        `${'x'.repeat(50_000)}`,
        'A: b\r\n\r\nbody',
      ]) {
        const { archive } = await storeRaw(mms, owner, bytes, 'HttpHeader=1');
        expect((await ask(`${archive}&RawMjpeg=1`)).status).toBe(415);
        expect((await ask(archive)).status).toBe(200);
      }
    });

    it('sends what was stored without a header as always', async () => {
      const { status, headers } = await ask(`${photo.archive}&RawMjpeg=1`);
      expect([status, headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    });
  });

  describe('with guessed keys', () => {
    const from = (address: string) => ({ from: address });

    it('has an address wait that guesses, and nobody else', async () => {
      const guesses = [];
      for (let n = 0; n < 8; n += 1) {
        guesses.push(
          (await mms.send('GET', `${PATH}/${photo.id}?Key=${'0'.repeat(31)}${n}`, from('198.51.100.7'))).status,
        );
      }
      expect(guesses).toEqual([403, 403, 403, 403, 403, 429, 429, 429]);
      const right = await mms.send('GET', photo.path, from('198.51.100.7'));
      expect([right.status, Number(right.headers['retry-after'])]).toEqual([429, expect.any(Number)]);
      expect((await mms.send('GET', photo.path, from('198.51.100.8'))).status).toBe(200);
    });

    it('has those wait who guess at one file from everywhere', async () => {
      const { id, path } = await storeRaw(mms, owner, 'x');
      const statuses = [];
      for (let n = 0; n < 110; n += 1) {
        const where = from(`203.0.113.${n}`);
        statuses.push((await mms.send('GET', `${PATH}/${id}?Key=${'0'.repeat(32)}`, where)).status);
      }
      expect(statuses.every((status) => status === 403)).toBe(true);
      const again = await mms.send('GET', path, from('203.0.113.109'));
      expect(again.status).toBe(429);
      expect((await mms.send('GET', path, from('192.0.2.1'))).status).toBe(200);
    });
  });
});
