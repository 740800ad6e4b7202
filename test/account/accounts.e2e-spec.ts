import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

interface Listed {
  PK_Account: number | string;
}

describe('the accounts below an account', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;
  let dealer: Record<string, string>;
  let people: Record<string, number>;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
    dealer = await mms.as(await mms.make.user({ account: tree.dealer }));
    const add = async (billing: object, phones: { number: string }[] = []) =>
      (await mms.make.account({ parent: tree.dealer, billing, phones })).id;
    people = {
      jose: await add({
        firstName: 'José',
        lastName: 'Álvarez',
        address1: '12 Main Street',
        postalCode: '10012',
        countryId: 724,
      }),
      josefine: await add({ firstName: 'Josefine', lastName: 'Meyer-Ürgens', city: 'Łódź', state: 'NY' }),
      john: await add({ firstName: 'John', lastName: 'Ålvar', address1: '99 Domain Rd', address2: 'Suite 7' }),
    };
    // a phone that is edited in is searched, too
    const put = await mms.put(`/account/account/account/${people.john}`, dealer, {
      Phone: [{ Phone: '(310) 500-1000' }],
    });
    expect(put.status).toBe(200);
  });
  afterAll(() => mms.close());

  const search = async (query: string) => {
    const { status, json } = await mms.get(`/account/account/accounts?${query}`, dealer);
    expect(status).toBe(200);
    return json.Accounts.map(({ PK_Account }: Listed) => PK_Account) as number[];
  };

  it.each([
    ['FirstName=jos', ['jose', 'josefine']],
    ['FirstName=JOSE&LastName=alvarez', ['jose']],
    ['LastName=%C3%A1lvar', ['jose', 'john']],
    ['LastName=urgens', ['josefine']],
    ['Address1=main', ['jose']],
    ['Address1=main%20street', ['jose']],
    ['Address2=suite', ['john']],
    ['City=lodz', ['josefine']],
    ['State=ny', ['josefine']],
    ['Zip=100', ['jose']],
    ['PostalCode=100', ['jose']],
    ['PK_Country=724', ['jose']],
    ['Phone=310500', ['john']],
    ['Phone=(310)%20500-10', ['john']],
    ['FirstName=jos&PK_AccountType=5', ['jose', 'josefine']],
    ['FirstName=jos&PK_AccountType=4', []],
    ['FirstName=jos&Sort=desc', ['josefine', 'jose']],
    ['FirstName=---', []],
    ['FirstName=%25', []],
  ])('GET accounts?%s', async (query, names) => {
    expect(await search(query)).toEqual(names.map((name) => people[name]));
  });

  it('GET accounts answers what the document prints, at its printed path too', async () => {
    const { json } = await mms.get('/accounts/accounts?FirstName=john', dealer);

    expect(json).toEqual({
      Accounts: [
        {
          PK_Account: people.john,
          PK_AccountType: 5,
          PK_Oem_Account: '',
          PK_Account_Parent: tree.dealer.id,
          PK_Account_Parent2: tree.distributor.id,
          PK_Account_Parent3: tree.oem.id,
          PK_Account_Parent4: tree.master.id,
        },
      ],
    });
  });

  it('GET accounts finds nothing beside or above', async () => {
    expect(await search(`PK_Account_Parent=${tree.sibling.id}`)).toEqual([]);
    expect(await search(`PK_Account_Parent=${tree.distributor.id}`)).toEqual([]);
    expect(await search(`Count=200`)).not.toContain(tree.cousin.id);
  });

  it('GET accounts answers page by page', async () => {
    const all = await search('Count=200');

    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(await search('Count=2')).toEqual(all.slice(0, 2));
    expect(await search('Count=2&Start=2')).toEqual(all.slice(2, 4));
    expect(await search('Count=100000')).toEqual(all);
    expect(await search('Start=100000')).toEqual([]);
    expect(await search('Count=0')).toEqual([]);
  });

  it('GET account/x/accounts lists in the order that is asked for', async () => {
    const list = async (query: string) => {
      const { json } = await mms.get(`/account/account/account/${tree.dealer.id}/accounts?${query}`, dealer);
      return json.Accounts.map(({ PK_Account }: Listed) => Number(PK_Account)) as number[];
    };
    const { jose, josefine, john } = people;

    expect((await list('OrderBy=FirstName')).slice(-3)).toEqual([john, jose, josefine]);
    expect((await list('OrderBy=lastname&Sort=Desc')).at(0)).toBe(josefine);
    expect(await list('Limit=1&Count=2')).toHaveLength(1);
    expect(await list('Count=2')).toHaveLength(2);
    expect(await list('')).toEqual([tree.endUser.id, jose, josefine, john]);
  });

  it('GET account/x/accounts answers what the document prints', async () => {
    const { json } = await mms.get(
      `/account/account/account/${tree.dealer.id}/accounts?OrderBy=LastName&Sort=Desc&Limit=1`,
      dealer,
    );

    expect(json.Accounts[0]).toEqual({
      PK_Account: String(people.josefine),
      FirstName: 'Josefine',
      LastName: 'Meyer-Ürgens',
      Address1: '',
      Address2: '',
      City: 'Łódź',
      State: 'NY',
      PostalCode: '',
      PK_Country: 0,
      PK_AccountType: 5,
      PK_Oem_Account: '',
    });
  });

  it('GET account/x/accounts/count counts all below', async () => {
    const distributor = await mms.as(await mms.make.user({ account: tree.distributor }));
    const count = async (id: number) =>
      (await mms.get(`/account/account/account/${id}/accounts/count`, distributor)).json as { ChildrenCount: number };

    expect(await count(tree.dealer.id)).toEqual({ ChildrenCount: 4 });
    expect(await count(tree.distributor.id)).toEqual({ ChildrenCount: 7 });
  });
});
