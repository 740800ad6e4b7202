import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import sharp from 'sharp';

import { Films } from './films.js';
import { kindOf } from './kind.js';

const { TEST_FFMPEG } = process.env;
const withFfmpeg = (name: string, test: () => Promise<void>) => {
  if (TEST_FFMPEG) it(name, test);
};

const broken = { status: 415, message: expect.stringMatching(/^The film is broken/) };

describe('the first picture of a film', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mms-films-'));
  const temporary = mkdtempSync(join(folder, 'tmp-'));
  const films = new Films(TEST_FFMPEG ?? 'ffmpeg', temporary);

  afterEach(() => expect(readdirSync(temporary)).toEqual([]));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Ten pictures of a test pattern. */
  const shoot = (name: string, ...more: string[]) => {
    const file = join(folder, name);
    const pattern = ['-f', 'lavfi', '-i', 'testsrc=size=352x288:rate=25', '-frames:v', '10', '-pix_fmt', 'yuv420p'];
    execFileSync(TEST_FFMPEG ?? '', ['-v', 'error', '-y', ...pattern, ...more, file]);
    return file;
  };
  const program = (text: string) => {
    const file = join(folder, 'program');
    writeFileSync(file, `#!/bin/sh\n${text}\n`, { mode: 0o700 });
    return file;
  };

  for (const [name, container, ...more] of [
    ['a.mp4', 'mov'],
    ['b.mp4', 'mov', '-movflags', '+faststart'],
    ['a.mpg', 'mpeg'],
    ['a.ts', 'mpegts'],
    ['a.mkv', 'matroska'],
    ['a.avi', 'avi'],
  ] as const) {
    withFfmpeg(`is found in ${name}`, async () => {
      const file = shoot(name, ...more);

      const picture = await films.firstPicture(container, createReadStream(file));

      expect(await films.areReadable()).toBe(true);
      expect(kindOf(readFileSync(file))).toEqual({ film: container });
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 352, height: 288 });
    });
  }

  withFfmpeg('is as wide as it is shown, where its pixels are not square', async () => {
    const file = shoot('wide.mpg', '-vf', 'setsar=12/11');

    const picture = await films.firstPicture('mpeg', createReadStream(file));

    expect(await sharp(picture).metadata()).toMatchObject({ width: 384, height: 288 });
  });

  withFfmpeg('is not looked for elsewhere', async () => {
    const list = Readable.from(['ffconcat version 1.0\nfile /etc/passwd\n']);

    await expect(films.firstPicture('mov', list)).rejects.toMatchObject(broken);
  });

  withFfmpeg('is not found in a part of a film', async () => {
    const file = readFileSync(shoot('whole.mp4'));

    for (const part of [file.subarray(0, 10), file.subarray(0, file.length / 2)]) {
      await expect(films.firstPicture('mov', Readable.from([part]))).rejects.toMatchObject(broken);
    }
  });

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
