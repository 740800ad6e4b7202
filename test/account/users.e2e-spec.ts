import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('users', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
  });
  afterAll(() => mms.close());

  const path = ({ id }: MadeUser) => `/account/user/user/${id}`;
  const users = (account: { id: number }) => `/account/account/account/${account.id}/users`;
  /** An account with an owner and a member, and their sessions. */
  async function home() {
    const account = await mms.make.account({ parent: tree.dealer });
    const owner = await mms.make.user({ account });
    const member = await mms.make.user({ account, roleId: 11 });
    return { account, owner, member, asOwner: await mms.as(owner), asMember: await mms.as(member) };
  }

  it('GET user/x answers what the document prints', async () => {
    const { owner, asOwner } = await home();

    const { status, json } = await mms.get(path(owner), asOwner);

    expect(status).toBe(200);
    expect(json).toEqual({
      PK_Account: owner.account.id,
      PK_PermissionRole: 10,
      Username: owner.username,
      Name: '',
      Email: expect.stringContaining('@example.com'),
      ValidationCode: 0,
      Validated: 0,
      EmailAlerts: 0,
      EmailNews: 0,
      EmailNotifications: 0,
      PhoneNotifications: 0,
      PushNotifications: 0,
      NotifyOnSeverity: [],
      Devices: '',
      Phone: {},
    });
  });

  it('PUT user/x changes only what is sent', async () => {
    const { owner, asOwner } = await home();
    await mms.put(path(owner), asOwner, { Name: 'Ada', EmailAlerts: 1 });

    const { status } = await mms.put(path(owner), asOwner, {
      PushNotifications: '1',
      NotifyOnSeverity: [1, 2, 2, 4],
      Phone: { Phone: '111-222-333', Extension: '111', PK_Country: 840 },
    });

    expect(status).toBe(200);
    expect((await mms.get(path(owner), asOwner)).json).toMatchObject({
      Name: 'Ada',
      EmailAlerts: 1,
      PushNotifications: 1,
      NotifyOnSeverity: [1, 2, 4],
      Phone: { Phone: '111-222-333', Extension: '111', PK_Country: 840, Validated: 0, ValidationCode: 0 },
    });
  });

  it("the search of the dealer finds an account by a user's phone", async () => {
    const { account, owner, asOwner } = await home();
    await mms.put(path(owner), asOwner, { Phone: { Phone: '+1 555 0100 77' } });
    const dealer = await mms.as(await mms.make.user({ account: tree.dealer }));

    const { json } = await mms.get('/account/account/accounts?Phone=1555010077', dealer);

    expect(json.Accounts.map(({ PK_Account }: { PK_Account: number }) => PK_Account)).toEqual([account.id]);
  });

  it('PUT user/x changes another user of the account with the own password', async () => {
    const { owner, member, asOwner } = await home();
    const device = await mms.make.device({ account: owner.account });
    const change = (body: object) => mms.put(path(member), asOwner, body);

    const without = await change({ PK_PermissionRole: 12 });
    const wrong = await change({ PK_PermissionRole: 12, Password: 'a bad password' });
    const right = await change({ PK_PermissionRole: 12, Devices: [device], Password: owner.password });

    expect([without.status, wrong.status, right.status]).toEqual([403, 403, 200]);
    expect((await mms.get(path(member), asOwner)).json).toMatchObject({
      PK_PermissionRole: 12,
      Devices: String(device),
    });
  });

  it('a change of role acts at once', async () => {
    const { account, owner, member, asOwner, asMember } = await home();
    const device = await mms.make.device({ account });
    const rename = async () =>
      (await mms.put(`/account/account/account/${account.id}/device/${device}/name`, asMember, { Name: 'x' })).status;

    expect(await rename()).toBe(200);
    await mms.put(path(member), asOwner, { PK_PermissionRole: 12, Password: owner.password });
    expect(await rename()).toBe(403);
  });

  it.each([
    ['their role', { PK_PermissionRole: 11 }],
    ['their devices', { Devices: [1] }],
    ['their account', { PK_Account: 1 }],
  ])('nobody changes %s', async (_, body) => {
    const { owner, asOwner } = await home();

    expect((await mms.put(path(owner), asOwner, body)).status).toBe(403);
  });

  it('PUT user/x takes back what GET answered', async () => {
    const { owner, asOwner } = await home();
    const { PK_Account, PK_PermissionRole, Name, Email, NotifyOnSeverity } = (await mms.get(path(owner), asOwner)).json;

    const { status } = await mms.put(path(owner), asOwner, {
      PK_Account,
      PK_PermissionRole,
      Name,
      Email,
      NotifyOnSeverity,
    });

    expect(status).toBe(200);
  });

  it('a new login name needs the password, and is taken everywhere or nowhere', async () => {
    const { account } = await home();
    const owner = await mms.make.user({ account, username: 'renamer', oemIds: [1, 73] });
    await mms.make.user({ account, username: 'occupied', oemIds: [73] });
    const headers = await mms.as(owner);
    const rename = async (body: object) => (await mms.put(path(owner), headers, body)).status;

    expect(await rename({ Username: 'renamed' })).toBe(403);
    expect(await rename({ Username: 'renamed', Password: 'a bad password' })).toBe(403);
    expect(await rename({ Username: 'Occupied', Password: owner.password })).toBe(409);
    expect((await mms.login(owner)).status).toBe(200);
    expect(await rename({ Username: 'Renamed', Password: owner.password })).toBe(200);
    for (const oemId of [1, 73]) {
      expect((await mms.login({ ...owner, username: 'renamed', oemId })).status).toBe(200);
      expect((await mms.login({ ...owner, oemId })).status).toBe(401);
    }
  });

  it('from above, a validated address and a login name stay what they are', async () => {
    const { owner } = await home();
    const dealer = await mms.as(await mms.make.user({ account: tree.dealer }));
    const change = async (body: object) => (await mms.put(path(owner), dealer, body)).status;

    expect(await change({ Email: 'first@example.com' })).toBe(200);
    await mms.database.write((db) => db.query('UPDATE `account_User` SET `Validated` = 1'));
    expect(await change({ Email: 'thief@example.com' })).toBe(403);
    expect(await change({ Username: 'thief', Password: 'a good password' })).toBe(403);
    expect(await change({ Name: 'Typo mended' })).toBe(200);
  });

  it('from above, nobody is made owner of an account that has one', async () => {
    const { member } = await home();
    const dealer = await mms.as(await mms.make.user({ account: tree.dealer }));

    expect((await mms.put(path(member), dealer, { PK_PermissionRole: 10 })).status).toBe(403);
  });

  it.each([
    ['a role that does not fit the account', { PK_PermissionRole: 4 }, 400],
    ['devices of nobody', { Devices: [4711] }, 400],
    ['an account outside the tree', { PK_Account: 999_999 }, 404],
  ])('PUT user/x refuses %s', async (_, body, status) => {
    const { owner, member, asOwner } = await home();

    expect((await mms.put(path(member), asOwner, { ...body, Password: owner.password })).status).toBe(status);
  });

  it('GET account/x/users shows an owner all, a member themselves', async () => {
    const { account, owner, member, asOwner, asMember } = await home();
    const ids = async (headers: Record<string, string>) =>
      (await mms.get(users(account), headers)).json.Users.map(
        ({ PK_User }: { PK_User: number }) => PK_User,
      ) as number[];

    expect(await ids(asOwner)).toEqual([owner.id, member.id]);
    expect(await ids(asMember)).toEqual([member.id]);
  });

  it('GET account/x/users answers what the document prints', async () => {
    const { account, asOwner } = await home();

    const { json } = await mms.get(users(account), asOwner);

    expect(json.Users[1]).toEqual({
      PK_User: expect.any(Number),
      PK_Account: account.id,
      PK_PermissionRole: 11,
      Username: expect.any(String),
      Name: '',
      Email: expect.any(String),
      ValidationCode: 0,
      Validated: 0,
      EmailAlerts: 0,
      EmailNotifications: 0,
      PhoneNotifications: 0,
      PushNotifications: 0,
      Devices: '',
      Created: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      PK_Oem_User: '',
      Phone: [],
    });
  });

  it('DELETE account/x/user/y ends their sessions and frees their name', async () => {
    const { account, member, asOwner, asMember } = await home();

    const { status } = await mms.send('DELETE', `/account/account/account/${account.id}/user/${member.id}`, {
      headers: asOwner,
    });

    expect(status).toBe(200);
    expect((await mms.get(path(member), asMember)).status).toBe(401);
    expect((await mms.login(member)).status).toBe(401);
    expect((await mms.get(path(member), asOwner)).status).toBe(404);
    const again = await mms.post(
      '/autha/auth/username',
      {},
      { Username: member.username, Email: 'x@example.com', Password: 'good password', PK_Oem: 1 },
    );
    expect(again.status).toBe(201);
  });

  it('DELETE account/x/user/y knows no user of another account', async () => {
    const [mine, other] = [await home(), await home()];

    const { status } = await mms.send('DELETE', `/account/account/account/${mine.account.id}/user/${other.member.id}`, {
      headers: mine.asOwner,
    });

    expect(status).toBe(404);
  });
});
