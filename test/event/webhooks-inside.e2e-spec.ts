import type { AuthAccount } from '@app/database';
import { Webhook } from '@app/database';

import type { Receiver } from '../support/receiver.js';
import { receiver } from '../support/receiver.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { attemptsOf, doneContacts, happen } from '../support/told.js';

const REFUSED = 3;
const there = '/event/event/webhook';

/** A deployment that has named no networks of its own. */
describe('webhooks that lead inside', () => {
  let mms: TestApp;
  let account: AuthAccount;
  let as: Record<string, string>;
  let inside: Receiver;

  beforeAll(async () => {
    mms = await startApp();
    inside = await receiver();
  });
  afterAll(async () => {
    await mms.close();
    await inside.close();
  });
  beforeEach(async () => {
    account = await mms.make.account();
    as = await mms.as(await mms.make.user({ account }));
  });

  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a00:1]/',
    'https://[::a00:1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'http://example.com/',
  ])('%s are not taken', async (Url) => {
    const { status, json } = await mms.post(there, as, { Url });
    expect([status, json.errors?.[0]?.name]).toEqual([400, 'Url']);
  });

  it.each(['https://localhost:PORT/', 'https://127.0.0.1:PORT/', 'http://127.0.0.1:PORT/', 'http://localhost:PORT/'])(
    '%s are not connected to, however they came in',
    async (url) => {
      const { json } = await mms.post(there, as, { Url: 'https://example.com/' });
      const to = url.replace('PORT', String(inside.port));
      await mms.database.write((db) => db.update(Webhook, { id: json.PK_Webhook }, { url: to }));
      const [contact] = await doneContacts(mms, await happen(mms, account));
      expect(contact?.status).toBe(REFUSED);
      const attempts = await attemptsOf(mms, contact?.id ?? 0);
      expect(attempts.map(({ notes }) => notes)).toEqual(['This is not a public address']);
      expect(inside.connections()).toBe(0);
    },
  );

  it('by a name are taken, and refused when it is looked up', async () => {
    const { status } = await mms.post(there, as, { Url: `https://localhost:${inside.port}/` });
    expect(status).toBe(201);
    const [contact] = await doneContacts(mms, await happen(mms, account));
    expect([contact?.status, inside.connections()]).toEqual([REFUSED, 0]);
  });
});
