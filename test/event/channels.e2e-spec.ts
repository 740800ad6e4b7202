import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AuthUser, ConfigContactType } from '@app/database';

import { EventAppModule } from '../../apps/event/src/app.module.js';
import { eventually } from '../support/eventually.js';
import { mailServer, messageId } from '../support/mail-server.js';
import { receiver } from '../support/receiver.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { attemptsOf, contactsOf, doneContacts, happen, hurry, person, phoneOf } from '../support/told.js';

const [COMPLETE, REFUSED] = [2, 3];

describe('people are told', () => {
  let mms: TestApp;
  afterEach(() => mms.close());

  const notesOf = async (id: number | undefined) => (await attemptsOf(mms, id ?? 0)).map(({ notes }) => notes);

  const unclaimed = (event: number) =>
    eventually(async () => {
      const [contact] = await contactsOf(mms, event);
      expect([contact?.claim, contact?.attempts]).toEqual(['', expect.any(Number)]);
      expect(contact?.attempts).toBeGreaterThan(0);
      return contact;
    }, 40_000);

  describe('by mail', () => {
    it('within a second, in words that say what has happened; nothing in them is a header', async () => {
      const smtp = await mailServer(() => 'accept');
      mms = await startApp(EventAppModule, { SMTP_URL: smtp.url, MMS_MAIL_FROM: 'MMS <mms@example.com>' });
      try {
        const account = await mms.make.account();
        const { email } = await person(mms, account, { emailAlerts: true, notifyOnSeverity: '2' });
        const device = await mms.make.device({ account });
        const description = 'Door open\r\nBcc: evil@example.com\r\n\r\n<b>x</b>';
        const startedAt = Date.now();
        const event = await happen(mms, account, { type: 4, severity: 2, deviceId: device, child: 7, description });
        const [contact] = await doneContacts(mms, event);
        expect(Date.now() - startedAt).toBeLessThan(1500);
        expect(contact).toMatchObject({ type: 1, destination: email, status: COMPLETE, attempts: 1 });
        const [mail = ''] = smtp.received;
        const [head = '', ...body] = mail.split('\r\n\r\n');
        expect(smtp.recipients).toEqual([email]);
        expect(head).toMatch(/^Subject: Alert 2: Door open Bcc: evil@example\.com <b>x<\/b> \(Gateway\)$/m);
        expect(head).not.toMatch(/^Bcc/m);
        expect(messageId(mail)).toBe(`<${contact?.messageId}@example.com>`);
        expect(body.join('\n')).toContain(`Gateway: Gateway (${device})`);
        expect(body.join('\n')).toContain('Severity: 2');
      } finally {
        await smtp.close();
      }
    });

    it('again when the server is busy, under the same Message-ID; never when it refuses', async () => {
      const verdicts = ['later', 'accept', 'never'] as const;
      const smtp = await mailServer((count) => verdicts[count - 1] ?? 'accept');
      mms = await startApp(EventAppModule, { SMTP_URL: smtp.url });
      try {
        const account = await mms.make.account();
        await person(mms, account, { emailNotifications: true });
        const event = await happen(mms, account);
        await unclaimed(event);
        await hurry(mms);
        const [contact] = await doneContacts(mms, event);
        expect(contact).toMatchObject({ status: COMPLETE, attempts: 2 });
        expect(await notesOf(contact?.id)).toEqual([
          'The mail server has answered 451',
          'The mail server has taken it',
        ]);
        expect(messageId(smtp.received[1])).toBe(messageId(smtp.received[0]));

        const [refused] = await doneContacts(mms, await happen(mms, account));
        expect(refused).toMatchObject({ status: REFUSED, attempts: 1, dueAt: null });
        expect(smtp.received).toHaveLength(3);
      } finally {
        await smtp.close();
      }
    });

    it('not any more who has been shut out while it waited', async () => {
      const smtp = await mailServer(() => 'later');
      mms = await startApp(EventAppModule, { SMTP_URL: smtp.url });
      try {
        const account = await mms.make.account();
        const user = await person(mms, account, { emailNotifications: true });
        const event = await happen(mms, account);
        await unclaimed(event);
        await mms.database.write((db) => db.update(AuthUser, { id: user.id }, { active: false }));
        await hurry(mms);
        const [contact] = await doneContacts(mms, event);
        expect(contact?.status).toBe(REFUSED);
        expect(smtp.received).toHaveLength(1);
      } finally {
        await smtp.close();
      }
    });

    it('later when the server is silent or not there; webhooks meanwhile are sent', async () => {
      const silent = createServer(() => undefined);
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
      const { port } = silent.address() as AddressInfo;
      const hook = await receiver();
      for (const SMTP_URL of [`smtp://127.0.0.1:${port}`, 'smtp://127.0.0.1:1']) {
        mms = await startApp(undefined, { SMTP_URL, MMS_WEBHOOK_NETWORKS: ['127.0.0.1'] });
        const account = await mms.make.account();
        const as = await mms.as(await person(mms, account, { emailNotifications: true }));
        const events = [await happen(mms, account), await happen(mms, account)];
        for (const event of events) await contactsOf(mms, event);
        await mms.post('/event/event/webhook', as, { Url: hook.url });
        const before = hook.received.length;
        events.push(await happen(mms, account));
        await eventually(() => Promise.resolve(expect(hook.received).toHaveLength(before + 1)), 2000);
        const contact = await unclaimed(events[0] ?? 0);
        expect(contact?.dueAt).not.toBeNull();
        expect(await notesOf(contact?.id)).toEqual(['The mail server cannot be reached']);
        for (const event of events) await unclaimed(event);
        await mms.close();
      }
      await hook.close();
      await new Promise((resolve) => silent.close(resolve));
    }, 60_000);

    it('in the demo by files in mail', async () => {
      const VAR_DIR = mkdtempSync(join(tmpdir(), 'mms-told-'));
      mms = await startApp(EventAppModule, { VAR_DIR, demo: true });
      const account = await mms.make.account();
      const { email } = await person(mms, account, { emailNotifications: true });
      await doneContacts(mms, await happen(mms, account));
      const folder = join(VAR_DIR, 'mail');
      expect(existsSync(folder)).toBe(true);
      const [name = ''] = readdirSync(folder);
      expect(readFileSync(join(folder, name), 'utf8')).toContain(`To: ${email}`);
    });
  });

  describe('by text message', () => {
    it('through the mail gateway of the carrier', async () => {
      const smtp = await mailServer(() => 'accept');
      mms = await startApp(EventAppModule, { SMTP_URL: smtp.url });
      try {
        const account = await mms.make.account();
        const user = await person(mms, account, { phoneNotifications: true });
        const sql =
          "SELECT `PK_Country_Provider` AS `id` FROM `config_Country_Provider` WHERE `EmailGateway` = 'vtext.com'";
        const [provider] = await mms.database.select<{ id: number }>(sql);
        await phoneOf(mms, user.id, { providerId: provider?.id ?? 0 });
        const [contact] = await doneContacts(mms, await happen(mms, account));
        expect(contact).toMatchObject({ type: 3, status: COMPLETE, destination: '+13105550800' });
        expect(smtp.recipients).toEqual(['3105550800@vtext.com']);
        expect(smtp.received[0]?.trim().split('\r\n\r\n')[1]).toBe('Front door opened');
      } finally {
        await smtp.close();
      }
    });

    it('through the gateway of the deployment, with what it is sent put where the template has it', async () => {
      const gateway = await receiver();
      mms = await startApp(EventAppModule, {
        MMS_SMS_URL: `${gateway.url}/send?ref={id}`,
        MMS_SMS_BODY: '{"to":"{to}","message":"{text}"}',
        MMS_SMS_AUTHORIZATION: 'Bearer of-the-operator',
      });
      try {
        const account = await mms.make.account();
        const user = await person(mms, account, { phoneNotifications: true });
        await phoneOf(mms, user.id, { number: '0044 20 7946 0018', countryId: 826 });
        const [contact] = await doneContacts(
          mms,
          await happen(mms, account, { description: 'He said "open {to}" \\ &' }),
        );
        expect(contact).toMatchObject({ status: COMPLETE, destination: '+442079460018' });
        const [post] = gateway.received;
        expect(post?.path).toBe(`/send?ref=${contact?.messageId}`);
        expect(post?.headers).toMatchObject({
          authorization: 'Bearer of-the-operator',
          'content-type': 'application/json',
        });
        expect(JSON.parse(post?.body.toString() ?? '')).toEqual({
          to: '+442079460018',
          message: 'He said "open {to}" \\ &',
        });

        gateway.answer = (_, response) => void response.writeHead(400).end();
        const [refused] = await doneContacts(mms, await happen(mms, account));
        expect(refused?.status).toBe(REFUSED);
        gateway.answer = (_, response) => void response.writeHead(503).end();
        const again = await unclaimed(await happen(mms, account));
        expect(again?.dueAt).not.toBeNull();
        expect(await notesOf(again?.id)).toEqual(['The gateway for text messages has answered 503']);
      } finally {
        await gateway.close();
      }
    });

    it('by a form, or by a GET when there is no body', async () => {
      const gateway = await receiver();
      try {
        for (const [MMS_SMS_URL, MMS_SMS_BODY] of [
          [`${gateway.url}/form`, 'to={to}&text={text}'],
          [`${gateway.url}/get?to={to}&text={text}`, ''],
        ] as const) {
          mms = await startApp(EventAppModule, { MMS_SMS_URL, MMS_SMS_BODY });
          const account = await mms.make.account();
          const user = await person(mms, account, { phoneNotifications: true });
          await phoneOf(mms, user.id);
          await doneContacts(mms, await happen(mms, account, { description: 'a & b = c' }));
          await mms.close();
        }
        const [form, get] = gateway.received;
        const fields = { to: '+13105550800', text: 'a & b = c' };
        expect(Object.fromEntries(new URLSearchParams(form?.body.toString()))).toEqual(fields);
        expect(Object.fromEntries(new URL(get?.path ?? '', gateway.url).searchParams)).toEqual(fields);
      } finally {
        await gateway.close();
      }
    });
  });

  it('by ways that the static data names', async () => {
    mms = await startApp();
    const types = await mms.database.reading.manager.find(ConfigContactType, { order: { id: 'ASC' } });
    expect(types.map(({ id, name }) => [id, name])).toEqual([
      [1, 'E-mail'],
      [2, 'Push'],
      [3, 'SMS'],
      [4, 'Webhook'],
    ]);
  });
});
