import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha1Password } from '@app/identity';

import { inBrowser, launched } from '../support/browser.js';
import { startDemo } from '../support/demo-process.js';
import { eventually } from '../support/eventually.js';

describe('the page behind the links of mails', () => {
  inBrowser('confirms an address, and takes a new password', async () => {
    const demo = await startDemo();
    const browser = await launched();
    try {
      const post = (path: string, body: object) =>
        fetch(demo.url + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
      const newest = (subject: string) =>
        eventually(() => {
          const files = readdirSync(demo.mail).sort().reverse();
          const texts = files.map((name) => readFileSync(join(demo.mail, name), 'utf8').replaceAll('=\r\n', ''));
          const found = texts.find((text) => text.includes(`Subject: ${subject}`));
          const [, hash] = /\/code(#\S+)/.exec(found?.replaceAll('=3D', '=') ?? '') ?? [];
          return hash ? Promise.resolve(hash) : Promise.reject(new Error(`No mail ${subject}`));
        }, 10_000);
      const Username = 'linked';
      await post('/autha/auth/username', { Username, Password: 'first password', Email: 'l@example.com', PK_Oem: 1 });
      const page = await browser!.newPage({ viewport: { width: 390, height: 844 } });

      await page.goto(`${demo.url}/code${await newest('Is this your e-mail address?')}`);
      await page.click('#form button');
      await page.waitForSelector('#form', { state: 'hidden' });
      expect(await page.textContent('#message')).toBe('Your e-mail address is confirmed.');

      await post('/autha/auth/password/forgotten', { Username, PK_Oem: 1 });
      await page.goto('about:blank');
      await page.goto(`${demo.url}/code${await newest('A new password')}`);
      await page.fill('input[name=Password]', 'second password');
      await page.fill('input[name=again]', 'second password');
      await page.click('#form button');
      await page.waitForSelector('#form', { state: 'hidden' });
      expect(await page.textContent('#message')).toBe('Done. Log in with the new password.');
      expect(page.url()).not.toContain('#');

      const hash = sha1Password(Username, 'second password');
      const login = await fetch(`${demo.url}/autha/auth/username/${Username}?SHA1Password=${hash}&PK_Oem=1`);
      expect(login.status).toBe(200);
    } finally {
      await browser?.close();
      await demo.stop();
    }
  });
});
