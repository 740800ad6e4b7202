import { Event, User } from '@app/database';
import { In } from 'typeorm';

import { madeEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { contactsOf, happen } from '../support/told.js';

const SECOND = 1000;

describe('GET /event/event/event/x', () => {
  let mms: TestApp;
  let owner: MadeUser;
  let deviceId: number;

  beforeAll(async () => {
    mms = await startApp();
    owner = await mms.make.user({ account: await mms.make.account() });
    deviceId = await mms.make.device({ account: owner.account });
  });
  afterAll(() => mms.close());

  async function made(more: Partial<Event> = {}): Promise<Event> {
    const [event] = await madeEvents(mms.database, [{ accountId: owner.account.id, deviceId, ...more }]);
    if (!event) throw new Error('No event');
    return event;
  }
  const path = ({ id }: Pick<Event, 'id'>) => `/event/event/event/${id}`;

  it('shows those who were told to the owner, and to members and viewers only themselves', async () => {
    const member = await mms.make.user({ account: owner.account, roleId: 11 });
    const viewer = await mms.make.user({ account: owner.account, roleId: 12, devices: String(deviceId) });
    const all = [owner, member, viewer].map(({ id }) => id);
    await mms.database.write((db) =>
      db.update(User, { id: In(all) }, { email: 'told@example.com', emailValidated: true, emailNotifications: true }),
    );
    await mms.post('/event/event/webhook', await mms.as(owner), { Url: 'https://example.com' });
    const id = await happen(mms, owner.account, { deviceId });
    await eventually(async () => expect(await contactsOf(mms, id)).toHaveLength(all.length + 1));

    const told = async (user: MadeUser) => {
      const { json } = await mms.get(path({ id }), await mms.as(user));
      return (json.Contacts as { PK_User: number }[]).map(({ PK_User }) => PK_User).sort((a, b) => a - b);
    };

    expect(await told(owner)).toEqual([0, ...all]);
    expect([await told(member), await told(viewer)]).toEqual([[member.id], [viewer.id]]);
  });

  it('is not there when it has expired, nor brought back, unless it is locked', async () => {
    const session = await mms.as(owner);
    const past = new Date(Date.now() - 5 * SECOND);
    const [gone, kept] = [await made({ expiration: past }), await made({ expiration: past, locked: true })];

    expect((await mms.get(path(gone), session)).status).toBe(404);
    expect((await mms.put(path(gone), session, { Lock: 1 })).status).toBe(404);
    expect((await mms.get(path(kept), session)).status).toBe(200);
    expect((await mms.database.reading.manager.findOneBy(Event, { id: gone.id }))?.locked).toBe(false);
  });
});
