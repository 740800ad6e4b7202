import type { MmsClient } from '@app/sdk';
import { mmsClient } from '@app/sdk';
import { sha1Password } from '@app/identity';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('the TypeScript client', () => {
  let mms: TestApp;
  let baseUrl: string;
  let owner: MadeUser;

  beforeAll(async () => {
    mms = await startApp();
    await mms.app.listen(0, '127.0.0.1');
    baseUrl = (await mms.app.getUrl()).replace(/\/$/, '');
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
  });
  afterAll(() => mms.close());

  async function loggedIn(): Promise<MmsClient> {
    const { data: login } = await mmsClient(baseUrl).GET('/autha/auth/username/{Username}', {
      params: {
        path: { Username: owner.username },
        query: { SHA1Password: sha1Password(owner.username, owner.password), PK_Oem: 1 },
      },
    });
    const identity = { MMSAuth: login!.Identity, MMSAuthSig: login!.IdentitySignature };
    const { data: token } = await mmsClient(baseUrl, identity).GET('/info/session/token', { parseAs: 'text' });
    return mmsClient(baseUrl, { MMSSession: token! });
  }

  it('logs in, reads and edits the own account', async () => {
    const client = await loggedIn();
    const params = { path: { PK_Account: owner.account.id } };

    await client.PUT('/account/account/account/{PK_Account}', { params, body: { Billing: { City: 'Vienna' } } });
    const { data } = await client.GET('/account/account/account/{PK_Account}', { params });

    expect(data?.Billing.City).toBe('Vienna');
  });

  it('gives the problem of a refusal', async () => {
    const client = await loggedIn();

    const { error, response } = await client.GET('/account/account/account/{PK_Account}', {
      params: { path: { PK_Account: 999_999 } },
    });

    expect(response.status).toBe(404);
    expect(error).toMatchObject({ status: 404, title: 'Not found' });
  });
});
