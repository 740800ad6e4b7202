import { Housekeeping } from '@app/access';
import { AuthKey, AuthSession } from '@app/database';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('housekeeping', () => {
  let mms: TestApp;
  let owner: MadeUser;

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    owner = await mms.make.user({ account: endUser });
  });
  afterAll(() => mms.close());

  it('removes sessions whose identity has expired, and only those', async () => {
    const live = await mms.as(owner);
    const expired = Array.from({ length: 1500 }, (_, n) => ({
      hash: String(n).padStart(64, '0'),
      userId: owner.id,
      claims: '{}',
      expiresAt: 1000 + n,
      createdAt: new Date(),
    }));
    await mms.database.write((db) => db.insert(AuthSession, expired));

    await mms.app.get(Housekeeping).run();

    expect(await mms.database.reading.manager.count(AuthSession)).toBe(1);
    expect((await mms.get(`/account/account/account/${owner.account.id}`, live)).status).toBe(200);
  });

  it('renews a signing key after 90 days', async () => {
    const keys = () => mms.database.reading.manager.count(AuthKey);
    const before = await keys();

    await mms.app.get(Housekeeping).run();
    expect(await keys()).toBe(before);

    await mms.app.get(Housekeeping).run(new Date(Date.now() + 91 * 86_400_000));
    expect(await keys()).toBe(before + 1);
  });
});
