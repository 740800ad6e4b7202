import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

const origin = 'https://app.example.com';
const preflight = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'mmssession' };
const allowed = ({ headers }: { headers: Record<string, unknown> }) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control-')));

/** What decides who asks: what is answered to one is not for another. */
const who = 'MMSSession, MMSAuth, MMSAuthSig, Authorization';

describe('pages of other origins', () => {
  let mms: TestApp;

  beforeAll(async () => {
    mms = await startApp(undefined, { ALLOWED_ORIGINS: [origin, 'http://localhost:5173'] });
  });
  afterAll(() => mms.close());

  it.each([origin, 'http://localhost:5173'])('read what is answered to %s, which is named', async (from) => {
    const reply = await mms.get('/info/config/config?Terms=1', { origin: from });
    expect(reply).toMatchObject({
      status: 200,
      headers: { vary: `Origin, ${who}`, 'access-control-allow-origin': from },
    });
    expect(reply.headers['access-control-expose-headers']).toMatch(/\bETag\b.*\bRetry-After\b.*\bContent-Range\b/);
    expect(reply.headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('read what is refused, too', async () => {
    for (const path of ['/info/session/token', '/nothing', '/account/account/account/1']) {
      const reply = await mms.get(path, { origin });
      expect([path, reply.status >= 400, reply.headers['access-control-allow-origin']]).toEqual([path, true, origin]);
    }
  });

  it.each([
    '/account/account/account/1',
    '/relay/relay/relay/device/5/port_3480/data_request',
    '/relay/relay/relay/device/5/session/00/x',
    '/relay/relay/proxy',
    '/nothing',
  ])('ask first at %s, without credentials', async (path) => {
    const reply = await mms.send('OPTIONS', path, { headers: { origin, ...preflight } });
    expect(reply).toMatchObject({ status: 204, body: '', headers: { 'access-control-allow-origin': origin } });
    const names = String(reply.headers['access-control-allow-headers']).split(', ');
    expect(names).toEqual(
      expect.arrayContaining(['MMSSession', 'MMSAuth', 'MMSAuthSig', 'Authorization', 'If-Match', 'Last-Event-ID']),
    );
    expect(reply.headers['access-control-allow-methods']).toContain('DELETE');
  });

  it.each([
    'https://app.example.com.evil.test',
    'https://evil.test',
    'http://app.example.com',
    'https://app.example.com:8443',
    'https://APP.example.com',
    'null',
    '*',
  ])('are told nothing when they are %s', async (from) => {
    const read = await mms.get('/info/config/config?Terms=1', { origin: from });
    expect([read.status, read.headers.vary, allowed(read)]).toEqual([200, `Origin, ${who}`, {}]);
    const asked = await mms.send('OPTIONS', '/account/account/account/1', { headers: { origin: from, ...preflight } });
    expect([asked.status, allowed(asked)]).toEqual([404, {}]);
  });

  it('are none by default', async () => {
    const other = await startApp();
    try {
      const reply = await other.get('/info/config/config?Terms=1', { origin });
      expect([reply.status, reply.headers.vary, allowed(reply)]).toEqual([200, who, {}]);
    } finally {
      await other.close();
    }
  });
});
