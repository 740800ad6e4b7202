import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

import { Database, Job, User } from '@app/database';

import { AuthAppModule } from '../../apps/auth/src/app.module.js';
import { freePort } from '../support/demo-process.js';
import { eventually } from '../support/eventually.js';
import type { Verdict } from '../support/mail-server.js';
import { mailServer, messageId } from '../support/mail-server.js';
import { make } from '../support/make.js';
import { startServer } from '../support/server-process.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { testDatabase } from '../support/test-database.js';

describe('mail', () => {
  async function reset(mms: TestApp) {
    const { endUser } = await mms.make.tree();
    const user = await mms.make.user({ account: endUser });
    await mms.database.write((db) => db.update(User, { id: user.id }, { emailValidated: true }));
    const startedAt = Date.now();
    const { status } = await mms.post('/autha/auth/password/forgotten', {}, { Username: user.username, PK_Oem: 1 });
    expect(status).toBe(202);
    return Date.now() - startedAt;
  }

  const jobs = (mms: TestApp) => mms.database.reading.manager.countBy(Job, { kind: 'mail' });

  it('that is refused for now is tried again with the same Message-ID, and is gone once it is taken', async () => {
    const smtp = await mailServer((count) => (count === 1 ? 'later' : 'accept'));
    const mms = await startApp(AuthAppModule, { SMTP_URL: smtp.url, MMS_MAIL_FROM: 'MMS <mms@example.com>' });
    try {
      await reset(mms);
      await eventually(() => Promise.resolve(expect(smtp.received).toHaveLength(2)), 15_000);
      expect(messageId(smtp.received[0])).toMatch(/^<[\w-]+@example\.com>$/);
      expect(messageId(smtp.received[1])).toBe(messageId(smtp.received[0]));
      expect(smtp.received[1]).toContain('Auto-Submitted: auto-generated');
      await eventually(async () => expect(await jobs(mms)).toBe(0));
      expect(smtp.received).toHaveLength(2);
    } finally {
      await mms.close();
      await smtp.close();
    }
  }, 30_000);

  it('waits for a server that says nothing or is not there; the request does not', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    for (const SMTP_URL of [`smtp://127.0.0.1:${port}`, 'smtp://127.0.0.1:1']) {
      const mms = await startApp(AuthAppModule, { SMTP_URL });
      try {
        expect(await reset(mms)).toBeLessThan(2000);
        await eventually(async () => expect(await jobs(mms)).toBe(1));
      } finally {
        await mms.close();
      }
    }
    await new Promise((resolve) => silent.close(resolve));
  }, 60_000);

  it('comes a second time, with the same Message-ID, when the server is killed between handing over and noting it', async () => {
    const { url, remove } = await testDatabase();
    const port = await freePort();
    const hands: { kill?: () => Promise<void> } = {};
    const smtp = await mailServer(async (count): Promise<Verdict> => {
      if (count === 1) await hands.kill?.();
      return 'accept';
    });
    const env = { DATABASE_URL: url, SMTP_URL: smtp.url, MMS_LOG_LEVEL: 'silent' };
    const open = await Database.open(url);
    const made = make(open);
    const { endUser } = await made.tree();
    const user = await made.user({ account: endUser, username: 'mailed' });
    await open.write((db) => db.update(User, { id: user.id }, { emailValidated: true }));
    await open.close();
    const first = await startServer(port, env);
    hands.kill = () => first.kill('SIGKILL');

    await fetch(`${first.url}/autha/auth/password/forgotten`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ Username: 'mailed', PK_Oem: 1 }),
    });
    await eventually(() => Promise.resolve(expect(smtp.received).toHaveLength(1)), 15_000);
    await first.kill('SIGKILL');
    const between = await Database.open(url);
    // the lease of the killed one is over
    const [job] = await between.reading.manager.findBy(Job, { kind: 'mail' });
    await between.write((db) => db.update(Job, { id: job?.id ?? 0 }, { dueAt: new Date(0) }));
    await between.close();
    const second = await startServer(port, env);
    try {
      await eventually(() => Promise.resolve(expect(smtp.received).toHaveLength(2)), 15_000);
      expect(messageId(smtp.received[1])).toBe(messageId(smtp.received[0]));
      await eventually(async () => {
        const reading = await Database.open(url, { onlyReads: true });
        const left = await reading.reading.manager.countBy(Job, { kind: 'mail' });
        await reading.close();
        expect(left).toBe(0);
      });
      expect(smtp.received).toHaveLength(2);
    } finally {
      await second.kill('SIGTERM');
      await smtp.close();
      remove();
    }
  }, 60_000);
});
