import type { AuthAccount } from '@app/database';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import type { LiveGateway } from '../support/units.js';
import { liveGateway } from '../support/units.js';

type Headers = Record<string, string>;
type Tree = Record<'master' | 'oem' | 'distributor' | 'dealer' | 'endUser' | 'sibling' | 'cousin', AuthAccount>;

const PUBLISHED = 'https://firmware.example.com/1.7.1142.squashfs';
const OWN = 'https://builds.example.org/mine.squashfs';

describe('PUT /firmware/build/firmwareupgrade', () => {
  let mms: TestApp;
  let tree: Tree;
  let by: Record<'oem' | 'dealer' | 'sibling' | 'owner', Headers>;
  let gateway: LiveGateway;
  let foreign: LiveGateway;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
    const as = async (account: AuthAccount) => mms.as(await mms.make.user({ account }));
    const owner = await mms.make.user({ account: tree.endUser });
    by = {
      oem: await as(tree.oem),
      dealer: await as(tree.dealer),
      sibling: await as(tree.sibling),
      owner: await mms.as(owner),
    };
    foreign = await liveGateway(mms, await mms.make.user({ account: tree.cousin }));
    gateway = await liveGateway(mms, owner);
    const build = { PK_Oem: 1, Version: '1.7.1142', Url: PUBLISHED };
    expect((await mms.post('/firmware/firmware/firmware', by.oem, build)).status).toBe(200);
  });
  afterAll(() => mms.close());

  const order = (headers: Headers, body: object) =>
    mms.put('/firmware/build/firmwareupgrade', headers, { ForceUpgradeUrl: PUBLISHED, ...body });
  const progress = async (id: number, headers = by.owner) =>
    (await mms.get(`/firmware/build/firmwareupgrade/${id}`, headers)).json;
  const stateOf = async (id: number) => (await progress(id)).Devices[0].State;

  it('reaches the gateway with its next report, and is followed until it is over', async () => {
    const { status, json } = await order(by.dealer, {
      PK_Device: String(gateway.id),
      ForceUpgradeVersion: '1.7.1142',
      ForceUpgradeKeepSettings: 0,
    });
    expect([status, json]).toEqual([200, { Servers: ['mms.test'], PK_Upgrade: expect.any(Number), Devices: 1 }]);
    const id = json.PK_Upgrade;
    const Upgrade = { PK_Upgrade: id, Url: PUBLISHED, Version: '1.7.1142', KeepSettings: false };
    expect(await progress(id)).toEqual({
      ...Upgrade,
      Created: expect.stringMatching(/^2\d{3}-/),
      Counts: { queued: 1, sent: 0, running: 0, done: 0, failed: 0 },
      Devices: [{ PK_Device: gateway.id, State: 'queued', Detail: '', Updated: expect.any(String) }],
    });

    expect((await gateway.report({ Uptime: 1 })).json.Upgrade).toEqual(Upgrade);
    expect(await stateOf(id)).toBe('sent');
    // an answer may have been lost: it is told until it says that it has heard
    expect((await gateway.report({ Uptime: 2 })).json.Upgrade).toEqual(Upgrade);
    expect((await gateway.report({ Upgrade: { PK_Upgrade: id, State: 'running' } })).json).not.toHaveProperty(
      'Upgrade',
    );
    expect(await stateOf(id)).toBe('running');
    await gateway.report({ Upgrade: { PK_Upgrade: id, State: 'failed', Detail: 'no room' } });
    expect((await progress(id)).Devices[0]).toMatchObject({ State: 'failed', Detail: 'no room' });
    // what is over stays over
    await gateway.report({ Upgrade: { PK_Upgrade: id, State: 'done' } });
    expect((await progress(id, by.dealer)).Counts).toEqual({ queued: 0, sent: 0, running: 0, done: 0, failed: 1 });
  });

  it('is done when the gateway reports the version, although it has forgotten the order', async () => {
    const { json } = await order(by.owner, { PK_Device: [gateway.id], ForceUpgradeVersion: '1.7.2000' });
    await gateway.report({ FirmwareVersion: '1.7.455' });
    await gateway.report({ Upgrade: { PK_Upgrade: json.PK_Upgrade, State: 'running' } });
    await gateway.report({ FirmwareVersion: '1.7.2000' });
    expect(await stateOf(json.PK_Upgrade)).toBe('done');
  });

  it('is overtaken by a newer one that the gateway hears of', async () => {
    const [older, newer] = [
      (await order(by.owner, { PK_Device: gateway.id })).json.PK_Upgrade,
      (await order(by.owner, { PK_Device: gateway.id, ForceUpgradeUrl: OWN })).json.PK_Upgrade,
    ];
    expect((await gateway.report({ Uptime: 3 })).json.Upgrade).toMatchObject({ PK_Upgrade: newer, Url: OWN });
    expect([await stateOf(older), await stateOf(newer)]).toEqual(['failed', 'sent']);
    await gateway.report({ Upgrade: { PK_Upgrade: newer, State: 'done' } });
    const { json } = await mms.get(`/firmware/build/firmwareupgrades?PK_Device=${gateway.id}&Count=2`, by.owner);
    expect(json.Upgrades.map(({ PK_Upgrade }: { PK_Upgrade: number }) => PK_Upgrade)).toEqual([newer, older]);
  });

  it('that is later done ends one that was never finished, and stands in the audit of the owner', async () => {
    const ids = [];
    for (const State of ['running', 'done']) {
      const { json } = await order(by.dealer, { PK_Device: gateway.id });
      await gateway.report({ Uptime: 4 });
      await gateway.report({ Upgrade: { PK_Upgrade: json.PK_Upgrade, State } });
      ids.push(json.PK_Upgrade);
    }
    expect([await stateOf(ids[0]), await stateOf(ids[1])]).toEqual(['failed', 'done']);
    const { json } = await mms.get(`/account/account/account/${tree.endUser.id}/audit`, by.owner);
    const actions = json.Entries.map(({ Action, Subject }: { Action: string; Subject: string }) => [Action, Subject]);
    expect(actions).toContainEqual(['upgradeFirmware', `upgrade ${ids[0]}`]);
  });

  it('is for all gateways of an account and those below it, or of an OEM, as far as the caller reaches', async () => {
    const spare = await mms.make.spare();
    const devices = async (headers: Headers, body: object) => {
      const { status, json } = await order(headers, body);
      if (status !== 200) return status;
      const seen = (await mms.get(`/firmware/build/firmwareupgrade/${json.PK_Upgrade}`, headers)).json.Devices;
      expect(json.Devices).toBe(seen.length);
      return seen.map(({ PK_Device }: { PK_Device: number }) => PK_Device);
    };
    const both = [foreign.id, gateway.id].sort((a, b) => a - b);
    expect(await devices(by.dealer, { PK_Account_Parent: tree.dealer.id })).toEqual([gateway.id]);
    expect(await devices(by.oem, { PK_Account_Parent: tree.distributor.id })).toEqual(both);
    expect(await devices(by.oem, { PK_Oem: 1 })).toEqual([...both, spare.id].sort((a, b) => a - b));
    expect(await devices(by.dealer, { PK_Oem: 1 })).toEqual([gateway.id]);
    expect(await devices(by.owner, { PK_Oem: 1 })).toEqual([gateway.id]);
    expect(
      await devices(by.oem, { PK_Device: `${gateway.id},${foreign.id}`, PK_Account_Parent: tree.dealer.id }),
    ).toEqual([gateway.id]);
    expect(await devices(by.dealer, { PK_Oem: 73 })).toBe(404);
    expect(await devices(by.dealer, { PK_Account_Parent: tree.sibling.id })).toBe(404);
    expect(await devices(by.sibling, { PK_Account_Parent: tree.sibling.id, PK_Device: foreign.id })).toEqual([
      foreign.id,
    ]);
  });

  it('by a program reaches below only when its token does', async () => {
    const { id: spare } = await mms.make.spare();
    const byToken = async (who: 'oem' | 'dealer', Below: number) => {
      const body = { Name: 'a program', Permissions: 'UPDATE_FIRMWARE', Below };
      const made = await mms.post(`/account/account/account/${tree[who].id}/token`, by[who], body);
      expect(made.status).toBe(201);
      return { authorization: `Bearer ${made.json.Token}` };
    };
    const status = async (headers: Headers, PK_Device: number) => (await order(headers, { PK_Device })).status;
    const tried = [
      await status(await byToken('dealer', 1), gateway.id),
      await status(await byToken('dealer', 0), gateway.id),
      await status(await byToken('oem', 1), spare),
      await status(await byToken('oem', 0), spare),
    ];
    expect(tried).toEqual([200, 404, 200, 404]);
  });

  it('names gateways that are not there, and does nothing then', async () => {
    const before = (await mms.get('/firmware/build/firmwareupgrades', by.dealer)).json;
    const { status, json } = await order(by.dealer, { PK_Device: [gateway.id, foreign.id, 7] });
    expect([status, json.detail]).toEqual([404, `No devices ${foreign.id}, 7`]);
    expect((await mms.get('/firmware/build/firmwareupgrades', by.dealer)).json).toEqual(before);
  });

  it('puts on other people’s gateways only what their OEM has published; on one’s own anything', async () => {
    const statuses = [
      (await order(by.dealer, { PK_Device: gateway.id, ForceUpgradeUrl: OWN })).status,
      (await order(by.owner, { PK_Device: gateway.id, ForceUpgradeUrl: OWN })).status,
      (await order(by.oem, { PK_Device: gateway.id, ForceUpgradeUrl: OWN })).status,
    ];
    expect(statuses).toEqual([403, 200, 200]);
  });

  it('refuses what it cannot carry out', async () => {
    const member = await mms.as(await mms.make.user({ account: tree.endUser, roleId: 11 }));
    const statuses = [
      (await order(by.owner, {})).status,
      (await order(by.owner, { PK_Device: 'x' })).status,
      (await order(by.owner, { PK_Device: [] })).status,
      (await order(by.owner, { PK_Device: gateway.id, ForceUpgradeUrl: 'ftp://x.example.com/' })).status,
      (await order(by.owner, { PK_Device: gateway.id, ForceUpgradeUrl: undefined })).status,
      (await order(by.owner, { PK_Device: Array.from({ length: 1001 }, (_, n) => n) })).status,
      (await order(member, { PK_Device: gateway.id })).status,
      (await order({}, { PK_Device: gateway.id })).status,
      (await mms.get('/firmware/build/firmwareupgrade/999999', by.owner)).status,
    ];
    expect(statuses).toEqual([400, 400, 404, 400, 400, 400, 403, 401, 404]);
  });

  it('is seen by those who reach a gateway of it, and only its gateways in reach', async () => {
    const { json } = await order(by.oem, { PK_Account_Parent: tree.distributor.id });
    const path = `/firmware/build/firmwareupgrade/${json.PK_Upgrade}`;
    expect((await mms.get(path, by.oem)).json.Counts.queued).toBe(2);
    expect((await mms.get(path, by.dealer)).json.Devices).toHaveLength(1);
    expect((await mms.get(`${path}?State=done`, by.dealer)).json.Devices).toEqual([]);
    expect((await mms.get(`${path}?State=no`, by.dealer)).status).toBe(400);
    const own = await order(by.owner, { PK_Device: gateway.id });
    expect((await mms.get(`/firmware/build/firmwareupgrade/${own.json.PK_Upgrade}`, by.sibling)).status).toBe(404);
  });

  it('is not told to another gateway, which cannot say how it goes either', async () => {
    const { json } = await order(by.owner, { PK_Device: gateway.id });
    expect((await foreign.report({ Upgrade: { PK_Upgrade: json.PK_Upgrade, State: 'done' } })).status).toBe(200);
    expect(await stateOf(json.PK_Upgrade)).toBe('queued');
  });
});
