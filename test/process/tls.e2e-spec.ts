import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { connect as connectTls } from 'node:tls';

import type { Authority, Issued } from '../support/certificates.js';
import { makeAuthority } from '../support/certificates.js';
import { freePort } from '../support/demo-process.js';
import { eventually } from '../support/eventually.js';
import { SECRET, startServer } from '../support/server-process.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { testDatabase } from '../support/test-database.js';
import { oldProgram } from '../support/tls-client.js';

const ended = (socket: Socket) => new Promise<void>((resolve) => socket.once('close', () => resolve()));

/** The authority of every test here, and a connection that trusts it. */
let authority: Authority;
beforeAll(async () => {
  authority = await makeAuthority();
});
afterAll(() => authority.remove());

const open = (port: number, options: ConnectionOptions = {}) =>
  new Promise<TLSSocket>((resolve, reject) => {
    const socket = connectTls({
      host: '127.0.0.1',
      port,
      ca: authority.ca,
      checkServerIdentity: () => undefined,
      ...options,
    });
    socket.once('secureConnect', () => resolve(socket));
    socket.once('error', reject);
  });

/** The name of the certificate that is shown to who asks for a server by its name, or by none. */
async function shown(port: number, servername?: string): Promise<string> {
  const socket = await open(port, servername === undefined ? {} : { servername });
  const { subject } = socket.getPeerCertificate();
  socket.destroy();
  return String(subject.CN);
}

const portOf = ({ app }: TestApp) => (app.getHttpServer().address() as { port: number }).port;

describe('a server with certificates', () => {
  let mms: TestApp;
  let port: number;

  beforeAll(async () => {
    const files = [
      authority.write('own', await authority.issue('mms.example.com')),
      authority.write('mios', await authority.issue('*.mios.com', 'mios.example.com')),
    ];
    mms = await startApp(undefined, {
      TLS_CERT: files.map(({ cert }) => cert),
      TLS_KEY: files.map(({ key }) => key),
      MMS_CONNECTIONS: 20,
    });
    await mms.app.listen(0, '127.0.0.1');
    port = portOf(mms);
  });
  afterAll(() => mms.close());

  it.each([
    ['mms.example.com', 'mms.example.com'],
    ['vera-us-oem-autha11.mios.com', '*.mios.com'],
    ['VERA-US-OEM-AUTHA11.MIOS.COM', '*.mios.com'],
    ['mios.example.com', '*.mios.com'],
    ['a.b.mios.com', 'mms.example.com'],
    ['somebody.else.org', 'mms.example.com'],
    [undefined, 'mms.example.com'],
  ])('shows who asks for %s the certificate of %s', async (asked, expected) => {
    expect(await shown(port, asked)).toBe(expected);
  });

  it('speaks HTTP/1.1 over TLS 1.2 and 1.3, and nothing older', async () => {
    for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
      const socket = await open(port, { minVersion: version, maxVersion: version, ALPNProtocols: ['h2', 'http/1.1'] });
      expect([socket.getProtocol(), socket.alpnProtocol]).toEqual([version, 'http/1.1']);
      socket.destroy();
    }
    const ciphers = 'DEFAULT@SECLEVEL=0';
    await expect(open(port, { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers })).rejects.toThrow();
  });

  it.each([
    ['plain HTTP', 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['nonsense', '\0\x01\x02\x03'.repeat(100)],
    ['half a greeting, and leaves', '\x16\x03\x01\x02'],
  ])('ends cleanly with who speaks %s', async (_, said) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    const closed = ended(socket.resume());
    socket.write(said, 'latin1');
    if (said.length < 10) socket.end();
    await closed;

    expect(await shown(port)).toBe('mms.example.com');
  });

  const post = 'POST /nothing HTTP/1.1\r\nHost: x\r\ncontent-type: application/json\r\n';
  it.each([
    ['say nothing', '', ''],
    ['send half a head', 'GET /healthz HTTP/1.1\r\nHos', ''],
    ['send half a body', `${post}content-length: 9\r\n\r\n{`, ''],
    ['were answered, and say nothing more', 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n', ''],
    ['were refused, and say nothing more', `${post}content-length: 2\r\n\r\n{}`, ''],
    [
      'were refused, send the rest, and say nothing more',
      `${post.replace('json', 'odd')}content-length: 2\r\n\r\n`,
      '{}',
    ],
  ])('gives who speaks the places of those who %s', async (_, said, rest) => {
    const idle: TLSSocket[] = [];
    for (let n = 0; n < 25; n += 1) {
      const socket = await open(port);
      socket.on('error', () => undefined).resume();
      if (said !== '') socket.write(said);
      if (rest !== '') {
        await once(socket, 'data');
        socket.write(rest);
      }
      idle.push(socket);
    }

    for (let n = 0; n < 5; n += 1) {
      const program = oldProgram(port, authority.ca);
      expect((await program.send('mms.example.com', '/healthz')).status).toBe(200);
      program.close();
    }
    await eventually(() => Promise.resolve(expect(idle.slice(0, 5).every(({ destroyed }) => destroyed)).toBe(true)));
    for (const socket of idle) socket.destroy();
  });

  it('closes those who have been silent the longest, also before a handshake', async () => {
    const silent = Array.from({ length: 60 }, () =>
      connect(port, '127.0.0.1')
        .on('error', () => undefined)
        .resume(),
    );
    await eventually(() => Promise.resolve(expect(silent.filter(({ destroyed }) => destroyed)).toHaveLength(40)));

    expect(await shown(port)).toBe('mms.example.com');
    for (const socket of silent) socket.destroy();
  });
});

it.each([
  ['without a certificate', false],
  ['with a certificate', true],
])('a server %s that closes waits for nobody who says nothing', async (_, withTls) => {
  const { cert, key } = authority.write('closing', await authority.issue('mms.example.com'));
  const mms = await startApp(undefined, withTls ? { TLS_CERT: [cert], TLS_KEY: [key] } : {});
  await mms.app.listen(0, '127.0.0.1');
  const port = portOf(mms);
  const plain = () => connect(port, '127.0.0.1');
  const sockets = [plain(), withTls ? await open(port) : plain(), withTls ? await open(port) : plain()];
  for (const socket of sockets) socket.on('error', () => undefined);
  sockets[2]?.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /healthz HT');
  await once(sockets[2] as Socket, 'data');
  const closed = sockets.map((socket) => ended(socket.resume()));

  const startedAt = Date.now();
  await mms.close();

  expect(Date.now() - startedAt).toBeLessThan(5000);
  await Promise.all(closed);
});

describe('TLS_CERT and TLS_KEY', () => {
  let good: Issued;
  let other: Issued;
  let empty: string;

  beforeAll(async () => {
    good = authority.write('good', await authority.issue('good.example.com'));
    other = authority.write('other', await authority.issue('other.example.com'));
    ({ cert: empty } = authority.write('empty', { cert: 'nothing\n', key: '' }));
  });

  it.each<[string, () => [string, string], () => string]>([
    [
      'one without the other',
      () => [good.cert, ''],
      () => 'TLS_KEY names too few files: each certificate of TLS_CERT has its key in TLS_KEY',
    ],
    [
      'too few certificates',
      () => [good.cert, `${good.key},${other.key}`],
      () => 'TLS_CERT names too few files: each certificate of TLS_CERT has its key in TLS_KEY',
    ],
    [
      'a certificate that is not there',
      () => ['/nowhere/a.crt', good.key],
      () => 'TLS_CERT names a file that cannot be read: /nowhere/a.crt',
    ],
    [
      'a key that is not there',
      () => [good.cert, '/nowhere/a.key'],
      () => 'TLS_KEY names a file that cannot be read: /nowhere/a.key',
    ],
    [
      'no certificate',
      () => [empty, good.key],
      () => `TLS_CERT names a file that holds no certificate in PEM: ${empty}`,
    ],
    [
      'no key',
      () => [good.cert, empty],
      () => `TLS_KEY names a file that holds no private key in PEM, or a locked one: ${empty}`,
    ],
    [
      'the key of another',
      () => [`${good.cert}, ${other.cert}`, `${good.key}, ${good.key}`],
      () => `TLS_KEY names a key that is not that of its certificate: ${good.key}`,
    ],
  ])('that name %s stop the process in one plain line', (_, given, line) => {
    const [TLS_CERT, TLS_KEY] = given();
    const env = { PATH: process.env.PATH, DATABASE_URL: 'sqlite:/nowhere/x', MMS_SECRET: SECRET, TLS_CERT, TLS_KEY };

    const { status, stderr } = spawnSync(process.execPath, ['dist/apps/mms/src/main.js'], { env, encoding: 'utf8' });

    expect([status, stderr]).toEqual([1, `${line()}\n`]);
  });

  it('are read again when the files are replaced; open connections go on', async () => {
    const files = authority.write('live', await authority.issue('first.example.com'));
    const { url, remove } = await testDatabase();
    const port = await freePort();
    const program = oldProgram(port, authority.ca);
    const ask = async () => {
      const { status, reused } = await program.send('first.example.com', '/readyz');
      return { status, reused };
    };
    const env = { DATABASE_URL: url, MMS_LOG_LEVEL: 'info', TLS_CERT: files.cert, TLS_KEY: files.key };
    const server = await startServer(port, env, async () => void (await ask()));
    try {
      expect(server.output()).toContain(`https://localhost:${port}/docs`);
      const next = await authority.issue('second.example.com');
      const said = (text: string) => eventually(() => Promise.resolve(expect(server.output()).toContain(text)), 30_000);

      writeFileSync(files.cert, next.cert.slice(0, 200));
      await said('The certificates stay as they were: TLS_CERT names a file that holds no certificate in PEM');
      expect([await shown(port), await shown(port, 'first.example.com')]).toEqual(Array(2).fill('first.example.com'));

      authority.write('live', next);
      await said('The certificates were renewed');
      expect([await shown(port), await shown(port, 'first.example.com')]).toEqual(Array(2).fill('second.example.com'));
      expect(await ask()).toEqual({ status: 200, reused: true });
      expect(server.output().match(/stay as they were/g)).toHaveLength(1);
    } finally {
      program.close();
      await server.kill('SIGTERM');
      remove();
    }
  }, 60_000);
});
