import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

const categories = [
  'AccountType',
  'Country',
  'Country_Provider',
  'Currency',
  'DeviceCategory',
  'DeviceType',
  'DeviceSubType',
  'FileType',
  'Item',
  'Language',
  'PaymentMethod',
  'Permission',
  'PermissionCategory',
  'PermissionRole',
  'PermissionRole_Permission',
  'Server',
  'Server_Module',
  'StorageType',
  'Terms',
];

describe('/info/config', () => {
  let mms: TestApp;

  beforeAll(async () => {
    mms = await startApp();
  });
  afterAll(() => mms.close());

  it.each(categories)('GET config answers the rows of %s', async (category) => {
    const { status, json } = await mms.get(`/info/config/config?${category}=1`);

    expect(status).toBe(200);
    expect(Object.keys(json)).toEqual([category]);
    expect(json[category].length).toBeGreaterThan(1);
  });

  it('GET config answers several categories at once', async () => {
    const { json } = await mms.get('/info/config/config?AccountType=1&Language=1');

    expect(json.AccountType).toContainEqual({ PK_AccountType: 5, Description: 'End user', FK_PermissionRole: 10 });
    expect(json.Language[0]).toMatchObject({ PK_Language: 1, Code: 'en' });
  });

  it('GET config names the servers as they can be reached', async () => {
    const { json } = await mms.get('/info/config/config?Server=1');

    expect(json.Server[0]).toMatchObject({ PK_Server: 1, Role: 'autha', Name: 'mms.test' });
  });

  it.each(['', '?Nonsense=1', '?AccountType=1&Nonsense=1'])('GET config%s is refused', async (query) => {
    expect((await mms.get(`/info/config/config${query}`)).status).toBe(400);
  });

  it('POST refresh is for the master alone, and is heard', async () => {
    const { master, endUser } = await mms.make.tree();
    const admin = await mms.as(await mms.make.user({ account: master }));
    const owner = await mms.as(await mms.make.user({ account: endUser }));
    const name = async () => (await mms.get('/info/config/config?Terms=1')).json.Terms[0].Name as string;
    const before = await name();
    const rename = (to: string) =>
      mms.database.write((db) => db.query(`UPDATE \`config_Terms\` SET \`Name\` = '${to}' WHERE \`PK_Terms\` = 1`));
    await rename('Another name');

    expect(await name()).toBe(before);
    expect((await mms.post('/info/config/refresh', owner)).status).toBe(403);
    expect((await mms.post('/info/config/refresh', {})).status).toBe(401);
    expect((await mms.post('/info/config/refresh', admin)).status).toBe(200);
    expect(await name()).toBe('Another name');
    await rename(before);
  });
});
