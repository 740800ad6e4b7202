import { AccountAppModule } from '../../apps/account/src/app.module.js';
import { AuthAppModule } from '../../apps/auth/src/app.module.js';
import { eventually } from '../support/eventually.js';
import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startOn } from '../support/start-app.js';
import { engine, testDatabase } from '../support/test-database.js';

const redis = process.env.TEST_REDIS_URL;

/** An SQLite file serves one process; instances that work as one share a server. */
const variants: [string, string | null][] =
  engine === 'mariadb' ? [['the database alone', null], ...(redis ? [['Redis', redis] as [string, string]] : [])] : [];

const together = (REDIS_URL: string | null) => () => {
  let auth: TestApp[];
  let account: TestApp[];
  let owner: MadeUser;

  beforeAll(async () => {
    const { url } = await testDatabase();
    auth = [await startOn(url, AuthAppModule, { REDIS_URL }), await startOn(url, AuthAppModule, { REDIS_URL })];
    account = [
      await startOn(url, AccountAppModule, { REDIS_URL }),
      await startOn(url, AccountAppModule, { REDIS_URL }),
    ];
    const [first] = auth;
    const { endUser } = await first!.make.tree();
    owner = await first!.make.user({ account: endUser });
  });
  afterAll(async () => {
    for (const each of [...auth, ...account]) await each.close();
  });

  const get = (mms: TestApp, headers: Record<string, string>) =>
    mms.get(`/account/account/account/${owner.account.id}`, headers);

  it('take a session of either on all', async () => {
    for (const issuer of auth) {
      const session = await issuer.as(owner);
      for (const mms of account) expect((await get(mms, session)).status).toBe(200);
    }
  });

  it('take an identity that the other has signed', async () => {
    for (const issuer of auth) {
      const identity = await issuer.identityOf(owner);
      for (const mms of account) expect((await get(mms, identity)).status).toBe(200);
    }
  });

  it('end a session everywhere within a second of the logout', async () => {
    const session = await auth[0]!.as(owner);
    for (const mms of account) expect((await get(mms, session)).status).toBe(200);
    const startedAt = Date.now();

    expect((await auth[1]!.post(`/autha/auth/user/${owner.id}/logout`, session)).status).toBe(200);

    const answeredAt = Date.now();
    for (const mms of [...account, ...auth]) {
      await eventually(
        async () => expect((await mms.get(`/info/session/session/${session.MMSSession}`, session)).status).toBe(401),
        2000,
      );
    }
    expect(Date.now() - answeredAt).toBeLessThan(1000);
    expect(startedAt).toBeLessThanOrEqual(answeredAt);
  });

  it('see an edit of the other at once', async () => {
    const session = await auth[0]!.as(owner);

    await account[0]!.put(`/account/account/account/${owner.account.id}`, session, { PK_Oem_Account: 'edited' });

    expect((await get(account[1]!, session)).json.PK_Oem_Account).toBe('edited');
  });
};

for (const [teller, url] of variants) {
  describe(`two instances of auth and account, told by ${teller}`, together(url));
}

describe('instances', () => {
  it('share a database server, or are one', () => {
    expect(variants.length > 0).toBe(engine === 'mariadb');
  });
});
