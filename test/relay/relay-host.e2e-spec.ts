import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import { Agent, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { connect } from 'node:net';

import { ConfigServer } from '@app/database';
import type { Environment } from '@app/server';
import { RelayHosts } from '@app/server';

import { makeAuthority } from '../support/certificates.js';
import { eventually } from '../support/eventually.js';
import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/** A server that listens at both of its ports. */
async function startBoth(overrides: Partial<Environment> = {}) {
  const mms = await startApp(undefined, overrides);
  const server = mms.app.getHttpServer() as Server;
  await mms.app.listen(0, '127.0.0.1');
  const { port } = server.address() as { port: number };
  return { mms, server, port, relayPort: await mms.app.get(RelayHosts).listen(0, '127.0.0.1') };
}

function ask(port: number, path: string, headers: Headers = {}, { body, ca }: { body?: string; ca?: string } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, headers, method: body === undefined ? 'GET' : 'POST', ca };
    const secure = { ...options, servername: headers.host?.replace(/:\d+$/, '') };
    const sent = ca ? httpsRequest(secure) : httpRequest(options);
    sent.on('error', reject).on('response', (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
    });
    sent.end(body);
  });
}

/** What comes back over a connection until it ends. */
async function exchange(port: number, text: string): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' });
  let back = '';
  socket.on('data', (chunk: Buffer) => (back += chunk.toString()));
  socket.write(text);
  await once(socket, 'close');
  return back;
}

describe("the relay's own port and names", () => {
  let both: Awaited<ReturnType<typeof startBoth>>;
  let mms: TestApp;
  let owner: MadeUser;
  let path: string;

  beforeAll(async () => {
    both = await startBoth();
    ({ mms } = both);
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
    path = `/relay/relay/uiredirect/device/${await mms.make.device({ account: endUser })}?RedirectUrl=x`;
  });
  afterAll(() => mms.close());

  /** 302 where cookies may be set: at names of the relay only. */
  const opens = async (port: number, host: string) =>
    (await ask(port, path, { ...(await mms.as(owner)), host })).status === 302;

  it('answers the whole API at either port', async () => {
    for (const port of [both.port, both.relayPort]) {
      expect(await ask(port, '/info/session/token', await mms.identityOf(owner))).toMatchObject({ status: 200 });
      expect(await ask(port, '/nothing')).toMatchObject({ status: 404 });
    }
  });

  it('takes everything that comes by RELAY_PORT for the relay, and elsewhere what names it', async () => {
    for (const host of ['localhost', '127.0.0.1:8081', 'mms.test']) {
      expect([host, await opens(both.relayPort, host)]).toEqual([host, true]);
      expect([host, await opens(both.port, host)]).toEqual([host, false]);
    }
    for (const host of ['relay.test', 'Relay.Test.', 'relay.test:80', 'vera-us-oem-relay11.mios.com']) {
      expect([host, await opens(both.port, host)]).toEqual([host, true]);
    }
    for (const host of ['vera-us-oem-account11.mios.com', 'x.relay.test', 'relay.test.mms.test']) {
      expect([host, await opens(both.port, host)]).toEqual([host, false]);
    }
  });

  it('answers broken requests there as anywhere', async () => {
    for (const port of [both.port, both.relayPort]) {
      expect(await exchange(port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
      const continued =
        'POST /x HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}';
      expect(await exchange(port, continued)).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 404 /);
    }
  });

  it('learns the names of relays when the static data is read anew, and the servers are told by theirs', async () => {
    expect(await opens(both.port, 'relay9.test')).toBe(false);
    const { json: before } = await mms.get('/info/config/config?Server=1');
    const names = (rows: { Role: string; Name: string }[]) =>
      [...new Set(rows.filter(({ Role }) => Role === 'relay').map(({ Name }) => Name))].sort();
    expect(names(before.Server)).toEqual(['relay.test']);

    const admin = await mms.make.user({ account: await mms.make.account({ typeId: 1 }) });
    const rename = (name: string) => mms.database.write((db) => db.update(ConfigServer, { id: 9 }, { name }));
    try {
      await rename('relay9.test');
      await mms.post('/info/config/refresh', await mms.as(admin));
      await eventually(async () => expect(await opens(both.port, 'relay9.test')).toBe(true));
      const { json: after } = await mms.get('/info/config/config?Server=1');
      expect(names(after.Server)).toEqual(['relay.test', 'relay9.test']);
      // the API's own name is never the relay's, whatever somebody has written there
      await rename('mms.test');
      await mms.post('/info/config/refresh', await mms.as(admin));
      await eventually(async () => expect(await opens(both.port, 'relay9.test')).toBe(false));
      expect(await opens(both.port, 'mms.test')).toBe(false);
    } finally {
      await rename('');
    }
  });
});

describe('connections at the port of the relay', () => {
  it('are counted with the others', async () => {
    const { mms, port, relayPort } = await startBoth({ MMS_CONNECTIONS: 2 });
    const open = async (to: number): Promise<Socket> => {
      const socket = connect({ port: to, host: '127.0.0.1' });
      // whoever has been answered has been counted
      socket.write('GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n');
      await once(socket, 'data');
      return socket;
    };
    try {
      const first = await open(relayPort);
      const gone = once(first, 'close');
      const second = await open(port);
      expect(first.destroyed).toBe(false);
      const third = await open(relayPort);
      await gone;
      expect([second.destroyed, third.destroyed]).toEqual([false, false]);
      second.destroy();
      third.destroy();
    } finally {
      await mms.close();
    }
  });

  it('end with the server, but for what is being answered', async () => {
    const { mms, relayPort } = await startBoth();
    const agent = new Agent({ keepAlive: true });
    const idle = httpRequest({ agent, host: '127.0.0.1', port: relayPort, path: '/nothing' }).end();
    const [answer] = (await once(idle, 'response')) as [IncomingMessage];
    answer.resume();
    await once(answer, 'end');

    const body = JSON.stringify({ Username: 'nobody', PK_Oem: 1 });
    const busy = httpRequest({
      agent: false,
      host: '127.0.0.1',
      port: relayPort,
      method: 'POST',
      path: '/autha/auth/password/forgotten',
      headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
    });
    busy.flushHeaders();
    await once(busy, 'continue');
    const closing = mms.close();
    await eventually(() => expect(ask(relayPort, '/nothing')).rejects.toThrow());
    busy.end(body);
    const [late] = (await once(busy, 'response')) as [IncomingMessage];
    expect(late.resume().statusCode).toBe(202);
    await closing;
    agent.destroy();
  });

  it('speak TLS with the same certificates', async () => {
    const authority = await makeAuthority();
    const { cert, key } = authority.write('both', await authority.issue('relay.test', 'mms.test'));
    const { mms, port, relayPort } = await startBoth({ TLS_CERT: [cert], TLS_KEY: [key] });
    const { ca } = authority;
    try {
      const { endUser } = await mms.make.tree();
      const owner = await mms.make.user({ account: endUser });
      const path = `/relay/relay/uiredirect/device/${await mms.make.device({ account: endUser })}?RedirectUrl=x`;
      const headers = await mms.as(owner);
      const byPort = await ask(relayPort, path, { ...headers, host: 'mms.test' }, { ca });
      expect(byPort).toMatchObject({ status: 302, headers: { location: 'https://mms.test/x' } });
      for (const cookie of byPort.headers['set-cookie'] ?? []) expect(cookie).toMatch(/; Secure$/);
      expect(await ask(port, path, { ...headers, host: 'relay.test' }, { ca })).toMatchObject({ status: 302 });
      expect(await ask(port, path, { ...headers, host: 'mms.test' }, { ca })).toMatchObject({ status: 400 });
    } finally {
      await mms.close();
      authority.remove();
    }
  });

  it('have a name of their own in the demo, where it has none', async () => {
    const { mms, relayPort } = await startBoth({ demo: true, MMS_RELAY_NAME: '' });
    try {
      const relays = ((await mms.get('/info/config/config?Server=1')).json.Server as { Role: string; Name: string }[])
        .filter(({ Role }) => Role === 'relay')
        .map(({ Name }) => Name);
      expect(new Set(relays)).toEqual(new Set([`127.0.0.1:${relayPort}`]));
    } finally {
      await mms.close();
    }
  });
});
