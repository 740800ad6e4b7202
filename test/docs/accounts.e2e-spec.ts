import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { startDemo } from '../support/demo-process.js';
import { runShellBlocks } from '../support/shell-blocks.js';

const run = promisify(execFile);

describe('docs/accounts.md', () => {
  it('works when it is pasted, from the first block to the last', async () => {
    const demo = await startDemo();
    const folder = mkdtempSync(join(tmpdir(), 'mms-accounts-'));
    try {
      const replacing = { 'var/mail': demo.mail };
      const lines = await runShellBlocks('docs/accounts.md', { url: demo.url, cwd: folder, replacing });

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
