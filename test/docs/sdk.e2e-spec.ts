import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { MmsClient } from '@app/sdk';
import { transform } from 'esbuild';

import { compileGo, generateClients, run } from '../clients/generated.js';
import { startDemo } from '../support/demo-process.js';
import { installedPackage } from '../support/installed-package.js';

const { TEST_PYTHON: python, TEST_JAVAC: javac, TEST_GO: go } = process.env;

/** The blocks of a language, as one program against another server than the page says. */
function program(language: string, url: string): string {
  const page = readFileSync('docs/sdk.md', 'utf8');
  const blocks = [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, code]) => code);
  if (blocks.length === 0) throw new Error(`The page has no blocks of ${language}`);
  return blocks.join('\n').replace('http://localhost:8080', url);
}

describe('docs/sdk.md', () => {
  let demo: Awaited<ReturnType<typeof startDemo>>;

  beforeAll(async () => {
    demo = await startDemo({ MMS_DEMO_GATEWAYS: '1' });
  }, 120_000);
  afterAll(() => demo.stop());

  it('works in TypeScript when it is pasted, from the first block to the last', async () => {
    const installed = await installedPackage();
    const user = { username: 'owner', password: 'demo-password' };
    // whoever listens hears of logins
    const happening = setInterval(() => void MmsClient.login(demo.url, user).catch(() => undefined), 500);
    try {
      const { code } = await transform(program('ts', demo.url), { loader: 'ts', format: 'esm' });
      const lines = (await installed.run(process.execPath, installed.write('program.mjs', code))).trim().split('\n');

      expect(lines).toEqual([
        expect.stringMatching(/^devices \d+$/),
        expect.stringMatching(/^event \d+ /),
        'refused urn:mms:problem:bad-argument Count',
        'stored notes.txt 29',
        expect.stringMatching(/^heard \d+$/),
        'home OK',
      ]);
    } finally {
      clearInterval(happening);
      installed.remove();
    }
  }, 180_000);

  if (python && javac) {
    it('works in Python when it is pasted, from the first block to the last', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'mms-docs-python-'));
      try {
        await generateClients(folder, 'python');
        writeFileSync(join(folder, 'program.py'), program('python', demo.url));
        const env = { ...process.env, PYTHONPATH: join(folder, 'python') };

        const { stdout } = await run(python, [join(folder, 'program.py')], { env });

        expect(stdout.trim().split('\n')).toEqual([
          expect.stringMatching(/^devices \d+$/),
          'stored 29',
          'refused 404 urn:mms:problem:not-found',
        ]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }, 180_000);
  }

  if (go && javac) {
    it('works in Go when it is pasted', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'mms-docs-go-'));
      try {
        await generateClients(folder, 'go');
        writeFileSync(join(folder, 'pasted.go'), program('go', demo.url));

        const { stdout } = await run(await compileGo(folder, join(folder, 'pasted.go')));

        expect(stdout.trim().split('\n')).toEqual([
          expect.stringMatching(/^events \d+$/),
          'refused 404 urn:mms:problem:not-found',
        ]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }, 300_000);
  }
});
