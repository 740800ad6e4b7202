import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Attempt, Contact, Database, Webhook } from '@app/database';
import { seal } from '@app/identity';
import { Webhook as Verifier } from 'standardwebhooks';

import { makeAuthority } from '../support/certificates.js';
import { freePort } from '../support/demo-process.js';
import { eventually } from '../support/eventually.js';
import { make } from '../support/make.js';
import { receiver } from '../support/receiver.js';
import { SECRET, startServer } from '../support/server-process.js';
import { testDatabase } from '../support/test-database.js';

describe('a webhook behind HTTPS', () => {
  it('is posted to when its certificate is good, and not when it is of another name', async () => {
    const { url, remove } = await testDatabase();
    const authority = await makeAuthority();
    const good = await receiver(undefined, await authority.issue('localhost'));
    const wrong = await receiver(undefined, await authority.issue('elsewhere.example'));
    const { cert } = authority.write('receiver', await authority.issue('localhost'));
    const ca = join(cert, '..', 'ca.crt');
    writeFileSync(ca, authority.ca);
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

    const before = await Database.open(url);
    const hands = make(before);
    const account = await hands.account();
    const hook = {
      accountId: account.id,
      sealedSecret: seal(secret, SECRET),
      sealedOldSecret: '',
      createdAt: new Date(),
    };
    await before.write(async (db) => {
      await db.insert(Webhook, { ...hook, url: good.url });
      await db.insert(Webhook, { ...hook, url: wrong.url });
    });
    await hands.event({ account });
    await before.close();
    const server = await startServer(await freePort(), {
      DATABASE_URL: url,
      MMS_LOG_LEVEL: 'silent',
      MMS_WEBHOOK_NETWORKS: '127.0.0.1',
      NODE_EXTRA_CA_CERTS: ca,
    });
    try {
      await eventually(() => Promise.resolve(expect(good.received).toHaveLength(1)), 10_000);
      const [post] = good.received;
      new Verifier(secret).verify(post?.body.toString() ?? '', post?.headers as Record<string, string>);
      await eventually(() => Promise.resolve(expect(wrong.connections()).toBeGreaterThan(0)), 10_000);
      await server.kill('SIGTERM');
      const after = await Database.open(url);
      const contacts = await after.reading.manager.find(Contact, { order: { endpointId: 'ASC' } });
      const attempts = await after.reading.manager.find(Attempt);
      await after.close();
      expect(contacts.map(({ status }) => status)).toEqual([2, 1]);
      const failed = attempts.filter(({ contactId }) => contactId === contacts[1]?.id);
      expect(failed.map(({ notes }) => notes)).toEqual(['It cannot be reached (ERR_TLS_CERT_ALTNAME_INVALID)']);
      expect(wrong.received).toEqual([]);
    } finally {
      await server.kill('SIGKILL');
      await Promise.all([good.close(), wrong.close()]);
      authority.remove();
      remove();
    }
  }, 60_000);
});
