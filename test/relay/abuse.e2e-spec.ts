import { request } from 'node:http';
import type { Socket } from 'node:net';

import type { ClientChannel } from 'ssh2';

import { SshServer } from '../../apps/relay/src/app.module.js';
import { ask } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import type { MadeUser } from '../support/make.js';
import type { RawClient } from '../support/raw-tunnel.js';
import { endsWithin, forward, logIn, rawClient, rawTunnel } from '../support/raw-tunnel.js';
import type { House, KeyedUnit, OpenRelay } from '../support/relay.js';
import { house, keyedUnit, openRelay } from '../support/relay.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

const MEGABYTE = 1024 * 1024;

let mms: TestApp;
let relay: OpenRelay;
let owner: MadeUser;
let session: Record<string, string>;
let unit: KeyedUnit;
let home: House;

beforeAll(async () => {
  mms = await startApp();
  relay = await openRelay(mms);
  owner = await mms.make.user({ account: (await mms.make.tree()).endUser });
  session = await mms.as(owner);
  unit = await keyedUnit(mms, owner);
  home = await house((_, response) => response.end('home'));
});

afterAll(async () => {
  home.close();
  await mms.close();
});

const url = () => `${relay.http}/relay/relay/relay/device/${unit.id}/`;

/** What the relay holds for clients that do not read, in bytes. */
const held = () => {
  const { sockets } = mms.app.get(SshServer) as unknown as { sockets: Set<Socket> };
  return Math.max(0, ...[...sockets].map((socket) => socket.writableLength));
};

/** Sends without end, and reads nothing; answers how much the relay held at most, once it has cut the client off. */
async function flood(client: RawClient, send: () => void): Promise<number> {
  let most = 0;
  client._sock.pause();
  await eventually(async () => {
    for (let count = 0; count < 2000 && client._sock.writable; count += 1) send();
    await new Promise((resolve) => setImmediate(resolve));
    most = Math.max(most, held());
    expect(client._sock.destroyed || !client._sock.writable).toBe(true);
  }, 25_000);
  return most;
}

/** A message of SSH as it is, for what ssh2 would not send. */
function send(client: RawClient, payload: Buffer): void {
  const protocol = client._protocol as unknown as {
    _packetRW: { write: { allocStart: number; alloc(length: number): Buffer; finalize(packet: Buffer): Buffer } };
    _cipher: { encrypt(packet: Buffer): void };
  };
  const { write } = protocol._packetRW;
  const packet = write.alloc(payload.length);
  packet.set(payload, write.allocStart);
  protocol._cipher.encrypt(write.finalize(packet));
}

const text = (value: string) => {
  const bytes = Buffer.alloc(4 + value.length, value, 'latin1');
  bytes.writeUInt32BE(value.length);
  bytes.write(value, 4, 'latin1');
  return bytes;
};
const number = (value: number) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value]);

const GLOBAL = Buffer.concat([Buffer.from([80]), text('anything@mms.test'), Buffer.from([1])]);
const OPEN = Buffer.concat([Buffer.from([90]), text('session'), number(7), number(1000), number(1000)]);

describe('A gateway that asks and does not read the answers is cut off, with little held for it:', () => {
  it.each([
    ['requests', GLOBAL],
    ['channels', OPEN],
  ])(
    '%s',
    async (_, message) => {
      const client = await rawTunnel(relay, unit.privateKey, home.port);
      const most = await flood(client, () => send(client, message));
      expect(most).toBeLessThan(4 * MEGABYTE);
    },
    40_000,
  );
});

describe('Nobody who has not logged in', () => {
  it('is answered without end', async () => {
    const { client, ready } = rawClient(relay, { authHandler: (() => undefined) as never });
    await new Promise<void>((resolve) => client.once('handshake', () => resolve()));
    const most = await flood(client, () => send(client, GLOBAL));
    expect(most).toBeLessThan(4 * MEGABYTE);
    await expect(ready).rejects.toThrow();
  }, 40_000);
});

describe('A gateway that sends more than it may', () => {
  it('loses its tunnel', async () => {
    const client = await logIn(relay, unit.privateKey);
    const channels: (ClientChannel & { outgoing: { window: number } })[] = [];
    client.on('tcp connection', (_, accept) => {
      const channel = accept() as ClientChannel & { outgoing: { window: number } };
      channel.on('error', () => undefined);
      channel.write('HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n');
      channels.push(channel);
    });
    await forward(client);
    const { response } = await ask(url(), { headers: session });
    response.pause();
    for (const channel of channels) {
      // as if it had been granted all it wants
      channel.outgoing.window = 1024 * MEGABYTE;
      channel.write(Buffer.alloc(32 * MEGABYTE));
    }
    expect(await endsWithin(client, 5000)).toBe(true);
    expect(response.complete).toBe(false);
  });
});

describe('A gateway that begins to exchange keys and goes no further', () => {
  it('is sent nothing more meanwhile', async () => {
    const client = await rawTunnel(relay, unit.privateKey, home.port);
    expect((await fetch(url(), { headers: session })).status).toBe(200);
    const upload = request(url(), { method: 'POST', headers: session, agent: false });
    upload.on('error', () => undefined);
    upload.write('begun');
    await eventually(async () => expect(home.asked.at(-1)?.method).toBe('POST'));
    client._protocol.rekey();
    client._sock.pause();
    let taken = 0;
    let full = false;
    await eventually(async () => {
      if (!full) {
        full = !upload.write(Buffer.alloc(MEGABYTE), () => (taken += 1));
        if (full) upload.once('drain', () => (full = false));
      }
      await new Promise((resolve) => setTimeout(resolve, full ? 300 : 0));
      expect(full).toBe(true);
    }, 10_000);
    expect(taken).toBeLessThan(16);
    expect(queued()).toBeLessThan(MEGABYTE);
    upload.destroy();
    client._sock.destroy();
  });

  const queued = () => {
    const { tunnels } = mms.app.get(SshServer) as unknown as {
      tunnels: { get(id: number): { wire: { _protocol: { _queue?: Buffer[] } } } | undefined };
    };
    const waiting = tunnels.get(unit.id)?.wire._protocol._queue ?? [];
    return waiting.reduce((sum, { length }) => sum + length, 0);
  };
});
