import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';

import type { Device } from '@app/database';
import { Device as DeviceRow } from '@app/database';
import { OpenSSHAgent, utils } from 'ssh2';

import { ask, whole } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import type { MadeUser } from '../support/make.js';
import type { RawClient } from '../support/raw-tunnel.js';
import { endsWithin, forward, logIn, rawClient, rawTunnel, serve } from '../support/raw-tunnel.js';
import type { ClientTunnel, House, KeyedUnit, OpenRelay } from '../support/relay.js';
import {
  filesOf,
  house,
  keyedUnit,
  newKey,
  openRelay,
  openTunnel,
  reachable,
  run,
  sshArguments,
} from '../support/relay.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

let mms: TestApp;
let relay: OpenRelay;
let tree: Awaited<ReturnType<TestApp['make']['tree']>>;
let owner: MadeUser;
let session: Headers;
let dealer: Headers;
let home: House;

/** What takes long is begun at once, and looked at in the end. */
let silent: Promise<number>;
let stopped: { unit: KeyedUnit; tunnel: ClientTunnel; ended: Promise<{ took: number; complete: boolean }> };

const url = ({ id }: { id: number }, path = '/') => `${relay.http}/relay/relay/relay/device/${id}${path}`;
const status = async (unit: { id: number }) => (await fetch(url(unit), { headers: session })).status;
const stream = (unit: { id: number }, headers = session) => ask(url(unit, '/stream'), { headers });

async function since(work: () => Promise<unknown>): Promise<number> {
  const startedAt = Date.now();
  await work();
  return Date.now() - startedAt;
}

beforeAll(async () => {
  mms = await startApp();
  relay = await openRelay(mms);
  tree = await mms.make.tree();
  owner = await mms.make.user({ account: tree.endUser });
  session = await mms.as(owner);
  dealer = await mms.as(await mms.make.user({ account: tree.dealer }));
  home = await house((request, response) => {
    if (request.url !== '/stream') return response.end('home');
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
  });

  const socket = connect(relay.sshPort, '127.0.0.1');
  socket.on('error', () => undefined).resume();
  silent = since(() => once(socket, 'close'));

  const unit = await keyedUnit(mms, owner);
  const tunnel = openTunnel(relay, unit, home.port);
  await reachable(relay, session, unit);
  const { response } = await stream(unit);
  tunnel.process.kill('SIGSTOP');
  const startedAt = Date.now();
  const ended = whole(response).then(({ complete }) => ({ took: Date.now() - startedAt, complete }));
  stopped = { unit, tunnel, ended };
});

afterAll(async () => {
  await stopped.tunnel.close('SIGKILL');
  home.close();
  await mms.close();
});

describe('A tunnel', () => {
  it('that is killed ends what goes through it at once', async () => {
    const unit = await keyedUnit(mms, owner);
    const tunnel = openTunnel(relay, unit, home.port);
    await reachable(relay, session, unit);
    const { response } = await stream(unit);
    const rest = whole(response);
    await tunnel.close('SIGKILL');
    const took = await since(() => rest);
    expect([(await rest).complete, await status(unit)]).toEqual([false, 503]);
    expect(took).toBeLessThan(1000);
  });

  it('gives way to the newest of its gateway, and what went through it fails', async () => {
    const unit = await keyedUnit(mms, owner);
    const first = openTunnel(relay, unit, home.port);
    await reachable(relay, session, unit);
    const { response } = await stream(unit);
    const rest = whole(response);
    const other = await house((_, answer) => answer.end('the other'));
    const second = await rawTunnel(relay, unit.privateKey, other.port);
    // from its connect on it is the one
    expect(await (await fetch(url(unit), { headers: session })).text()).toBe('the other');
    expect((await rest).complete).toBe(false);
    await eventually(async () => expect(first.process.exitCode).toBe(255));
    second.end();
    other.close();
  });

  it('of two that race is one', async () => {
    const unit = await keyedUnit(mms, owner);
    const clients = await Promise.all([1, 2, 3, 4].map(() => logIn(relay, unit.privateKey)));
    for (const client of clients) serve(client, home.port);
    await Promise.all(clients.map((client) => forward(client).catch(() => undefined)));
    const alive = async () =>
      (await Promise.all(clients.map((client) => endsWithin(client, 200)))).filter((ended) => !ended);
    await eventually(async () => expect(await alive()).toHaveLength(1));
    expect(await status(unit)).toBe(200);
    for (const client of clients) client.end();
  });

  it('that its gateway withdraws is none any more', async () => {
    const unit = await keyedUnit(mms, owner);
    const client = await rawTunnel(relay, unit.privateKey, home.port);
    const { response } = await stream(unit);
    const rest = whole(response);
    client.unforwardIn('127.0.0.1', 80, () => undefined);
    expect([(await rest).complete, await endsWithin(client, 1000), await status(unit)]).toEqual([false, true, 503]);
  });
});

describe('A unit loses its tunnel within a second, and gets none again, when', () => {
  let unit: KeyedUnit;
  let account: MadeUser;
  let as: Headers;
  let client: RawClient;

  beforeEach(async () => {
    account = await mms.make.user({ account: await mms.make.account({ parent: tree.dealer }) });
    as = await mms.as(account);
    unit = await keyedUnit(mms, account);
    client = await rawTunnel(relay, unit.privateKey, home.port);
  });

  const installationOf = async () => {
    const row = (await mms.database.reading.manager.findOneByOrFail(DeviceRow, { id: unit.id })) as Device;
    return row.installationId;
  };
  const ofAccount = () => `/account/account/account/${account.account.id}`;

  const ways: [string, () => Promise<{ status: number }>][] = [
    ['it is blocked', () => mms.put(`/authd/auth/device/${unit.id}/blocked`, dealer, { Blocked: 1 })],
    [
      'its service plan ends',
      async () =>
        mms.put(`/account/installation/installation/${await installationOf()}/attribute`, dealer, {
          ServicePlan: 'disable',
        }),
    ],
    ['it is unpaired', () => mms.send('DELETE', `${ofAccount()}/device/${unit.id}`, { headers: as })],
    ['it is reset', () => mms.post(`/authd/auth/device/${unit.id}/reset`, as, {})],
    [
      'its account is deleted',
      () => mms.send('DELETE', `${ofAccount()}?Name=${account.account.id}`, { headers: dealer }),
    ],
  ];

  it.each(ways)('%s', async (_, change) => {
    const { response } = await ask(url(unit, '/stream'), { headers: as });
    const rest = whole(response);
    const ended = endsWithin(client, 1000);
    expect((await change()).status).toBe(200);
    expect([await ended, (await rest).complete]).toEqual([true, false]);
    await expect(logIn(relay, unit.privateKey)).rejects.toThrow();
  });

  it.each([
    ['after it has logged in', false],
    ['after it has shown its key', true],
  ])('it is blocked %s', async (_, early) => {
    client.end();
    const block = async () => {
      const { status: answer } = await mms.put(`/authd/auth/device/${unit.id}/blocked`, dealer, { Blocked: 1 });
      expect(answer).toBe(200);
    };
    const late = early ? await slowly(unit, block) : await logIn(relay, unit.privateKey);
    if (!early) await block();
    await forward(late).catch(() => undefined);
    expect(await endsWithin(late, 1000)).toBe(true);
    expect(await status(unit)).not.toBe(200);
  });
});

/** Logs in with a key that takes its time to sign. */
async function slowly({ privateKey }: KeyedUnit, meanwhile: () => Promise<void>): Promise<RawClient> {
  const key = utils.parseKey(privateKey);
  if (key instanceof Error) throw key;
  const agent = new OpenSSHAgent('/nowhere');
  agent.getIdentities = (done) => done(null, [key]);
  agent.sign = ((_: unknown, data: Buffer, ...more: unknown[]) => {
    const done = more.at(-1) as (error: Error | null, signature?: Buffer) => void;
    meanwhile().then(
      () => done(null, key.sign(data)),
      (error: Error) => done(error),
    );
  }) as never;
  const { client, ready } = rawClient(relay, { agent });
  await ready;
  return client;
}

describe('At the door', () => {
  let unit: KeyedUnit;

  beforeAll(async () => {
    unit = await keyedUnit(mms, owner);
  });

  const refused = async (config: Parameters<typeof rawClient>[1]) => {
    const { client, ready } = rawClient(relay, config);
    await expect(ready).rejects.toThrow();
    client.end();
  };

  it('a key of nobody, a password, answers and nothing at all are refused', async () => {
    await refused({ privateKey: newKey().privateKey });
    await refused({ password: 'gateway' });
    await refused({ tryKeyboard: true });
    await refused({ authHandler: ['none'] });
  });

  it('a name says nothing: a key opens the tunnel of its own unit', async () => {
    const other = await keyedUnit(mms, owner);
    const { client, ready } = rawClient(relay, { privateKey: other.privateKey, username: String(unit.id) });
    await ready;
    serve(client, home.port);
    await forward(client);
    expect([await status(other), await status(unit)]).toEqual([200, 503]);
    client.end();
  });

  it('a certificate for the key of a unit is refused', async () => {
    const { key } = filesOf(relay, unit.privateKey);
    const { key: authority } = filesOf(relay, newKey().privateKey);
    execFileSync('ssh-keygen', ['-q', '-y', '-f', key], { stdio: 'pipe' });
    const parsed = utils.parseKey(unit.privateKey);
    if (parsed instanceof Error) throw parsed;
    const line = `${parsed.type} ${parsed.getPublicSSH().toString('base64')}\n`;
    execFileSync('tee', [`${key}.pub`], { input: line, stdio: 'pipe' });
    execFileSync('ssh-keygen', ['-q', '-s', authority, '-I', 'unit', '-n', 'gateway', `${key}.pub`], { stdio: 'pipe' });
    const args = sshArguments(relay, unit.privateKey, ['-v', '-N', '-R', `0:127.0.0.1:${home.port}`]);
    // the certificate only: the plain key would do
    const only = ['-o', `CertificateFile=${key}-cert.pub`, '-o', 'PubkeyAcceptedAlgorithms=*-cert-v01@openssh.com'];
    const client = run('ssh', [...only, ...args, 'gateway@127.0.0.1']);
    await once(client.process, 'close');
    expect([client.process.exitCode, client.output()]).toEqual([255, expect.stringContaining('Permission denied')]);
    expect(client.output()).toMatch(/Offering public key: .*-CERT/);
  });

  it('only a few keys may be tried', async () => {
    const keys = Array.from({ length: 12 }, () => ({
      type: 'publickey' as const,
      username: 'gateway',
      key: newKey().privateKey,
    }));
    let tried = 0;
    const { client, ready } = rawClient(relay, {
      authHandler: ((_: unknown, __: unknown, next: (way: unknown) => void) => {
        tried += 1;
        next(keys.shift() ?? false);
      }) as never,
    });
    await expect(ready).rejects.toThrow();
    await endsWithin(client, 1000);
    expect(tried).toBeLessThanOrEqual(7);
  });
});

describe('Through its tunnel a gateway gets nothing but connections to itself', () => {
  let unit: KeyedUnit;
  let client: RawClient;

  beforeAll(async () => {
    unit = await keyedUnit(mms, owner);
    client = await rawTunnel(relay, unit.privateKey, home.port);
  });

  afterEach(async () => expect(await status(unit)).toBe(200));
  afterAll(() => client.end());

  type Done = (error?: Error | null) => void;
  const asked: [string, (done: Done) => void][] = [
    ['exec', (done) => client.exec('id', done)],
    ['a shell', (done) => client.shell(done)],
    ['sftp', (done) => client.sftp(done)],
    ['a subsystem', (done) => client.subsys('netconf', done)],
    ['X11', (done) => client.exec('id', { x11: true }, done)],
    ['a connection elsewhere', (done) => client.forwardOut('127.0.0.1', 1, '127.0.0.1', home.port, done)],
    ['a connection to the relay itself', (done) => client.forwardOut('127.0.0.1', 1, '127.0.0.1', relay.sshPort, done)],
    ['a socket of the machine', (done) => client.openssh_forwardOutStreamLocal('/run/mysqld/mysqld.sock', done)],
    ['a forward of a socket', (done) => client.openssh_forwardInStreamLocal('/tmp/forward.sock', done)],
    ['a second forward', (done) => client.forwardIn('127.0.0.1', 8080, done)],
    ['the same forward again', (done) => client.forwardIn('127.0.0.1', 80, done)],
  ];

  it.each(asked)('%s is refused', async (_, request) => {
    const error = await new Promise<Error | null | undefined>((resolve) => request(resolve));
    expect(error).toBeInstanceOf(Error);
  });

  it.each([
    ['a command', ['gateway@127.0.0.1', 'id']],
    ['-W', ['-W', '127.0.0.1:22', 'gateway@127.0.0.1']],
    ['sftp', ['-s', 'gateway@127.0.0.1', 'sftp']],
  ])('ssh gets no %s', async (_, args) => {
    const other = await keyedUnit(mms, owner);
    const program = run('ssh', sshArguments(relay, other.privateKey, args));
    await once(program.process, 'close');
    expect(program.process.exitCode).toBe(255);
  });
});

it('What is silent at the door is cut off', async () => {
  expect(await silent).toBeLessThan(25_000);
});

it('A gateway that has stopped is noticed', async () => {
  const { took, complete } = await stopped.ended;
  expect(complete).toBe(false);
  expect(took).toBeLessThan(15_000);
  expect(await status(stopped.unit)).toBe(503);
});
