import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import type { Browser, Page } from 'playwright-core';

import { inBrowser, launched } from '../support/browser.js';
import { startDemo } from '../support/demo-process.js';

const run = promisify(execFile);

describe('the page /docs', () => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let browser: Browser | undefined;

  beforeAll(async () => {
    demo = await startDemo();
    browser = await launched();
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await demo.stop();
  });

  it('loads nothing from elsewhere', async () => {
    const page = await fetch(`${demo.url}/docs`);

    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    const html = await page.text();
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url);
    expect(loaded.length).toBeGreaterThan(3);
    for (const url of loaded.filter((each) => each !== 'data:,')) {
      expect([url, (await fetch(demo.url + url)).status]).toEqual([url, 200]);
    }
  });

  it('sends its parts packed, and only once', async () => {
    for (const path of ['/docs', '/docs/swagger-ui-bundle.js', '/docs/samples.json', '/openapi.json']) {
      const ask = (headers: Record<string, string>) => fetch(demo.url + path, { headers });
      const [packed, plain, refused] = await Promise.all([
        ask({ 'accept-encoding': 'br, gzip' }),
        ask({ 'accept-encoding': 'identity' }),
        ask({ 'accept-encoding': 'gzip;q=0, br' }),
      ]);

      expect(packed.headers.get('content-encoding')).toBe('gzip');
      expect([plain, refused].map(({ headers }) => headers.get('content-encoding'))).toEqual([null, null]);
      const text = await plain.text();
      expect([await packed.text(), await refused.text()]).toEqual([text, text]);
      const again = await ask({ 'if-none-match': plain.headers.get('etag') ?? '' });
      expect([again.status, await again.text()]).toEqual([304, '']);
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
      await page.reload();
      await page.waitForSelector('#session:not([hidden])');
      await page.click('#logout');
      await page.waitForSelector('#login:not([hidden])');
      expect(await page.textContent('#message')).toBe('Logged out, on all servers.');
      expect(complaints).toEqual([]);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  const found = (page: Page) => page.textContent('.find .count');
  const opened = async () => {
    const page = await browser!.newPage({ viewport: { width: 1280, height: 900 } });
    await page.clock.install();
    await page.goto(`${demo.url}/docs`);
    await page.waitForSelector('.find .count');
    return page;
  };

  const documented = async () => {
    const document = (await (await fetch(`${demo.url}/openapi.json`)).json()) as { paths: Record<string, object> };
    const operations = Object.values(document.paths).flatMap((item): object[] => Object.values(item));
    return operations.filter((operation) => !('x-mms-extension' in operation)).length;
  };

  inBrowser('finds operations by path, words, name and module, and marks extensions', async () => {
    const page = await opened();
    const all = Number(/ of (\d+)/.exec((await found(page)) ?? '')?.[1]);

    for (const words of [
      '/account/account/accounts',
      'Search the accounts',
      'searchaccounts',
      'account/account search',
    ]) {
      await page.fill('.operation-filter-input', words);
      await page.waitForSelector(`.find .count:text-is("1 of ${all} operations")`);
      expect(await page.locator('.opblock-summary-path').getAttribute('data-path')).toBe('/account/account/accounts');
    }
    await page.fill('.operation-filter-input', 'webhook');
    await page.waitForSelector('.opblock .extension');
    await page.selectOption('.find select', 'documented');
    await page.waitForSelector(`.find .count:text-is("0 of ${all} operations")`);
    await page.fill('.operation-filter-input', '');
    await page.waitForSelector(`.find .count:text-is("${await documented()} of ${all} operations")`);
    expect(await page.locator('.opblock .extension').count()).toBe(0);
    await page.close();
  });

  inBrowser('shows an operation in three languages', async () => {
    const page = await opened();
    const operation = await openOperation(page, '/account/account/accounts');

    expect(await operation.locator('.facts').textContent()).toContain('lookup_account');
    for (const [language, text] of [
      ['curl', 'curl --fail-with-body'],
      ['TypeScript', 'await mms.get('],
      ['Python', 'requests.get('],
    ]) {
      await operation.locator(`.samples button:text-is("${language}")`).click();
      expect(await operation.locator('.samples pre').textContent()).toContain(text);
    }
    await page.close();
  });

  const withCurl = process.env.TEST_CURL ? inBrowser : () => undefined;
  withCurl('hands the session to a shell, in which a sample runs as it is', async () => {
    const page = await opened();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate('navigator.clipboard.readText()') as Promise<string>;
    await logIn(page);
    await page.click('#shell');
    await page.waitForSelector('#message:text("Copied")');
    const session = await copied();
    const operation = await openOperation(page, '/account/account/accounts');
    await operation.locator('.samples button:text-is("Copy")').click();
    await operation.locator('.samples button:text-is("Copied")').waitFor();

    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', `${session}\n${await copied()}`]);

    expect(JSON.parse(stdout)).toEqual({ Accounts: expect.arrayContaining([expect.anything()]) });
    await page.context().clearPermissions();
    await page.close();
  });

  inBrowser('is light or dark as one likes, and names every field', async () => {
    const page = await opened();
    const isDark = () => page.evaluate('document.documentElement.classList.contains("dark-mode")');
    expect(await isDark()).toBe(false);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForSelector('html.dark-mode');
    await page.click('#theme');
    expect([await page.textContent('#theme'), await isDark()]).toEqual(['Theme: light', false]);
    await page.reload();
    await page.waitForSelector('.find .count');
    expect(await isDark()).toBe(false);

    const operation = await openOperation(page, '/account/account/accounts');
    await operation.getByLabel('LastName', { exact: true }).fill('an');
    const unnamed = operation.locator('.parameters :is(input, select):not([aria-label])');
    expect(await unnamed.count()).toBe(0);
    await page.close();
  });

  inBrowser('says when a session has ended, by its time or by a log-out elsewhere', async () => {
    const page = await opened();
    await logIn(page);
    await page.clock.fastForward('24:01:00');
    await page.waitForSelector('#message.wrong');
    expect(await page.textContent('#message')).toMatch(/^Your session has ended: a log-in is good for a day/);

    await page.clock.setSystemTime(new Date());
    await logIn(page, 'support');
    const token = await page.evaluate('JSON.parse(sessionStorage.getItem("session")).token');
    const headers = { MMSSession: String(token) };
    const session = await (await fetch(`${demo.url}/info/session/session/${String(token)}`, { headers })).json();
    const { PK_User } = session as { PK_User: number };
    await fetch(`${demo.url}/autha/auth/user/${PK_User}/logout`, { method: 'POST', headers });
    const operation = await openOperation(page, '/account/account/accounts');
    await operation.locator('button.execute').click();
    await page.waitForSelector('#message.wrong');
    expect(await page.textContent('#message')).toMatch(/^Your session has ended, here or elsewhere/);
    await page.close();
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

async function logIn(page: Page, username = 'dealer'): Promise<void> {
  await page.fill('input[name=username]', username);
  await page.fill('input[name=password]', 'demo-password');
  await page.click('#login button');
  await page.waitForSelector('#session:not([hidden])');
  expect(await page.textContent('#session')).toMatch(
    new RegExp(`^\\s*${username}, Dealer \\w+ until .* for (23 h 59|24 h 0) min`),
  );
}

/** Finds an operation and opens it: of many only those that are in sight are on the page. */
async function openOperation(page: Page, path: string) {
  await page.fill('.operation-filter-input', path);
  const operation = page.locator('.opblock', { has: page.locator(`[data-path="${path}"]`) });
  await operation.locator('.opblock-summary-control').click();
  return operation;
}

/** Opens the search for accounts, sends it, and answers the body that the page shows. */
async function tryOut(page: Page): Promise<unknown> {
  const operation = await openOperation(page, '/account/account/accounts');
  await operation.locator('button.execute').click();
  const answer = operation.locator('.live-responses-table .response-col_description pre').first();
  await answer.waitFor();
  const status = await operation.locator('.live-responses-table .response-col_status').nth(1).textContent();
  expect(status).toContain('200');
  return JSON.parse((await answer.textContent()) ?? '') as unknown;
}
