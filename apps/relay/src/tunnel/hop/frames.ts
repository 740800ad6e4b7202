import { Transform } from 'node:stream';

const HEAD = 4;

/** Each piece after its length, and a length of nothing at the end: what is cut off on the way shows. */
export const framed = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _, done) {
      const head = Buffer.allocUnsafe(HEAD);
      head.writeUInt32BE(chunk.length);
      this.push(head);
      done(null, chunk);
    },
    flush(done) {
      done(null, Buffer.alloc(HEAD));
    },
  });

/** Takes the lengths out again, from pieces of any size. */
export class Unframed {
  private head = Buffer.alloc(0);
  private left = 0;
  /** The end has come. */
  ended = false;

  /** What is in a piece of what came. */
  take(bytes: Buffer): Buffer[] {
    const found: Buffer[] = [];
    let at = 0;
    while (at < bytes.length && !this.ended) {
      if (this.left > 0) {
        const part = bytes.subarray(at, at + this.left);
        found.push(part);
        this.left -= part.length;
        at += part.length;
        continue;
      }
      const part = bytes.subarray(at, at + HEAD - this.head.length);
      this.head = Buffer.concat([this.head, part]);
      at += part.length;
      if (this.head.length < HEAD) break;
      this.left = this.head.readUInt32BE(0);
      this.head = Buffer.alloc(0);
      this.ended = this.left === 0;
    }
    return found;
  }
}
