import { Contact, Notification, Webhook } from '@app/database';
import { seal } from '@app/identity';
import { IsNull, Not } from 'typeorm';

import { EventAppModule } from '../../apps/event/src/app.module.js';
import { eventually } from '../support/eventually.js';
import { receiver } from '../support/receiver.js';
import { SECRET } from '../support/server-process.js';
import type { TestApp } from '../support/start-app.js';
import { startOn } from '../support/start-app.js';
import { engine, testDatabase } from '../support/test-database.js';

const EVENTS = 150;

/** An SQLite file serves one process: there the one does alone what others share. */
const instances = engine === 'mariadb' ? 3 : 1;

describe(`notifications of ${instances} instances`, () => {
  it('are found and sent once, whoever sends them', async () => {
    const { url, remove } = await testDatabase();
    const hook = await receiver((_, response) => void setTimeout(() => response.writeHead(200).end(), 5));
    const overrides = { MMS_WEBHOOK_NETWORKS: ['127.0.0.1'] };
    const apps: TestApp[] = [];
    for (let n = 0; n < instances; n += 1) apps.push(await startOn(url, EventAppModule, overrides));
    const [mms] = apps;
    try {
      if (!mms) throw new Error('There is none');
      const account = await mms.make.account();
      const sealedSecret = seal('whsec_AAAA', SECRET);
      const one = { accountId: account.id, url: hook.url, sealedSecret, sealedOldSecret: '', createdAt: new Date() };
      const hooks = Array.from({ length: 5 }, () => ({ ...one }));
      await mms.database.write((db) => db.insert(Webhook, hooks));
      for (let n = 0; n < EVENTS; n += 1) await mms.make.event({ account });

      await eventually(async () => {
        const { manager } = mms.database.reading;
        expect(await manager.countBy(Notification, { dueAt: Not(IsNull()) })).toBe(0);
        expect(await manager.countBy(Contact, { dueAt: Not(IsNull()) })).toBe(0);
      }, 30_000);
      const contacts = await mms.database.reading.manager.find(Contact);
      expect(contacts).toHaveLength(EVENTS * hooks.length);
      expect(contacts.every(({ attempts, status }) => attempts === 1 && status === 2)).toBe(true);
      expect(hook.received).toHaveLength(contacts.length);
      expect(new Set(hook.received.map(({ headers }) => headers['webhook-id'])).size).toBe(contacts.length);
    } finally {
      for (const each of apps) await each.close();
      await hook.close();
      remove();
    }
  }, 60_000);
});
