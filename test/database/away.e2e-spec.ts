import { eventually } from '../support/eventually.js';
import { startApp, startOn } from '../support/start-app.js';
import { tcpProxy } from '../support/tcp-proxy.js';
import { engine, testDatabase } from '../support/test-database.js';

describe('a database that is away', () => {
  if (engine === 'mariadb') {
    it('is told with 503, and forgotten once it is back', async () => {
      const url = new URL((await testDatabase()).url);
      const door = await tcpProxy(url.hostname, Number(url.port || 3306));
      url.hostname = '127.0.0.1';
      url.port = String(door.port);
      const mms = await startOn(url.toString());
      const { endUser } = await mms.make.tree();
      const owner = await mms.make.user({ account: endUser });
      const headers = await mms.as(owner);
      const get = () => mms.get(`/account/account/account/${endUser.id}`, headers);
      expect((await get()).status).toBe(200);

      await door.shut();
      const startedAt = Date.now();
      const answers = [
        await get(),
        await mms.put(`/account/account/account/${endUser.id}`, headers, { PK_Oem_Account: '1' }),
        await mms.login(owner),
      ];

      expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
      for (const answer of answers) expect(answer.headers['retry-after']).toBe('2');
      expect((await mms.get('/readyz')).status).toBe(503);
      expect((await mms.get('/healthz')).status).toBe(200);
      expect(Date.now() - startedAt).toBeLessThan(10_000);

      await door.open();
      await eventually(async () => expect((await get()).status).toBe(200), 10_000);
      expect((await mms.get('/readyz')).status).toBe(200);
      await mms.close();
      await door.shut();
    }, 60_000);
  } else {
    it('cannot be: it is a file of the process, and ready', async () => {
      const mms = await startApp();
      expect((await mms.get('/readyz')).status).toBe(200);
      await mms.close();
    });
  }
});
