import { verifyAudit } from '@app/audit';
import type { AuthAccount } from '@app/database';
import {
  AuthDevice,
  AuthLogin,
  AuthUser,
  Child,
  Database,
  Device,
  Gateway,
  Installation,
  Term,
  User,
} from '@app/database';
import { auditKeyFrom, hashOf } from '@app/identity';

import { freePort } from '../support/demo-process.js';
import type { MadeUser } from '../support/make.js';
import { make } from '../support/make.js';
import type { ServerProcess } from '../support/server-process.js';
import { SECRET, startServer } from '../support/server-process.js';
import { loginUrl } from '../support/start-app.js';
import { testDatabase } from '../support/test-database.js';

/** `KILL_ROUNDS=500 npx jest -- test/process/kill` is the long version. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 30);
const IMPORTED = 40;

/** What the server has answered, and so must know after whatever happens to it. */
interface Answered {
  registered: string[];
  /** The number of the last edit. */
  edit: number;
  removed: number[];
  added: number[];
  imports: Map<number, boolean>;
  ended: string[];
  /** The number of the last status report of the gateway. */
  report: number;
}

describe('a server that is killed in the middle of its work', () => {
  let url: string;
  let remove: () => void;
  let port: number;
  let server: ServerProcess;
  let dealer: MadeUser;
  let home: AuthAccount;
  let device: number;
  let gateway: Record<string, string>;
  let sequence = 0;
  let session: string;
  const tally = { registered: 0, edits: 0, removed: 0, imports: 0, cut: 0, ended: 0, reports: 0 };
  let name = 0;

  beforeAll(async () => {
    ({ url, remove } = await testDatabase());
    port = await freePort();
    const database = await Database.open(url);
    const hands = make(database);
    const tree = await hands.tree();
    dealer = await hands.user({ account: tree.dealer, username: 'kill-dealer' });
    home = tree.endUser;
    device = await hands.device({ account: home });
    await database.write((db) => db.update(AuthDevice, { id: device }, { hwKeyHash: hashOf('a key') }));
    await database.close();
    server = await start();
    session = await sessionOf(dealer);
    const login = await ask(`/authd/auth/device/${device}`, { headers: { MMSHWKey: 'a key' } });
    const { Identity, IdentitySignature } = (await login.json()) as Record<string, string>;
    gateway = { MMSAuth: Identity ?? '', MMSAuthSig: IdentitySignature ?? '' };
  }, 60_000);
  afterAll(async () => {
    await server.kill('SIGKILL');
    remove();
    console.log(`killed ${ROUNDS} times: ${JSON.stringify(tally)}`);
  });

  const start = () =>
    startServer(port, {
      DATABASE_URL: url,
      MMS_LOG_LEVEL: 'silent',
      MMS_ADDRESS_LIMIT: '1000000',
      MMS_USERNAME_LIMIT: '1000000',
    });
  const ask = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, init);
  const as = (extra: Record<string, string> = {}) => ({ MMSSession: session, ...extra });
  const json = { 'content-type': 'application/json' };
  const send = (method: string, path: string, body: object, headers: Record<string, string> = as()) =>
    ask(path, { method, headers: { ...json, ...headers }, body: JSON.stringify(body) });

  async function sessionOf(user: Pick<MadeUser, 'username' | 'password' | 'oemId'>): Promise<string> {
    const { Identity, IdentitySignature } = (await (await ask(loginUrl(user))).json()) as Record<string, string>;
    const headers = { MMSAuth: Identity ?? '', MMSAuthSig: IdentitySignature ?? '' };
    return (await ask('/info/session/token', { headers })).text();
  }

  /** Each goes on until the server is gone. */
  const workers: ((answered: Answered) => Promise<void>)[] = [
    async (answered) => {
      const Username = `killed${(name += 1)}`;
      const body = { Username, Password: 'a good password', Email: `${Username}@example.com`, PK_Oem: 1 };
      const { status } = await send('POST', '/autha/auth/username', body, {});
      if (status === 201) answered.registered.push(Username);
    },
    async (answered) => {
      const edit = (name += 1);
      const body = { PK_Oem_Account: `edit${edit}`, Billing: { City: `edit${edit}` } };
      const { status } = await send('PUT', `/account/account/account/${home.id}`, body);
      if (status === 200) answered.edit = edit;
    },
    async (answered) => {
      const added = await send('POST', `/account/account/account/${home.id}/installation`, { City: 'Bath' });
      if (added.status !== 201) return;
      const { PK_Installation } = (await added.json()) as { PK_Installation: number };
      answered.added.push(PK_Installation);
      const path = `/account/account/account/${home.id}`;
      await send('PUT', `${path}/device/${device}`, { PK_Installation });
      const { status } = await ask(`${path}/installation/${PK_Installation}`, { method: 'DELETE', headers: as() });
      if (status === 200) answered.removed.push(PK_Installation);
    },
    async (answered) => {
      const made = await send('POST', '/autha/auth/account', { PK_Oem: 1, PK_AccountType: 5 });
      if (made.status !== 201) return;
      const import_ = (name += 1);
      const rows = Array.from({ length: IMPORTED }, (_, n) =>
        JSON.stringify({
          PK_Oem_Account: `import${import_}`,
          Billing: { LastName: `Import${import_}` },
          Users: [{ Username: `import${import_}-${n}`, Email: 'i@example.com' }],
        }),
      );
      answered.imports.set(import_, false);
      const { status } = await ask(`/account/account/account/${dealer.account.id}/import`, {
        method: 'POST',
        headers: as({ 'content-type': 'application/x-ndjson' }),
        body: rows.join('\n'),
      });
      if (status === 200) answered.imports.set(import_, true);
    },
    async (answered) => {
      const ended = await sessionOf(dealer);
      const headers = { MMSSession: ended };
      const who = await ask(`/info/session/session/${ended}`, { headers });
      if (who.status !== 200) return;
      const { status } = await ask(`/autha/auth/user/${dealer.id}/logout`, { method: 'POST', headers });
      if (status !== 200) return;
      answered.ended.push(ended);
      session = await sessionOf(dealer);
    },
    async (answered) => {
      const Sequence = (sequence += 1);
      const Devices = [{ Id: 5, Name: `Lamp ${Sequence}` }, { Id: 6 }];
      const { status } = await send('POST', `/device/device/device/${device}/report`, { Sequence, Devices }, gateway);
      if (status === 200) answered.report = Sequence;
    },
  ];

  async function work(milliseconds: number): Promise<Answered> {
    const answered: Answered = {
      registered: [],
      edit: 0,
      removed: [],
      added: [],
      imports: new Map(),
      ended: [],
      report: 0,
    };
    let going = true;
    const loops = workers.map(async (worker) => {
      // a request that is cut off was not answered
      while (going) await worker(answered).catch(() => undefined);
    });
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await server.kill('SIGKILL');
    going = false;
    await Promise.all(loops);
    return answered;
  }

  async function verify(answered: Answered): Promise<void> {
    const database = await Database.open(url, { onlyReads: true });
    try {
      const { manager } = database.reading;
      for (const username of answered.registered) {
        const login = await manager.findOneByOrFail(AuthLogin, { username });
        const { accountId } = await manager.findOneByOrFail(AuthUser, { id: login.userId });
        await manager.findOneByOrFail(User, { id: login.userId, accountId });
        expect(await manager.countBy(Installation, { accountId })).toBe(1);
        expect(await manager.countBy(Term, { accountId, kind: 0 })).toBe(2); // the OEM and the master
      }
      expect(
        await database.select(
          'SELECT u.`PK_User` FROM `auth_account_User` u LEFT JOIN `account_User` a ON a.`PK_User` = u.`PK_User` LEFT JOIN `auth_account_Login` l ON l.`FK_User` = u.`PK_User` WHERE a.`PK_User` IS NULL OR l.`FK_User` IS NULL',
        ),
      ).toEqual([]);

      const remaining = (await manager.findBy(Installation, { accountId: home.id })).map(({ id }) => id);
      expect(remaining.length).toBeGreaterThan(0);
      expect(remaining.filter((id) => answered.removed.includes(id))).toEqual([]);
      for (const id of answered.added) {
        expect(remaining.includes(id) || answered.removed.includes(id) || id === answered.added.at(-1)).toBe(true);
      }
      expect(remaining).toContain((await manager.findOneByOrFail(Device, { id: device })).installationId);

      for (const [number, done] of answered.imports) {
        const sql = 'SELECT COUNT(*) AS `n` FROM `account_Account` WHERE `PK_Oem_Account` = ?';
        const [row] = await database.select<{ n: number }>(sql, [`import${number}`]);
        const users = await database.select('SELECT 1 FROM `auth_account_Login` WHERE `Username` LIKE ?', [
          `import${number}-%`,
        ]);
        expect([[0, IMPORTED].includes(Number(row?.n)), users.length]).toEqual([true, Number(row?.n)]);
        if (done) expect(Number(row?.n)).toBe(IMPORTED);
        else tally.cut += 1;
      }
      if (answered.report > 0) {
        const kept = await manager.findOneByOrFail(Gateway, { id: device });
        expect(kept.sequence).toBeGreaterThanOrEqual(answered.report);
        const children = await manager.find(Child, { where: { deviceId: device }, order: { child: 'ASC' } });
        expect(children.map(({ child, name: of }) => [child, of])).toEqual([
          [5, `Lamp ${kept.sequence}`],
          [6, ''],
        ]);
      }
      expect(await verifyAudit(database, auditKeyFrom(SECRET))).toEqual([]);
    } finally {
      await database.close();
    }
  }

  /** The last edit that was answered is there, or a later one; and all of it. */
  async function verifyEdit({ edit }: Answered): Promise<void> {
    const found = await ask(`/account/account/account/${home.id}`, { headers: as() });
    const { PK_Oem_Account, Billing } = (await found.json()) as { PK_Oem_Account: string; Billing: { City: string } };
    expect(found.status).toBe(200);
    if (edit > 0) expect(Number(PK_Oem_Account.slice(4))).toBeGreaterThanOrEqual(edit);
    expect(Billing.City).toBe(PK_Oem_Account);
    const search = await ask(`/account/account/accounts?City=${PK_Oem_Account || 'none'}`, { headers: as() });
    const { Accounts } = (await search.json()) as { Accounts: { PK_Account: number }[] };
    if (PK_Oem_Account) expect(Accounts.map(({ PK_Account }) => PK_Account)).toContain(home.id);
  }

  it(`has, on restart, all of what it has answered and nothing by halves, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      // now and then long enough for the longest of the work, also on a slow machine
      const answered = await work(40 + ((round * 97) % 400) + (round % 6 === 5 ? 1500 : 0));
      await verify(answered);
      server = await start();
      session = await sessionOf(dealer);
      await verifyEdit(answered);
      for (const ended of answered.ended) {
        const { status } = await ask('/account/account/accounts', { headers: { MMSSession: ended } });
        expect(status).toBe(401);
      }
      tally.registered += answered.registered.length;
      tally.edits += Number(answered.edit > 0);
      tally.removed += answered.removed.length;
      tally.imports += [...answered.imports.values()].filter(Boolean).length;
      tally.ended += answered.ended.length;
      tally.reports += Number(answered.report > 0);
    }
    expect(
      Math.min(tally.registered, tally.edits, tally.removed, tally.imports, tally.ended, tally.reports),
    ).toBeGreaterThan(0);
  }, 600_000);
});
