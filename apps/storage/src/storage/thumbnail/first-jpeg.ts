const START = Buffer.from([0xff, 0xd8, 0xff]);
const END = 0xd9;
const SCAN = 0xda;

/** The first JPEG among these bytes, whole; null as long as its end is not there. */
export function firstJpeg(bytes: Buffer): Buffer | null {
  const start = bytes.indexOf(START);
  const end = start === -1 ? null : endOf(bytes, start + 2);
  return end === null ? null : bytes.subarray(start, end);
}

/** Goes from segment to segment, since a picture may hold a smaller one, with an end of its own. */
function endOf(bytes: Buffer, from: number): number | null {
  for (let at = from; at + 1 < bytes.length;) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === 0xff) at += 1;
    else if (marker === END) return at + 2;
    else if (standsAlone(marker)) at += 2;
    else {
      if (at + 3 >= bytes.length) return null;
      at += 2 + bytes.readUInt16BE(at + 2);
      if (marker === SCAN) at = afterScan(bytes, at);
    }
  }
  return null;
}

/** Restart markers, and what is no marker at all. */
const standsAlone = (marker: number) => marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8);

/** Where the next marker stands: in what is coded, 0xff is followed by 0, or by a restart. */
function afterScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length && standsAlone(bytes[at + 1])) at = bytes.indexOf(0xff, at + 2);
  return at === -1 ? bytes.length : at;
}
