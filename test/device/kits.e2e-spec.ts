import { AuthAccount, ConfigOem } from '@app/database';

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

  it('are imported from a file, again and again, and removed while no gateway has them', async () => {
    const { oem } = await treeOf(mms);
    const other = await mms.as(await mms.make.user({ account: await mms.make.account({ typeId: 2 }) }));
    const send = (rows: object[], query = '', headers = oem) =>
      mms.send('POST', `/device/device/kits/import?PK_Oem=1${query}`, {
        headers: { ...headers, 'content-type': 'application/x-ndjson' },
        body: rows.map((row) => JSON.stringify(row)).join('\n'),
      });
    const kits = async () => (await mms.get('/device/device/kits?PK_Oem=1&Count=200', oem)).json.Kits;
    const named = async (name: string) => (await kits()).find(({ Name }: { Name: string }) => Name === name);
    const rows = [
      { Name: 'Alarm', Devices: [{ Name: 'Siren' }, { Name: 'Sensor', Qty: 3 }] },
      { Name: 'Light', Devices: [{ Name: 'Bulb' }], ExtraDevices: [{ Name: 'Remote' }] },
    ];
    expect((await send(rows)).json).toEqual({ Kits: 2, Imported: 2, Refused: 0, Errors: [] });
    const first = await named('Alarm');
    expect(first.Devices.map(({ Name, Qty }: { Name: string; Qty: string }) => [Name, Qty])).toEqual([
      ['Siren', '1'],
      ['Sensor', '3'],
    ]);
    const count = (await kits()).length;
    expect((await send([{ Name: 'Alarm', Devices: [{ Name: 'Horn' }] }])).json.Imported).toBe(1);
    const second = await named('Alarm');
    expect([second.PK_Kit, second.Devices.length, (await kits()).length]).toEqual([first.PK_Kit, 1, count]);

    const broken = [
      rows[0]!,
      { Name: 'Broken', Devices: [{ Qty: 0 }] },
      rows[0]!,
      { Devices: [] },
      { Name: 'Fine', Devices: [] },
    ];
    const all = await send(broken);
    const preview = await send(broken, '&Preview=1');
    expect([all.status, preview.json.Imported, preview.json.Refused]).toEqual([400, 2, 3]);
    expect(preview.json.Errors.map(({ Kit, Name }: { Kit: number; Name: string }) => [Kit, Name])).toEqual([
      [2, 'Devices.0.Qty'],
      [3, 'Name'],
      [4, 'Name'],
    ]);
    expect(await named('Fine')).toBeUndefined();
    expect((await send(broken, '&Mode=good')).json.Imported).toBe(2);
    expect(await named('Fine')).toBeDefined();
    expect((await send(rows, '', other)).status).toBe(404);

    const remove = async (id: number, headers = oem) =>
      (await mms.send('DELETE', `/device/device/kit/${id}`, { headers })).status;
    const fine = (await named('Fine')).PK_Kit;
    const { id: unit } = await mms.make.spare();
    await mms.put(`/device/device/device/${unit}/kit`, oem, { PK_Kit: first.PK_Kit });
    expect([await remove(fine, other), await remove(fine), await remove(fine), await remove(first.PK_Kit)]).toEqual([
      404, 200, 404, 409,
    ]);
  });
});

/** The OEM of the first test. */
async function treeOf(mms: TestApp) {
  const oem = await mms.database.reading.manager.findOneByOrFail(ConfigOem, { id: 1 });
  const account = await mms.database.reading.manager.findOneByOrFail(AuthAccount, { id: oem.accountId ?? 0 });
  return { oem: await mms.as(await mms.make.user({ account })) };
}
