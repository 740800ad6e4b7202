import { randomUUID } from 'node:crypto';

import { Database } from '@app/database';

import { freePort } from '../support/demo-process.js';
import { varOf } from '../support/environment.js';
import type { MadeUser } from '../support/make.js';
import { make } from '../support/make.js';
import type { ServerProcess } from '../support/server-process.js';
import { startServer } from '../support/server-process.js';
import { loginUrl } from '../support/start-app.js';
import { testDatabase } from '../support/test-database.js';

/** `KILL_ROUNDS=100 npx jest -- test/process/kill-once` is the long version. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 4);
const WORKERS = 6;

describe('a server that is killed while requests with keys of their own come', () => {
  let url: string;
  let remove: () => void;
  let port: number;
  let server: ServerProcess;
  let owner: MadeUser;
  let session: string;
  /** What was answered to each key. */
  const answered = new Map<string, number>();
  /** Of these it is not known whether they were done. */
  const cut: string[] = [];

  beforeAll(async () => {
    ({ url, remove } = await testDatabase());
    port = await freePort();
    const database = await Database.open(url);
    const hands = make(database);
    owner = await hands.user({ account: await hands.account() });
    await database.close();
  }, 60_000);
  afterAll(async () => {
    await server.kill('SIGKILL');
    remove();
  });

  const at = () => `${server.url}/account/account/account/${owner.account.id}`;

  async function start(): Promise<void> {
    server = await startServer(port, { DATABASE_URL: url, VAR_DIR: varOf(url), MMS_LOG_LEVEL: 'silent' });
    const { Identity, IdentitySignature } = (await (await fetch(server.url + loginUrl(owner))).json()) as Record<
      string,
      string
    >;
    const headers = { MMSAuth: Identity ?? '', MMSAuthSig: IdentitySignature ?? '' };
    session = await (await fetch(`${server.url}/info/session/token`, { headers })).text();
  }

  async function ask(key: string): Promise<number> {
    const headers = { MMSSession: session, 'idempotency-key': key, 'content-type': 'application/json' };
    const answer = await fetch(`${at()}/installation`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ City: key }),
    });
    if (answer.status !== 201) throw new Error(`answered ${answer.status}`);
    return ((await answer.json()) as { PK_Installation: number }).PK_Installation;
  }

  async function work(milliseconds: number): Promise<void> {
    let going = true;
    const loops = Array.from({ length: WORKERS }, async () => {
      while (going) {
        const key = randomUUID();
        await ask(key).then(
          (id) => answered.set(key, id),
          () => cut.push(key),
        );
      }
    });
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await server.kill('SIGKILL');
    going = false;
    await Promise.all(loops);
  }

  it('has lost nothing that was answered, and does nothing twice that comes again', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await start();
      for (const key of cut.splice(0)) answered.set(key, await ask(key));
      await work(20 + round * 25);
    }
    await start();
    for (const key of cut.splice(0)) answered.set(key, await ask(key));

    for (const [key, id] of answered) expect(await ask(key)).toBe(id);
    const { Installations } = (await (
      await fetch(`${at()}/installations`, { headers: { MMSSession: session } })
    ).json()) as { Installations: { City: string }[] };
    // beside the one that every account begins with
    expect(Installations.map(({ City }) => City).sort()).toEqual(['', ...answered.keys()].sort());
    expect(answered.size).toBeGreaterThan(ROUNDS);
  }, 300_000);
});
