import { Event } from '@app/database';
import { contactTypes } from '@app/events';

import { newContact } from '../../apps/event/src/event/notifications/new-contacts.js';
import { madeEvents } from '../support/events.js';
import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

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
  const path = ({ id }: Event) => `/event/event/event/${id}`;

  it('shows those who were told to the owner, and to members and viewers only themselves', async () => {
    const member = await mms.make.user({ account: owner.account, roleId: 11 });
    const viewer = await mms.make.user({ account: owner.account, roleId: 12, devices: String(deviceId) });
    const event = await made();
    const about = { accountId: owner.account.id, eventId: event.id, contents: 'x', dueAt: null };
    for (const { id: userId } of [owner, member, viewer]) {
      const destination = `told${userId}@example.com`;
      const mail = newContact({ ...about, userId, type: contactTypes.email, lane: 'mail', destination });
      await mms.database.write((db) => db.insert('event_Contact', mail as never));
    }
    const hook = { ...about, type: contactTypes.webhook, lane: 'webhook 1', destination: 'https://example.com' };
    await mms.database.write((db) => db.insert('event_Contact', newContact(hook) as never));

    const told = async (user: MadeUser) => {
      const { json } = await mms.get(path(event), await mms.as(user));
      return (json.Contacts as { PK_User: number }[]).map(({ PK_User }) => PK_User);
    };

    expect(await told(owner)).toEqual([owner.id, member.id, viewer.id, 0]);
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
