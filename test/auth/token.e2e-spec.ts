import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

const decode = (identity: string) => JSON.parse(Buffer.from(identity, 'base64').toString());

describe('tokens', () => {
  let mms: TestApp;
  let owner: MadeUser;

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
    await mms.make.app('app-that-views', [10_002]);
  });
  afterAll(() => mms.close());

  it('GET app/x/token limits the permissions to those of the app and keeps the expiry', async () => {
    const identity = await mms.identityOf(owner);

    const { status, json } = await mms.get('/autha/auth/app/app-that-views/token', identity);

    expect(status).toBe(200);
    const [before, after] = [decode(identity.MMSAuth ?? ''), decode(json.Identity)];
    expect(after.Permissions).toEqual([{ PK_Permission: 10_002, Mode: 1 }]);
    expect(after.Expires).toBe(before.Expires);
    expect(after.PK_App).toBeGreaterThan(0);
    const limited = { MMSAuth: json.Identity, MMSAuthSig: json.IdentitySignature };
    const account = `/account/account/account/${owner.account.id}`;
    expect((await mms.get(account, limited)).status).toBe(200);
    expect((await mms.put(account, limited, { PK_Oem_Account: '1' })).status).toBe(403);
  });

  it('GET app/x/token answers 404 for an unknown app', async () => {
    expect((await mms.get('/autha/auth/app/unknown/token', await mms.as(owner))).status).toBe(404);
  });

  it('GET user/x/token/refresh keeps the expiry and can change the version', async () => {
    const identity = await mms.identityOf(owner);

    const { json } = await mms.get(`/autha/auth/user/${owner.id}/token/refresh?TokenVersion=2`, identity);

    expect(decode(json.Identity)).toMatchObject({ Version: 2, Expires: decode(identity.MMSAuth ?? '').Expires });
  });

  it('GET user/x/token/refresh is for oneself', async () => {
    expect((await mms.get(`/autha/auth/user/${owner.id + 1}/token/refresh`, await mms.as(owner))).status).toBe(403);
  });

  it('POST user/x/logout ends sessions and identities, and lets a new login in at once', async () => {
    const [identity, session] = [await mms.identityOf(owner), await mms.as(owner)];
    const account = `/account/account/account/${owner.account.id}`;

    expect((await mms.post(`/autha/auth/user/${owner.id}/logout`, session)).status).toBe(200);

    const [byIdentity, bySession] = [await mms.get(account, identity), await mms.get(account, session)];
    expect(byIdentity.headers['www-authenticate']).toBe('MMSAuth error="expired token"');
    expect(bySession.headers['www-authenticate']).toBe('MMSAuth error="invalid session"');
    expect((await mms.get(account, await mms.as(owner))).status).toBe(200);
  });
});
