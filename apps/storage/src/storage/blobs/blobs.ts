import type { Readable } from 'node:stream';

/** Bytes from `start` to `end`, both included. */
export interface Range {
  start: number;
  end: number;
}

/** What has been written: its bytes, and their MD5 in 32 hexadecimal characters. */
export interface Written {
  size: number;
  md5: string;
}

export interface PutOptions {
  /** Looks at what has been written before it takes its place: what it throws leaves nothing behind. */
  check?: (written: Written) => void | Promise<void>;
  /** Whether it outlives a loss of power: not what can be made again. */
  durable?: boolean;
}

export interface StoredBlob {
  path: string;
  size: number;
  changedAt: Date;
}

/** How a file is answered by the storage itself. */
export interface LinkOptions {
  type: string;
  disposition: string;
  /** Seconds. */
  life: number;
}

/** The storage has no more room. */
export class StorageFull extends Error {}

/** The storage cannot be reached now. */
export class StorageAway extends Error {}

/** Nothing lies there. */
export class NoBlob extends Error {}

/**
 * Where the bytes of files lie, under paths that are never used again. What is made of a file lies beside it, under its
 * path and an ending that begins with a dot, and goes with it.
 */
export abstract class Blobs {
  /** Writes all of the source, or nothing: it is seen once it is whole. */
  abstract put(path: string, source: AsyncIterable<Uint8Array>, options?: PutOptions): Promise<Written>;

  /** Throws `NoBlob` where there is none. */
  abstract open(path: string, range?: Range): Promise<Readable>;

  /** Reads what follows `start` into the buffer, as far as both go; answers how many bytes that were. */
  async read(path: string, into: Uint8Array, start = 0): Promise<number> {
    let length = 0;
    for await (const chunk of await this.open(path, { start, end: start + into.length - 1 })) {
      into.set(chunk as Uint8Array, length);
      length += (chunk as Uint8Array).length;
    }
    return length;
  }

  /** Null where there is none. */
  abstract size(path: string): Promise<number | null>;

  /** With all that was made of it, or was begun to be written there; nothing there is fine. */
  abstract remove(path: string): Promise<void>;

  /** Everything that begins with the prefix, in no order; what is being written also, where the storage shows it. */
  abstract list(prefix?: string): AsyncIterable<StoredBlob>;

  /** An address at which the storage itself answers the file for a while; null where it does not. */
  link(_path: string, _options: LinkOptions): Promise<string | null> {
    return Promise.resolve(null);
  }
}

/** What ends so is being written, or was. */
export const PARTIAL = '.part';

/** Where that lies which is made of a file, as its thumbnail. */
export const besides = (path: string, ending: string): string => `${path}.${ending}`;
