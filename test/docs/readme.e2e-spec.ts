import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import { permissionsPage } from '@app/access';
import { configurationPage } from '@app/server';

import { startDemo } from '../support/demo-process.js';

const run = promisify(execFile);

/** The shell block under a heading of the README. */
function block(heading: string): string {
  const [, section = ''] = readFileSync('README.md', 'utf8').split(`## ${heading}\n`);
  const [, code] = /```sh\n([^]*?)```/.exec(section) ?? [];
  if (!code) throw new Error(`No shell block under ${heading}`);
  return code;
}

describe('the README', () => {
  it('has a first session that works when it is pasted', async () => {
    const demo = await startDemo();
    try {
      const script = block('A first session with curl').replace('http://localhost:8080', demo.url);

      const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', `${script}\necho "session=$session"`]);

      const [own, below, found, edited, session] = stdout.trim().split('\n');
      expect(JSON.parse(own ?? '')).toMatchObject({
        PK_AccountType: 4,
        Billing: { Company: expect.stringMatching(/./) },
      });
      expect(JSON.parse(below ?? '').Accounts).toHaveLength(3);
      expect(JSON.parse(found ?? '').Accounts.length).toBeGreaterThan(0);
      expect(JSON.parse(edited ?? '').Billing.City).toBe('Lisbon');
      expect(session).toMatch(/^session=[0-9A-F]{38}$/);
    } finally {
      await demo.stop();
    }
  }, 90_000);
});

describe('docs/configuration.md', () => {
  it('is what the settings say', () => {
    expect(readFileSync('docs/configuration.md', 'utf8')).toBe(configurationPage());
  });
});

describe('docs/permissions.md', () => {
  it('is what the roles say', () => {
    expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsPage());
  });
});
