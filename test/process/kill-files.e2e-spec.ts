import { randomBytes } from 'node:crypto';

import { Database, Removal, Store } from '@app/database';

import { blobsFor, checkFiles } from '../../apps/storage/src/app.module.js';
import { freePort } from '../support/demo-process.js';
import { testEnvironment, varOf } from '../support/environment.js';
import { form, md5, totalsOf } from '../support/files.js';
import type { MadeUser } from '../support/make.js';
import { make } from '../support/make.js';
import type { ServerProcess } from '../support/server-process.js';
import { startServer } from '../support/server-process.js';
import { loginUrl } from '../support/start-app.js';
import { testDatabase } from '../support/test-database.js';

/** `KILL_ROUNDS=1000 npx jest -- test/process/kill-files` is the long version. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 15);
const WORKERS = 6;
const PATH = '/storage/storage/store';
const DAY = 86_400_000;

interface Kept {
  id: number;
  key: string;
  md5: string;
}

describe('a server that is killed while files come and go', () => {
  let url: string;
  let remove: () => void;
  let port: number;
  let server: ServerProcess;
  let owner: MadeUser;
  let session: string;
  /** What was answered, and what it was told to forget. */
  const kept = new Map<number, Kept>();
  const deleted = new Set<number>();
  /** Of these it is not known whether they are there. */
  const open = new Set<number>();
  const tally = { stored: 0, deleted: 0, cut: 0 };

  beforeAll(async () => {
    ({ url, remove } = await testDatabase());
    port = await freePort();
    const database = await Database.open(url);
    const hands = make(database);
    owner = await hands.user({ account: await hands.account() });
    await database.close();
    server = await start();
    session = await signIn();
  }, 60_000);
  afterAll(async () => {
    await server.kill('SIGKILL');
    remove();
    console.log(`killed ${ROUNDS} times: ${JSON.stringify(tally)}`);
  });

  const start = () =>
    startServer(port, {
      DATABASE_URL: url,
      VAR_DIR: varOf(url),
      MMS_LOG_LEVEL: 'silent',
      MMS_ADDRESS_LIMIT: '1000000',
      MMS_USERNAME_LIMIT: '1000000',
    });
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(server.url + path, {
      ...init,
      headers: { MMSSession: session, ...(init.headers as Record<string, string>) },
    });

  async function signIn(): Promise<string> {
    const { Identity, IdentitySignature } = (await (await fetch(server.url + loginUrl(owner))).json()) as Record<
      string,
      string
    >;
    const headers = { MMSAuth: Identity ?? '', MMSAuthSig: IdentitySignature ?? '' };
    return (await fetch(`${server.url}/info/session/token`, { headers })).text();
  }

  async function store(n: number): Promise<void> {
    const bytes = randomBytes(n % 3 === 0 ? 700_000 : 5000);
    const { headers, body } =
      n % 2 === 0 ? form([['Data', bytes]]) : { headers: { 'content-type': 'image/jpeg' }, body: bytes };
    tally.cut += 1;
    const answer = await ask(`${PATH}?PK_StorageType=${1 + (n % 3)}&Tags=t${n}`, { method: 'POST', headers, body });
    if (answer.status !== 201) return;
    const { PK_Store: id, Key: key } = (await answer.json()) as { PK_Store: number; Key: string };
    kept.set(id, { id, key, md5: md5(bytes) });
    tally.stored += 1;
    tally.cut -= 1;
  }

  async function forget(): Promise<void> {
    const [oldest] = [...kept.values()].filter(({ id }) => !open.has(id));
    if (!oldest || kept.size < 5) return;
    open.add(oldest.id);
    const { status } = await ask(`${PATH}/${oldest.id}?Key=${oldest.key}`, { method: 'DELETE' });
    if (status !== 200) return;
    kept.delete(oldest.id);
    open.delete(oldest.id);
    deleted.add(oldest.id);
    tally.deleted += 1;
  }

  let number = 0;
  async function work(milliseconds: number): Promise<void> {
    let going = true;
    const loops = Array.from({ length: WORKERS }, async () => {
      // what is cut off was not answered
      while (going) {
        await store((number += 1)).catch(() => undefined);
        if (number % 3 === 0) await forget().catch(() => undefined);
      }
    });
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await server.kill('SIGKILL');
    going = false;
    await Promise.all(loops);
  }

  /** Every answered file is there once and whole, nothing that was deleted is, and what is counted is what there is. */
  async function verify(): Promise<void> {
    const database = await Database.open(url);
    try {
      const { manager } = database.reading;
      const rows = new Map((await manager.find(Store)).map((row) => [row.id, row]));
      const lost = [...kept.keys()].filter((id) => !rows.has(id) && !open.has(id));
      const back = [...deleted].filter((id) => rows.has(id));
      const tags = [...rows.values()].map((row) => row.tags);
      expect({ lost, back, doubled: tags.length - new Set(tags).size }).toEqual({ lost: [], back: [], doubled: 0 });
      const { counted, stored } = await totalsOf({ database }, owner.account.id);
      expect(counted).toEqual(stored);
      for (const id of open) if (!rows.has(id)) kept.delete(id);
      open.clear();

      // whatever is in the storage is either known or on its way out
      const blobs = await blobsFor(testEnvironment(url));
      const said: string[] = [];
      const now = new Date(Date.now() + DAY);
      expect([await checkFiles(database, blobs, { mend: false, now, say: (line) => said.push(line) }), said]).toEqual([
        0,
        [],
      ]);
      const going = new Set((await manager.find(Removal)).map(({ path }) => path));
      expect([...rows.values()].filter(({ path }) => going.has(path))).toEqual([]);
    } finally {
      await database.close();
    }
  }

  it(
    `has, on restart, all files that it has answered and nothing else, ${ROUNDS} times`,
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await work(60 + ((round * 97) % 500));
        await verify();
        server = await start();
        for (const { id, key, md5: hash } of [...kept.values()].slice(-10)) {
          const answer = await ask(`${PATH}/${id}/archive?Key=${key}`);
          expect([answer.status, md5(Buffer.from(await answer.arrayBuffer()))]).toEqual([200, hash]);
        }
      }
      expect(Math.min(tally.stored, tally.deleted, tally.cut)).toBeGreaterThan(0);
    },
    Math.max(900_000, ROUNDS * 20_000),
  );
});
