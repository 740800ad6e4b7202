import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('kits', () => {
  let mms: TestApp;

  beforeAll(async () => {
    mms = await startApp();
  });
  afterAll(() => mms.close());

  it('are written by the OEM and read by the owner of the gateway', async () => {
    const tree = await mms.make.tree();
    const oem = await mms.as(await mms.make.user({ account: tree.oem }));
    const owner = await mms.as(await mms.make.user({ account: tree.endUser }));
    const device = await mms.make.device({ account: tree.endUser });
    const { id: foreign } = await mms.make.spare({ oemId: 73 });
    const kit = { PK_Oem: 1, Name: 'Starter', Devices: [{ Name: 'Plug', Qty: 2 }], ExtraDevices: [{ Name: 'Lock' }] };

    const { status, json } = await mms.post('/device/device/kit', oem, kit);
    expect(status).toBe(201);
    const path = `/device/device/device/${device}/kit`;
    expect((await mms.get(path, owner)).json).toEqual({ Kits: [] });
    const body = { PK_Kit: json.PK_Kit, Transaction: 17 };
    for (const [at, expected] of [
      [device, 200],
      [device, 200],
      [foreign, 404],
      [1, 404],
    ]) {
      expect((await mms.put(`/device/device/device/${at}/kit`, oem, body)).status).toBe(expected);
    }
    expect((await mms.put(path, oem, { PK_Kit: 999_999 })).status).toBe(404);

    const { json: read } = await mms.get(`/device/device/${device}/kit`, owner);
    expect(read.Kits).toEqual([
      {
        PK_Kit: json.PK_Kit,
        Transaction: 17,
        Devices: [expect.objectContaining({ Name: 'Plug', Qty: '2', Category: '' })],
        ExtraDevices: [expect.objectContaining({ Name: 'Lock', Qty: '1' })],
      },
    ]);
    expect(Object.keys(read.Kits[0].Devices[0])).toHaveLength(17);
  });
});
