import type { AuthAccount } from '@app/database';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('/account/account/account/{PK_Account}', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
  });
  afterAll(() => mms.close());

  const headersOf = async (account: AuthAccount, roleId?: number) =>
    mms.as(await mms.make.user({ account, ...(roleId ? { roleId } : {}) }));
  const path = ({ id }: AuthAccount) => `/account/account/account/${id}`;

  it('GET answers the own account, with addresses, phones and servers', async () => {
    const account = await mms.make.account({
      parent: tree.dealer,
      billing: { firstName: 'Grace', city: 'Łódź', countryId: 616 },
      phones: [{ number: '310-500-1000' }, { number: '+48 42 555' }],
      oemAccount: '12345',
    });

    const { status, headers, json } = await mms.get(path(account), await headersOf(account));

    expect(status).toBe(200);
    expect(headers.etag).toMatch(/^"1\./);
    expect(json).toMatchObject({
      PK_AccountType: 5,
      PK_Oem: 1,
      PK_Oem_Account: '12345',
      Server_Account: 'mms.test',
      Billing: { FirstName: 'Grace', City: 'Łódź', PK_Country: 616, LastName: '' },
      Mailing: { FirstName: '' },
      Phone: [
        { Phone: '310-500-1000', Validated: '0', ValidationCode: '' },
        { Phone: '+48 42 555', PK_Country: 0 },
      ],
    });
  });

  it.each(['/accounts/accounts/', '/account/account/'])('GET answers at the printed path %s too', async (alias) => {
    const { status } = await mms.get(`${alias}${tree.endUser.id}`, await headersOf(tree.dealer));

    expect(status).toBe(200);
  });

  it('PUT changes only what is sent', async () => {
    const owner = await headersOf(tree.endUser);

    const { status, json } = await mms.put(path(tree.endUser), owner, { Billing: { City: 'Berlin', PK_Country: 276 } });

    expect(status).toBe(200);
    expect(json).toMatchObject({
      PK_Server_Account: 5,
      PK_Server_Event: 13,
      Billing: { FirstName: 'Ada', City: 'Berlin', PK_Country: 276 },
    });
    expect((await mms.get(path(tree.endUser), owner)).json.Billing).toMatchObject({ FirstName: 'Ada', City: 'Berlin' });
  });

  it('PUT replaces the phones when they are sent', async () => {
    const owner = await headersOf(tree.endUser);
    await mms.put(path(tree.endUser), owner, { Phone: [{ Phone: '111 1111' }, { Phone: '222 2222', Type: 'work' }] });

    await mms.put(path(tree.endUser), owner, { Phone: [{ Phone: '333 3333' }] });

    expect((await mms.get(path(tree.endUser), owner)).json.Phone).toEqual([
      { PK_Provider: 0, PK_Country: 0, Phone: '333 3333', Extension: '', Type: '', ValidationCode: '', Validated: '0' },
    ]);
  });

  it('PUT takes back what GET answered', async () => {
    const owner = await headersOf(tree.endUser);
    const { json } = await mms.get(path(tree.endUser), owner);

    expect((await mms.put(path(tree.endUser), owner, json)).status).toBe(200);
  });

  it('PUT refuses an edit of what somebody else has changed', async () => {
    const owner = await headersOf(tree.endUser);
    const { headers } = await mms.get(path(tree.endUser), owner);
    const mine = { ...owner, 'if-match': String(headers.etag) };

    const first = await mms.put(path(tree.endUser), mine, { Billing: { LastName: 'First' } });
    const second = await mms.put(path(tree.endUser), mine, { Billing: { LastName: 'Second' } });

    expect([first.status, second.status]).toEqual([200, 412]);
    expect((await mms.get(path(tree.endUser), owner)).json.Billing.LastName).toBe('First');
  });

  it('PUT lets one of two simultaneous edits of the same version win', async () => {
    const owner = await headersOf(tree.endUser);
    const { headers } = await mms.get(path(tree.endUser), owner);
    const mine = { ...owner, 'if-match': String(headers.etag) };

    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => mms.put(path(tree.endUser), mine, { PK_Oem_Account: String(n) })),
    );

    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 7 }, () => 412),
    ]);
  });

  it('PUT moves an account below another dealer, and its search with it', async () => {
    const account = await mms.make.account({ parent: tree.dealer, billing: { lastName: 'Wanderer' } });
    const distributor = await headersOf(tree.distributor);
    const found = async (by: AuthAccount) =>
      (await mms.get('/account/account/accounts?LastName=wander', await headersOf(by))).json.Accounts.length as number;

    const { status } = await mms.put(path(account), distributor, { PK_Account_Parent: tree.sibling.id });

    expect(status).toBe(200);
    expect([await found(tree.dealer), await found(tree.sibling), await found(tree.distributor)]).toEqual([0, 1, 1]);
    expect((await mms.get(path(account), await headersOf(tree.dealer))).status).toBe(404);
  });

  it.each([
    ['a country that does not exist', { Billing: { PK_Country: 999 } }, 'Billing.PK_Country'],
    ['a phone without a number', { Phone: [{ Type: 'home' }] }, 'Phone.0.Phone'],
    ['a carrier that does not exist', { Phone: [{ Phone: '1', PK_Provider: 9999 }] }, 'Phone.0.PK_Provider'],
    ['a name that is no text', { Billing: { FirstName: 5 } }, 'Billing.FirstName'],
    ['a language that does not exist', { PK_Language: 4711 }, 'PK_Language'],
  ])('PUT refuses %s', async (_, body, name) => {
    const { status, json } = await mms.put(path(tree.endUser), await headersOf(tree.endUser), body);

    expect(status).toBe(400);
    expect(json.errors.map((each: { name: string }) => each.name)).toContain(name);
  });
});
