import { RelayAppModule } from '../../apps/relay/src/app.module.js';
import { freePort } from '../support/demo-process.js';
import { eventually } from '../support/eventually.js';
import type { MadeUser } from '../support/make.js';
import type { ClientTunnel, House, KeyedUnit, OpenRelay } from '../support/relay.js';
import { house, keyedUnit, openRelay, openTunnel, reachable } from '../support/relay.js';
import type { TestApp } from '../support/start-app.js';
import { startOn } from '../support/start-app.js';
import { engine, testDatabase } from '../support/test-database.js';

const severally = () => {
  let all: TestApp;
  let second: TestApp;
  let relays: OpenRelay[];
  let owner: MadeUser;
  let unit: KeyedUnit;
  let home: House;
  let tunnel: ClientTunnel;
  let session: Record<string, string>;

  beforeAll(async () => {
    const { url } = await testDatabase();
    const hops = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
    all = await startOn(url, undefined, { MMS_RELAY_HOP: hops[0]! });
    second = await startOn(url, RelayAppModule, { MMS_RELAY_HOP: hops[1]!, MMS_RELAY_SERVER: 10 });
    relays = [await openRelay(all, hops[0]), await openRelay(second, hops[1])];
    const { endUser } = await all.make.tree();
    owner = await all.make.user({ account: endUser });
    session = await all.as(owner);
    unit = await keyedUnit(all, owner);
    home = await house((request, response) => {
      if (request.url === '/cut') {
        response.socket?.write('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\nnot all of it');
        return;
      }
      response.end(request.url === '/big' ? Buffer.alloc(5_000_000, 3) : request.url);
    });
    tunnel = openTunnel(relays[1]!, unit, home.port);
    for (const each of relays) await reachable(each, session, unit);
  });
  afterAll(async () => {
    await tunnel.close();
    home.close();
    await second.close();
    await all.close();
  });

  const through = (n: number, path: string) =>
    fetch(`${relays[n]?.http}/relay/relay/relay/device/${unit.id}${path}`, { headers: session });

  it('reach a gateway whose tunnel is at the other', async () => {
    for (const n of [0, 1]) {
      expect(await (await through(n, '/a?b=c')).text()).toBe('/a?b=c');
      expect((await (await through(n, '/big')).arrayBuffer()).byteLength).toBe(5_000_000);
    }
  });

  it('are told apart by those who ask where a gateway is', async () => {
    const names = await all.get('/info/config/config?Server=1');
    expect(names.status).toBe(200);
    const { json } = await all.get(`/device/device/device/${unit.id}/status`, session);
    expect(json).toMatchObject({ Online: '1' });
  });

  it('do not let an answer look complete that was cut at the other', async () => {
    const answer = await through(0, '/cut');
    expect(answer.status).toBe(200);
    const text = answer.text();
    await tunnel.close('SIGKILL');
    await expect(text).rejects.toThrow();
  });

  it('give a gateway up at one when it connects to the other', async () => {
    tunnel = openTunnel(relays[1]!, unit, home.port);
    await reachable(relays[1]!, session, unit);
    const newer = openTunnel(relays[0]!, unit, home.port);
    await eventually(() => Promise.resolve(expect(tunnel.process.exitCode).not.toBeNull()));
    expect((await through(1, '/')).status).toBe(200);
    await newer.close();
    await eventually(async () => expect((await through(1, '/')).status).toBe(503));
  });
};

/** An SQLite file serves one process: several relays share a server. */
const places: string[] = engine === 'mariadb' ? ['a database server'] : [];

for (const place of places) describe(`Two relays at ${place}`, severally);

describe('Relays', () => {
  it('share a database server, or are one', () => {
    expect(places.length > 0).toBe(engine === 'mariadb');
  });
});
