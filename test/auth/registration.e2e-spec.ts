import type { AuthAccount } from '@app/database';
import { Installation } from '@app/database';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Tree = Awaited<ReturnType<TestApp['make']['tree']>>;

const decode = (identity: string) => JSON.parse(Buffer.from(identity, 'base64').toString());

describe('POST /autha/auth/username', () => {
  let mms: TestApp;
  let tree: Tree;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
  });
  afterAll(() => mms.close());

  const body = (Username: string, more = {}) => ({
    Username,
    Email: 'x@example.com',
    Password: 'good password',
    PK_Oem: 1,
    ...more,
  });

  it('makes an account with its owner and its first installation', async () => {
    const { status, json } = await mms.post('/autha/auth/username', {}, body('Newcomer'));

    expect(status).toBe(201);
    const identity = decode(json.Identity);
    expect(identity).toMatchObject({
      PK_AccountType: 5,
      PK_PermissionRole: 10,
      PK_Account_Parent: tree.oem.id,
      Username: 'newcomer',
    });
    expect((await mms.login({ username: 'newcomer', password: 'good password', oemId: 1 })).status).toBe(200);
    expect(await mms.database.reading.manager.countBy(Installation, { accountId: identity.PK_Account })).toBe(1);
  });

  it('takes a form and query arguments too', async () => {
    const form = await mms.send('POST', '/autha/auth/username?PK_Oem=1', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'Username=former&Email=x%40example.com&Password=good+password',
    });

    expect(form.status).toBe(201);
    expect((await mms.login({ username: 'former', password: 'good password', oemId: 1 })).status).toBe(200);
  });

  it('puts the account below the named dealer, whose search finds it', async () => {
    const { json } = await mms.post(
      '/autha/auth/username',
      {},
      body('customer', { PK_Account_Parent: tree.dealer.id }),
    );
    const dealer = await mms.as(await mms.make.user({ account: tree.dealer }));

    const { Accounts } = (await mms.get('/account/account/accounts?Count=200', dealer)).json;

    expect(Accounts.map((each: { PK_Account: number }) => each.PK_Account)).toContain(decode(json.Identity).PK_Account);
  });

  it('adds a user to the own account', async () => {
    const owner = await mms.as(await mms.make.user({ account: tree.cousin }));

    const { json } = await mms.post('/autha/auth/username', owner, body('partner', { PK_Account: tree.cousin.id }));

    expect(decode(json.Identity)).toMatchObject({ PK_Account: tree.cousin.id, PK_PermissionRole: 10 });
  });

  it('refuses a taken name, in whatever case', async () => {
    await mms.post('/autha/auth/username', {}, body('taken'));

    const { status, json } = await mms.post('/autha/auth/username', {}, body('TAKEN'));

    expect(status).toBe(409);
    expect(json.detail).toBe('The user name is taken');
  });

  it.each([
    ['a blank at its end', 'good password '],
    ['a tab at its beginning', '\tgood password'],
    ['too few characters', 'short'],
  ])('refuses a password with %s', async (_, Password) => {
    const { status, json } = await mms.post('/autha/auth/username', {}, body('fussy', { Password }));

    expect(status).toBe(400);
    expect(json.errors[0].name).toBe('Password');
  });
});

describe('POST /autha/auth/account', () => {
  let mms: TestApp;
  let tree: Tree;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
  });
  afterAll(() => mms.close());

  const headersOf = async (account: AuthAccount) => mms.as(await mms.make.user({ account }));

  it('adds an end user below the own account', async () => {
    const dealer = await headersOf(tree.dealer);

    const { status, json } = await mms.post('/autha/auth/account', dealer, {
      PK_Oem: 1,
      PK_Account_Parent: tree.dealer.id,
    });

    expect(status).toBe(201);
    expect(json.Server_Account).toBe('mms.test');
    const place = await mms.get(`/autha/auth/account/${json.PK_Account}`, dealer);
    expect(place.json).toMatchObject({
      PK_AccountType: 5,
      FK_Account_Parent: tree.dealer.id,
      FK_Account_Parent2: tree.distributor.id,
      FK_Account_Parent3: tree.oem.id,
      FK_Account_Parent4: tree.master.id,
    });
  });

  it('makes a new OEM with its account', async () => {
    const admin = await headersOf(tree.master);

    const { status, json } = await mms.post('/autha/auth/account', admin, {
      PK_AccountType: 2,
      PK_Oem: 99,
      PK_Account_Parent: tree.master.id,
    });
    const below = await mms.post('/autha/auth/account', admin, {
      PK_AccountType: 4,
      PK_Oem: 99,
      PK_Account_Parent: json.PK_Account,
    });

    expect([status, below.status]).toEqual([201, 201]);
  });

  it.each([
    ['an account as high as its parent', { PK_AccountType: 4 }, 400],
    ["another OEM than the parent's", { PK_Oem: 73 }, 400],
    ['a server that is no account server', { PK_Server_Account: 13 }, 400],
    ['a parent that does not exist', { PK_Account_Parent: 999_999 }, 404],
  ])('refuses %s', async (_, wrong, status) => {
    const dealer = await headersOf(tree.dealer);

    const answer = await mms.post('/autha/auth/account', dealer, {
      PK_Oem: 1,
      PK_Account_Parent: tree.dealer.id,
      ...wrong,
    });

    expect(answer.status).toBe(status);
  });
});
