import { Contact, Database, Notification, Webhook } from '@app/database';
import { seal } from '@app/identity';
import { IsNull, Not } from 'typeorm';

import { freePort } from '../support/demo-process.js';
import { eventually } from '../support/eventually.js';
import { mailServer, messageId } from '../support/mail-server.js';
import { make } from '../support/make.js';
import { receiver } from '../support/receiver.js';
import type { ServerProcess } from '../support/server-process.js';
import { SECRET, startServer } from '../support/server-process.js';
import { testDatabase } from '../support/test-database.js';
import { person } from '../support/told.js';

/** `KILL_ROUNDS=100 npx jest -- test/event/killed` is the long version. */
const ROUNDS = Math.ceil(Number(process.env.KILL_ROUNDS ?? 30) / 6);
const EVENTS = 120;

/** What one process sends at once: four to the webhook, five mails. */
const IN_FLIGHT = 9;

describe('a sender that is killed', () => {
  it('loses nothing, and what it had in hand comes a second time under the same name', async () => {
    const { url, remove } = await testDatabase();
    const port = await freePort();
    const smtp = await mailServer(() => new Promise((resolve) => setTimeout(() => resolve('accept'), 20)));
    const hook = await receiver((_, response) => void setTimeout(() => response.writeHead(200).end(), 20));
    const env = {
      DATABASE_URL: url,
      SMTP_URL: smtp.url,
      MMS_LOG_LEVEL: 'silent',
      MMS_WEBHOOK_NETWORKS: '127.0.0.1',
      MMS_TOLD_PER_HOUR: '1000',
    };
    const onDatabase = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
      const database = await Database.open(url);
      try {
        return await work(database);
      } finally {
        await database.close();
      }
    };
    await onDatabase(async (database) => {
      const hands = make(database);
      const account = await hands.account();
      await person({ database, make: hands }, account, { emailNotifications: true });
      const sealedSecret = seal('whsec_AAAA', SECRET);
      await database.write((db) =>
        db.insert(Webhook, {
          accountId: account.id,
          url: hook.url,
          sealedSecret,
          sealedOldSecret: '',
          createdAt: new Date(),
        }),
      );
      for (let n = 0; n < EVENTS; n += 1) await hands.event({ account });
    });
    let server: ServerProcess | null = null;
    try {
      let kills = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const before = hook.received.length + smtp.received.length;
        server = await startServer(port, env);
        // in the middle of it: something has come, by no means everything
        await eventually(
          () => Promise.resolve(expect(hook.received.length + smtp.received.length).toBeGreaterThan(before)),
          15_000,
        );
        await new Promise((resolve) => setTimeout(resolve, 40 * round));
        await server.kill('SIGKILL');
        kills += 1;
        // its leases are over
        await onDatabase((database) =>
          database.write(async (db) => {
            await db.update(Contact, { dueAt: Not(IsNull()) }, { dueAt: new Date(0) });
            await db.update(Notification, { dueAt: Not(IsNull()) }, { dueAt: new Date(0) });
          }),
        );
      }
      server = await startServer(port, env);
      await eventually(async () => {
        const names = new Set(hook.received.map(({ headers }) => headers['webhook-id']));
        const mails = new Set(smtp.received.map(messageId));
        return Promise.resolve(expect([names.size, mails.size]).toEqual([EVENTS, EVENTS]));
      }, 60_000);
      await server.kill('SIGTERM');

      const contacts = await onDatabase((database) => database.reading.manager.find(Contact));
      expect(contacts).toHaveLength(2 * EVENTS);
      expect(contacts.every(({ status, dueAt }) => status === 2 && dueAt === null)).toBe(true);
      const times = (name: string) =>
        [...hook.received.map(({ headers }) => String(headers['webhook-id'])), ...smtp.received.map(messageId)].filter(
          (each) => each?.includes(name),
        ).length;
      // each as often as it was tried at most: once, and once more for each kill that it was in hand for
      const wrong = contacts.filter((each) => times(each.messageId) < 1 || times(each.messageId) > each.attempts);
      expect(wrong).toEqual([]);
      const repeated = hook.received.length + smtp.received.length - contacts.length;
      expect(repeated).toBeLessThanOrEqual(kills * IN_FLIGHT);
      console.log(`killed ${kills} times: ${contacts.length} contacts, ${repeated} repeated`);
    } finally {
      // one that goes on would take what the next test leaves in this database
      await server?.kill('SIGKILL');
      await smtp.close();
      await hook.close();
      remove();
    }
  }, 180_000);
});
