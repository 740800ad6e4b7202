import { AuthUser, User } from '@app/database';

import type { MadeUser } from '../support/make.js';
import { mails } from '../support/mails.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

const codeIn = (text: string) => /Code: (\S+)/.exec(text)?.[1] ?? '';

describe('passwords and e-mail addresses', () => {
  let mms: TestApp;
  let user: MadeUser;

  beforeAll(async () => {
    mms = await startApp();
  });
  afterAll(() => mms.close());
  beforeEach(async () => {
    user = await mms.make.user({ account: await mms.make.account({}) });
  });

  const email = async () => (await mms.database.reading.manager.findOneByOrFail(User, { id: user.id })).email;
  const validated = async () =>
    (await mms.database.reading.manager.findOneByOrFail(User, { id: user.id })).emailValidated;
  const prove = () => mms.database.write((db) => db.update(User, { id: user.id }, { emailValidated: true }));
  const logIn = async (password: string) => (await mms.login({ ...user, password })).status;
  const waiting = async (address: string) =>
    (await mails(mms.database, 'a secret for tests, of no use elsewhere')).filter(({ to }) => to === address);

  it('changes the own password with the old one, and ends every session', async () => {
    const as = await mms.as(user);
    const path = `/autha/auth/user/${user.id}/password`;

    const wrong = await mms.put(path, as, { OldPassword: 'not it', Password: 'a new password' });
    const short = await mms.put(path, as, { OldPassword: user.password, Password: 'short' });
    const done = await mms.put(path, as, { OldPassword: user.password, Password: 'a new password' });

    expect([wrong.status, short.status, done.status]).toEqual([403, 400, 200]);
    expect((await mms.get(`/account/user/user/${user.id}`, as)).status).toBe(401);
    expect([await logIn(user.password), await logIn('a new password')]).toEqual([401, 200]);
  });

  it('sets a forgotten password by a mailed code, once', async () => {
    await prove();
    const asked = { Username: user.username, PK_Oem: 1 };
    expect((await mms.post('/autha/auth/password/forgotten', {}, asked)).status).toBe(202);
    const Code = codeIn(await mms.mailTo(await email()));
    const reset = (code: string) =>
      mms.post('/autha/auth/password/reset', {}, { Code: code, Password: 'a new password' });

    expect((await reset(`${Code.slice(0, -1)}_`)).status).toBe(403);
    const both = await Promise.all([reset(Code), reset(Code)]);

    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 403]));
    expect([await logIn(user.password), await logIn('a new password')]).toEqual([401, 200]);
    expect((await waiting(await email())).map(({ subject }) => subject)).toContain('Your password has been changed');
  });

  it('tells nobody who has an account, and mails to proved addresses only', async () => {
    const first = await mms.post('/autha/auth/password/forgotten', {}, { Username: 'nobody-at-all', PK_Oem: 1 });
    const second = await mms.post('/autha/auth/password/forgotten', {}, { Username: user.username, PK_Oem: 1 });
    const marker = await mms.make.user({ account: await mms.make.account({}) });
    await mms.database.write((db) => db.update(User, { id: marker.id }, { emailValidated: true }));
    await mms.post('/autha/auth/password/forgotten', {}, { Username: marker.username, PK_Oem: 1 });

    expect([first.status, first.body, second.status, second.body]).toEqual([202, '', 202, '']);
    // the jobs are done in their order: when the later one has its mail, the earlier one has none
    await mms.mailTo((await mms.database.reading.manager.findOneByOrFail(User, { id: marker.id })).email);
    expect(await waiting(await email())).toEqual([]);
  });

  it('ends a code when a newer one is asked for, when it is too old, and when the password has been changed', async () => {
    await prove();
    const asked = { Username: user.username, PK_Oem: 1 };
    await mms.post('/autha/auth/password/forgotten', {}, asked);
    const first = codeIn(await mms.mailTo(await email()));
    const as = await mms.as(user);
    await mms.put(`/autha/auth/user/${user.id}/password`, as, {
      OldPassword: user.password,
      Password: 'a new password',
    });

    const late = await mms.post('/autha/auth/password/reset', {}, { Code: first, Password: 'another password' });

    expect(late.status).toBe(403);
    expect(await logIn('a new password')).toBe(200);
  });

  it('validates an address by the code of the mail that a registration sends, once', async () => {
    await mms.make.oem({ id: 5, accountId: (await mms.make.account({ typeId: 2, oemId: 5 })).id });
    const body = { Username: 'newly', Password: 'a good password', Email: 'Newly@Example.com', PK_Oem: 5 };
    const registered = await mms.post('/autha/auth/username', {}, body);
    expect(registered.status).toBe(201);
    const Code = codeIn(await mms.mailTo('newly@example.com'));

    const statuses = [];
    for (const code of ['wrong', Code, Code]) {
      statuses.push((await mms.post('/autha/auth/email/validate', {}, { Code: code })).status);
    }

    expect(statuses).toEqual([403, 200, 403]);
    const found = await mms.database.reading.manager.findOneByOrFail(User, { email: 'newly@example.com' });
    expect(Boolean(found.emailValidated)).toBe(true);
  });

  it('asks anew after a change of the address, and the old code proves nothing', async () => {
    const as = await mms.as(user);
    expect((await mms.post(`/autha/auth/user/${user.id}/email/validation`, as)).status).toBe(202);
    const old = codeIn(await mms.mailTo(await email()));
    expect((await mms.put(`/account/user/user/${user.id}`, as, { Email: 'other@example.com' })).status).toBe(200);

    expect((await mms.post('/autha/auth/email/validate', {}, { Code: old })).status).toBe(403);
    expect(Boolean(await validated())).toBe(false);
    const Code = codeIn(await mms.mailTo('other@example.com'));
    expect((await mms.post('/autha/auth/email/validate', {}, { Code })).status).toBe(200);
    expect((await mms.post(`/autha/auth/user/${user.id}/email/validation`, as)).status).toBe(409);
  });

  it('shuts a user out, and lets them in again', async () => {
    const parent = await mms.make.account({ typeId: 4 });
    const dealer = await mms.make.user({ account: parent });
    const owner = await mms.make.user({ account: await mms.make.account({ parent }) });
    const [above, as] = [await mms.as(dealer), await mms.as(owner)];
    const set = (Active: boolean) => mms.put(`/account/user/user/${owner.id}/active`, above, { Active });

    expect((await set(false)).status).toBe(200);
    expect((await mms.get(`/account/user/user/${owner.id}`, as)).status).toBe(401);
    expect((await mms.login(owner)).status).toBe(401);
    expect((await set(true)).status).toBe(200);
    expect((await mms.login(owner)).status).toBe(200);
    const stored = await mms.database.reading.manager.findOneByOrFail(AuthUser, { id: owner.id });
    expect(Boolean(stored.active)).toBe(true);
  });
});
