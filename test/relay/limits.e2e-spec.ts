import type { AuthAccount } from '@app/database';
import { AccountUsage, AuditEntry, AuditValue } from '@app/database';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

describe('the limits of an account', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;
  let dealer: Headers;
  let account: AuthAccount;
  let path: string;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
    dealer = await mms.as(await mms.make.user({ account: tree.dealer }));
  });
  beforeEach(async () => {
    account = await mms.make.account({ parent: tree.dealer });
    path = `/relay/relay/account/${account.id}/limitusage`;
  });
  afterAll(() => mms.close());

  const created = () => Math.floor(account.createdAt.getTime() / 1000);
  const put = (body: object, headers: Headers = {}) => mms.put(path, { ...dealer, ...headers }, body);

  async function used(raBytes: number, cameraBytes: number): Promise<void> {
    const row = { id: account.id, raBytes, cameraBytes, createdAt: new Date() };
    await mms.database.write((db) => db.upsert(AccountUsage, row, ['id']));
  }

  it('are none, and nothing is used, at first', async () => {
    const { status, json, headers } = await mms.get(path, dealer);

    expect([status, headers.etag]).toEqual([200, expect.stringMatching(/^"1\./)]);
    expect(json).toEqual({
      RaDateReset: created(),
      CameraDateReset: created(),
      RaKb: 0,
      CameraKb: 0,
      RaLimitKb: -1,
      CameraLimitKb: -1,
    });
  });

  it('are set, each by itself, and taken away again', async () => {
    const limits = async () => {
      const { RaLimitKb, CameraLimitKb } = (await mms.get(path, dealer)).json;
      return [RaLimitKb, CameraLimitKb];
    };
    expect((await put({ RaLimitKb: 1_000_000_000_000, Other: 1 })).status).toBe(200);
    expect(await limits()).toEqual([1_000_000_000_000, -1]);
    await mms.send('PUT', `${path}?CameraLimitKb=0`, { headers: dealer });
    expect(await limits()).toEqual([1_000_000_000_000, 0]);
    await put({ RaLimitKb: '-1' });
    expect(await limits()).toEqual([-1, 0]);
    for (const wrong of [-2, 1.5, 1_000_000_000_001, null, 'x', '']) {
      expect((await put({ RaLimitKb: wrong })).status).toBe(400);
    }
    expect((await put({ ResetRaCount: 2 })).status).toBe(400);
    expect(await limits()).toEqual([-1, 0]);
  });

  it('come with what is used, in whole KB, and the counts are set to zero one by one', async () => {
    await used(10 * 1024 - 1, 3 * 1024);
    expect((await mms.get(path, dealer)).json).toMatchObject({ RaKb: 9, CameraKb: 3 });
    const before = Math.floor(Date.now() / 1000);

    expect((await put({ ResetRaCount: 1, ResetCameraCount: 0 })).status).toBe(200);

    const { json } = await mms.get(path, dealer);
    expect(json).toMatchObject({ RaKb: 0, CameraKb: 3, CameraDateReset: created() });
    expect(json.RaDateReset).toBeGreaterThanOrEqual(before);
    await put({ ResetCameraCount: true });
    const after = (await mms.get(path, dealer)).json;
    expect(after).toMatchObject({ CameraKb: 0, RaDateReset: json.RaDateReset });
    expect(after.CameraDateReset).toBeGreaterThanOrEqual(before);
  });

  it('are not changed over what another has changed since they were read; counting is no change', async () => {
    await put({ RaLimitKb: 5 });
    const { etag } = (await mms.get(path, dealer)).headers as { etag: string };
    await used(77, 0);

    expect((await put({ RaLimitKb: 6 }, { 'If-Match': etag })).status).toBe(200);
    expect((await put({ RaLimitKb: 7 }, { 'If-Match': etag })).status).toBe(412);
    // what asks for nothing changes nothing
    const now = (await mms.get(path, dealer)).headers.etag;
    expect((await put({ ResetRaCount: 0 })).status).toBe(200);
    expect((await mms.get(path, dealer)).headers.etag).toBe(now);
    expect((await mms.get(path, dealer)).json.RaLimitKb).toBe(6);
  });

  it('are changed from above alone, and seen by the account itself', async () => {
    const owner = await mms.as(await mms.make.user({ account }));
    const neighbour = await mms.as(await mms.make.user({ account: tree.sibling }));
    const support = await mms.as(await mms.make.user({ account: tree.dealer, roleId: 5 }));

    expect((await mms.get(path, owner)).status).toBe(200);
    expect((await mms.put(path, owner, { RaLimitKb: 1 })).status).toBe(403);
    expect((await mms.put(path, support, { RaLimitKb: 1 })).status).toBe(403);
    expect((await mms.put(path, neighbour, { RaLimitKb: 1 })).status).toBe(404);
    const own = `/relay/relay/account/${tree.dealer.id}/limitusage`;
    expect((await mms.get(own, dealer)).status).toBe(200);
    expect((await mms.put(own, dealer, { RaLimitKb: 1 })).status).toBe(403);
    expect((await mms.get(path, dealer)).json.RaLimitKb).toBe(-1);
  });

  it('stand in the audit when they are changed', async () => {
    await used(2048, 0);
    await put({ RaLimitKb: 9, ResetRaCount: 1 });
    await put({ RaLimitKb: 8 });

    const { manager } = mms.database.reading;
    const entries = await manager.find(AuditEntry, { where: { accountId: account.id }, order: { id: 'ASC' } });
    expect(entries.map(({ action, subject }) => [action, subject])).toEqual([
      ['putLimits', `account ${account.id}`],
      ['putLimits', `account ${account.id}`],
    ]);
    const [first, second] = await manager.find(AuditValue, { where: { accountId: account.id }, order: { id: 'ASC' } });
    expect(JSON.parse(first!.before)).toEqual({ RaKb: 2, CameraKb: 0, RaLimitKb: -1, CameraLimitKb: -1 });
    expect(JSON.parse(first!.after)).toEqual({ RaLimitKb: 9, ResetRaCount: true });
    expect(JSON.parse(second!.before)).toMatchObject({ RaKb: 0, RaLimitKb: 9 });
  });
});
