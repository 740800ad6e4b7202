import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';

import type { EventRecord } from '@app/sdk';
import { MmsClient } from '@app/sdk';
import { AuthDevice } from '@app/database';
import { hashOf } from '@app/identity';

import type { MadeUser } from '../support/make.js';
import type { OpenRelay } from '../support/relay.js';
import { house, keyedUnit, openRelay, openTunnel, reachable } from '../support/relay.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('the TypeScript client, of a gateway and its owner', () => {
  let mms: TestApp;
  let url: string;
  let relay: OpenRelay;
  let owner: MadeUser;
  let device: number;

  beforeAll(async () => {
    mms = await startApp(undefined, { MMS_PUBLIC_NAME: '127.0.0.1', MMS_RELAY_NAME: '127.0.0.1' });
    relay = await openRelay(mms);
    url = relay.http;
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
    device = await mms.make.device({ account: endUser });
    await mms.database.write((db) => db.update(AuthDevice, { id: device }, { hwKeyHash: hashOf('a key') }));
  });
  afterAll(() => mms.close());

  const asOwner = () => MmsClient.login(url, { username: owner.username, password: owner.password });
  const asGateway = () => MmsClient.gateway(url, { device, key: 'a key' });
  const post = (gateway: MmsClient, Description: string) =>
    gateway.post('/event/event/event', { body: { EventType: 4, Description } });

  /** The next so many events, from where they were left. */
  async function taken(events: AsyncGenerator<EventRecord>, count: number): Promise<string[]> {
    const found: string[] = [];
    while (found.length < count) {
      const { done, value } = await events.next();
      if (done) break;
      found.push(value.Description);
    }
    return found;
  }

  it('posts events, which the owner hears as they happen and goes through page by page', async () => {
    const [gateway, client] = [await asGateway(), await asOwner()];
    const events = client.events({ query: { Gateway: '*', User: '0' } });
    const heard = taken(events, 3);
    // whoever begins to listen hears what comes from then on
    let isHeard = false;
    const posting = (async () => {
      for (let posted = 1; !isHeard; posted += 1) await post(gateway, `event ${posted}`);
    })();
    const first = await heard.finally(() => (isHeard = true));
    await posting;
    await events.return();

    const all: string[] = [];
    for await (const { Description } of client.pages(
      '/event/event/events',
      'Records',
      { params: { query: { Gateway: '*', User: '0', Sort: 'Asc' } } },
      2,
    )) {
      all.push(Description);
    }
    expect(all.slice(all.indexOf(first[0] ?? ''), all.indexOf(first[0] ?? '') + 3)).toEqual(first);
  });

  it('stores a file from memory and from a stream, and the owner reads it', async () => {
    const [gateway, client] = [await asGateway(), await asOwner()];
    const bytes = randomBytes(300_000);
    const chunks = [bytes.subarray(0, 100_000), bytes.subarray(100_000)];
    const about = { PK_StorageType: 5, Format: 'bin', Filename: 'a file.bin', Filesize: bytes.length };

    const stored = [await gateway.upload(bytes, about), await gateway.upload(Readable.from(chunks), about)];

    for (const { PK_Store, Key } of stored) {
      const read = await fetch(`${url}/storage/storage/store/${PK_Store}/archive?Key=${Key}`);
      expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true);
      const listed = await client.get('/storage/storage/store/{PK_Store}', {
        params: { path: { PK_Store }, query: { Key } },
      });
      expect(listed).toMatchObject({ Filename: 'a file.bin', Filesize: bytes.length });
    }
  });

  it('says that a file lies about its size', async () => {
    const gateway = await asGateway();

    const storing = gateway.upload(randomBytes(10), { PK_StorageType: 5, Filesize: 11 });

    await expect(storing).rejects.toMatchObject({ status: 400 });
  });

  it('reaches a gateway through the relay', async () => {
    const client = await asOwner();
    const unit = await keyedUnit(mms, owner);
    const home = await house((request, response) => response.end(`at home: ${request.url}`));
    const tunnel = openTunnel(relay, unit, home.port);
    await reachable(relay, await mms.as(owner), unit);

    const answer = await client.relay(unit.id)('/data_request?id=alive');

    expect(await answer.text()).toBe('at home: /data_request?id=alive');
    await tunnel.close();
    home.close();
  });
});
