import type { Readable } from 'node:stream';

import type { Blobs } from '../blobs/blobs.js';

/** A file that is read from its beginning, as far as it is needed. */
export class Beginning {
  private known: Buffer = Buffer.alloc(0);

  constructor(
    private readonly blobs: Blobs,
    private readonly path: string,
    readonly size: number,
  ) {}

  /** The first so many bytes, or all where there are fewer; in that place, if they go into it. */
  async bytes(length: number, place = Buffer.alloc(0)): Promise<Buffer> {
    const start = this.known.length;
    const wanted = Math.min(length, this.size);
    if (start < wanted) {
      const all = wanted <= place.length ? place.subarray(0, wanted) : Buffer.allocUnsafeSlow(wanted);
      this.known.copy(all);
      const read = await this.blobs.read(this.path, all.subarray(start), start);
      this.known = all.subarray(0, start + read);
    }
    return this.known.subarray(0, length);
  }

  stream(length: number): Promise<Readable> {
    return this.blobs.open(this.path, { start: 0, end: Math.min(length, this.size) - 1 });
  }
}
