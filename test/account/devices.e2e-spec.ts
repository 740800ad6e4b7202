import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('the devices of an account', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;
  let owner: Record<string, string>;
  let path: string;
  let first: number;
  let second: number;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
    owner = await mms.as(await mms.make.user({ account: tree.endUser }));
    path = `/account/account/account/${tree.endUser.id}`;
    first = await mms.make.device({ account: tree.endUser });
    second = await mms.make.device({ account: tree.endUser });
  });
  afterAll(() => mms.close());

  it('GET lists them as the document prints them', async () => {
    const { status, json } = await mms.get(`${path}/devices`, owner);

    expect(status).toBe(200);
    expect(json.Devices[0]).toEqual({
      PK_Device: first,
      PK_DeviceType: 1,
      PK_DeviceSubType: 2,
      MacAddress: 'd4:21:22:00:00:01',
      Server_Device: 'mms.test',
      Server_Device_Alt: 'mms.test',
      PK_Installation: expect.any(Number),
      Name: 'Gateway',
      Using_2G: 0,
      DeviceAssigned: '04:05:06 02/03/2026',
      Msisdn: '',
      Imei: '',
      Platform: 'Sercomm NA301',
    });
  });

  it('GET gives old programs the eleven fields that they read, with the types that they expect', async () => {
    const { json } = await mms.get(`${path}/devices`, { ...owner, host: 'vera-us-oem-account11.mios.com' });

    expect(json.Devices[0]).toMatchObject({
      PK_Device: String(first),
      PK_DeviceType: '1',
      PK_DeviceSubType: '2',
      MacAddress: 'd4:21:22:00:00:01',
      Server_Device: 'vera-us-oem-device11.mios.com',
      Server_Device_Alt: 'vera-us-oem-device12.mios.com',
      PK_Installation: expect.stringMatching(/^\d+$/),
      Name: 'Gateway',
      Using_2G: '0',
      DeviceAssigned: '2026-02-03 04:05:06',
      Blocked: 0,
    });
  });

  it('shows a limited user the devices of their list only', async () => {
    const viewer = await mms.as(await mms.make.user({ account: tree.endUser, roleId: 12, devices: String(second) }));

    const { json } = await mms.get(`${path}/devices`, viewer);

    expect(json.Devices.map(({ PK_Device }: { PK_Device: number }) => PK_Device)).toEqual([second]);
  });

  it('PUT device/y moves it to another installation of the account, at the printed path too', async () => {
    const installation = await mms.make.installation({ account: tree.endUser });
    const foreign = await mms.make.installation({ account: tree.cousin });

    const moved = await mms.put(`/account/account/${tree.endUser.id}/device/${first}`, owner, {
      PK_Installation: installation,
    });
    const again = await mms.put(`${path}/device/${first}`, owner, { PK_Installation: installation });
    const away = await mms.put(`${path}/device/${first}`, owner, { PK_Installation: foreign });
    const unknown = await mms.put(`${path}/device/1`, owner, { PK_Installation: installation });

    expect([moved.status, again.status, away.status, unknown.status]).toEqual([200, 200, 404, 404]);
    expect((await mms.get(`${path}/devices`, owner)).json.Devices[0].PK_Installation).toBe(installation);
  });

  it('PUT device/y/name renames it, for those who may and see it', async () => {
    const member = await mms.as(await mms.make.user({ account: tree.endUser, roleId: 11, devices: String(second) }));
    const viewer = await mms.as(await mms.make.user({ account: tree.endUser, roleId: 12 }));
    const rename = async (by: Record<string, string>, id: number) =>
      (await mms.put(`${path}/device/${id}/name`, by, { Name: 'Küche' })).status;

    expect([await rename(member, second), await rename(member, first), await rename(viewer, second)]).toEqual([
      200, 404, 403,
    ]);
    expect((await mms.get(`${path}/devices`, owner)).json.Devices[1].Name).toBe('Küche');
  });
});
