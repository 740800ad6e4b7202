import { Gateway } from '@app/database';

import { eventually } from '../support/eventually.js';
import { startApp, startOn } from '../support/start-app.js';
import { tcpProxy } from '../support/tcp-proxy.js';
import { engine, testDatabase } from '../support/test-database.js';
import { liveGateway } from '../support/units.js';

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

    it('loses no report that was answered, and tells gateways when to come again', async () => {
      const url = new URL((await testDatabase()).url);
      const door = await tcpProxy(url.hostname, Number(url.port || 3306));
      url.hostname = '127.0.0.1';
      url.port = String(door.port);
      const mms = await startOn(url.toString());
      await mms.make.tree();
      const gateway = await liveGateway(mms, null);
      const answered: number[] = [];
      const refused: unknown[] = [];
      let sequence = 0;
      let ended = false;
      const reporting = (async () => {
        while (!ended) {
          sequence += 1;
          const { status, headers } = await gateway.report({ Sequence: sequence, Uptime: sequence });
          if (status === 200) answered.push(sequence);
          else refused.push([status, headers['retry-after']]);
        }
      })();
      const kept = async () =>
        (await mms.database.reading.manager.findOneByOrFail(Gateway, { id: gateway.id })).sequence;

      await eventually(() => Promise.resolve(expect(answered.length).toBeGreaterThan(20)));
      await door.shut();
      await eventually(() => Promise.resolve(expect(refused.length).toBeGreaterThan(3)), 20_000);
      const before = answered.at(-1) ?? 0;
      await door.open();
      await eventually(() => Promise.resolve(expect(answered.at(-1)).toBeGreaterThan(before)), 20_000);
      ended = true;
      await reporting;

      expect([...new Set(refused.map((each) => JSON.stringify(each)))]).toEqual(['[503,"2"]']);
      expect(await kept()).toBeGreaterThanOrEqual(answered.at(-1) ?? 0);
      await mms.close();
      await door.shut();
    }, 90_000);
  } else {
    it('cannot be: it is a file of the process, and ready', async () => {
      const mms = await startApp();
      expect((await mms.get('/readyz')).status).toBe(200);
      await mms.close();
    });
  }
});
