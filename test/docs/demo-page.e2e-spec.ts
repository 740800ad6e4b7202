import { sha1Password } from '@app/identity';
import type { Browser, Page } from 'playwright-core';

import { inBrowser, launched } from '../support/browser.js';
import { freePort, startDemo } from '../support/demo-process.js';
import { eventually } from '../support/eventually.js';

const SENSOR = 'urn:micasaverde-com:serviceId:SecuritySensor1';

/** A session of one of the demo's users. */
async function sessionOf(url: string, username: string): Promise<{ headers: Record<string, string> }> {
  const path = `/autha/auth/username/${username}?SHA1Password=${sha1Password(username, 'demo-password')}&PK_Oem=1`;
  const login = (await (await fetch(url + path)).json()) as Record<string, string>;
  const identity = { MMSAuth: login.Identity ?? '', MMSAuthSig: login.IdentitySignature ?? '' };
  const token = await (await fetch(`${url}/info/session/token`, { headers: identity })).text();
  return { headers: { MMSSession: token } };
}

describe('the page / of the demo', () => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  let browser: Browser | undefined;

  beforeAll(async () => {
    demo = await startDemo({ MMS_DEMO_GATEWAYS: '2', RELAY_PORT: String(await freePort()) });
    browser = await launched();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await demo.stop();
  });

  const opened = async (width: number, complaints: string[] = []) => {
    const page = await browser!.newPage({ viewport: { width, height: 850 } });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`http://localhost:${demo.port}`);
    return page;
  };
  const lookInAs = (page: Page, name: string) => page.click(`#users button:has(b:text-is("${name}"))`);
  const first = (page: Page, selector: string) => page.locator(`article >> nth=0 >> ${selector}`);

  it('loads nothing from elsewhere, and no script that stands in the page', async () => {
    const page = await fetch(demo.url);
    const html = await page.text();
    const { relay } = (await (await fetch(`${demo.url}/demo/config.json`)).json()) as { relay: string };

    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain(`form-action 'self' ${relay};`);
    expect(html).not.toMatch(/<script(?![^>]* src=)|\sstyle=|\son[a-z]+=/);
    const loaded = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, url = '']) => url);
    expect(loaded.length).toBeGreaterThan(2);
    for (const url of loaded) expect([url, (await fetch(demo.url + url)).status]).toEqual([url, 200]);
  });

  inBrowser(
    'shows the owner two homes, as they are just now, and switches a lamp, on a desktop and a phone',
    async () => {
      for (const width of [1280, 390]) {
        const complaints: string[] = [];
        const page = await opened(width, complaints);
        await lookInAs(page, 'owner');
        const lamp = first(page, 'button:text-is("Hall light")');
        await lamp.waitFor({ timeout: 20_000 });
        expect(await first(page, '.state').textContent()).toBe('Online');
        expect(await first(page, '.about').textContent()).toMatch(
          /^No. 50000001 · Sercomm NA301 · firmware 1.7.455 · 20 devices/,
        );
        expect(await first(page, '.values').textContent()).toMatch(/ModeHomeInside[\d.]+ °CPower\d+ WFront doorLocked/);
        expect(await page.locator('article').count()).toBe(2);

        const before = await lamp.getAttribute('aria-pressed');
        await lamp.click();
        await eventually(async () => expect(await lamp.getAttribute('aria-pressed')).not.toBe(before));

        expect(complaints).toEqual([]);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow).toBeLessThanOrEqual(0);
        await page.close();
      }
    },
  );

  inBrowser('opens the own page of a gateway in a new tab, with its pictures', async () => {
    const page = await opened(1280);
    await lookInAs(page, 'owner');
    await first(page, '.lamps button >> nth=0').waitFor({ timeout: 20_000 });

    const [house] = await Promise.all([page.waitForEvent('popup'), first(page, 'form button').click()]);
    await house.waitForLoadState();

    expect(await house.title()).toBe('Gateway 50000001');
    expect(new URL(house.url()).hostname).toBe('127.0.0.1');
    const seen = 'document.querySelector("img[alt]").naturalWidth';
    await eventually(async () => expect(await house.evaluate(seen)).toBe(320));
    await page.close();
  });

  inBrowser('shows what happens as it happens, with pictures that open and clips that play', async () => {
    for (const width of [1280, 390]) {
      const complaints: string[] = [];
      const page = await opened(width, complaints);
      await lookInAs(page, 'owner');
      await first(page, '.lamps button >> nth=0').waitFor({ timeout: 20_000 });

      await pass(50_000_001 + (width === 390 ? 1 : 0));
      const picture = page.locator('#events li:has-text("Picture") img >> nth=0');
      await picture.scrollIntoViewIfNeeded({ timeout: 20_000 });
      await eventually(async () => {
        expect(await picture.evaluate((image) => (image as { naturalWidth?: number }).naturalWidth)).toBe(160);
      });
      await picture.click();
      const large = 'document.querySelector("dialog[open] img")?.naturalWidth';
      await eventually(async () => expect(await page.evaluate(large)).toBe(320));
      await page.click('dialog button');

      await page.click('#events li:has-text("Clip") img >> nth=0', { timeout: 20_000 });
      await page.waitForSelector('dialog[open] canvas');
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  /** Somebody passes the motion sensor of a gateway. */
  const pass = async (gateway: number) => {
    const { headers } = await sessionOf(demo.url, 'owner');
    for (const [Variable, Value] of [
      ['LastTrip', Math.floor(Date.now() / 1000)],
      ['Tripped', 0],
      ['Tripped', 1],
    ] as const) {
      const query = { id: 'variableset', DeviceNum: '9', serviceId: SENSOR, Variable, Value: String(Value) };
      const path = `/relay/relay/relay/device/${gateway}/port_3480/data_request?${new URLSearchParams(query).toString()}`;
      expect(await (await fetch(demo.url + path, { headers })).text()).toBe('OK');
    }
  };

  inBrowser('keeps the dealer out until the owner lets them in', async () => {
    const page = await opened(1280);
    await lookInAs(page, 'dealer');
    await first(page, '.note').waitFor({ timeout: 20_000 });
    expect(await first(page, '.note').textContent()).toBe('This user may see that it is there, but not go in.');
    expect(await first(page, 'form').isVisible()).toBe(false);

    await page.click('#logout');
    await lookInAs(page, 'owner');
    await page.click('#support button');
    await page.waitForSelector('#support span:has-text("may go in until")');
    await page.click('#logout');
    await lookInAs(page, 'dealer');

    await first(page, '.lamps button >> nth=0').waitFor({ timeout: 20_000 });
    expect(await first(page, 'form').isVisible()).toBe(true);
    await page.close();
  });
});
