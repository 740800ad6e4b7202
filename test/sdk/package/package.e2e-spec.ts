import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';
import { chromium } from 'playwright-core';

import { startDemo } from '../../support/demo-process.js';
import type { Installed } from '../../support/installed-package.js';
import { installedPackage } from '../../support/installed-package.js';

const executablePath = process.env.TEST_CHROMIUM;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

const expected = {
  isListed: true,
  repeated: 0,
  devices: expect.any(Number),
  file: { Format: 'txt', Filesize: 22 },
  isAnother: true,
  refusals: [
    { status: 404, type: 'urn:mms:problem:not-found', wrong: [] },
    { status: 400, type: expect.stringMatching(/^urn:mms:problem:/), wrong: ['Count'] },
    { status: 401, type: expect.stringMatching(/^urn:mms:problem:/), wrong: [] },
  ],
  heard: { isEvent: true, hasPosition: true },
};

const consumer = `
import { MmsClient } from '@open-mms/client';
export async function first(client: MmsClient): Promise<number | undefined> {
  for await (const { PK_Event } of client.pages('/event/event/events', 'Records')) return PK_Event;
  // @ts-expect-error: this operation has no list of that name
  client.pages('/event/event/events', 'Accounts');
  // @ts-expect-error: this list comes all at once
  client.pages('/authd/auth/devices', 'Devices');
  // @ts-expect-error: which account is to be told
  await client.get('/account/account/account/{PK_Account}');
  const { Billing } = await client.get('/account/account/account/{PK_Account}', { params: { path: { PK_Account: 1 } } });
  return Billing.City?.length;
}
`;

describe('the package of the TypeScript client', () => {
  let installed: Installed;
  let scene: string;
  let demo: Awaited<ReturnType<typeof startDemo>>;
  /** An origin of its own, with one page. */
  const pages = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? readFileSync(join(installed.project, 'page.js')) : '<!doctype html><script src="page.js"></script>',
    );
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
    const { port } = pages.address() as AddressInfo;
    demo = await startDemo({ ALLOWED_ORIGINS: `http://127.0.0.1:${port}` });
    installed = await installedPackage();
    await build({
      entryPoints: ['test/sdk/package/scenario.ts'],
      outfile: join(installed.project, 'scenario.mjs'),
      format: 'esm',
    });
    scene = JSON.stringify({ url: demo.url, dealer: 'dealer', owner: 'owner', password: 'demo-password' });
  }, 120_000);
  afterAll(async () => {
    pages.close();
    await demo.stop();
    installed.remove();
  });

  it('works in Node as an ES module', async () => {
    const program = installed.write(
      'program.mjs',
      `import * as sdk from '@open-mms/client';
      import { scenario } from './scenario.mjs';
      console.log(JSON.stringify(await scenario(sdk, ${scene})));`,
    );

    expect(JSON.parse(await installed.run(process.execPath, program))).toEqual(expected);
  }, 60_000);

  it('works in Node as CommonJS', async () => {
    const program = installed.write(
      'program.cjs',
      `const sdk = require('@open-mms/client');
      import('./scenario.mjs').then(({ scenario }) => scenario(sdk, ${scene}))
        .then((found) => console.log(JSON.stringify(found)));`,
    );

    expect(JSON.parse(await installed.run(process.execPath, program))).toEqual(expected);
  }, 60_000);

  if (executablePath) {
    it('works in a browser, on a page of another origin', async () => {
      const contents = `import * as sdk from '@open-mms/client';
        import { scenario } from './scenario.mjs';
        globalThis.run = () => scenario(sdk, ${scene});`;
      await build({
        stdin: { contents, resolveDir: installed.project },
        outfile: join(installed.project, 'page.js'),
        bundle: true,
      });
      const browser = await chromium.launch({ executablePath, args: flags });
      try {
        const page = await browser.newPage();
        await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}`);

        expect(await page.evaluate('globalThis.run()')).toEqual(expected);
      } finally {
        await browser.close();
      }
    }, 60_000);
  }

  it.each([
    ['with Node alone', 'program.mts', { module: 'nodenext', lib: ['ES2022'], types: ['node'] }],
    ['with Node alone, as CommonJS', 'program.cts', { module: 'nodenext', lib: ['ES2022'], types: ['node'] }],
    [
      'in a bundle for browsers',
      'page.ts',
      { module: 'esnext', moduleResolution: 'bundler', lib: ['ES2022', 'DOM', 'DOM.AsyncIterable'], types: [] },
    ],
  ])(
    'has types that compile %s',
    async (_, name, options) => {
      installed.write(name, consumer);
      const typeRoots = [resolve('node_modules/@types')];
      const compilerOptions = { ...options, typeRoots, target: 'ES2022', strict: true, noEmit: true };
      const config = installed.write('tsconfig.json', JSON.stringify({ compilerOptions, files: [name] }));
      const tsc = resolve('node_modules/typescript/bin/tsc');

      const told = installed.run(process.execPath, tsc, '-p', config);

      expect(await told.catch(({ stdout }: { stdout: string }) => stdout)).toBe('');
    },
    120_000,
  );

  it('is small in a bundle, and smaller when less is taken of it', async () => {
    const sizeOf = async (taken: string) => {
      const { outputFiles } = await build({
        stdin: { contents: `export { ${taken} } from '@open-mms/client'`, resolveDir: installed.project },
        bundle: true,
        minify: true,
        format: 'esm',
        platform: 'browser',
        write: false,
      });
      return gzipSync(outputFiles[0]?.contents ?? '').length;
    };

    expect(await sizeOf('MmsClient, MmsProblem')).toBeLessThanOrEqual(20_000);
    expect(await sizeOf('MmsProblem')).toBeLessThanOrEqual(1000);
  });

  it('is as npm and bundlers want it', async () => {
    const publint = resolve('node_modules/publint/src/cli.js');

    expect(await installed.run(process.execPath, publint, '--strict', installed.built)).toContain('All good!');
    for (const file of ['LICENSE', 'README.md', 'esm/index.d.ts', 'cjs/index.d.ts']) {
      expect(existsSync(join(installed.project, 'node_modules/@open-mms/client', file))).toBe(true);
    }
  });
});
