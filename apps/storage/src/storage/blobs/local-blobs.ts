import { createHash, randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Readable } from 'node:stream';

import type { PutOptions, Range, StoredBlob, Written } from './blobs.js';
import { Blobs, NoBlob, PARTIAL, StorageFull } from './blobs.js';
import { Directories } from './directories.js';

/** How much of a file is read or written at once. */
const CHUNK = 512 * 1024;

/** Files in a directory of this machine. */
export class LocalBlobs extends Blobs {
  private readonly directories: Directories;

  constructor(private readonly root: string) {
    super();
    this.directories = new Directories(root);
  }

  override async put(path: string, source: AsyncIterable<Uint8Array>, options: PutOptions = {}): Promise<Written> {
    const { check, durable = true } = options;
    const place = join(this.root, path);
    const partial = `${place}.${randomBytes(4).toString('hex')}${PARTIAL}`;
    try {
      const file = await this.create(partial);
      let written: Written;
      try {
        written = await writeAll(file, source);
        await check?.(written);
        if (durable) await file.sync();
      } finally {
        await file.close();
      }
      await rename(partial, place);
      if (durable) await this.directories.sync(dirname(place));
      return written;
    } catch (error) {
      await rm(partial, { force: true });
      throw isFull(error) ? new StorageFull('The disk is full', { cause: error }) : error;
    }
  }

  override async open(path: string, range?: Range): Promise<Readable> {
    const file = await this.opened(path);
    return file.createReadStream({ highWaterMark: CHUNK, ...range });
  }

  override async read(path: string, into: Uint8Array, start = 0): Promise<number> {
    const file = await this.opened(path);
    try {
      for (let length = 0; ;) {
        const { bytesRead } = await file.read(into, length, into.length - length, start + length);
        length += bytesRead;
        if (bytesRead === 0 || length === into.length) return length;
      }
    } finally {
      await file.close();
    }
  }

  override async size(path: string): Promise<number | null> {
    try {
      return (await stat(join(this.root, path))).size;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  override async remove(path: string): Promise<void> {
    for (const name of await this.namesIn(dirname(path))) {
      const found = join(dirname(path), name);
      if (found === path || found.startsWith(`${path}.`)) await rm(join(this.root, found), { force: true });
    }
  }

  override async *list(prefix = ''): AsyncIterable<StoredBlob> {
    yield* this.below(this.root, prefix);
  }

  private async *below(directory: string, prefix: string): AsyncIterable<StoredBlob> {
    for (const name of await this.namesIn(relative(this.root, directory))) {
      const place = join(directory, name);
      const path = relative(this.root, place);
      if (!path.startsWith(prefix) && !prefix.startsWith(`${path}/`)) continue;
      const found = await stat(place).catch(() => null); // gone meanwhile
      if (found?.isDirectory()) yield* this.below(place, prefix);
      else if (found && path.startsWith(prefix)) yield { path, size: found.size, changedAt: found.mtime };
    }
  }

  private async namesIn(directory: string): Promise<string[]> {
    try {
      return await readdir(join(this.root, directory));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  private async opened(path: string): Promise<FileHandle> {
    try {
      return await open(join(this.root, path), 'r');
    } catch (error) {
      throw isMissing(error) ? new NoBlob(path, { cause: error }) : error;
    }
  }

  private async create(place: string): Promise<FileHandle> {
    const directory = dirname(place);
    await this.directories.make(directory);
    try {
      return await open(place, 'wx', 0o600);
    } catch (error) {
      if (!isMissing(error)) throw error;
      this.directories.forget(directory); // somebody has tidied up
      await this.directories.make(directory);
      return open(place, 'wx', 0o600);
    }
  }
}

/** In large pieces, since each costs a way to another thread and back. */
async function writeAll(file: FileHandle, source: AsyncIterable<Uint8Array>): Promise<Written> {
  const hash = createHash('md5');
  let size = 0;
  let waiting: Uint8Array[] = [];
  let length = 0;
  const write = async () => {
    let [bytes, left] = [waiting, length];
    [waiting, length] = [[], 0];
    while (left > 0) {
      const { bytesWritten } = await file.writev(bytes);
      left -= bytesWritten;
      if (left > 0) bytes = [Buffer.concat(bytes).subarray(bytesWritten)];
    }
  };
  for await (const chunk of source) {
    hash.update(chunk);
    size += chunk.length;
    length += chunk.length;
    waiting.push(chunk);
    if (length >= CHUNK) await write();
  }
  await write();
  return { size, md5: hash.digest('hex') };
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

const isMissing = (error: unknown) => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

const isFull = (error: unknown) => codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT';
