import { setImmediate as breath } from 'node:timers/promises';

const START = Buffer.from([0xff, 0xd8, 0xff]);
const END = 0xd9;

/** Bytes that are looked at in one go: a millisecond or two. */
const SLICE = 1_048_576;

/** Restart markers, and what is no marker at all: in what is coded, 0xff is followed by one of them. */
const standsAlone = (marker: number) => marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8);

/** Bytes that are looked at one by one: to search costs as much as a dozen, and what is hostile has many close together. */
const NEAR = 16;

/** Where the next 0xff is, or the end. */
function nextMarker(bytes: Buffer, from: number): number {
  let at = from;
  for (const near = Math.min(from + NEAR, bytes.length); at < near; at += 1) if (bytes[at] === 0xff) return at;
  at = bytes.indexOf(0xff, at);
  return at < 0 ? bytes.length : at;
}

/** Looks for the first JPEG in bytes that become more, at each of them once. */
export class FirstJpeg {
  private start = -1;
  private at = 0;

  /** The picture, whole; null as long as its end is not there. The bytes are those of the last time, and more. */
  async in(bytes: Buffer): Promise<Buffer | null> {
    if (this.start < 0 && !this.begin(bytes)) return null;
    for (let until = this.at + SLICE; ; until += SLICE) {
      const end = this.look(bytes, until);
      if (end !== null) return bytes.subarray(this.start, end);
      if (this.at < until) return null;
      await breath();
    }
  }

  private begin(bytes: Buffer): boolean {
    const start = bytes.indexOf(START, this.at);
    this.start = start;
    this.at = start < 0 ? Math.max(0, bytes.length - START.length) : start + 2;
    return start >= 0;
  }

  /** Goes from segment to segment, since a picture may hold a smaller one, with an end of its own. */
  private look(bytes: Buffer, until: number): number | null {
    let { at } = this;
    while (at < until && at + 1 < bytes.length) {
      const marker = bytes[at + 1];
      if (bytes[at] !== 0xff) at = nextMarker(bytes, at + 1);
      else if (marker === 0xff) at += 1;
      else if (marker === END) return at + 2;
      else if (standsAlone(marker)) at += 2;
      else if (at + 3 < bytes.length) at += 2 + bytes.readUInt16BE(at + 2);
      else break;
    }
    this.at = at;
    return null;
  }
}
