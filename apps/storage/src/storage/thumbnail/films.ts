import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { largestBox } from './boxes.js';
import { MOST_PIXELS } from './shrink.js';
import { Unreadable } from './unreadable.js';

/** Milliseconds; a fifth of a second is usual. */
const PATIENCE = 15_000;

const LOOK_AGAIN = 60_000;

/** Of the folders that films are read in; and after how many milliseconds nobody can be reading there any more. */
const PREFIX = 'mms-film-';
const LEFT = 3_600_000;

const MOST_OF_A_PICTURE = 8 * 1024 * 1024;
const MOST_MEMORY_AT_ONCE = 256 * 1024 * 1024;

/** KiB of addresses, and seconds of a processor. */
const LIMITS = 'ulimit -v 2000000; ulimit -t 10; exec "$0" "$@"';

/** The first picture of films, by ffmpeg: strangers' files are read in a process of its own, which can do little else. */
export class Films {
  private found: Promise<boolean> | null = null;

  /** What the program is called, or where it lies. */
  constructor(
    private readonly program: string,
    private readonly folder = tmpdir(),
    private readonly patience = PATIENCE,
  ) {}

  /** Whether the program is there; where it was not found it is looked for again after a minute. */
  areReadable(): Promise<boolean> {
    this.found ??= this.outputOf(['-version']).then((output) => {
      const isThere = output.toString().startsWith('ffmpeg version');
      if (!isThere) setTimeout(() => (this.found = null), LOOK_AGAIN).unref();
      return isThere;
    });
    return this.found;
  }

  /** Removes what a process has left here that was killed while it read a film. */
  async tidy(now = Date.now()): Promise<void> {
    for (const name of await readdir(this.folder)) {
      const place = join(this.folder, name);
      if (!name.startsWith(PREFIX)) continue;
      const found = await stat(place).catch(() => null); // gone meanwhile
      if (found && now - found.mtimeMs > LEFT) await rm(place, { recursive: true, force: true });
    }
  }

  /** As PNG; `container` by the name that ffmpeg has for it. */
  async firstPicture(container: string, film: Readable): Promise<Buffer> {
    const place = await mkdtemp(join(this.folder, PREFIX)).catch((error: unknown) => {
      film.destroy();
      throw error;
    });
    try {
      const file = join(place, 'film');
      await pipeline(film, createWriteStream(file, { mode: 0o600 }));
      const picture = await this.outputOf(argumentsFor(container, file));
      if (picture.length > 0) return picture;
      throw new Unreadable('The film is broken, or not whole, or written in a way that is not known here');
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  }

  /** Nothing when it fails, takes too long, or has too much to say. */
  private outputOf(args: string[]): Promise<Buffer> {
    const child = spawn('/bin/sh', ['-c', LIMITS, this.program, ...args], {
      env: {}, // there are secrets in that of the server
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: this.patience,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    let length = 0;
    return new Promise((resolve) => {
      child.once('error', () => resolve(Buffer.alloc(0)));
      if (child.pid === undefined) return; // where too many files are open it has no output either
      child.stdout.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > MOST_OF_A_PICTURE) child.kill('SIGKILL');
      });
      child.once('exit', (code) => code === 0 || child.stdout.destroy());
      child.once('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : Buffer.alloc(0)));
    });
  }
}

function argumentsFor(container: string, file: string): string[] {
  const { width, height } = largestBox;
  // there are films with pixels that are not square
  const scale = `scale=iw*sar:ih,scale=w='min(${width},iw)':h='min(${height},ih)':force_original_aspect_ratio=decrease`;
  const asked = '-nostdin -hide_banner -loglevel quiet -protocol_whitelist file,pipe'.split(' ');
  const limits = `-max_alloc ${MOST_MEMORY_AT_ONCE} -max_pixels ${MOST_PIXELS} -threads 1`.split(' ');
  const output = '-map 0:v:0 -frames:v 1 -threads 1 -c:v png -f image2pipe'.split(' ');
  return [...asked, ...limits, '-f', container, '-i', `file:${file}`, ...output, '-vf', scale, 'pipe:1'];
}
