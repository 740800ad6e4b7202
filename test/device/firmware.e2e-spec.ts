import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

describe('the catalogue of firmware', () => {
  let mms: TestApp;
  let oem: Headers;
  let other: Headers;
  let dealer: Headers;

  beforeAll(async () => {
    mms = await startApp();
    const tree = await mms.make.tree();
    const second = await mms.make.account({ typeId: 2, parent: tree.master, oemId: 73 });
    await mms.make.oem({ id: 73, accountId: second.id });
    oem = await mms.as(await mms.make.user({ account: tree.oem }));
    other = await mms.as(await mms.make.user({ account: second, oemIds: [73] }));
    dealer = await mms.as(await mms.make.user({ account: tree.dealer }));
  });
  afterAll(() => mms.close());

  const url = (name: string) => `https://firmware.example.com/${name}.squashfs`;
  const publish = async (...builds: object[]) => {
    for (const build of builds) {
      const { status } = await mms.post('/firmware/firmware/firmware', oem, { PK_Oem: 1, ...build });
      expect(status).toBe(200);
    }
  };
  const get = (query: string) => mms.get(`/firmware/firmware?${query}`);
  const versions = async (query: string) => {
    const { json } = await get(query);
    return [json].flat().map(({ Version }: { Version: string }) => Version);
  };

  it('answers one build as an object, several as an array, in the order of versions, and 404 for none', async () => {
    expect((await get('PK_Oem=1')).status).toBe(404);
    const NA301 = { Platform: 'Sercomm NA301', UI: '7', UISkin: 'mios' };
    await publish({ Version: '1.7.455', Url: url('a'), ...NA301 }, { Version: '1.7.1142', Url: url('b'), ...NA301 });
    expect((await get('PK_Oem=1')).json).toEqual({
      Version: '1.7.1142',
      Url: url('b'),
      Type: 'squashfs',
      Platform: 'Sercomm NA301',
      Language: '',
      UI: '7',
      UISkin: 'mios',
    });

    await publish({ Version: '1.7.900', Url: url('c'), ...NA301, PK_Language: 6 });
    await publish({ Version: '1.6.157', Url: 'http://firmware.example.com/none', Platform: 'SercommNA900', UI: '6' });
    const { json } = await get('PK_Oem=1');
    expect(json.map((each: Record<string, string>) => [each.Version, each.Language, each.Type])).toEqual([
      ['1.7.1142', '', 'squashfs'],
      ['1.7.900', '6', 'squashfs'],
      ['1.6.157', '', ''],
    ]);
    expect(await versions('PK_Oem=1&Platform=sercomm%20na900')).toEqual(['1.6.157']);
    expect(await versions('PK_Oem=1&UI=7&PK_Language=6')).toEqual(['1.7.1142', '1.7.900']);
    expect(await versions('PK_Oem=1&UI=7&PK_Language=1&UISkin=mios')).toEqual(['1.7.1142']);
    expect((await get('PK_Oem=73')).status).toBe(404);
    expect((await get('PK_Oem=1&UISkin=none&Platform=none')).status).toBe(404);
    expect((await get('')).status).toBe(400);
    expect((await mms.get('/firmware/firmware/?PK_Oem=1&UI=6')).json.Version).toBe('1.6.157');
  });

  it('offers beta builds to those who have the key, and builds for some versions to those', async () => {
    const V2 = { Platform: 'V2' };
    await publish({ Version: '2.0', Url: url('d'), ...V2 }, { Version: '2.1', Url: url('e'), ...V2, BetaKey: 'keen' });
    await publish({ Version: '3.0', Url: url('f'), ...V2, VersionFrom: '2.0', VersionTo: '2.9' });
    const q = 'PK_Oem=1&Platform=V2';
    expect(await versions(q)).toEqual(['3.0']);
    expect(await versions(`${q}&InstalledVersion=1.9`)).toEqual(['2.0']);
    expect(await versions(`${q}&InstalledVersion=1.9&BetaKey=keen`)).toEqual(['2.1']);
    expect(await versions(`${q}&InstalledVersion=1.9&BetaKey=other`)).toEqual(['2.0']);
    expect(await versions(`${q}&InstalledVersion=2.5`)).toEqual(['3.0']);
    expect((await get(`${q}&InstalledVersion=3.0`)).status).toBe(404);
  });

  it('takes the same build twice, another under its version not, and changes the one that is meant', async () => {
    const build = { PK_Oem: 1, Version: '9.1', Url: url('g'), Platform: 'P9' };
    const post = async (body: object, headers = oem) =>
      (await mms.post('/firmware/firmware/', headers, { ...build, ...body })).status;
    const put = async (body: object, headers = oem) =>
      (await mms.put('/firmware/firmware/', headers, { PK_Oem: 1, Version: '9.1', Url: url('h'), ...body })).status;
    expect([await post({}), await post({}), await post({ Url: url('x') })]).toEqual([200, 200, 409]);
    expect(await put({ Version_To: '9.0', VersionFrom: '8' })).toBe(200);
    expect((await get('PK_Oem=1&Platform=P9&InstalledVersion=8.5')).json.Url).toBe(url('h'));
    expect((await get('PK_Oem=1&Platform=P9&InstalledVersion=7')).status).toBe(404);

    expect(await put({ Platform: 'P10' })).toBe(404);
    expect(await post({ Platform: 'P10' })).toBe(200);
    expect([await put({}), await put({ Platform: 'P10' }), await put({ Platform: 'none' })]).toEqual([409, 200, 404]);
    expect((await get('PK_Oem=1&Platform=P10')).json.Url).toBe(url('h'));
    expect(await put({ Version: '9.9' })).toBe(404);
  });

  it('is written by the OEM and those above it only, and with sound addresses', async () => {
    const post = async (headers: Headers, body: object = {}) =>
      (await mms.post('/firmware/firmware/firmware', headers, { PK_Oem: 1, Version: '1', Url: url('i'), ...body }))
        .status;
    expect(await post(dealer)).toBe(403);
    expect(await post(other)).toBe(404);
    expect(await post({})).toBe(401);
    expect(await post(oem, { PK_Oem: 999 })).toBe(404);
    for (const Url of [
      'ftp://x.example.com/a',
      'javascript:alert(1)',
      'https://user:pass@example.com/a',
      'https://',
      'x',
    ])
      expect([Url, await post(oem, { Url })]).toEqual([Url, 400]);
    for (const body of [{ Version: '1 2' }, { Version: '' }, { PK_Language: 9999 }, { Version: undefined }])
      expect([body, await post(oem, body)]).toEqual([body, 400]);
  });
});
