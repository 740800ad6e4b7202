import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { loginUrl, startApp } from '../support/start-app.js';

const decode = (identity: string) => JSON.parse(Buffer.from(identity, 'base64').toString()) as Record<string, unknown>;

describe('GET /autha/auth/username/{Username}', () => {
  let mms: TestApp;
  let owner: MadeUser;

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser, username: 'ada', password: 'secret words' });
  });
  afterAll(() => mms.close());

  it('answers an identity of version 1, its signature and the servers', async () => {
    const { status, json } = await mms.login(owner);

    expect(status).toBe(200);
    expect(json).toMatchObject({
      Server_Event: 'mms.test',
      Server_Event_Alt: 'mms.test',
      Server_Account: 'mms.test',
      Server_Account_Alt: 'mms.test',
    });
    expect(json.Identity).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
    expect(Buffer.from(json.IdentitySignature, 'base64')).toHaveLength(256);
    expect(Object.keys(decode(json.Identity))).toEqual([
      'Expires',
      'Generated',
      'Permissions',
      'PK_Account',
      'PK_AccountType',
      'PK_AccountChild',
      'PK_Account_Parent',
      'PK_App',
      'PK_Oem',
      'PK_Oem_User',
      'PK_PermissionRole',
      'PK_User',
      'PK_Server_Auth',
      'PK_Server_Account',
      'PK_Server_Event',
      'Server_Auth',
      'Username',
    ]);
    const identity = decode(json.Identity);
    expect(identity).toMatchObject({
      PK_Account: owner.account.id,
      PK_User: owner.id,
      PK_AccountType: 5,
      PK_PermissionRole: 10,
    });
    expect(Number(identity.Expires) - Number(identity.Generated)).toBe(86_400);
    expect(identity.Permissions).toContainEqual({ PK_Permission: 10_002, Mode: 1 });
  });

  it('answers an identity of version 2 when asked', async () => {
    const { json } = await mms.login(owner, '&TokenVersion=2');

    expect(Object.keys(decode(json.Identity))).toEqual([
      'Expires',
      'Generated',
      'PermissionsEnabled',
      'PermissionsDisabled',
      'Version',
      'PK_Account',
      'PK_AccountType',
      'PK_AccountChild',
      'PK_Account_Parent',
      'PK_Account_Parent2',
      'PK_Account_Parent3',
      'PK_Account_Parent4',
      'PK_App',
      'PK_Oem',
      'PK_Oem_User',
      'PK_PermissionRole',
      'PK_User',
      'PK_Server_Auth',
      'PK_Server_Account',
      'PK_Server_Event',
      'Server_Auth',
      'Seq',
      'Username',
    ]);
    expect(decode(json.Identity)).toMatchObject({
      Version: 2,
      PK_Account_Parent: owner.account.parentId,
      PK_Account_Parent4: 1 * (owner.account.parent4Id ?? 0),
    });
  });

  it('takes the hash in upper case, and the name in any case', async () => {
    const url = loginUrl(owner);
    const upper = url.replace(/SHA1Password=(\w+)/, (_, hex: string) => `SHA1Password=${hex.toUpperCase()}`);

    expect((await mms.get(upper)).status).toBe(200);
    expect((await mms.get(url.replace('/ada?', '/ADA?'))).status).toBe(200);
  });

  it('looks below the named parent only', async () => {
    expect((await mms.login(owner, `&PK_Account_Parent=${owner.account.parent2Id}`)).status).toBe(200);
    expect((await mms.login(owner, `&PK_Account_Parent=${owner.account.id}`)).status).toBe(401);
  });

  it.each([
    ['a wrong password', { password: 'other words' }],
    ['an unknown name', { username: 'nobody' }],
    ['another OEM', { oemId: 73 }],
  ])('refuses %s alike', async (_, wrong) => {
    const { status, headers, json } = await mms.login({ ...owner, ...wrong });

    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe('MMSAuth error="invalid session"');
    expect(json.detail).toBe('invalid session');
  });

  it('tells an old program 404, and nobody else', async () => {
    const old = await mms.get(loginUrl({ ...owner, password: 'other words' }), { host: 'vera-us-oem-autha.mios.com' });

    expect(old.status).toBe(404);
  });

  it("names the servers to an old program by the vendor's names", async () => {
    const { json } = await mms.get(loginUrl(owner), { host: 'vera-us-oem-autha11.mios.com' });

    expect(json).toMatchObject({
      Server_Account: 'vera-us-oem-account11.mios.com',
      Server_Account_Alt: 'vera-us-oem-account12.mios.com',
      Server_Event: 'vera-us-oem-event11.mios.com',
      Server_Event_Alt: 'vera-us-oem-event12.mios.com',
    });
    expect(decode(json.Identity).Server_Auth).toBe('vera-us-oem-autha11.mios.com');
  });

  it('says what is missing', async () => {
    const { status, json } = await mms.get('/autha/auth/username/ada');

    expect(status).toBe(400);
    expect(json.errors.map(({ name }: { name: string }) => name).sort()).toEqual(['PK_Oem', 'SHA1Password']);
  });
});
