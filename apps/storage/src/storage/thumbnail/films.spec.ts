import processes from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

  it('finds an ffmpeg that comes later', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick'] });
    try {
      const films = new Films(join(folder, 'ffmpeg'));
      expect(await films.areReadable()).toBe(false);
      writeFileSync(join(folder, 'ffmpeg'), '#!/bin/sh\necho ffmpeg version 7\n', { mode: 0o700 });
      expect(await films.areReadable()).toBe(false);
      jest.advanceTimersByTime(60_000);
      expect(await films.areReadable()).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  it('leaves nothing behind of one who was killed while it was read', async () => {
    const now = Date.now();
    const [old, other] = ['mms-film-old', 'others-film'].map((name) => join(temporary, name));
    mkdirSync(old);
    mkdirSync(other);
    writeFileSync(join(old, 'film'), 'film');
    const films = new Films('ffmpeg', temporary);
    await films.tidy(now + 1800_000);
    expect(readdirSync(temporary)).toHaveLength(2);
    await films.tidy(now + 2 * 3600_000);
    expect(readdirSync(temporary)).toEqual(['others-film']);
    rmSync(other, { recursive: true });
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

  it('does not come where so many files are open that no program begins', async () => {
    const none = new processes.ChildProcess();
    const spawn = jest.spyOn(processes, 'spawn').mockImplementationOnce(() => {
      process.nextTick(() => none.emit('error', new Error('spawn /bin/sh EMFILE')));
      return none;
    });

    await expect(new Films('ffmpeg', temporary).firstPicture('mov', Readable.from(['film']))).rejects.toMatchObject(
      broken,
    );
    spawn.mockRestore();
  });

  it('does not come where there is no place for it, and nothing of it stays open', async () => {
    const film = Readable.from(['film']);

    await expect(new Films('ffmpeg', '/no/such/place').firstPicture('mov', film)).rejects.toThrow('ENOENT');
    expect(film.destroyed).toBe(true);
  });

  it('comes of a program that sees nothing of the server', async () => {
    const seen = await new Films(program('env')).firstPicture('mov', Readable.from(['film']));

    const names = seen.toString().match(/^\w+(?==)/gm) ?? [];
    expect(names.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name))).toEqual([]);
    expect(names).toContain('PWD');
  });
});
