import { EulaAcceptance } from '@app/database';

import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('licence agreements', () => {
  let mms: TestApp;
  let oem: Record<string, string>;
  let owner: MadeUser;

  beforeAll(async () => {
    mms = await startApp();
    const tree = await mms.make.tree();
    oem = await mms.as(await mms.make.user({ account: tree.oem }));
    owner = await mms.make.user({ account: tree.endUser });
  });
  afterAll(() => mms.close());

  const post = (body: object, headers = oem) =>
    mms.post('/eula/eula/eula', headers, {
      PK_Oem: 1,
      AppKey: '',
      LangKey: 'en',
      Version: '1.7.455',
      Eula: 'one',
      ...body,
    });
  const read = (query = '') => mms.get(`/eula/eula/eula?PK_Oem=1${query}`);

  it('are read by anybody: the highest version, in the language or a near one', async () => {
    expect((await read()).status).toBe(404);
    for (const [Version, LangKey, AppKey, Eula] of [
      ['1.7.455', 'en', '', 'old'],
      ['1.7.1142', 'en', '', 'new'],
      ['1.7.1142', 'pt', '', 'novo'],
      ['1.0', 'en', 'phone', 'of the phone'],
    ]) {
      expect((await post({ Version, LangKey, AppKey, Eula })).status).toBe(200);
    }

    const texts = [];
    for (const query of [
      '',
      '&LangKey=PT-br',
      '&LangKey=fr',
      '&AppKey=phone',
      '&AppKey=other',
      '&LangKey=pt&AppKey=phone',
    ]) {
      texts.push((await read(query)).json.Eula);
    }
    expect(texts).toEqual(['new', 'novo', 'new', 'of the phone', 'new', 'of the phone']);
    expect((await mms.get('/eula/eula/eula?PK_Oem=99')).status).toBe(404);
  });

  it('are changed by POST and PUT, and added by POST alone', async () => {
    const body = { PK_Oem: 1, AppKey: '', LangKey: 'en', Version: '9.9', Eula: 'x' };
    expect((await mms.put('/eula/eula/eula', oem, body)).status).toBe(404);
    await post({ Version: '9.9', Eula: 'first' });
    const { json: before } = await read();
    await post({ Version: '9.9', Eula: 'second' });
    expect((await mms.put('/eula/eula/eula', oem, { ...body, Eula: 'third' })).status).toBe(200);
    expect((await read()).json).toEqual({ ...before, Eula: 'third' });
  });

  it('are accepted by oneself, once, with the address', async () => {
    const as = await mms.as(owner);
    const { PK_Eula } = (await read()).json;
    const body = { PK_Oem: 1, PK_Account: owner.account.id, PK_Eula, PK_User: owner.id };
    const accept = (more: object = {}) => mms.post('/eula/eula/eula/accept', as, { ...body, ...more });

    const statuses = (await Promise.all([accept(), accept(), accept()])).map(({ status }) => status);

    expect(statuses).toEqual([200, 200, 200]);
    expect((await accept({ PK_User: owner.id + 1 })).status).toBe(403);
    expect((await accept({ PK_Account: 1 })).status).toBe(403);
    expect((await accept({ PK_Eula: 999_999 })).status).toBe(404);
    const logged = await mms.database.reading.manager.findBy(EulaAcceptance, { userId: owner.id });
    expect(logged).toEqual([
      expect.objectContaining({ eulaId: PK_Eula, accountId: owner.account.id, address: '127.0.0.1' }),
    ]);
  });
});
