import { once } from 'node:events';
import { copyFileSync, readFileSync } from 'node:fs';

import { RelayHostKey } from '@app/database';

import { addHostKey } from '../../apps/relay/src/app.module.js';
import type { Answered } from '../support/answers.js';
import { ask, whole } from '../support/answers.js';
import { testEnvironment } from '../support/environment.js';
import { eventually } from '../support/eventually.js';
import type { MadeUser } from '../support/make.js';
import type { ClientTunnel, House, KeyedUnit, OpenRelay } from '../support/relay.js';
import { house, keyedUnit, openRelay, openTunnel, reachable, run, sshArguments } from '../support/relay.js';
import type { TestApp } from '../support/start-app.js';
import { testDatabase } from '../support/test-database.js';
import { startOn } from '../support/start-app.js';

let mms: TestApp;
let relay: OpenRelay;
let owner: MadeUser;
let session: Record<string, string>;
let unit: KeyedUnit;
let home: House;
let removeDatabase: () => void;
const streams: Answered[] = [];

beforeAll(async () => {
  const { url: database, remove } = await testDatabase();
  removeDatabase = remove;
  mms = await startOn(database);
  relay = await openRelay(mms);
  owner = await mms.make.user({ account: (await mms.make.tree()).endUser });
  session = await mms.as(owner);
  unit = await keyedUnit(mms, owner);
  home = await house((request, response) => {
    if (request.url === '/stream') response.writeHead(200).write('half');
    else response.end('home');
  });
});

afterAll(async () => {
  home.close();
  await mms.close();
  removeDatabase();
});

const url = ({ id }: KeyedUnit, path: string) => `${relay.http}/relay/relay/relay/device/${id}${path}`;
const announced = async () => (await mms.get('/relay/relay/tunnel')).json.HostKeys as string[];

/** Whether OpenSSH takes the relay for the right one. */
async function believes(args: string[]): Promise<boolean> {
  const client = run('ssh', args);
  const is = await Promise.race([
    once(client.process, 'close').then(() => false),
    reachable(relay, session, unit).then(() => true),
  ]);
  await client.close();
  return is;
}

describe('The host keys', () => {
  it('change without a gateway that does not know the next one', async () => {
    const tunnel = ['-N', '-R', `0:127.0.0.1:${home.port}`, 'gateway@127.0.0.1'];
    const args = sshArguments(relay, unit.privateKey, ['-o', 'UpdateHostKeys=yes', ...tunnel]);
    const known = args.find((arg) => arg.startsWith('UserKnownHostsFile='))?.split('=')[1] ?? '';
    const old = sshArguments(relay, unit.privateKey, tunnel);

    await addHostKey(mms.database, testEnvironment(mms.url).MMS_SECRET, 7);
    const keys = await eventually(async () => {
      const all = await announced();
      expect(all).toHaveLength(2);
      return all;
    });
    // the key to come is learnt from the one that is known
    const client = run('ssh', args);
    await eventually(async () => expect(readFileSync(known, 'utf8')).toContain(keys[1]?.split(' ')[1]));
    await client.close();
    copyFileSync(known, `${known}.learnt`);

    await mms.database.write(async (db) => {
      const [next] = await db.find(RelayHostKey, { order: { activeAt: 'DESC' }, take: 1 });
      await db.update(RelayHostKey, { id: next?.id }, { activeAt: new Date() });
      db.tell('relay host key', '');
    });
    await eventually(async () => expect(await announced()).toEqual([keys[1]]));
    expect(await believes(args)).toBe(true);
    expect(await believes(old)).toBe(false);
  });
});

describe('A relay that shuts down', () => {
  it('ends its tunnels and its streams, lets nobody in, and is the same when it is back', async () => {
    const tunnels: ClientTunnel[] = [];
    for (let count = 0; count < 3; count += 1) {
      const each = await keyedUnit(mms, owner);
      tunnels.push(openTunnel({ ...relay, hostKeys: await announced() }, each, home.port));
      await reachable(relay, session, each);
      if (count === 0) streams.push(await ask(url(each, '/stream'), { headers: session }));
    }
    const rest = streams.map(({ response }) => whole(response));
    const keys = await announced();
    const startedAt = Date.now();
    await mms.close();
    expect(Date.now() - startedAt).toBeLessThan(8000);
    expect((await Promise.all(rest)).map(({ complete }) => complete)).toEqual([false]);
    await eventually(async () => expect(tunnels.map(({ process }) => process.exitCode)).toEqual([255, 255, 255]));
    const late = openTunnel(relay, unit, home.port);
    await once(late.process, 'close');
    expect(late.process.exitCode).toBe(255);

    mms = await startOn(mms.url);
    expect(await announced()).toEqual(keys);
  });
});
