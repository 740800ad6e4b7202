import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { startDemo } from '../support/demo-process.js';

const run = promisify(execFile);

describe('docs/accounts.md', () => {
  it('works when it is pasted, from the first block to the last', async () => {
    const demo = await startDemo();
    const folder = mkdtempSync(join(tmpdir(), 'mms-accounts-'));
    try {
      const blocks = [...readFileSync('docs/accounts.md', 'utf8').matchAll(/```sh\n([^]*?)```/g)].map(
        ([, code]) => code,
      );
      expect(blocks.length).toBeGreaterThan(6);
      const script = blocks.join('\n').replace('http://localhost:8080', demo.url).replaceAll('var/mail', demo.mail);

      const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder });

      const lines = stdout.trim().split('\n');
      const objects = lines
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(objects).toEqual([
        { Devices: [expect.objectContaining({ PK_Device: expect.any(Number) })] },
        { Until: expect.any(Number) },
        { Accounts: [expect.anything()], Total: expect.any(Number) },
        expect.objectContaining({ Refused: 0, Errors: [] }),
        expect.objectContaining({ Refused: 0, Errors: [] }),
        { Entries: [expect.objectContaining({ Action: 'importAccounts' }), expect.anything(), expect.anything()] },
      ]);
      expect(Number(objects[4]?.Imported)).toBeGreaterThan(1);
      expect(lines).toContain('equal');

      const env = { PATH: process.env.PATH, VAR_DIR: dirname(demo.mail) };
      const verified = await run(process.execPath, ['dist/scripts/audit-verify.js'], { env });
      expect(verified.stdout).toBe('The audit is as it was written.\n');
    } finally {
      await demo.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
