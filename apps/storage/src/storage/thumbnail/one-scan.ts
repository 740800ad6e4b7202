const [SEQUENTIAL, EXTENDED, SCAN] = [0xc0, 0xc1, 0xda];

/** Tables of codes, and of arithmetic coding, whose names lie among those of frames. */
const TABLES = new Set([0xc4, 0xc8, 0xcc]);

const isFrame = (marker: number) => marker >= SEQUENTIAL && marker <= 0xcf && !TABLES.has(marker);

/**
 * Whether a JPEG can be read line by line: it is not progressive, and its only scan has all of its colours. Of any other
 * all of it is held in memory until its end, and so of whatever this does not understand.
 */
export function isOneScan(jpeg: Buffer): boolean {
  let colours = -1;
  for (let at = 2; at + 4 < jpeg.length && jpeg[at] === 0xff;) {
    const marker = jpeg[at + 1];
    // before a marker there may be any number of 0xff
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SCAN) return jpeg[at + 4] === colours;
    if (marker === SEQUENTIAL || marker === EXTENDED) colours = jpeg[at + 9] ?? -1;
    else if (isFrame(marker)) return false;
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  return false;
}
