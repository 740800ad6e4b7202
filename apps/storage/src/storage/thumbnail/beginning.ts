import type { Readable } from 'node:stream';

import type { Blobs } from '../blobs/blobs.js';

/** A file that is read from its beginning, as far as it is needed. */
export class Beginning {
  private read: Buffer = Buffer.alloc(0);

  constructor(
    private readonly blobs: Blobs,
    private readonly path: string,
    readonly size: number,
  ) {}

  /** The first so many bytes, or all where there are fewer. */
  async bytes(length: number): Promise<Buffer> {
    const start = this.read.length;
    if (start < Math.min(length, this.size)) {
      const chunks: Buffer[] = [this.read];
      for await (const chunk of await this.stream(length, start)) chunks.push(chunk as Buffer);
      this.read = chunks.length === 2 && start === 0 ? chunks[1] : Buffer.concat(chunks);
    }
    return this.read.subarray(0, length);
  }

  stream(length: number, start = 0): Promise<Readable> {
    return this.blobs.open(this.path, { start, end: Math.min(length, this.size) - 1 });
  }
}
