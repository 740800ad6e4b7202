import type { AuthAccount } from '@app/database';
import { Address } from '@app/database';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('the installations of an account', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
  });
  afterAll(() => mms.close());

  const at = ({ id }: AuthAccount, rest: string) => `/account/account/account/${id}/${rest}`;
  const headersOf = async (account: AuthAccount) => mms.as(await mms.make.user({ account }));
  /** An account with its owner's session and its first installation. */
  async function home() {
    const account = await mms.make.account({ parent: tree.dealer });
    const owner = await headersOf(account);
    const { json } = await mms.get(at(account, 'installations'), owner);
    return { account, owner, first: json.Installations[0].PK_Installation as number };
  }

  it('GET lists them with their units, at the printed path too', async () => {
    const { account, owner, first } = await home();
    const device = await mms.make.device({ account });

    const { status, json } = await mms.get(`/account/account/${account.id}/installations`, owner);

    expect(status).toBe(200);
    expect(json.Installations).toEqual([
      {
        PK_Installation: first,
        FirstName: '',
        LastName: '',
        Company: '',
        Address1: '',
        Address2: '',
        City: '',
        State: '',
        PostalCode: '',
        PK_Country: 0,
        Msisdn: '',
        Imei: '',
        Devices: [{ PK_Device: device }],
      },
    ]);
  });

  it('POST adds one and says where it is', async () => {
    const { account, owner } = await home();

    const { status, json, headers } = await mms.post(at(account, 'installation'), owner, {
      City: 'Porto',
      PK_Country: 620,
    });

    expect(status).toBe(201);
    expect(headers.location).toBe(json.Location);
    expect((await mms.get(json.Location, owner)).json).toMatchObject({
      PK_Installation: json.PK_Installation,
      City: 'Porto',
      PK_Country: 620,
      DeviceAssign: '',
      ServicePlan: '',
      ServicePlanState: '',
    });
  });

  it('GET one says when its first unit was assigned', async () => {
    const { account, owner, first } = await home();
    await mms.make.device({ account });

    expect((await mms.get(at(account, `installation/${first}`), owner)).json.DeviceAssign).toBe('2026-02-03 04:05:06');
  });

  it('PUT changes only what is sent, and not what somebody else has changed', async () => {
    const { account, owner, first } = await home();
    const path = at(account, `installation/${first}`);
    await mms.put(path, owner, { City: 'Porto', State: 'Norte' });
    const { headers } = await mms.get(path, owner);

    const fresh = await mms.put(path, { ...owner, 'if-match': String(headers.etag) }, { City: 'Lisboa' });
    const stale = await mms.put(path, { ...owner, 'if-match': String(headers.etag) }, { City: 'Faro' });

    expect([fresh.status, stale.status]).toEqual([200, 412]);
    expect((await mms.get(path, owner)).json).toMatchObject({ City: 'Lisboa', State: 'Norte' });
  });

  it('DELETE moves its units to the lowest of those that remain', async () => {
    const { account, owner, first } = await home();
    const [second, third] = [await mms.make.installation({ account }), await mms.make.installation({ account })];
    const device = await mms.make.device({ account, installationId: third });

    expect((await mms.send('DELETE', at(account, `installation/${third}`), { headers: owner })).status).toBe(200);
    expect((await mms.send('DELETE', at(account, `installation/${first}`), { headers: owner })).status).toBe(200);

    expect((await mms.get(at(account, 'installations'), owner)).json.Installations).toMatchObject([
      { PK_Installation: second, Devices: [{ PK_Device: device }] },
    ]);
  });

  it('DELETE takes the address along', async () => {
    const { account, owner } = await home();
    const addresses = () => mms.database.reading.manager.count(Address);
    const before = await addresses();
    const { json } = await mms.post(at(account, 'installation'), owner, { City: 'Porto' });

    await mms.send('DELETE', json.Location, { headers: owner });

    expect(await addresses()).toBe(before);
  });

  it('DELETE leaves the last one', async () => {
    const { account, owner, first } = await home();

    const { status, json } = await mms.send('DELETE', at(account, `installation/${first}`), { headers: owner });

    expect(status).toBe(403);
    expect(json.detail).toBe('An account keeps at least one installation');
  });

  it('DELETE of the last two at the same moment leaves one', async () => {
    const { account, owner, first } = await home();
    const second = await mms.make.installation({ account });

    const answers = await Promise.all(
      [first, second].map((id) => mms.send('DELETE', at(account, `installation/${id}`), { headers: owner })),
    );

    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 403]);
    expect((await mms.get(at(account, 'installations'), owner)).json.Installations).toHaveLength(1);
  });

  it.each(['GET', 'PUT', 'DELETE'])('%s knows no installation of another account', async (method) => {
    const [mine, other] = [await home(), await home()];

    const { status } = await mms.send(method, at(mine.account, `installation/${other.first}`), {
      headers: mine.owner,
      body: {},
    });

    expect(status).toBe(404);
  });
});

describe('PUT /account/installation/installation/{PK_Installation}/attribute', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
  });
  afterAll(() => mms.close());

  it('disables the gateways there, and lets them in again', async () => {
    const dealer = await mms.as(await mms.make.user({ account: tree.dealer }));
    const id = await mms.make.installation({ account: tree.endUser });
    const device = await mms.make.device({ account: tree.endUser, installationId: id });
    const path = `/account/installation/installation/${id}/attribute`;

    const disabled = await mms.put(path, dealer, { ServicePlan: 'disable', Msisdn: '46734962806' });
    const enabled = await mms.put(path, dealer, { ServicePlan: 'basic' });

    expect([disabled.status, enabled.status]).toEqual([200, 200]);
    const seen = await mms.get(`/account/account/account/${tree.endUser.id}/installation/${id}`, dealer);
    expect(seen.json).toMatchObject({ ServicePlan: 'basic', Msisdn: '46734962806' });
    const synced = await mms.database.select(
      'SELECT `FK_Device` AS `device`, `Name` AS `name`, `Value` AS `value` FROM `device_Sync` ORDER BY `PK_Sync`',
    );
    expect(synced).toEqual([
      { device, name: 'ServicePlan', value: 'disable' },
      { device, name: 'ServicePlan', value: 'basic' },
    ]);
    const [unit] = await mms.database.select<{ at: number }>(
      'SELECT `LoggedOut` AS `at` FROM `auth_device_Device` WHERE `PK_Device` = ?',
      [device],
    );
    expect(Number(unit?.at)).toBeGreaterThan(1_700_000_000);
  });

  it('is for accounts below, not for the own one', async () => {
    const id = await mms.make.installation({ account: tree.endUser });
    const path = `/account/installation/installation/${id}/attribute`;
    const answer = async (account: AuthAccount) =>
      (await mms.put(path, await mms.as(await mms.make.user({ account })), { ServicePlan: 'x' })).status;

    expect(await answer(tree.endUser)).toBe(403);
    expect(await answer(tree.sibling)).toBe(404);
    expect(await answer(tree.oem)).toBe(200);
  });
});
