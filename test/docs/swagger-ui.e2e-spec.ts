import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

import { startDemo } from '../support/demo-process.js';

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

async function logIn(page: Page): Promise<void> {
  await page.fill('input[name=username]', 'dealer');
  await page.fill('input[name=password]', 'demo-password');
  await page.click('#login button');
  await page.waitForSelector('#who:not([hidden])');
  expect(await page.textContent('#who')).toContain('dealer: user');
}

/** Opens the search for accounts, sends it, and answers the body that the page shows. */
async function tryOut(page: Page): Promise<unknown> {
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
