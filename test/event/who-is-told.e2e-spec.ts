import type { AuthAccount } from '@app/database';
import { AuthDevice, AuthUser, User } from '@app/database';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { contactsOf, happen, person, phoneOf } from '../support/told.js';

const [EMAIL, SMS, WEBHOOK] = [1, 3, 4];
const VERIZON = 'vtext.com';

describe('who is told of an event', () => {
  let mms: TestApp;
  let account: AuthAccount;
  let device: number;

  beforeAll(async () => {
    mms = await startApp();
  });
  afterAll(() => mms.close());
  beforeEach(async () => {
    account = await mms.make.account();
    device = await mms.make.device({ account });
  });

  const told = async (event: Parameters<typeof happen>[2]) =>
    (await contactsOf(mms, await happen(mms, account, event))).map(({ type, userId }) => [type, userId]);

  it('by mail of severe events: who wants alerts, of the severities that they have named', async () => {
    const all = await person(mms, account, { emailAlerts: true, notifyOnSeverity: '1,2,3,4' });
    const worst = await person(mms, account, { emailAlerts: true, notifyOnSeverity: '1' });
    await person(mms, account, { emailAlerts: true, notifyOnSeverity: '' });
    await person(mms, account, { emailNotifications: true, notifyOnSeverity: '1,2,3,4' });
    expect(await told({ type: 4, severity: 1 })).toEqual([
      [EMAIL, all.id],
      [EMAIL, worst.id],
    ]);
    expect(await told({ type: 4, severity: 3 })).toEqual([[EMAIL, all.id]]);
    expect(await told({ type: 4, severity: 0 })).toEqual([]);
  });

  it('by mail of what they have asked for: triggers, and events that name them', async () => {
    const asked = await person(mms, account, { emailNotifications: true });
    const other = await person(mms, account, { emailNotifications: true });
    await person(mms, account, { emailAlerts: true, notifyOnSeverity: '1,2,3,4' });
    const both = [
      [EMAIL, asked.id],
      [EMAIL, other.id],
    ];
    expect(await told({ type: 3 })).toEqual(both);
    expect(await told({ type: 4 })).toEqual([]);
    expect(await told({ type: 4, users: `${asked.id}` })).toEqual([[EMAIL, asked.id]]);
    expect(await told({ type: 3, users: `${other.id}, 999999` })).toEqual([[EMAIL, other.id]]);
  });

  it('once by mail, however many reasons there are', async () => {
    const user = await person(mms, account, { emailAlerts: true, emailNotifications: true, notifyOnSeverity: '2' });
    expect(await told({ type: 3, severity: 2 })).toEqual([[EMAIL, user.id]]);
  });

  it('only at addresses and numbers that are proved to be theirs', async () => {
    const wishes = { emailNotifications: true, phoneNotifications: true };
    await person(mms, account, { ...wishes, emailValidated: false });
    const { id } = await person(mms, account, { ...wishes, emailValidated: false });
    await phoneOf(mms, id, { validated: false, providerId: await providerOf(VERIZON) });
    expect(await told({})).toEqual([]);
  });

  it('by text message, through the mail gateway of the carrier that the phone names', async () => {
    const user = await person(mms, account, { phoneNotifications: true });
    await phoneOf(mms, user.id, { number: '(310) 555-0800', countryId: 840, providerId: await providerOf(VERIZON) });
    const nowhere = await person(mms, account, { phoneNotifications: true });
    await phoneOf(mms, nowhere.id);
    const [contact, ...others] = await contactsOf(mms, await happen(mms, account, { deviceId: device }));
    expect(others).toEqual([]);
    expect(contact).toMatchObject({
      type: SMS,
      userId: user.id,
      destination: '+13105550800',
      address: `3105550800@${VERIZON}`,
      contents: 'Front door opened (Gateway)',
    });
  });

  it('nobody who is shut out, or limited to other gateways, or had the gateway before', async () => {
    const out = await person(mms, account, { emailNotifications: true });
    await mms.database.write((db) => db.update(AuthUser, { id: out.id }, { active: false }));
    const other = await mms.make.device({ account });
    await person(mms, account, { emailNotifications: true }, { devices: String(other) });
    const seeing = await person(mms, account, { emailNotifications: true }, { devices: String(device) });
    expect(await told({ deviceId: device })).toEqual([[EMAIL, seeing.id]]);

    await mms.database.write((db) => db.update(AuthDevice, { id: device }, { accountId: null }));
    expect(await told({ deviceId: device })).toEqual([]);
  });

  it('nobody of another account, also when the event names them', async () => {
    const stranger = await person(mms, await mms.make.account(), { emailNotifications: true });
    await person(mms, account, { emailNotifications: true });
    expect(await told({ users: String(stranger.id) })).toEqual([]);
  });

  it('by webhooks: all that passes their filter', async () => {
    const as = await mms.as(await mms.make.user({ account }));
    const other = await mms.make.device({ account });
    const make = async (filter: object) =>
      (await mms.post('/event/event/webhook', as, { Url: 'https://example.com/h', ...filter })).json
        .PK_Webhook as number;
    const all = await make({});
    const severe = await make({ Severities: [1, 2] });
    const variables = await make({ EventTypes: [4] });
    const one = await make({ Devices: [device] });
    const hooks = async (event: Parameters<typeof happen>[2]) => {
      const contacts = await contactsOf(mms, await happen(mms, account, event));
      expect(contacts.every(({ type, userId }) => type === WEBHOOK && userId === 0)).toBe(true);
      return contacts.map(({ endpointId }) => endpointId);
    };
    expect(await hooks({ type: 5 })).toEqual([all]);
    expect(await hooks({ type: 4, severity: 2, deviceId: device })).toEqual([all, severe, variables, one]);
    expect(await hooks({ type: 3, severity: 3, deviceId: other })).toEqual([all]);
    await mms.put(`/event/event/webhook/${all}`, as, { Active: 0 });
    expect(await hooks({ type: 3, deviceId: device })).toEqual([one]);
  });

  it('from the moment at which somebody wants to be told, or makes a webhook', async () => {
    const user = await mms.make.user({ account });
    await mms.database.write((db) => db.update(User, { id: user.id }, { emailValidated: true }));
    const as = await mms.as(user);
    expect(await told({})).toEqual([]);
    await mms.put(`/account/user/user/${user.id}`, as, { EmailNotifications: 1 });
    expect(await told({})).toEqual([[EMAIL, user.id]]);
    await mms.put(`/account/user/user/${user.id}`, as, { EmailNotifications: 0 });
    expect(await told({})).toEqual([]);
    await mms.post('/event/event/webhook', as, { Url: 'https://example.com/h' });
    expect(await told({})).toEqual([[WEBHOOK, 0]]);
  });

  async function providerOf(gateway: string): Promise<number> {
    const sql = 'SELECT `PK_Country_Provider` AS `id` FROM `config_Country_Provider` WHERE `EmailGateway` = ?';
    const [row] = await mms.database.select<{ id: number }>(sql, [gateway]);
    if (!row) throw new Error(`No carrier has ${gateway}`);
    return row.id;
  }
});
