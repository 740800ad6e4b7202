import { AuthDevice } from '@app/database';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('the import of manufactured units', () => {
  let mms: TestApp;
  let as: Record<string, string>;

  beforeAll(async () => {
    mms = await startApp();
    const { oem } = await mms.make.tree();
    as = await mms.as(await mms.make.user({ account: oem }));
  });
  afterAll(() => mms.close());

  const send = (body: string, query = '', type = 'application/x-ndjson') =>
    mms.send('POST', `/authd/auth/devices/import?PK_Oem=1${query}`, { headers: { ...as, 'content-type': type }, body });
  const lines = (rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
  const count = () => mms.database.reading.manager.count(AuthDevice);

  it('lets them be provisioned, with the key of the factory or a new one', async () => {
    const csv =
      'PK_Device,MacAddress,HWKey,Platform\n70000001,D4-21-22-AA-00-01,,MiCasa\n70000002,d42122aa0002,a key of the factory,\n';
    expect((await send(csv, '', 'text/csv')).json).toEqual({ Units: 2, Imported: 2, Refused: 0, Errors: [] });

    const fresh = await mms.put('/authd/auth/provision', {}, { MacAddress: 'd4:21:22:aa:00:01' });
    const unproved = await mms.put('/authd/auth/provision', {}, { MacAddress: 'd4:21:22:aa:00:02' });
    const body = { MacAddress: 'd4:21:22:aa:00:02', HWKey: 'a key of the factory' };
    const proved = await mms.put('/authd/auth/provision', {}, body);
    expect([fresh.status, unproved.status, proved.status]).toEqual([200, 409, 200]);
    const login = await mms.get('/authd/auth/device/70000002', { MMSHWKey: 'a key of the factory' });
    expect(login.status).toBe(200);
  });

  it('names a line of CSV with too much in it, and goes on after a stray quote', async () => {
    const csv =
      'PK_Device,MacAddress,Platform\n81,00:00:00:00:00:81,a\n82,00:00:00:00:00:82,b,c\n83,00:00:00:00:00:83,7" box\n84,x\n';
    const { status, json } = await send(csv, '&Mode=good', 'text/csv');
    expect([status, json.Units, json.Imported]).toEqual([200, 4, 2]);
    expect(json.Errors.map(({ Unit, Name }: { Unit: number; Name: string }) => [Unit, Name])).toEqual([
      [2, ''],
      [4, 'MacAddress'],
    ]);
  });

  it('takes a file of twenty thousand units, and names those that another has brought meanwhile', async () => {
    const unit = (n: number) => ({ PK_Device: 90_000_000 + n, MacAddress: (0xaa0000000000 + n).toString(16) });
    const many = lines(Array.from({ length: 20_000 }, (_, n) => unit(n)));
    const both = await Promise.all([send(many, '&Mode=good'), send(many, '&Mode=good')]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0].json.Imported + both[1].json.Imported).toBe(20_000);
    expect((await send(many)).status).toBe(400);
  }, 60_000);

  it('names each broken row, and imports the good ones or nothing, as asked', async () => {
    const rows = [
      { PK_Device: 71, MacAddress: '00:00:00:00:00:71' },
      { PK_Device: 72, MacAddress: 'nothing at all' },
      { PK_Device: 71, MacAddress: '00:00:00:00:00:73' },
      { PK_Device: 74, MacAddress: '00:00:00:00:00:71' },
      { PK_Device: 2_100_000_000, MacAddress: '00:00:00:00:00:75' },
      { PK_Device: 76, MacAddress: '00:00:00:00:00:76', FK_Account: 1 },
      { PK_Device: 70_000_001, MacAddress: '00:00:00:00:00:77' },
    ];
    const before = await count();
    const preview = await send(lines(rows), '&Preview=1');
    const all = await send(lines(rows));
    expect([preview.status, preview.json.Imported, preview.json.Refused, all.status]).toEqual([200, 1, 6, 400]);
    expect(preview.json.Errors.map(({ Unit, Name }: { Unit: number; Name: string }) => [Unit, Name])).toEqual([
      [2, 'MacAddress'],
      [3, 'PK_Device'],
      [4, 'MacAddress'],
      [5, 'PK_Device'],
      [6, 'FK_Account'],
      [7, 'PK_Device'],
    ]);
    expect(await count()).toBe(before);
    expect((await send(lines(rows), '&Mode=good')).json.Imported).toBe(1);
    expect(await count()).toBe(before + 1);
    expect((await send(Buffer.from([0xff, 0xfe]) as never)).status).toBe(400);
    expect((await send(lines(rows), '&preview=1')).status).toBe(400);
  });
});
