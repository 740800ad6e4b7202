import { AuthInvitation, AuthUser } from '@app/database';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

const codeIn = (text: string) => /Code: (\S+)/.exec(text)?.[1] ?? '';

describe('invitations, support grants and API tokens', () => {
  let mms: TestApp;
  let owner: MadeUser;
  let dealer: MadeUser;
  let as: Headers;
  let above: Headers;
  let account: string;

  beforeAll(async () => {
    mms = await startApp();
    const tree = await mms.make.tree();
    owner = await mms.make.user({ account: tree.endUser });
    dealer = await mms.make.user({ account: tree.dealer });
    [as, above] = [await mms.as(owner), await mms.as(dealer)];
    account = `/account/account/account/${owner.account.id}`;
  });
  afterAll(() => mms.close());

  const accept = (Code: string, Username: string) =>
    mms.post('/autha/auth/invitation', {}, { Code, Username, Password: 'a good password' });

  it('makes a user of who has been invited, limited to devices, with a proved address', async () => {
    const device = await mms.make.device({ account: owner.account });
    const body = { Email: 'Guest@example.com', PK_PermissionRole: 11, Name: 'Guest', Devices: [device] };
    expect((await mms.post(`${account}/invitation`, as, body)).status).toBe(201);
    const code = codeIn(await mms.mailTo('guest@example.com'));

    expect((await accept(code, owner.username)).status).toBe(409);
    const accepted = await accept(code, 'guest');
    expect([accepted.status, (await accept(code, 'guest2')).status]).toEqual([201, 403]);

    const guest = { username: 'guest', password: 'a good password', oemId: 1 } as MadeUser;
    const { json } = await mms.get(`${account}/users`, as);
    expect(json.Users.find((each: { Name: string }) => each.Name === 'Guest')).toMatchObject({
      Email: 'guest@example.com',
      PK_PermissionRole: 11,
    });
    const other = await mms.make.device({ account: owner.account });
    const { json: seen } = await mms.get(`${account}/devices`, await mms.as(guest));
    expect(seen.Devices.map(({ PK_Device }: { PK_Device: number }) => PK_Device)).toEqual([device]);
    expect(other).not.toBe(device);
  });

  it('refuses roles that do not fit, strangers’ devices, and taking over from above', async () => {
    const foreign = await mms.make.device({ account: dealer.account });
    const invite = (headers: Headers, body: object) =>
      mms.post(`${account}/invitation`, headers, { Email: 'x@example.com', ...body });
    const statuses = [
      (await invite(as, { PK_PermissionRole: 4 })).status,
      (await invite(as, { PK_PermissionRole: 1 })).status,
      (await invite(as, { Devices: [foreign] })).status,
      (await invite(above, {})).status,
      (await invite(as, { Password: 'x' })).status,
    ];
    expect(statuses).toEqual([400, 400, 400, 403, 400]);
  });

  it('does not make a second owner of an account that has got one since', async () => {
    const empty = await mms.make.account({ parent: dealer.account });
    const path = `/account/account/account/${empty.id}/invitation`;
    for (const Email of ['one@example.com', 'two@example.com']) {
      expect((await mms.post(path, above, { Email })).status).toBe(201);
    }
    expect((await accept(codeIn(await mms.mailTo('one@example.com')), 'one')).status).toBe(201);
    expect((await accept(codeIn(await mms.mailTo('two@example.com')), 'two')).status).toBe(403);
    expect(await mms.database.reading.manager.countBy(AuthUser, { accountId: empty.id })).toBe(1);
  });

  it('lists what waits for an answer, without the code, and withdraws it', async () => {
    await mms.post(`${account}/invitation`, as, { Email: 'later@example.com' });
    const { json, body } = await mms.get(`${account}/invitations`, as);
    const found = json.Invitations.find(({ Email }: { Email: string }) => Email === 'later@example.com');
    const code = codeIn(await mms.mailTo('later@example.com'));
    expect(body).not.toContain(code);

    expect((await mms.send('DELETE', `${account}/invitation/${found.PK_Invitation}`, { headers: as })).status).toBe(
      200,
    );
    expect((await accept(code, 'later')).status).toBe(403);
    expect(await mms.database.reading.manager.existsBy(AuthInvitation, { id: found.PK_Invitation })).toBe(false);
  });

  it('lets dealer support rename a device while the owner allows it, and no longer', async () => {
    const support = await mms.as(await mms.make.user({ account: dealer.account, roleId: 5 }));
    const device = await mms.make.device({ account: owner.account });
    const rename = async () => (await mms.put(`${account}/device/${device}/name`, support, { Name: 'Helped' })).status;
    const grant = (Until: number) => mms.put(`${account}/support`, as, { Until });
    const now = Math.floor(Date.now() / 1000);

    expect(await rename()).toBe(403);
    expect((await grant(now + 3600)).json).toEqual({ Until: now + 3600 });
    expect(await rename()).toBe(200);
    expect((await mms.get(`${account}/support`, above)).json).toEqual({ Until: now + 3600 });
    expect((await grant(0)).json).toEqual({ Until: 0 });
    expect(await rename()).toBe(403);
    expect((await grant(now + 40 * 86_400)).status).toBe(400);
  });

  const make = (body: object, headers = as, id = owner.account.id) =>
    mms.post(`/account/account/account/${id}/token`, headers, {
      Name: 'a program',
      Permissions: 'view_account',
      ...body,
    });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  it('shows a token once, lets it do what it was given, and ends it', async () => {
    const { status, json } = await make({});
    expect([status, json.Token]).toEqual([201, expect.stringMatching(/^mms_[\w-]{43}$/)]);
    const headers = bearer(json.Token);

    expect((await mms.get(account, headers)).status).toBe(200);
    expect((await mms.put(account, headers, { PK_Oem_Account: 'x' })).status).toBe(403);
    expect((await mms.get('/info/session/token', headers)).status).toBe(403);
    const listed = await mms.get(`${account}/tokens`, as);
    expect(listed.body).not.toContain(json.Token);
    expect(listed.json.Tokens).toContainEqual(
      expect.objectContaining({
        PK_Token: json.PK_Token,
        Name: 'a program',
        Permissions: ['view_account'],
        Below: false,
      }),
    );
    expect((await mms.send('DELETE', `${account}/token/${json.PK_Token}`, { headers: as })).status).toBe(200);
    expect((await mms.get(account, headers)).status).toBe(401);
    expect((await mms.get(account, bearer('mms_nothing'))).status).toBe(401);
  });

  it('reaches the accounts below only when it was made so', async () => {
    const [own, both] = [await make({}, above, dealer.account.id), await make({ Below: 1 }, above, dealer.account.id)];
    const statuses = [];
    for (const { json } of [own, both]) {
      statuses.push([
        (await mms.get(`/account/account/account/${dealer.account.id}`, bearer(json.Token))).status,
        (await mms.get(account, bearer(json.Token))).status,
      ]);
    }
    expect(statuses).toEqual([
      [200, 403],
      [200, 200],
    ]);
  });

  it('never does more than its maker may now, and ends with its time and its maker', async () => {
    const member = await mms.make.user({ account: dealer.account });
    const headers = await mms.as(member);
    const { json } = await make({ Permissions: 'edit_account_basic,view_account' }, headers, dealer.account.id);
    const own = `/account/account/account/${dealer.account.id}`;
    expect((await mms.put(own, bearer(json.Token), { PK_Oem_Account: 'y' })).status).toBe(200);

    await mms.put(`/account/user/user/${member.id}`, above, { PK_PermissionRole: 5, Password: dealer.password });
    expect((await mms.put(own, bearer(json.Token), { PK_Oem_Account: 'z' })).status).toBe(403);
    await mms.put(`/account/user/user/${member.id}/active`, above, { Active: 0 });
    expect((await mms.get(own, bearer(json.Token))).status).toBe(401);

    const bad = [
      (await make({ Permissions: 'refresh_config' })).status,
      (await make({ Permissions: 'no_such' })).status,
      (await make({ Permissions: 'manage_tokens' })).status,
      (await make({ Expires: 1 })).status,
    ];
    expect(bad).toEqual([403, 400, 400, 400]);
  });
});
