import { Keys } from '@app/access';
import { AuthKey, Database } from '@app/database';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('the rotation of the signing key', () => {
  let mms: TestApp;
  let owner: MadeUser;

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
  });
  afterAll(() => mms.close());

  const account = () => `/account/account/account/${owner.account.id}`;

  it('keeps identities and sessions of the old key good, and signs with the new one', async () => {
    const identity = await mms.identityOf(owner);
    const session = await mms.as(owner);
    const [before] = (await mms.get('/info/session/keys')).json.keys;

    await mms.app.get(Keys).rotate();

    const { keys } = (await mms.get('/info/session/keys')).json;
    const renewed = await mms.identityOf(owner);
    expect(keys).toHaveLength(2);
    expect(keys[0].kid).not.toBe(before.kid);
    expect((await mms.get(account(), identity)).status).toBe(200);
    expect((await mms.get(account(), session)).status).toBe(200);
    expect((await mms.get(account(), renewed)).status).toBe(200);
    expect((await mms.as(owner)).MMSSession?.slice(0, 6)).not.toBe(session.MMSSession?.slice(0, 6));
  });

  it('drops a key once its last identity has expired', async () => {
    const database = mms.app.get(Database);
    const longAgo = new Date(Date.now() - 90_000_000);
    await database.write(async (db) => {
      for (const key of await db.find(AuthKey, {})) {
        if (key.retiredAt) await db.update(AuthKey, { id: key.id }, { retiredAt: longAgo });
      }
    });
    const retired = await database.reading.manager.countBy(AuthKey, { retiredAt: longAgo });

    await mms.app.get(Keys).rotate();

    expect(retired).toBeGreaterThan(0);
    expect(await database.reading.manager.countBy(AuthKey, { retiredAt: longAgo })).toBe(0);
    expect((await mms.get('/info/session/keys')).json.keys).toHaveLength(2);
  });

  it('keeps private keys sealed in the database', async () => {
    const keys = await mms.app.get(Database).reading.manager.find(AuthKey, {});

    for (const { sealedPrivateKey } of keys) {
      expect(Buffer.from(sealedPrivateKey, 'base64').toString('latin1')).not.toContain('PRIVATE KEY');
    }
  });
});
