import type { Database } from '@app/database';
import { AuthLogin, AuthUser, Installation, Term, User } from '@app/database';

import type { Deed, Scene } from './scene.js';

const WITHOUT_A_HALF =
  'SELECT u.`PK_User` FROM `auth_account_User` u LEFT JOIN `account_User` a ON a.`PK_User` = u.`PK_User` LEFT JOIN `auth_account_Login` l ON l.`FK_User` = u.`PK_User` WHERE a.`PK_User` IS NULL OR l.`FK_User` IS NULL';

/** People who register: a login, a person, an account with its place and an installation, or nothing. */
export class Registering implements Deed {
  done = 0;
  private answered: string[] = [];

  constructor(private readonly scene: Scene) {}

  async work(): Promise<void> {
    const Username = `killed${this.scene.next()}`;
    const body = { Username, Password: 'a good password', Email: `${Username}@example.com`, PK_Oem: 1 };
    const { status } = await this.scene.send('POST', '/autha/auth/username', body, {});
    if (status !== 201) return;
    this.answered.push(Username);
    this.done += 1;
  }

  async left(database: Database): Promise<void> {
    const { manager } = database.reading;
    for (const username of this.answered.splice(0)) {
      const login = await manager.findOneByOrFail(AuthLogin, { username });
      const { accountId } = await manager.findOneByOrFail(AuthUser, { id: login.userId });
      await manager.findOneByOrFail(User, { id: login.userId, accountId });
      expect(await manager.countBy(Installation, { accountId })).toBe(1);
      expect(await manager.countBy(Term, { accountId, kind: 0 })).toBe(2); // the OEM and the master
    }
    expect(await database.select(WITHOUT_A_HALF)).toEqual([]);
  }
}

/** Edits of one account, each with a number: the last that was answered is there, or a later one; and all of it. */
export class Editing implements Deed {
  done = 0;
  private answered = 0;

  constructor(private readonly scene: Scene) {}

  async work(): Promise<void> {
    const edit = this.scene.next();
    const body = { PK_Oem_Account: `edit${edit}`, Billing: { City: `edit${edit}` } };
    const { status } = await this.scene.send('PUT', `/account/account/account/${this.scene.home.id}`, body);
    if (status !== 200) return;
    this.answered = edit;
    this.done += 1;
  }

  async back(): Promise<void> {
    const { scene } = this;
    const found = await scene.ask(`/account/account/account/${scene.home.id}`, { headers: scene.asDealer() });
    const { PK_Oem_Account, Billing } = (await found.json()) as { PK_Oem_Account: string; Billing: { City: string } };
    expect(found.status).toBe(200);
    if (this.answered > 0) expect(Number(PK_Oem_Account.slice(4))).toBeGreaterThanOrEqual(this.answered);
    expect(Billing.City).toBe(PK_Oem_Account);
    const search = `/account/account/accounts?City=${PK_Oem_Account || 'none'}`;
    const { Accounts } = (await (await scene.ask(search, { headers: scene.asDealer() })).json()) as {
      Accounts: { PK_Account: number }[];
    };
    if (PK_Oem_Account) expect(Accounts.map(({ PK_Account }) => PK_Account)).toContain(scene.home.id);
  }
}

/** Imports of forty users each: all of one or nothing. */
export class Importing implements Deed {
  done = 0;
  private static readonly ROWS = 40;
  private answered = new Map<number, boolean>();

  constructor(private readonly scene: Scene) {}

  async work(): Promise<void> {
    const { scene } = this;
    const number = scene.next();
    const rows = Array.from({ length: Importing.ROWS }, (_, n) =>
      JSON.stringify({
        PK_Oem_Account: `import${number}`,
        Billing: { LastName: `Import${number}` },
        Users: [{ Username: `import${number}-${n}`, Email: 'i@example.com' }],
      }),
    );
    this.answered.set(number, false);
    const { status } = await scene.ask(`/account/account/account/${scene.dealer.account.id}/import`, {
      method: 'POST',
      headers: scene.asDealer({ 'content-type': 'application/x-ndjson' }),
      body: rows.join('\n'),
    });
    if (status !== 200) return;
    this.answered.set(number, true);
    this.done += 1;
  }

  async left(database: Database): Promise<void> {
    for (const [number, isDone] of this.answered) {
      const accounts = 'SELECT COUNT(*) AS `n` FROM `account_Account` WHERE `PK_Oem_Account` = ?';
      const [row] = await database.select<{ n: number }>(accounts, [`import${number}`]);
      const logins = 'SELECT 1 FROM `auth_account_Login` WHERE `Username` LIKE ?';
      const users = await database.select(logins, [`import${number}-%`]);
      const n = Number(row?.n);
      expect([[0, Importing.ROWS].includes(n), users.length]).toEqual([true, n]);
      if (isDone) expect(n).toBe(Importing.ROWS);
    }
    this.answered = new Map();
  }
}
