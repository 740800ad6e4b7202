import { createPublicKey, verify } from 'node:crypto';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('/info/session', () => {
  let mms: TestApp;
  let owner: MadeUser;

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
  });
  afterAll(() => mms.close());

  it('GET token answers exactly 38 upper-case hex characters as text', async () => {
    const { status, body, headers } = await mms.get('/info/session/token', await mms.identityOf(owner));

    expect(status).toBe(200);
    expect(body).toMatch(/^[0-9A-F]{38}$/);
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(headers['content-length']).toBe('38');
  });

  it('GET token leaves older sessions alone', async () => {
    const first = await mms.as(owner);
    const second = await mms.as(owner);

    expect(first).not.toEqual(second);
    for (const headers of [first, second]) {
      expect((await mms.get(`/account/account/account/${owner.account.id}`, headers)).status).toBe(200);
    }
  });

  it('GET session/x answers the identity that the session stands for', async () => {
    const headers = await mms.as(owner);

    const { status, json } = await mms.get(`/info/session/session/${headers.MMSSession}`, headers);

    expect(status).toBe(200);
    expect(json).toMatchObject({ PK_User: owner.id, PK_Account: owner.account.id, Username: owner.username });
  });

  it('GET keys publishes what verifies an identity', async () => {
    const { keys } = (await mms.get('/info/session/keys')).json;
    const { json } = await mms.login(owner);
    const key = createPublicKey({ key: keys[0], format: 'jwk' });

    const good = verify('sha256', Buffer.from(json.Identity), key, Buffer.from(json.IdentitySignature, 'base64'));

    expect(good).toBe(true);
  });
});
