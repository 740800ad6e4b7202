import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Removal, Store } from '@app/database';

import { Blobs, RemovalSweep } from '../../apps/storage/src/app.module.js';
import { form, md5, storeRaw, totalsOf } from '../support/files.js';
import { startS3 } from '../support/s3-server.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

const PATH = '/storage/storage/store';
const RAW = { 'content-type': 'application/octet-stream' };
// of three parts
const CLIP = randomBytes(12 * 1_048_576);

describe('files in S3', () => {
  let s3: Awaited<ReturnType<typeof startS3>>;
  let mms: TestApp;
  let owner: Record<string, string>;
  let accountId: number;

  beforeAll(async () => {
    const { close, ...settings } = (s3 = await startS3());
    expect(close).toBeInstanceOf(Function);
    mms = await startApp(undefined, settings);
  });
  beforeEach(async () => {
    const account = await mms.make.account();
    accountId = account.id;
    owner = await mms.as(await mms.make.user({ account }));
  });
  afterAll(async () => {
    await mms.close();
    await s3.close();
  });

  const sweep = (now?: Date) => mms.app.get(RemovalSweep, { strict: false }).run(now);
  const post = (body: Buffer, query: string) =>
    mms.send('POST', `${PATH}?${query}`, { headers: { ...RAW, ...owner }, body });

  async function objects(): Promise<string[]> {
    const found: string[] = [];
    for await (const { path, size } of mms.app.get(Blobs, { strict: false }).list()) found.push(`${path} ${size}`);
    return found.sort();
  }

  it.each([
    ['small ones', Buffer.from('hello')],
    ['ones of several parts', CLIP],
    ['empty ones', Buffer.alloc(0)],
  ])('are stored, read and deleted, %s', async (_, bytes) => {
    const { headers, body } = form([
      ['Data', bytes],
      ['Md5', md5(bytes)],
    ]);
    const stored = await mms.send('POST', PATH, { headers: { ...headers, ...owner }, body });
    expect(stored.status).toBe(201);
    const { PK_Store, Key } = stored.json;
    const path = `${PATH}/${PK_Store}`;

    const back = await mms.get(`${path}/archive?Key=${Key}`);
    expect([back.status, md5(back.raw)]).toEqual([200, md5(bytes)]);
    const row = await mms.database.reading.manager.findOneByOrFail(Store, { id: PK_Store });
    expect(await objects()).toEqual([`${row.path} ${bytes.length}`]);
    await mms.app.get(Blobs, { strict: false }).put(`${row.path}.160x120.jpg`, [Buffer.from('x')] as never);

    expect((await mms.send('DELETE', `${path}?Key=${Key}`, { headers: owner })).status).toBe(200);
    await sweep();
    expect(await objects()).toEqual([]);
  });

  it('are read in parts', async () => {
    const { archive, path } = await storeRaw(mms, owner, CLIP);
    const part = await mms.get(archive, { range: 'bytes=6000000-6000009' });
    expect([part.status, part.raw]).toEqual([206, CLIP.subarray(6_000_000, 6_000_010)]);
    await mms.send('DELETE', path, { headers: owner });
    await sweep();
  });

  it.each([
    ['another MD5', CLIP, `Md5=${'0'.repeat(32)}`, 400],
    ['another MD5 of a small one', Buffer.from('x'), `Md5=${'0'.repeat(32)}`, 400],
    ['more than its type takes', CLIP, 'PK_StorageType=3', 413],
  ])('leave nothing when they are refused: %s', async (_, bytes, query, status) => {
    expect((await post(bytes, query)).status).toBe(status);
    await sweep();
    expect(await objects()).toEqual([]);
    expect((await totalsOf(mms, accountId)).counted).toEqual({ files: 0, bytes: 0 });
  });

  describe('at a server that', () => {
    /** Answers everything so. */
    async function answering(status: number, code: string) {
      const server = createServer((request, response) => {
        request.resume().once('end', () => {
          response.writeHead(status, { 'content-type': 'application/xml' });
          response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`);
        });
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      return { server, port: (server.address() as AddressInfo).port };
    }

    async function onServer(port: number, work: (other: TestApp, headers: Record<string, string>) => Promise<void>) {
      await mms.close();
      const STORAGE_URL = `s3://mms-files?endpoint=http://127.0.0.1:${port}`;
      mms = await startApp(undefined, { STORAGE_URL, STORAGE_ACCESS_KEY: 'a', STORAGE_SECRET_KEY: 'b' });
      const account = await mms.make.account();
      accountId = account.id;
      await work(mms, await mms.as(await mms.make.user({ account })));
    }

    it.each([
      ['is full', 507, 'InsufficientStorage', 507],
      ['is full for us', 403, 'QuotaExceeded', 507],
      ['breaks down', 500, 'InternalError', 503],
    ])('%s', async (_, status, code, expected) => {
      const { server, port } = await answering(status, code);
      await onServer(port, async (other, headers) => {
        const answer = await other.send('POST', PATH, { headers: { ...RAW, ...headers }, body: Buffer.from('x') });
        expect(answer.status).toBe(expected);
        expect((await totalsOf(other, accountId)).counted).toEqual({ files: 0, bytes: 0 });
      });
      server.close();
    });

    it('is away, and comes back', async () => {
      await onServer(1, async (other, headers) => {
        const answer = await other.send('POST', PATH, { headers: { ...RAW, ...headers }, body: Buffer.from('x') });
        expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5']);
        // it may store what it has not answered to: that is emptied when nobody can be writing any more
        const places = await other.database.reading.manager.find(Removal);
        expect(Math.min(...places.map(({ dueAt }) => dueAt.getTime()))).toBeGreaterThan(Date.now() + 3_600_000);
      });
    });
  });

  it('are read from S3 itself, where the deployment has it so', async () => {
    await mms.close();
    const { STORAGE_URL, STORAGE_ACCESS_KEY, STORAGE_SECRET_KEY } = s3;
    mms = await startApp(undefined, { STORAGE_URL, STORAGE_ACCESS_KEY, STORAGE_SECRET_KEY, MMS_STORAGE_LINKS: 'yes' });
    const headers = await mms.as(await mms.make.user({ account: await mms.make.account() }));
    const { archive } = await storeRaw(mms, headers, CLIP, 'Filename=clip.mp4');

    const { status, headers: back } = await mms.get(archive);

    expect([status, back['cache-control']]).toEqual([302, 'no-store']);
    const head = await mms.send('HEAD', archive);
    expect([head.status, head.headers['content-length']]).toEqual([200, String(CLIP.length)]);
    const answer = await fetch(String(back.location));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/octet-stream']);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=clip.mp4');
    expect(md5(Buffer.from(await answer.arrayBuffer()))).toBe(md5(CLIP));
  });
});
