import { once } from 'node:events';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';

import { eventually } from '../../test/eventually.js';
import { unitOf } from '../../test/gateway.js';
import type { TestRelay } from '../../test/relay.js';
import { startRelay } from '../../test/relay.js';
import { newMemory } from '../cloud/memory.js';
import { House } from '../house/house.js';
import { Visitors } from '../luup/visitors.js';
import { Tunnel } from './tunnel.js';

const SERIAL = 50_000_001;
const SWITCH = 'urn:upnp-org:serviceId:SwitchPower1';

describe('the tunnel of a gateway', () => {
  const memory = newMemory();
  let relay: TestRelay;
  let house: House;
  let tunnel: Tunnel;
  let said: string[];

  beforeEach(async () => {
    relay = await startRelay(() => memory.sshPublicKey);
    house = new House(String(SERIAL));
    const visitors = new Visitors(house, unitOf(String(SERIAL)));
    said = [];
    tunnel = new Tunnel({
      serial: SERIAL,
      cloud: relay.cloud,
      says: (line) => said.push(line),
      visit: (socket) => visitors.enter(socket),
    });
  });
  afterEach(async () => {
    await tunnel.stop();
    await relay.close();
  });

  const open = async () => {
    tunnel.start(memory.sshPrivateKey);
    await eventually(() => expect(relay.tunnels).toHaveLength(1));
  };

  /** Asks through a channel of its own. */
  const ask = async (path: string, options: RequestOptions = {}, body?: Buffer) => {
    const channel = await relay.connect();
    return new Promise<IncomingMessage>((resolve, reject) => {
      const asked = request({ path, createConnection: () => channel as unknown as Socket, ...options }, resolve);
      asked.on('error', reject).end(body);
    });
  };

  it('leads to the house, by the key and the name of the gateway', async () => {
    await open();

    expect(await text(await ask('/port_3480/data_request?id=alive'))).toBe('OK');
    expect(relay.tries).toEqual([String(SERIAL)]);
    expect(said).toEqual([`is reachable through 127.0.0.1:${relay.door.Port}`]);
  });

  it('keeps a connection for the next request', async () => {
    await open();
    const channel = await relay.connect();
    let heard = '';
    channel.on('data', (chunk: Buffer) => (heard += chunk.toString()));

    for (let n = 1; n <= 5; n += 1) {
      channel.write('GET /data_request?id=alive HTTP/1.1\r\nHost: a\r\n\r\n');
      await eventually(() => expect(heard.match(/\r\n\r\nOK/g)).toHaveLength(n));
    }
  });

  it('answers requests that come one behind the other, in their order', async () => {
    await open();
    const channel = await relay.connect();
    channel.write(poll(house));
    channel.write('GET /data_request?id=alive HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    const answers = text(channel);
    await eventually(() => expect(watchers(house)).toBe(1));

    house.turn(3, true);

    expect((await answers).match(/HTTP\/1.1 200 OK|"full":0|OK$/g)).toEqual([
      'HTTP/1.1 200 OK',
      '"full":0',
      'HTTP/1.1 200 OK',
      'OK',
    ]);
  });

  it('notices that somebody who waited has gone', async () => {
    await open();
    const channel = await relay.connect();
    channel.write(poll(house));
    await eventually(() => expect(watchers(house)).toBe(1));

    channel.close();

    await eventually(() => expect(watchers(house)).toBe(0));
  });

  it('cuts everybody off when it ends', async () => {
    await open();
    const channel = await relay.connect();
    channel.write(`GET /events HTTP/1.1\r\nHost: a\r\n\r\n`);
    await eventually(() => expect(watchers(house)).toBe(1));

    relay.tunnels[0]!.end();

    await eventually(() => expect(watchers(house)).toBe(0));
  });

  it('carries 20 MB down and up, and a pause in the middle', async () => {
    await open();
    const down = await ask('/download?bytes=20000000');
    let got = 0;
    let paused = false;
    for await (const chunk of down) {
      got += (chunk as Buffer).length;
      if (paused || got < 5_000_000) continue;
      paused = true;
      // meanwhile somebody else is served
      expect(await text(await ask('/data_request?id=alive'))).toBe('OK');
    }
    const up = await ask('/upload', { method: 'POST' }, Buffer.alloc(20_000_000));

    expect(got).toBe(20_000_000);
    expect(JSON.parse(await text(up))).toMatchObject({ Bytes: 20_000_000 });
  });

  it('comes back by itself, and finds a relay that is another one now', async () => {
    await open();
    const [first] = relay.tunnels;
    first!.end();
    await eventually(() => expect(relay.tunnels.filter((each) => each !== first)).toHaveLength(1));

    expect(await text(await ask(`/data_request?id=action&serviceId=${SWITCH}&action=X&DeviceNum=3`))).toContain(
      'ERROR',
    );
    expect(said[1]).toContain('has lost its tunnel');
  });

  it('does not go to a relay that shows another key', async () => {
    relay.door.HostKeys = ['ssh-rsa AAAA'];

    tunnel.start(memory.sshPrivateKey);

    await eventually(() => expect(said).toEqual([expect.stringContaining('has no tunnel: Host denied')]));
    expect(relay.tries).toEqual([]);
  });

  it.each([
    ['where nobody listens', '127.0.0.1', 'ECONNREFUSED'],
    ['a name that is none', 'nowhere.invalid', 'nowhere.invalid'],
  ])('stands %s', async (_, Host, reason) => {
    relay.door = { ...relay.door, Host, Port: 1 };

    tunnel.start(memory.sshPrivateKey);

    await eventually(() => expect(said).toEqual([expect.stringMatching(`has no tunnel: .*${reason}`)]));
  });

  it('says once that it is refused, and tries again after its next login', async () => {
    relay.shut = true;
    tunnel.start(memory.sshPrivateKey);
    await eventually(() => expect(relay.tries).toHaveLength(1));
    await eventually(() => expect(said).toHaveLength(1));
    tunnel.start(memory.sshPrivateKey);
    await eventually(() => expect(relay.tries).toHaveLength(2));

    relay.shut = false;
    await eventually(async () => {
      tunnel.start(memory.sshPrivateKey);
      await Promise.resolve();
      expect(relay.tunnels).toHaveLength(1);
    });

    expect(said).toEqual(['has no tunnel: the relay does not let it in', expect.stringContaining('is reachable')]);
  });

  it('ends at once while it waits for a relay that says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    relay.door = { ...relay.door, Port: (silent.address() as AddressInfo).port };
    tunnel.start(memory.sshPrivateKey);
    const [line] = (await once(silent, 'connection')) as [Socket];

    await Promise.all([tunnel.stop(), once(line.resume(), 'close')]);

    expect(said).toEqual([]);
    silent.close();
  });

  it('ends with the gateway', async () => {
    await open();

    await tunnel.stop();

    await eventually(() => expect(relay.tunnels).toHaveLength(0));
  });
});

/** How many wait for something to move in the house. */
const watchers = (house: House) => {
  const { movements, changes } = house as unknown as Record<'movements' | 'changes', { size: number }>;
  return movements.size + changes.size;
};

const poll = ({ loadTime, dataVersion }: House) =>
  `GET /data_request?id=sdata&timeout=30&loadtime=${loadTime}&dataversion=${dataVersion} HTTP/1.1\r\nHost: a\r\n\r\n`;
