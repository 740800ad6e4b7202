import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { Films } from './films.js';

const broken = { status: 415, message: expect.stringMatching(/^The film is broken/) };

describe('the first picture of a film', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mms-films-'));
  const temporary = mkdtempSync(join(folder, 'tmp-'));

  afterEach(() => expect(readdirSync(temporary)).toEqual([]));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const program = (text: string) => {
    const file = join(folder, 'program');
    writeFileSync(file, `#!/bin/sh\n${text}\n`, { mode: 0o700 });
    return file;
  };

  it.each(['/no/such/program', '/bin/true'])('needs an ffmpeg: %s', async (other) => {
    expect(await new Films(other).areReadable()).toBe(false);
  });

  it.each([
    ['hangs', 'exec sleep 60'],
    ['fails', 'exit 1'],
    ['says nothing', 'exit 0'],
    ['never stops', 'exec cat /dev/zero'],
    ['wants all memory', 'exec tail /dev/zero'],
    ['leaves another behind', 'sleep 9 & exec sleep 9'],
  ])('does not come of a program that %s', async (_, text) => {
    const impatient = new Films(program(text), temporary, 1000);
    const startedAt = performance.now();

    await expect(impatient.firstPicture('mov', Readable.from(['film']))).rejects.toMatchObject(broken);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('comes of a program that sees nothing of the server', async () => {
    const seen = await new Films(program('env')).firstPicture('mov', Readable.from(['film']));

    const names = seen.toString().match(/^\w+(?==)/gm) ?? [];
    expect(names.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name))).toEqual([]);
    expect(names).toContain('PWD');
  });
});
