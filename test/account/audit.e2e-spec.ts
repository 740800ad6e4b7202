import { verifyAudit } from '@app/audit';
import { auditKeyFrom } from '@app/identity';

import { eventually } from '../support/eventually.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

const key = auditKeyFrom('a secret for tests, of no use elsewhere');

describe('the audit', () => {
  let mms: TestApp;
  let path: string;
  let as: Record<string, string>;
  let userId: number;

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    const owner = await mms.make.user({ account: endUser });
    userId = owner.id;
    as = await mms.as(owner);
    path = `/account/account/account/${endUser.id}`;
    for (let n = 0; n < 5; n += 1) await mms.put(path, as, { PK_Oem_Account: `number ${n}` });
  });
  afterAll(() => mms.close());

  const verify = () => verifyAudit(mms.database, key);

  /** What a statement changes is found, and nothing is wrong once it is undone. */
  async function found(change: string, undo: string): Promise<string[]> {
    await mms.database.write((db) => db.query(change));
    const wrong = await verify();
    await mms.database.write((db) => db.query(undo));
    expect(await verify()).toEqual([]);
    return wrong;
  }

  it('tells who did what, what it was and what it became', async () => {
    const { json } = await mms.get(`${path}/audit?Count=2`, as);

    expect(json.Entries).toHaveLength(2);
    expect(json.Entries[0]).toMatchObject({ PK_User: userId, Action: 'putAccount', Status: 200 });
    expect(JSON.parse(json.Entries[0].Before)).toMatchObject({ PK_Oem_Account: 'number 3' });
    expect(JSON.parse(json.Entries[0].After)).toEqual({ PK_Oem_Account: 'number 4' });
    const older = await mms.get(`${path}/audit?Count=50&Before=${json.Entries[1].PK_Entry}`, as);
    expect(older.json.Entries.length).toBeGreaterThanOrEqual(3);
  });

  it('tells of what was refused, and no secrets', async () => {
    expect((await mms.put(`${path}/support`, as, { Until: 0 })).status).toBe(200);
    await mms.put(`/account/user/user/${userId}`, as, { Password: 'the secret word', Name: 'Ada' });
    const foreign = await mms.put(`/account/user/user/${userId}`, as, { PK_PermissionRole: 1 });
    expect(foreign.status).toBe(403);

    await eventually(async () => {
      const { json, body } = await mms.get(`${path}/audit`, as);
      expect(json.Entries.map(({ Status }: { Status: number }) => Status)).toContain(403);
      expect(body).not.toContain('the secret word');
      expect(body).toContain('***');
    });
  });

  it('shows any entry that was altered, removed, the last one too, or added', async () => {
    expect(await verify()).toEqual([]);
    const [last] = await mms.database.select<{ n: number }>('SELECT MAX(`PK_Entry`) AS `n` FROM `audit_Entry`');
    const end = Number(last?.n);
    const columns =
      '`PK_Entry`, `Created`, `FK_Account`, `FK_User`, `FK_Token`, `Action`, `Subject`, `Status`, `Values`, `Hash`';

    for (const id of [1, 3, end]) {
      for (const [name, value] of [
        ['FK_User', '7777'],
        ['FK_Account', '7777'],
        ['Action', "'deleteAccount'"],
        ['Subject', "'user 7777'"],
        ['Status', '500'],
        ['Hash', "'00'"],
      ]) {
        const [row] = await mms.database.select<{ was: string | number | null }>(
          `SELECT \`${name}\` AS \`was\` FROM \`audit_Entry\` WHERE \`PK_Entry\` = ?`,
          [id],
        );
        const was = typeof row?.was === 'string' ? `'${row.was}'` : String(row?.was ?? 'NULL');
        const set = (to: string) => `UPDATE \`audit_Entry\` SET \`${name}\` = ${to} WHERE \`PK_Entry\` = ${id}`;
        expect([id, name, (await found(set(String(value)), set(was))).length > 0]).toEqual([id, name, true]);
      }
      const aside = 'CREATE TABLE `aside` AS SELECT * FROM `audit_Entry` WHERE `PK_Entry` = ' + id;
      await mms.database.write((db) => db.query(aside));
      const removed = await found(
        `DELETE FROM \`audit_Entry\` WHERE \`PK_Entry\` = ${id}`,
        `INSERT INTO \`audit_Entry\` (${columns}) SELECT ${columns} FROM \`aside\``,
      );
      await mms.database.write((db) => db.query('DROP TABLE `aside`'));
      expect([id, removed.length > 0]).toEqual([id, true]);
    }
    const added = await found(
      `INSERT INTO \`audit_Entry\` (${columns}) SELECT ${end + 1}, \`Created\`, \`FK_Account\`, \`FK_User\`, \`FK_Token\`, \`Action\`, \`Subject\`, \`Status\`, '', \`Hash\` FROM \`audit_Entry\` WHERE \`PK_Entry\` = ${end}`,
      `DELETE FROM \`audit_Entry\` WHERE \`PK_Entry\` = ${end + 1}`,
    );
    expect(added).toEqual([`entry ${end + 1} stands behind the end`]);
  });

  it('shows values and a head that were altered', async () => {
    const [row] = await mms.database.select<{ id: number; after: string }>(
      'SELECT `PK_Entry` AS `id`, `After` AS `after` FROM `audit_Value` ORDER BY `PK_Entry` LIMIT 1',
    );
    const set = (to: string) => `UPDATE \`audit_Value\` SET \`After\` = '${to}' WHERE \`PK_Entry\` = ${row?.id}`;
    expect((await found(set('{}'), set(row?.after ?? ''))).length).toBe(1);
    const blank = `UPDATE \`audit_Value\` SET \`After\` = '', \`Before\` = \`Before\` WHERE \`PK_Entry\` = ${row?.id}`;
    expect((await found(blank, set(row?.after ?? ''))).length).toBe(1);
    const count = (by: number) => `UPDATE \`audit_Head\` SET \`Count\` = \`Count\` + ${by}`;
    expect((await found(count(-1), count(1))).length).toBeGreaterThan(0);
  });
});
