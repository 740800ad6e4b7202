import { createServer } from 'node:http';
import type { Server } from 'node:http';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

/** The sign-on service of an OEM: it knows one password, and remembers what it was asked. */
function signOnService(): { server: Server; asked: unknown[] } {
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { Username, Password } = JSON.parse(body) as { Username: string; Password: string };
      asked.push({ Username, Password, method: request.method });
      response.statusCode = Password === 'broken' ? 500 : Password === 'right words' ? 200 : 401;
      response.end();
    });
  });
  return { server, asked };
}

describe('an OEM that signs its users in itself', () => {
  const { server, asked } = signOnService();
  let mms: TestApp;

  beforeAll(async () => {
    mms = await startApp();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const master = await mms.make.account({ typeId: 1 });
    const account = await mms.make.account({ parent: master, oemId: 7 });
    await mms.make.oem({ id: 7, ssoUrl: `http://127.0.0.1:${port}/login` });
    await mms.make.oem({ id: 8, ssoUrl: 'http://sso.example.com/' });
    await mms.make.user({ account, username: 'known', oemIds: [7, 8], password: 'local words' });
  });
  afterAll(async () => {
    await mms.close();
    server.close();
  });

  const login = (username: string, password: string, oem = 7) =>
    mms.get(`/autha/auth/username/${username}?SHA1Password=${encodeURIComponent(password)}&PK_Oem=${oem}`);

  it('is sent the raw password, and believed', async () => {
    const { status } = await login('known', 'right words');

    expect(status).toBe(200);
    expect(asked).toContainEqual({ Username: 'known', Password: 'right words', method: 'POST' });
  });

  it.each([
    ['a wrong password', 'known', 'wrong words', 401],
    ['a user who is not known here', 'stranger', 'right words', 401],
    ['anything while the service is broken', 'known', 'broken', 503],
  ])('refuses %s', async (_, username, password, status) => {
    expect((await login(username, password)).status).toBe(status);
  });

  it('is sent no password in the open', async () => {
    const { status } = await login('known', 'right words', 8);

    expect(status).toBe(503);
  });

  it('has a hash checked here all the same', async () => {
    expect((await mms.login({ username: 'known', password: 'local words', oemId: 7 })).status).toBe(200);
  });
});
