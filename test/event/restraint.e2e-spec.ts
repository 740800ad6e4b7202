import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { contactsOf, happen, person } from '../support/told.js';

const [EMAIL, WEBHOOK] = [1, 4];

describe('a user', () => {
  let mms: TestApp;

  beforeAll(async () => {
    mms = await startApp(undefined, { MMS_TOLD_PER_HOUR: 3 });
  });
  afterAll(() => mms.close());

  it('is told as often within an hour as the operator has it; webhooks are told of everything', async () => {
    const account = await mms.make.account();
    const as = await mms.as(await person(mms, account, { emailNotifications: true }));
    const told = async () => (await contactsOf(mms, await happen(mms, account))).map(({ type }) => type);
    expect([await told(), await told()]).toEqual([[EMAIL], [EMAIL]]);
    await mms.post('/event/event/webhook', as, { Url: 'https://example.com/h' });
    expect([await told(), await told(), await told()]).toEqual([[EMAIL, WEBHOOK], [WEBHOOK], [WEBHOOK]]);
    await mms.database.write((db) => db.query("UPDATE `event_Contact` SET `Created` = '2020-01-01 00:00:00.000'"));
    expect(await told()).toEqual([EMAIL, WEBHOOK]);
  });

  it('is told that often also of what has happened all at once', async () => {
    const account = await mms.make.account();
    await person(mms, account, { emailNotifications: true });
    const events = await Promise.all(Array.from({ length: 10 }, () => happen(mms, account)));
    const contacts = await Promise.all(events.map((event) => contactsOf(mms, event)));
    expect(contacts.flat()).toHaveLength(3);
  });
});
