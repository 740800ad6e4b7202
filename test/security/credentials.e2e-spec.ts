import { Keys } from '@app/access';
import { AuthUser } from '@app/database';
import { newKeyPair, signIdentity } from '@app/identity';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Claims = Record<string, unknown>;

describe('credentials', () => {
  let mms: TestApp;
  let owner: MadeUser;
  let good: Record<string, string>;
  let claims: Claims;

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
    good = await mms.identityOf(owner);
    claims = JSON.parse(Buffer.from(good.MMSAuth ?? '', 'base64').toString()) as Claims;
  });
  afterAll(() => mms.close());

  const ask = (headers: Record<string, string>) => mms.get(`/account/account/account/${owner.account.id}`, headers);
  const textOf = async (headers: Record<string, string>) => {
    const answer = await ask(headers);
    return `${answer.status} ${String(answer.headers['www-authenticate'])}`;
  };
  const signed = (json: unknown) => {
    const { Identity, IdentitySignature } = signIdentity(json, mms.app.get(Keys).signing);
    return { MMSAuth: Identity, MMSAuthSig: IdentitySignature };
  };
  const refused = (text: string) => `401 MMSAuth error="${text}"`;

  it('good ones are taken', async () => {
    expect((await ask(good)).status).toBe(200);
    expect((await ask(signed(claims))).status).toBe(200);
  });

  it.each([
    ['no signature', { MMSAuthSig: '' }],
    ['a signature of nothing', { MMSAuthSig: 'AAAA' }],
    ['a broken signature', { MMSAuthSig: '%%%' }],
    ['a broken identity', { MMSAuth: 'not base64!' }],
    ['an identity without padding', { MMSAuth: 'eyJ' }],
    ['an altered identity', { MMSAuth: Buffer.from('{"PK_User":1}').toString('base64') }],
    ['an endless identity', { MMSAuth: 'A'.repeat(12_000) }],
  ])('%s is an invalid signature', async (_, wrong) => {
    expect(await textOf({ ...good, ...wrong })).toBe(refused('invalid signature'));
  });

  it('an identity that another key has signed is an invalid signature', async () => {
    const { privateKey } = await newKeyPair();
    const { Identity, IdentitySignature } = signIdentity(claims, privateKey);

    expect(await textOf({ MMSAuth: Identity, MMSAuthSig: IdentitySignature })).toBe(refused('invalid signature'));
  });

  it('an old identity is an expired token', async () => {
    expect(await textOf(signed({ ...claims, Expires: 1_000_000_000 }))).toBe(refused('expired token'));
  });

  it.each([
    'Expires',
    'Generated',
    'Permissions',
    'PK_Account',
    'PK_AccountType',
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
  ])('an identity without %s is an invalid token', async (name) => {
    expect(await textOf(signed({ ...claims, [name]: undefined }))).toBe(refused('invalid token'));
  });

  it.each([
    ['null', null],
    ['a list', [1]],
    ['text', 'text'],
    ['a number', 5],
    ['one from the future', { Generated: 4_000_000_000, Expires: 4_000_086_400 }],
    ['one with a user in words', { PK_User: 'one' }],
    ['one with permissions of nothing', { Permissions: [null] }],
  ])('%s, rightly signed, is an invalid token', async (_, json) => {
    const isChange = typeof json === 'object' && json !== null && !Array.isArray(json);

    expect(await textOf(signed(isChange ? { ...claims, ...json } : json))).toBe(refused('invalid token'));
  });

  it.each([
    ['37 characters', (id: string) => id.slice(1)],
    ['39 characters', (id: string) => `${id}0`],
    ['other characters', (id: string) => `Z${id.slice(1)}`],
    ['another end', (id: string) => id.slice(0, -1) + (id.endsWith('0') ? '1' : '0')],
    ['nothing', () => ''],
  ])('a session of %s is an invalid session', async (_, alter) => {
    const { MMSSession = '' } = await mms.as(owner);

    expect(await textOf({ MMSSession: alter(MMSSession) })).toBe(refused('invalid session'));
  });

  it('of a session and an identity the session counts', async () => {
    expect(await textOf({ ...good, MMSSession: '0'.repeat(38) })).toBe(refused('invalid session'));
    expect((await ask({ ...(await mms.as(owner)), MMSAuth: 'nonsense', MMSAuthSig: 'nonsense' })).status).toBe(200);
  });

  it('an old program reads the same text in the body', async () => {
    const { status, body, headers } = await ask({ host: 'us-autha.mios.com', MMSSession: 'x' });

    expect([status, body]).toEqual([401, 'MMSAuth error="invalid session"']);
    expect(headers['content-type']).toMatch(/^text\/plain/);
  });

  it('a second logout in the same second ends the login between them', async () => {
    const user = await mms.make.user({ account: owner.account });
    const logout = async (headers: Record<string, string>) => mms.post(`/autha/auth/user/${user.id}/logout`, headers);
    await logout(await mms.as(user));
    const between = await mms.as(user);

    expect((await ask(between)).status).toBe(200);
    await logout(between);
    expect(await textOf(between)).toBe(refused('invalid session'));
    expect((await ask(await mms.as(user))).status).toBe(200);
  });

  it('a deactivated user is out at once', async () => {
    const user = await mms.make.user({ account: owner.account });
    const [session, identity] = [await mms.as(user), await mms.identityOf(user)];
    expect((await ask(session)).status).toBe(200);

    await mms.database.write(async (db) => {
      await db.update(AuthUser, { id: user.id }, { active: false });
      db.tell('user', user.id);
    });

    expect(await textOf(session)).toBe(refused('invalid session'));
    expect(await textOf(identity)).toBe(refused('expired token'));
    expect((await mms.login(user)).status).toBe(401);
  });

  it("nobody looks at another user's session", async () => {
    const other = await mms.as(await mms.make.user({ account: owner.account }));
    const mine = await mms.as(owner);

    expect((await mms.get(`/info/session/session/${other.MMSSession}`, mine)).status).toBe(403);
    expect((await mms.get(`/info/session/session/${'0'.repeat(38)}`, mine)).status).toBe(404);
  });
});
