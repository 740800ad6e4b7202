import { AuthAccount, Term } from '@app/database';
import { indexAccount } from '@app/accounts';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

const NDJSON = { 'content-type': 'application/x-ndjson' };
const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const parsed = (text: string) =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const rich = {
  Ref: '2',
  ParentRef: '1',
  PK_AccountType: 5,
  PK_Oem_Account: 'A-17',
  PK_Language: 1,
  Billing: { FirstName: 'Zoë', LastName: 'O\'Brien, "Jr"', Address1: '5 Łódź St', City: 'Bath', PK_Country: 826 },
  Mailing: { Company: 'Acme\tLtd'.replace('\t', ' '), PostalCode: 'BA1' },
  Phone: [{ Phone: '+44 1225 1', Extension: '7', PK_Country: 826 }, { Phone: '555 0100' }],
  Users: [
    {
      Username: 'zoe',
      Email: 'zoe@example.com',
      Name: 'Zoë',
      PK_PermissionRole: 10,
      EmailAlerts: true,
      NotifyOnSeverity: '1,2',
    },
    {
      Username: 'kid',
      Email: 'kid@example.com',
      PK_PermissionRole: 12,
      Phone: [{ Phone: '555 0101', Type: 'mobile' }],
    },
  ],
  Installations: [{ City: 'Bath', Imei: '990001' }, { City: 'Wells' }],
};
const dealerRow = { Ref: '1', ParentRef: '', PK_AccountType: 4, PK_Language: 1, Installations: [{}] };

describe('import and export of accounts', () => {
  let mms: TestApp;
  let distributor: MadeUser;
  let dealer: MadeUser;
  let as: Headers;

  beforeAll(async () => {
    mms = await startApp();
    const tree = await mms.make.tree();
    distributor = await mms.make.user({ account: tree.distributor });
    dealer = await mms.make.user({ account: tree.dealer });
    as = await mms.as(distributor);
  });
  afterAll(() => mms.close());

  const target = async () => (await mms.make.account({ typeId: 3, parent: await parentOf(distributor) })).id;
  const parentOf = (user: MadeUser) =>
    mms.database.reading.manager.findOneByOrFail(AuthAccount, { id: user.account.parentId ?? 0 });
  /** An empty account below which the caller may import: a dealer of its own below the distributor. */
  const empty = async (typeId = 4) => (await mms.make.account({ typeId, parent: distributor.account })).id;
  const send = (id: number, body: string, query = '', headers: Headers = NDJSON, who = as) =>
    mms.send('POST', `/account/account/account/${id}/import${query}`, { headers: { ...who, ...headers }, body });
  const exported = async (id: number, query = '') =>
    (await mms.get(`/account/account/account/${id}/export${query}`, as)).body;
  const count = async (id: number) =>
    (await mms.get(`/account/account/account/${id}/accounts/count`, as)).json.ChildrenCount as number;

  it('brings a tree back as it was, by NDJSON and by CSV', async () => {
    const account = await distributorBelowOem();
    const done = await mms.send('POST', `/account/account/account/${account.id}/import`, {
      headers: { ...account.as, ...NDJSON },
      body: lines([dealerRow, rich]),
    });
    expect([done.status, done.json]).toEqual([
      200,
      { Accounts: 2, Users: 2, Installations: 3, Imported: 2, Refused: 0, Errors: [] },
    ]);

    const get = async (query: string) =>
      (await mms.get(`/account/account/account/${account.id}/export${query}`, account.as)).body;
    const [ndjson, csv] = [await get(''), await get('?Format=csv')];
    expect(parsed(ndjson)).toEqual([dealerRow, rich]);
    for (const [type, text] of [
      ['application/x-ndjson', ndjson],
      ['text/csv', csv],
    ] as const) {
      await removeAll(account);
      const again = await mms.send('POST', `/account/account/account/${account.id}/import`, {
        headers: { ...account.as, 'content-type': type },
        body: text,
      });
      expect([type, again.status, again.json.Errors]).toEqual([type, 200, []]);
      expect([await get(''), await get('?Format=csv')]).toEqual([ndjson, csv]);
    }
    await removeAll(account);
  });

  async function distributorBelowOem() {
    const made = await mms.make.account({ typeId: 3, parent: await parentOf(distributor) });
    const user = await mms.make.user({ account: made });
    return { id: made.id, as: await mms.as(user) };
  }

  async function removeAll(account: { id: number; as: Headers }) {
    const { json } = await mms.get(`/account/account/account/${account.id}/accounts`, account.as);
    const ids = (json.Accounts as { PK_Account: string; Company?: string }[]).map(({ PK_Account }) => PK_Account);
    for (const id of ids.reverse()) {
      const { json: found } = await mms.get(`/account/account/account/${id}`, account.as);
      const { Company, FirstName, LastName } = found.Billing as Record<string, string>;
      const name = Company || `${FirstName ?? ''} ${LastName ?? ''}`.trim() || id;
      const path = `/account/account/account/${id}?Name=${encodeURIComponent(name)}`;
      expect((await mms.send('DELETE', path, { headers: account.as })).status).toBe(200);
    }
  }

  it('imports what an edit would have written: found by the same words', async () => {
    const id = await empty();
    const row = { ...rich, Ref: '', ParentRef: '' };
    const users = row.Users.map((user) => ({ ...user, Username: `words-${user.Username}` }));
    expect((await send(id, lines([{ ...row, Users: users }]))).status).toBe(200);

    const account = await mms.database.reading.manager.findOneByOrFail(AuthAccount, { parentId: id });
    const stored = () =>
      mms.database.reading.manager.find(Term, {
        where: { accountId: account.id },
        order: { ancestorId: 'ASC', kind: 'ASC', term: 'ASC' },
      });
    const imported = await stored();
    await mms.database.write((db) => indexAccount(db, account.id));
    expect(imported).toEqual(await stored());
    const { json } = await mms.get('/account/account/accounts?LastName=bri&City=bat', as);
    expect(json.Accounts.map((each: { PK_Account: number }) => each.PK_Account)).not.toHaveLength(0);
  });

  const bad = [
    { PK_AccountType: 5, Users: [{ Username: 'good-one', Email: 'good@example.com' }] },
    { PK_AccountType: 5, Users: [{ Username: 'bad one', Email: 'x' }] },
    { PK_AccountType: 2 },
    { PK_AccountType: 5, PK_Account: 7, PasswordHash: 'x' },
    { PK_AccountType: 5, Billing: { PK_Country: 1 } },
    { PK_AccountType: 5, ParentRef: 'nobody' },
    { PK_AccountType: 5, Users: [{ Username: 'GOOD-one', Email: 'again@example.com' }] },
    { PK_AccountType: 5, Users: [{ Username: 'master', Email: 'm@example.com', PK_PermissionRole: 1 }] },
  ];
  const wrong = [
    [2, 'Users.0.Username'],
    [2, 'Users.0.Email'],
    [3, 'PK_AccountType'],
    [4, 'PK_Account'],
    [4, 'PasswordHash'],
    [5, 'Billing.PK_Country'],
    [6, 'ParentRef'],
    [7, 'Users.0.Username'],
    [8, 'Users.0.PK_PermissionRole'],
  ];
  const places = (errors: { Account: number; Name: string }[]) => errors.map(({ Account, Name }) => [Account, Name]);

  it('tells in a preview what is wrong, and changes nothing', async () => {
    const id = await empty();

    const { status, json } = await send(id, lines(bad), '?Preview=1');

    expect([status, json.Accounts, json.Imported, json.Refused]).toEqual([200, 8, 1, 7]);
    expect(places(json.Errors)).toEqual(wrong);
    expect(await count(id)).toBe(0);
  });

  it('imports all or nothing, or the good ones, as asked', async () => {
    const id = await empty();
    const all = await send(id, lines(bad));
    expect(all.status).toBe(400);
    expect(all.json.errors.map(({ name }: { name: string }) => name)).toEqual(
      wrong.map(([number, name]) => `Account ${number}.${name}`),
    );
    expect(await count(id)).toBe(0);

    const good = await send(id, lines(bad), '?Mode=good');
    expect([good.status, good.json.Imported, good.json.Refused]).toEqual([200, 1, 7]);
    expect(places(good.json.Errors)).toEqual(wrong);
    expect(await count(id)).toBe(1);

    const again = await send(id, lines(bad), '?Mode=good');
    expect([again.status, again.json.Imported, again.json.Refused]).toEqual([200, 0, 8]);
    expect(again.json.Errors[0]).toEqual({ Account: 1, Name: 'Users.0.Username', Detail: 'is taken' });
  });

  it('refuses what it cannot read, and says why', async () => {
    const id = await empty();
    const statuses = [];
    for (const [body, headers, part] of [
      [Buffer.from([0x7b, 0xff, 0xfe, 0x0a]), NDJSON, 'is not UTF-8'],
      ['{"a":', NDJSON, 'is not JSON'],
      ['[1]', NDJSON, 'must be an object'],
      ['Kind,Username\nuser,ada\n', { 'content-type': 'text/csv' }, 'must begin with a line of the Kind account'],
      ['Kind,Ref\nhouse,1\n', { 'content-type': 'text/csv' }, 'must begin with'],
      ['Kind,Ref\naccount,"1\n', { 'content-type': 'text/csv' }, 'Quote'],
      ['x'.repeat(300_000), NDJSON, 'longer than'],
      ['{}', { 'content-type': 'application/json' }, 'must be a file'],
    ] as const) {
      const { status, body: answer } = await send(id, body as string, '', headers);
      statuses.push([status, answer.includes(part) ? part : answer]);
    }
    expect(statuses.map(([status]) => status)).toEqual(Array(8).fill(400));
    expect(statuses.map(([, part]) => part)).toEqual([
      'is not UTF-8',
      'is not JSON',
      'must be an object',
      'must begin with a line of the Kind account',
      'must begin with',
      'Quote',
      'longer than',
      'must be a file',
    ]);
    expect(await count(id)).toBe(0);
  });

  it('lets a user without a password choose one, by the mail that the import sends', async () => {
    const id = await empty();
    const rows = [{ PK_AccountType: 5, Users: [{ Username: 'newcomer', Email: 'newcomer@example.com' }] }];
    expect((await send(id, lines(rows), '?Mail=1')).status).toBe(200);

    expect((await mms.login({ username: 'newcomer', password: '', oemId: 1 })).status).toBe(401);
    const mail = await mms.mailTo('newcomer@example.com');
    const [, code] = /Code: (\S+)/.exec(mail) ?? [];
    const reset = await mms.post('/autha/auth/password/reset', {}, { Code: code, Password: 'a good password' });
    expect(reset.status).toBe(200);
    expect((await mms.login({ username: 'newcomer', password: 'a good password', oemId: 1 })).status).toBe(200);
  });

  it('is for those who may add accounts there', async () => {
    const [own, other] = [await mms.as(dealer), await target()];
    expect((await send(dealer.account.id, lines([{ PK_AccountType: 5 }]), '', NDJSON, own)).status).toBe(200);
    expect((await send(other, lines([{ PK_AccountType: 5 }]), '', NDJSON, own)).status).toBe(404);
    expect((await exported(other)).includes('not-found')).toBe(true);
  });
});
