import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha1Password } from '@app/identity';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

import { startDemo } from '../support/demo-process.js';
import { eventually } from '../support/eventually.js';

const executablePath = process.env.TEST_CHROMIUM;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

const inBrowser = (name: string, test: () => Promise<void>) => {
  if (executablePath) it(name, test, 60_000);
};

describe('the page /docs', () => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let browser: Browser | undefined;

  beforeAll(async () => {
    demo = await startDemo();
    if (executablePath) browser = await chromium.launch({ executablePath, args: flags });
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await demo.stop();
  });

  it('loads nothing from elsewhere', async () => {
    const page = await fetch(`${demo.url}/docs`);

    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const html = await page.text();
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url);
    expect(loaded.length).toBeGreaterThan(3);
    for (const url of loaded.filter((each) => each !== 'data:,')) {
      expect([url, (await fetch(demo.url + url)).status]).toEqual([url, 200]);
    }
  });

  inBrowser('lets a newcomer log in, try a request and see its answer, on a desktop and on a phone', async () => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const page = await browser!.newPage({ viewport });
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`${demo.url}/docs`);
      await logIn(page);
      expect(await tryOut(page)).toMatchObject({ Accounts: expect.arrayContaining([expect.anything()]) });
      expect(complaints).toEqual([]);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  inBrowser('says so when the password is wrong', async () => {
    const page = await browser!.newPage();
    await page.goto(`${demo.url}/docs`);
    await page.fill('input[name=username]', 'dealer');
    await page.fill('input[name=password]', 'not the password');
    await page.click('#login button');
    await page.waitForSelector('#message.wrong');
    expect(await page.textContent('#message')).toBe('No such user and password at this OEM.');
    await page.close();
  });
});

describe('the page behind the links of mails', () => {
  inBrowser('confirms an address, and takes a new password', async () => {
    const demo = await startDemo();
    const browser = await chromium.launch({ executablePath, args: flags });
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
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });

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
      await browser.close();
      await demo.stop();
    }
  });
});

async function logIn(page: Page): Promise<void> {
  await page.fill('input[name=username]', 'dealer');
  await page.fill('input[name=password]', 'demo-password');
  await page.click('#login button');
  await page.waitForSelector('#who:not([hidden])');
  expect(await page.textContent('#who')).toContain('dealer: user');
}

/** Opens the search for accounts, sends it, and answers the body that the page shows. */
async function tryOut(page: Page): Promise<unknown> {
  // of many operations only those that are in sight are on the page
  await page.fill('.operation-filter-input', '/account/account/accounts');
  const operation = page.locator('.opblock', { has: page.locator('[data-path="/account/account/accounts"]') });
  await operation.locator('.opblock-summary-control').click();
  const execute = operation.locator('button.execute');
  if (!(await execute.isVisible())) await operation.locator('button.try-out__btn').click();
  await execute.click();
  const answer = operation.locator('.live-responses-table .response-col_description pre').first();
  await answer.waitFor();
  const status = await operation.locator('.live-responses-table .response-col_status').nth(1).textContent();
  expect(status).toContain('200');
  return JSON.parse((await answer.textContent()) ?? '') as unknown;
}
