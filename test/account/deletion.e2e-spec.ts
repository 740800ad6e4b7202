import {
  AccountUsage,
  Attempt,
  AuthAccount,
  AuthInvitation,
  AuthToken,
  Contact,
  Energy,
  entities,
  EventRetention,
  EventSettings,
  EulaAcceptance,
  insertRows,
  Notification,
  PushSubscription,
  Term,
  Ticket,
  TicketComment,
  UsageDay,
  Webhook,
} from '@app/database';
import { verifyAudit } from '@app/audit';
import { auditKeyFrom } from '@app/identity';

import { madeEvents } from '../support/events.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

const SECRET = 'a secret for tests, of no use elsewhere';

/** Columns that name an account, whatever the table. */
const accountColumns = /^(PK_Account|FK_Account(_\w+)?)$/;

/** What keeps the number of an account that is gone, on purpose. */
const kept = new Set(['audit_Entry.FK_Account', 'audit_Value.FK_Account']);

describe('an account', () => {
  let mms: TestApp;
  let trunk: Awaited<ReturnType<TestApp['make']['tree']>> | undefined;

  beforeAll(async () => {
    mms = await startApp();
  });
  afterAll(() => mms.close());

  async function world() {
    trunk ??= await mms.make.tree();
    const { master, oem } = trunk;
    const distributor = await mms.make.account({ typeId: 3, parent: oem });
    const dealerAccount = await mms.make.account({ typeId: 4, parent: distributor });
    const billing = { firstName: 'Ada', lastName: 'Meyer' };
    const endUser = await mms.make.account({ parent: dealerAccount, billing });
    const sibling = await mms.make.account({ typeId: 4, parent: distributor });
    const tree = { master, oem, distributor, dealer: dealerAccount, endUser, sibling };
    const owner = await mms.make.user({ account: tree.endUser });
    const dealer = await mms.make.user({ account: tree.dealer });
    const device = await mms.make.device({ account: tree.endUser });
    return { ...tree, owner, device, as: await mms.as(owner), above: await mms.as(dealer) };
  }

  /** Every row of every table that names the account. */
  async function traces(id: number): Promise<string[]> {
    const found: string[] = [];
    for (const entity of entities) {
      const { tableName, columns } = mms.database.reading.getMetadata(entity);
      for (const { databaseName } of columns.filter((column) => accountColumns.test(column.databaseName))) {
        const sql = `SELECT COUNT(*) AS \`n\` FROM \`${tableName}\` WHERE \`${databaseName}\` = ?`;
        const [row] = await mms.database.select<{ n: number }>(sql, [id]);
        if (Number(row?.n) > 0) found.push(`${tableName}.${databaseName}`);
      }
    }
    return found.filter((each) => !kept.has(each));
  }

  /** A commented ticket, two days of the relay, and more readings than are removed in one go. */
  async function support({ id: accountId }: AuthAccount, userId: number, deviceId: number): Promise<void> {
    const createdAt = new Date();
    const reading = {
      accountId,
      deviceId,
      child: 0,
      timestamp: 1,
      milliwatts: null,
      wattHours: 1,
      data: '{}',
      createdAt,
    };
    await mms.database.write(async (db) => {
      const words = { subject: 'x', text: 'x', state: 'open' as const };
      const ticket = db.create(Ticket, { accountId, userId, ...words, createdAt, changedAt: createdAt });
      await db.insert(Ticket, ticket);
      await db.insert(TicketComment, { ticketId: ticket.id, userId, text: 'x', createdAt });
      const readings = Array.from({ length: 1200 }, () => ({ ...reading }));
      await insertRows(db, Energy, readings);
      await db.insert(AccountUsage, { id: accountId, createdAt });
      await db.insert(Notification, { eventId: 1_000_000_000 + accountId, accountId, dueAt: null, createdAt });
      await db.insert(EventSettings, { accountId, createdAt });
      await db.insert(EventRetention, { accountId, type: 4, days: 7, createdAt });
      for (const day of [1, 2]) await db.insert(UsageDay, { accountId, deviceId, day, createdAt });
      const endpointHash = `browser of ${accountId}`;
      await db.insert(PushSubscription, { userId, endpointHash, sealed: '', createdAt });
      const url = 'https://example.com';
      await db.insert(Webhook, { accountId, url, sealedSecret: '', sealedOldSecret: '', createdAt });
      const contact = { accountId, type: 4, contents: '{}', expiresAt: createdAt, createdAt };
      const made = db.create(Contact, contact);
      await db.insert(Contact, made);
      await db.insert(Attempt, { contactId: made.id, timestamp: createdAt, status: 2 });
    });
    const happened = Array.from({ length: 1200 }, () => ({ accountId, deviceId }));
    await madeEvents(mms.database, happened);
  }

  it('is deleted with all that belongs to it, by its name', async () => {
    const { endUser, sibling, owner, device, as, above } = await world();
    await support(endUser, owner.id, device);
    await support(sibling, owner.id, device);
    const path = `/account/account/account/${endUser.id}`;
    await mms.put(path, as, { Mailing: { City: 'Bath' }, Phone: [{ Phone: '555 0100' }], PK_Oem_Account: 'theirs' });
    await mms.put(`/account/user/user/${owner.id}`, as, { Phone: { Phone: '555 0101' } });
    await mms.post(`${path}/installation`, as, { City: 'Wells' });
    await mms.post(`${path}/invitation`, as, { Email: 'x@example.com' });
    await mms.database.write((db) =>
      db.insert(EulaAcceptance, { eulaId: 1, userId: owner.id, accountId: endUser.id, createdAt: new Date() }),
    );
    await mms.post(`${path}/token`, as, { Name: 't', Permissions: 'view_account' });
    expect(await mms.database.reading.manager.countBy(AuthInvitation, { accountId: endUser.id })).toBe(1);
    expect(await mms.database.reading.manager.countBy(AuthToken, { accountId: endUser.id })).toBe(1);
    const rows = async () => {
      const counts: Record<string, number> = {};
      for (const name of [
        'account_Address',
        'account_Phone',
        'account_User',
        'auth_account_Login',
        'auth_Session',
        'event_Event',
        'event_Notification',
        'event_Retention',
        'event_Settings',
        'event_Attempt',
        'event_Contact',
        'event_PushSubscription',
        'event_Webhook',
        'relay_AccountUsage',
        'relay_UsageDay',
        'techsupport_Energy',
        'techsupport_Ticket',
        'techsupport_TicketComment',
      ]) {
        const [row] = await mms.database.select<{ n: number }>(`SELECT COUNT(*) AS \`n\` FROM \`${name}\``);
        counts[name] = Number(row?.n);
      }
      return counts;
    };
    const before = await rows();

    const wrong = await mms.send('DELETE', `${path}?Name=somebody`, { headers: above });
    const done = await mms.send('DELETE', `${path}?Name=Ada%20Meyer`, { headers: above });

    expect([wrong.status, done.status]).toEqual([400, 200]);
    expect(await traces(endUser.id)).toEqual([]);
    const after = await rows();
    // billing, mailing and one installation; the phones of the account and its user; the user with name and session
    const gone = Object.fromEntries(Object.entries(before).map(([name, count]) => [name, count - (after[name] ?? 0)]));
    expect(gone).toEqual({
      account_Address: 3,
      account_Phone: 2,
      account_User: 1,
      auth_account_Login: 1,
      auth_Session: 1,
      // and the login of the owner
      event_Event: 1201,
      event_Notification: 1,
      event_Retention: 1,
      event_Settings: 1,
      event_Attempt: 1,
      event_Contact: 1,
      event_PushSubscription: 2,
      event_Webhook: 1,
      relay_AccountUsage: 1,
      relay_UsageDay: 2,
      techsupport_Energy: 1200,
      techsupport_Ticket: 1,
      techsupport_TicketComment: 1,
    });
    expect((await mms.get(path, as)).status).toBe(401);
    expect((await mms.get(path, above)).status).toBe(404);
    const sql = 'SELECT `FK_Account` AS `account` FROM `auth_device_Device` WHERE `PK_Device` = ?';
    expect(await mms.database.select(sql, [device])).toEqual([{ account: null }]);
    const values = 'SELECT `Before` AS `b`, `After` AS `a` FROM `audit_Value` WHERE `FK_Account` = ?';
    const told = await mms.database.select<{ a: string; b: string }>(values, [endUser.id]);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ a, b }) => a === '' && b === '')).toBe(true);
    expect(await verifyAudit(mms.database, auditKeyFrom(SECRET))).toEqual([]);
  });

  it('with others below it is not deleted', async () => {
    const { dealer, distributor } = await world().then(async (made) => ({
      dealer: made.dealer,
      distributor: await mms.as(await mms.make.user({ account: made.distributor })),
    }));
    const path = `/account/account/account/${dealer.id}?Name=${dealer.id}`;
    expect((await mms.send('DELETE', path, { headers: distributor })).status).toBe(409);
  }, 20_000);

  describe('that moves', () => {
    const placeOf = (id: number) => mms.database.reading.manager.findOneByOrFail(AuthAccount, { id });
    const chain = ({ parentId, parent2Id, parent3Id, parent4Id }: AuthAccount) => [
      parentId,
      parent2Id,
      parent3Id,
      parent4Id,
    ];
    const foundBelow = async (id: number) =>
      (await mms.database.reading.manager.findBy(Term, { ancestorId: id, kind: 0 })).map(({ accountId }) => accountId);

    it('takes those below it along, and they are found where they are now', async () => {
      const { master, oem, distributor, dealer, endUser, sibling } = await world();
      const second = await mms.make.account({ typeId: 3, parent: oem });
      const others = [];
      for (let n = 0; n < 30; n += 1)
        others.push(await mms.make.account({ parent: dealer, billing: { lastName: 'Mover' } }));
      const as = await mms.as(await mms.make.user({ account: oem }));

      const moved = await mms.put(`/account/account/account/${dealer.id}`, as, { PK_Account_Parent: second.id });

      expect(moved.status).toBe(200);
      expect(chain(await placeOf(dealer.id))).toEqual([second.id, oem.id, master.id, null]);
      for (const { id } of [endUser, ...others]) {
        expect(chain(await placeOf(id))).toEqual([dealer.id, second.id, oem.id, master.id]);
      }
      const now = await foundBelow(second.id);
      expect(new Set(now)).toEqual(new Set([dealer.id, endUser.id, ...others.map(({ id }) => id)]));
      expect(await foundBelow(distributor.id)).not.toContain(endUser.id);
      expect(await foundBelow(distributor.id)).toContain(sibling.id);
      const search = await mms.get(
        '/account/account/accounts?LastName=Mover&Count=100',
        await mms.as(await mms.make.user({ account: second })),
      );
      expect(search.json.Accounts).toHaveLength(30);
    });

    it('goes neither below itself, nor below what is below it, nor out of the tree', async () => {
      const { distributor, dealer, endUser } = await world();
      const elsewhere = await mms.make.account({ typeId: 3 });
      const as = await mms.as(await mms.make.user({ account: distributor }));
      const statuses = [];
      for (const PK_Account_Parent of [dealer.id, endUser.id, elsewhere.id, 999_999]) {
        statuses.push((await mms.put(`/account/account/account/${dealer.id}`, as, { PK_Account_Parent })).status);
      }
      expect(statuses).toEqual([400, 400, 404, 404]);
    });

    it('finishes a move of more than one piece after the answer, piece by piece', async () => {
      const { oem, dealer, master } = await world();
      const second = await mms.make.account({ typeId: 3, parent: oem });
      const rows = Array.from({ length: 700 }, (_, n) =>
        JSON.stringify({ PK_AccountType: 5, PK_Oem_Account: String(n) }),
      );
      const as = await mms.as(await mms.make.user({ account: oem }));
      const headers = { ...as, 'content-type': 'application/x-ndjson' };
      const imported = await mms.send('POST', `/account/account/account/${dealer.id}/import`, {
        headers,
        body: rows.join('\n'),
      });
      expect([imported.status, imported.body]).toEqual([200, expect.stringContaining('"Imported":700')]);

      expect(
        (await mms.put(`/account/account/account/${dealer.id}`, as, { PK_Account_Parent: second.id })).status,
      ).toBe(200);

      for (const started = Date.now(); Date.now() - started < 20_000; await new Promise(setImmediate)) {
        if ((await foundBelow(second.id)).length === 702) break;
      }
      const below = await mms.database.reading.manager.findBy(AuthAccount, { parentId: dealer.id });
      expect(below).toHaveLength(701);
      for (const each of below) expect(chain(each)).toEqual([dealer.id, second.id, oem.id, master.id]);
      expect((await foundBelow(second.id)).length).toBe(702);
    }, 40_000);
  });
});
