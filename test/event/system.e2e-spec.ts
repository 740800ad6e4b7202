import { Event, Notification, User } from '@app/database';
import { EventFeed } from '@app/events';

import { eventually } from '../support/eventually.js';
import type { MadeUser } from '../support/make.js';
import type { House } from '../support/relay.js';
import { house, keyedUnit, openRelay, openTunnel, reachable } from '../support/relay.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('The system itself', () => {
  let mms: TestApp;
  let owner: MadeUser;

  beforeAll(async () => {
    mms = await startApp();
  });
  afterAll(() => mms.close());
  beforeEach(async () => {
    owner = await mms.make.user({ account: await mms.make.account({}) });
  });

  const kept = (type: number) =>
    mms.database.reading.manager.find(Event, { where: { accountId: owner.account.id, type }, order: { id: 'ASC' } });

  it('writes who logs in, from where, and tells those who are to know', async () => {
    await mms.database.write((db) => db.update(User, { id: owner.id }, { pushNotifications: true }));
    const heard: number[] = [];
    const stop = mms.app.get(EventFeed).onCommitted((events) => heard.push(...events.map(({ id }) => id)));

    await mms.login(owner);
    await mms.login({ ...owner, password: 'wrong' });
    stop();

    const events = await kept(5);
    expect(events).toMatchObject([
      { userId: owner.id, deviceId: 0, source: 1, ip: '127.0.0.1', description: owner.username, severity: 0 },
    ]);
    expect(heard).toEqual(events.map(({ id }) => id));
    const told = await mms.database.reading.manager.findBy(Notification, { accountId: owner.account.id });
    expect(told.map(({ eventId }) => eventId)).toEqual(heard);
  });

  it('lets people in also when that cannot be written down', async () => {
    const broken = jest.spyOn(mms.database, 'insert').mockRejectedValue(new Error('no room'));
    const { status } = await mms.login(owner);
    broken.mockRestore();

    expect(status).toBe(200);
    expect(await kept(5)).toEqual([]);
  });

  it('writes that support may help, and no longer', async () => {
    const headers = await mms.as(owner);
    const path = `/account/account/account/${owner.account.id}/support`;
    const until = Math.floor(Date.now() / 1000) + 3600;

    await mms.put(path, headers, { Until: until });
    await mms.put(path, headers, { Until: 0 });

    expect((await kept(10)).map(({ description, userId }) => [userId, description])).toEqual([
      [owner.id, expect.stringMatching(/^Support may help until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/)],
      [owner.id, 'Support may no longer help'],
    ]);
  });

  it('writes that a mail asks whether an address is right', async () => {
    const headers = await mms.as(owner);

    const { status } = await mms.post(`/autha/auth/user/${owner.id}/email/validation`, headers);

    expect(status).toBe(202);
    expect(await kept(8)).toMatchObject([{ userId: owner.id, source: 1 }]);
  });

  describe('writes that a gateway has connected,', () => {
    let home: House;
    let relay: Awaited<ReturnType<typeof openRelay>>;

    beforeAll(async () => {
      home = await house((_, response) => response.end('home'));
      relay = await openRelay(mms);
    });
    afterAll(() => home.close());

    it('once, and not again when it is back within a minute or takes its own place', async () => {
      const session = await mms.as(owner);
      const unit = await keyedUnit(mms, owner);
      const first = openTunnel(relay, unit, home.port);
      await reachable(relay, session, unit);
      await eventually(async () => expect(await kept(6)).toHaveLength(1));

      const second = openTunnel(relay, unit, home.port);
      await eventually(() => Promise.resolve(expect(first.process.exitCode).not.toBeNull()));
      await reachable(relay, session, unit);
      await second.close();
      const third = openTunnel(relay, unit, home.port);
      await reachable(relay, session, unit);
      await third.close();
      const other = await keyedUnit(mms, owner);
      const last = openTunnel(relay, other, home.port);
      // by then those before it are written, too
      await eventually(async () => expect((await kept(6)).map(({ deviceId }) => deviceId)).toContain(other.id));
      await last.close();

      expect(await kept(6)).toMatchObject([
        { deviceId: unit.id, userId: 0, ip: '127.0.0.1', description: 'Gateway connected' },
        { deviceId: other.id },
      ]);
    });
  });
});
