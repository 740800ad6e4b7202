import type { IncomingMessage, RequestListener } from 'node:http';

import type { SmallMms } from '../support/small-mms.js';
import { smallMms } from '../support/small-mms.js';

const path = '/relay/relay/relay/device/{PK_Device}/{path}';
const params = { path: { PK_Device: 1, path: 'lamp' } };

const ended: RequestListener = (request, response) => {
  const isNew = request.headers.mmssession === 'session 2';
  request.resume().on('end', () => {
    if (isNew) response.end('{"PK_Store":1,"Key":"a"}');
    else response.writeHead(401, { 'www-authenticate': 'MMSAuth error="invalid session"' }).end();
  });
};

describe('the TypeScript client, through the relay', () => {
  let mms: SmallMms;
  const start = async (answer: RequestListener) => (mms = await smallMms(answer));
  afterEach(() => mms.close());

  it('opens another session when one has ended: the gateway has seen nothing', async () => {
    const { client, asked } = await start(ended);

    expect((await client.relay(1)('/lamp', { method: 'POST', body: 'on' })).status).toBe(200);
    await client.get(path, { params });

    expect(asked.map(({ headers }) => headers.mmssession)).toEqual(['session 1', 'session 2', 'session 2']);
  });

  it('cannot send a stream twice, but has another session for the next one', async () => {
    const { client } = await start(ended);
    const stream = () => new Blob(['on']).stream();
    const post = () => client.relay(1)('/lamp', { method: 'POST', body: stream(), duplex: 'half' } as RequestInit);

    expect((await post()).status).toBe(401);
    expect((await post()).status).toBe(200);
  });

  it('stores the next stream with another session, when one has ended', async () => {
    const { client } = await start(ended);
    const store = () => client.upload(new Blob(['on']).stream(), { PK_StorageType: 5 });

    await expect(store()).rejects.toMatchObject({ status: 401 });
    expect(await store()).toEqual({ PK_Store: 1, Key: 'a' });
  });

  it.each<[string, RequestListener]>([
    ['a line that is cut', (request) => request.socket.destroy()],
    ["the gateway's own 503", (_, response) => response.writeHead(503).end()],
    ["the gateway's own 401", (_, response) => response.writeHead(401, { 'www-authenticate': 'Basic' }).end()],
  ])('sends nothing twice, by whichever way, after %s', async (_, answer) => {
    const { client, asked } = await start(answer);
    const home = client.relay(1);

    await expect(client.get(path, { params })).rejects.toThrow();
    await expect(client.put(path, { params })).rejects.toThrow();
    await expect(client.post(path, { params })).rejects.toThrow();
    await expect(client.delete(path, { params })).rejects.toThrow();
    for (const method of ['GET', 'POST']) await home('/lamp', { method }).catch(() => undefined);

    const methods = asked.map(({ method }: IncomingMessage) => method);
    expect(methods).toEqual(['GET', 'PUT', 'POST', 'DELETE', 'GET', 'POST']);
  });

  it.each(['/../2/lamp', '../../../../../event/event/events', '/a/%2e%2E/.%2e/2', '/..\\2', '/./../2'])(
    'does not leave the gateway by %s',
    async (way) => {
      const { client, asked } = await start((_, response) => response.end());

      await expect(client.relay(1)(way)).rejects.toThrow('The path leads out of the gateway');
      expect(asked).toEqual([]);
    },
  );

  it.each(['/a/../lamp?id=..#x', 'a/%2e%2e/lamp?id=..', '//lamp', ''])('stays at the gateway by %j', async (way) => {
    const { client, asked } = await start((_, response) => response.end());

    expect((await client.relay(1)(way)).status).toBe(200);
    expect(asked[0]?.url).toMatch(/^\/relay\/relay\/relay\/device\/1\/(\/?lamp(\?id=\.\.)?)?$/);
  });
});
