import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';

import { Blobs, RemovalSweep } from '../../apps/storage/src/app.module.js';
import { eventually } from '../support/eventually.js';
import { dueRemovals, totalsOf } from '../support/files.js';
import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

const LENGTH = 1_000_000;
const BOUNDARY = 'a-boundary';

/** What stands before the bytes of the file, and what the body has as a whole. */
const bodies: [string, string, string[]][] = [
  ['as the body', '', ['content-type: image/jpeg', `content-length: ${LENGTH}`]],
  ['in chunks', 'f4240\r\n', ['content-type: image/jpeg', 'transfer-encoding: chunked']],
  [
    'in a form',
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="Data"; filename="a.jpg"\r\n\r\n`,
    [`content-type: multipart/form-data; boundary=${BOUNDARY}`, `content-length: ${LENGTH}`],
  ],
];

describe('an upload whose connection is lost half-way', () => {
  let mms: TestApp;
  let user: MadeUser;
  let session: Record<string, string>;

  beforeAll(async () => {
    mms = await startApp();
    await mms.app.listen(0, '127.0.0.1');
    user = await mms.make.user({ account: (await mms.make.tree()).endUser });
    session = await mms.as(user);
  });
  afterAll(() => mms.close());

  async function begun(before: string, headers: string[]): Promise<Socket> {
    const { port } = mms.app.getHttpServer().address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const own = Object.entries(session).map(([name, value]) => `${name}: ${value}`);
    const head = ['POST /storage/storage/store?PK_StorageType=3 HTTP/1.1', 'host: mms', ...own, ...headers];
    socket.write(`${head.join('\r\n')}\r\n\r\n${before}`);
    socket.write(randomBytes(LENGTH / 2));
    return socket;
  }

  async function lying(): Promise<string[]> {
    const found: string[] = [];
    for await (const { path } of mms.app.get(Blobs, { strict: false }).list()) found.push(path);
    return found;
  }

  it.each(bodies)('%s leaves nothing', async (_, before, headers) => {
    const socket = await begun(before, headers);
    await eventually(async () => expect(await lying()).toHaveLength(1));

    socket.destroy();

    await eventually(async () => expect(await lying()).toEqual([]));
    // its place is emptied once more, whoever wrote there
    await eventually(async () => expect(await dueRemovals(mms)).toBe(1));
    await mms.app.get(RemovalSweep, { strict: false }).run();
    expect(await dueRemovals(mms)).toBe(0);
    expect(await totalsOf(mms, user.account.id)).toEqual({
      counted: { files: 0, bytes: 0 },
      stored: { files: 0, bytes: 0 },
    });
  });
});
