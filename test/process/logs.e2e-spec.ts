import { get } from 'node:http';

import { freePort } from '../support/demo-process.js';
import { eventually } from '../support/eventually.js';
import { make } from '../support/make.js';
import type { ServerProcess } from '../support/server-process.js';
import { startServer } from '../support/server-process.js';
import { loginUrl } from '../support/start-app.js';
import { testDatabase } from '../support/test-database.js';
import { Database } from '@app/database';
import { sha1Password } from '@app/identity';

describe('what a server writes and shows', () => {
  let server: ServerProcess;
  let remove: () => void;
  const password = 'correct horse battery';

  beforeAll(async () => {
    const at = await testDatabase();
    ({ remove } = at);
    const database = await Database.open(at.url);
    const hands = make(database);
    const { endUser } = await hands.tree();
    await hands.user({ account: endUser, username: 'ada', password });
    await database.close();
    server = await startServer(await freePort(), { DATABASE_URL: at.url, MMS_LOG_LEVEL: 'debug' });
  });
  afterAll(async () => {
    await server.kill('SIGTERM');
    remove();
  });

  const ask = (path: string, init: RequestInit = {}) => fetch(server.url + path, init);
  /** Asks as if the server had that name. */
  const askAt = (host: string, path: string) =>
    new Promise((resolve, reject) => {
      get(server.url + path, { headers: { host } }, (answer) => answer.resume().on('end', resolve)).on('error', reject);
    });

  it('has no password, hash, identity or session in its log, but every request by its id', async () => {
    const login = await ask(loginUrl({ username: 'ada', password, oemId: 1 }));
    const { Identity, IdentitySignature } = (await login.json()) as Record<string, string>;
    const identity = { MMSAuth: Identity ?? '', MMSAuthSig: IdentitySignature ?? '' };
    const session = await (await ask('/info/session/token', { headers: identity })).text();
    expect(session).toHaveLength(38);
    await ask(`/info/session/session/${session}`, { headers: { MMSSession: session } });
    await ask(loginUrl({ username: 'ada', password: 'a wrong password', oemId: 1 }));
    await ask('/account/account/account/1', { headers: { MMSSession: 'F'.repeat(38) } });
    await ask('/account/account/account/%', { headers: { MMSSession: session } });
    for (const host of ['localhost', 'vera-us-oem-authd11.mios.com']) {
      await askAt(host, '/authd/auth/device/1?HWKey=the-key-of-a-unit');
    }
    const registered = await ask('/autha/auth/username', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ Username: 'ada', Password: 'another password', Email: 'ada@example.com', PK_Oem: 1 }),
    });
    const { instance } = (await registered.json()) as { instance: string };
    expect(registered.status).toBe(409);

    await eventually(() => Promise.resolve(expect(server.output()).toContain(instance)));
    const log = server.output();

    expect(log).toContain('/autha/auth/username/:Username');
    const secrets = {
      password,
      wrong: 'a wrong password',
      other: 'another password',
      hash: sha1Password('ada', password),
      session,
      signature: IdentitySignature ?? '',
      identity: Identity ?? '',
      key: 'PRIVATE KEY',
      unit: 'the-key-of-a-unit',
    };
    for (const [name, secret] of Object.entries(secrets)) {
      expect([name, log.toLowerCase().includes(secret.toLowerCase())]).toEqual([name, false]);
    }
  });

  it('keeps its answers out of caches and browsers from guessing their type', async () => {
    for (const [path, caching] of [
      ['/account/account/account/1', 'no-store'],
      ['/info/config/config?Terms=1', 'private, no-cache'],
      ['/nothing/here', 'no-store'],
    ] as const) {
      const { headers } = await ask(path);
      expect([path, headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
        path,
        caching,
        'nosniff',
      ]);
    }
  });

  it('tells its figures to those who may read them', async () => {
    const text = await (await ask('/metrics')).text();

    expect(text).toContain(
      'mms_http_request_seconds_count{operation="GET /autha/auth/username/:Username",status="200"}',
    );
    for (const name of ['mms_event_loop_lag_seconds', 'mms_access_cache_total', 'mms_argon2_waiting']) {
      expect(text).toContain(name);
    }
    expect(text).not.toContain('ada');
  });
});
