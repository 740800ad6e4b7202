import { createCipheriv, createHash } from 'node:crypto';

import type { TestGateway } from '../../../test/gateway.js';
import { startGateway } from '../../../test/gateway.js';
import { photograph } from '../../camera/camera.js';

describe('what the web server of a gateway has beside its engine', () => {
  let gateway: TestGateway;

  beforeEach(async () => void (gateway = await startGateway()));
  afterEach(() => gateway.close());

  const at = (path: string, init?: RequestInit) => fetch(`${gateway.origin}/port_3480${path}`, init);
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

  /** Reads until it has seen that. */
  const readUntil = async (response: Response, end: string, times = 1) => {
    let seen = '';
    for await (const chunk of response.body!) {
      seen += Buffer.from(chunk).toString('latin1');
      if (seen.split(end).length > times) break;
    }
    return seen;
  };

  it('events: what changes, as it happens', async () => {
    const response = await at('/events');
    gateway.house.turn(3, true);
    gateway.house.turn(6, true);

    const seen = await readUntil(response, '"device":6,"service":"urn:upnp-org:serviceId:SwitchPower1"');

    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const events = seen.split('\n\n').filter((each) => each.includes('"variable":"Status"'));
    expect(events[0]).toMatch(/^id: \d+\nevent: change\ndata: \{"device":3,.*"value":"1"\}$/);
  });

  it('camera: a picture after the other', async () => {
    const response = await at('/camera/video.mjpg');

    const picture = photograph(gateway.house);
    const seen = await readUntil(response, picture.toString('latin1'), 2);

    expect(response.headers.get('content-type')).toBe('multipart/x-mixed-replace; boundary=picture');
    expect(seen.startsWith(`--picture\r\ncontent-type: image/jpeg\r\ncontent-length: ${picture.length}\r\n\r\n`)).toBe(
      true,
    );
  });

  describe('download', () => {
    const SIZE = 300_000;
    const period = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(65_521));
    const all = Buffer.concat([period, period, period, period, period]).subarray(0, SIZE);

    it('gives as many bytes as are asked for, always the same', async () => {
      const response = await at(`/download?bytes=${SIZE}`);

      expect(response.headers.get('content-length')).toBe(String(SIZE));
      expect((await bytesOf(response)).equals(all)).toBe(true);
    });

    it.each([
      ['bytes=0-0', 0, 1],
      ['bytes=65000-140000', 65_000, 140_001],
      ['bytes=299990-', 299_990, SIZE],
      ['bytes=-70000', 230_000, SIZE],
      ['bytes=1000-999999', 1000, SIZE],
    ])('gives a range: %s', async (range, from, to) => {
      const response = await at(`/download?bytes=${SIZE}`, { headers: { range } });

      expect([response.status, response.headers.get('content-range')]).toEqual([
        206,
        `bytes ${from}-${to - 1}/${SIZE}`,
      ]);
      expect((await bytesOf(response)).equals(all.subarray(from, to))).toBe(true);
    });

    it.each([
      ['bytes=300000-', 416],
      ['bytes=5-4', 416],
      ['bytes=-0', 416],
      ['bytes=0-1,4-5', 200],
      ['lines=1-2', 200],
    ])('answers %s with %d', async (range, status) => {
      expect((await at(`/download?bytes=${SIZE}`, { headers: { range } })).status).toBe(status);
    });

    it('tells its length, and nothing more, to HEAD', async () => {
      const response = await at('/download?bytes=5000000000', { method: 'HEAD' });

      expect([response.status, response.headers.get('content-length')]).toEqual([200, '5000000000']);
    });

    it('is of some size at most', async () => {
      expect((await at('/download?bytes=10000000001')).status).toBe(400);
    });
  });

  it.each(['POST', 'PUT'])('upload by %s: how much it was, and its hash', async (method) => {
    const body = Buffer.alloc(3_000_000, 'abc');

    const response = await at('/upload', { method, body });

    const SHA256 = createHash('sha256').update(body).digest('hex');
    expect(await response.json()).toEqual({ Bytes: body.length, SHA256 });
  });

  it.each([
    ['/events', 'POST'],
    ['/download', 'DELETE'],
    ['/upload', 'GET'],
  ])('refuses other methods: %s %s', async (path, method) => {
    expect((await at(path, { method })).status).toBe(405);
  });
});
