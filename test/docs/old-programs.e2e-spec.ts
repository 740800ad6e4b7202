import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { startDemo } from '../support/demo-process.js';
import { startApp } from '../support/start-app.js';

const run = promisify(execFile);
const page = readFileSync('docs/old-programs.md', 'utf8');
const blocks = [...page.matchAll(/```sh\n([^]*?)```/g)].map(([, code = '']) => code);
const withShell = process.env.TEST_OPENSSL && process.env.TEST_CURL ? it : () => undefined;

describe('docs/old-programs.md', () => {
  it('names, for devices without a DNS server, every name that the server tells', async () => {
    const mms = await startApp();
    const { json } = await mms.get('/info/config/config?Server=1');
    await mms.close();

    const [, hosts = ''] = /```hosts\n([^]*?)```/.exec(page) ?? [];
    const named = hosts.split(/\s+/).filter((word) => word.endsWith('.mios.com'));
    expect(new Set(named).size).toBe(named.length);
    for (const { DeployedName } of json.Server) expect(named).toContain(DeployedName);
  });

  withShell(
    'makes a certificate that works, and a program and a box that get what they ask for',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'mms-old-programs-'));
      const shell = (script: string) => run('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder });
      const [certificate = '', ...asking] = blocks;
      expect(asking).toHaveLength(3);

      const made = await shell(certificate);
      expect(made.stdout.trim().split('\n').at(-1)).toBe('mios.crt: OK');
      const demo = await startDemo({ TLS_CERT: join(folder, 'mios.crt'), TLS_KEY: join(folder, 'mios.key') });
      try {
        const { stdout } = await shell(asking.join('\n').replace('port=443', `port=${demo.port}`));

        const lines = stdout.trim().split('\n');
        const read = (line = '') => JSON.parse(line) as Record<string, unknown>;
        expect(lines).toHaveLength(8);
        expect(read(lines[0])).toMatchObject({ Imported: 1 });
        expect([lines[1], lines[2]?.trim()]).toEqual(['404', '38']);
        expect(read(lines[3])).toEqual({
          Devices: [expect.objectContaining({ PK_Device: '45000001', Server_Device: 'vera-us-oem-device11.mios.com' })],
        });
        expect(Object.keys(read(lines[4]))).toHaveLength(32);
        expect(lines[5]).toBe('vera-us-oem-relay11.mios.com');
        expect(read(lines[6])).toMatchObject({ Interval: 60, Applied: true, Settings: expect.any(Array) });
        expect(read(lines[7])).toEqual({
          Devices: [
            expect.objectContaining({ PK_Device: 45_000_001, Firmware: '1.7.455', InternalIP: '192.168.1.10' }),
          ],
        });
      } finally {
        await demo.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    },
    90_000,
  );
});
