import { MmsClient } from '@app/sdk';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('the TypeScript client', () => {
  let mms: TestApp;
  let url: string;
  let owner: MadeUser;
  let dealer: MadeUser;

  beforeAll(async () => {
    mms = await startApp(undefined, { MMS_PUBLIC_NAME: '127.0.0.1' });
    await mms.app.listen(0, '127.0.0.1');
    url = (await mms.app.getUrl()).replace(/\/$/, '');
    const tree = await mms.make.tree();
    owner = await mms.make.user({ account: tree.endUser });
    dealer = await mms.make.user({ account: tree.dealer });
  });
  afterAll(() => mms.close());

  const logIn = () => MmsClient.login(url, { username: owner.username, password: owner.password });
  const account = () => ({ path: { PK_Account: owner.account.id } });

  it('logs in, reads and edits the own account', async () => {
    const client = await logIn();

    await client.put('/account/account/account/{PK_Account}', {
      params: account(),
      body: { Billing: { City: 'Vienna' } },
    });
    const { Billing } = await client.get('/account/account/account/{PK_Account}', { params: account() });

    expect(Billing.City).toBe('Vienna');
    expect(await client.whoAmI()).toMatchObject({ PK_User: owner.id, PK_Account: owner.account.id });
  });

  it('throws the problem of a refusal', async () => {
    const client = await logIn();

    const asked = client.get('/account/account/account/{PK_Account}', { params: { path: { PK_Account: 999_999 } } });

    await expect(asked).rejects.toMatchObject({ name: 'MmsProblem', status: 404, title: 'Not found' });
    await expect(asked).rejects.toThrow('404 Not found: No account 999999');
  });

  it('names the argument that is wrong', async () => {
    const client = await logIn();

    const asked = client.get('/account/account/account/{PK_Account}/audit', {
      params: { ...account(), query: { Count: -1 } },
    });

    await expect(asked).rejects.toMatchObject({ status: 400, errors: [{ name: 'Count' }] });
  });

  it('throws at once when the password is wrong', async () => {
    const asked = MmsClient.login(url, { username: owner.username, password: 'another' });

    await expect(asked).rejects.toMatchObject({ status: 401 });
  });

  it('logs in again when its session has been ended', async () => {
    const client = await logIn();
    const before = await client.session();
    await client.post('/autha/auth/user/{PK_User}/logout', { params: { path: { PK_User: owner.id } } });

    await client.get('/account/account/account/{PK_Account}', { params: account() });

    expect(await client.session()).not.toBe(before);
  });

  it('does once what it has to send again, since the answer was lost', async () => {
    let lost = 0;
    const losing = async (request: Request) => {
      const answer = await fetch(request);
      if (request.method !== 'POST' || lost === 2) return answer;
      lost += 1;
      throw new TypeError('The line is dead');
    };
    const options = { fetch: losing, retry: { firstWait: 1 } };
    const client = await MmsClient.login(url, { username: owner.username, password: owner.password }, options);
    const places = async () =>
      (await client.get('/account/account/account/{PK_Account}/installations', { params: account() })).Installations;
    const before = await places();

    const { PK_Installation } = await client.post('/account/account/account/{PK_Account}/installation', {
      params: account(),
      body: { City: 'Porto' },
    });

    expect(lost).toBe(2);
    const after = await places();
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({ PK_Installation, City: 'Porto' });
  });

  it('goes through a list page by page', async () => {
    const made: number[] = [];
    for (let n = 0; n < 5; n += 1) made.push((await mms.make.account({ parent: dealer.account })).id);
    const client = await MmsClient.login(url, { username: dealer.username, password: dealer.password });

    const found: number[] = [];
    for await (const { PK_Account } of client.pages('/account/account/accounts', 'Accounts', {}, 2)) {
      found.push(PK_Account);
    }

    expect(found.filter((id) => made.includes(id))).toEqual(made);
    expect(new Set(found).size).toBe(found.length);
  });
});
