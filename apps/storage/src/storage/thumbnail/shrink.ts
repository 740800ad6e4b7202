import sharp from 'sharp';

import type { Box } from './boxes.js';
import { Unreadable } from './unreadable.js';

/** A picture of 8K has 33 millions. */
export const MOST_PIXELS = 40_000_000;

/** Of what has to be unfolded as a whole, instead of line by line. */
const MOST_PIXELS_AT_ONCE = 17_000_000;

/** A third of a second is usual for the largest. */
const SECONDS = 5;

const QUALITY = 80;

// one picture takes one thread, and keeps nothing for the next
sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif'].map((format) => `VipsForeignLoad${format}Buffer`),
});

/** A picture as a small JPEG: never larger than it is, the right way up, and without anything that it tells beside. */
export async function shrink(picture: Buffer, box: Box): Promise<Buffer> {
  try {
    const limitInputPixels = isLineByLine(picture) ? MOST_PIXELS : MOST_PIXELS_AT_ONCE;
    return await sharp(picture, { limitInputPixels, failOn: 'error' })
      .autoOrient()
      .resize({ ...box, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .timeout({ seconds: SECONDS })
      .jpeg({ quality: QUALITY })
      .toBuffer();
  } catch (error) {
    throw new Unreadable(reason(error));
  }
}

const INTERLACED = 28;

/** A JPEG that is not progressive, or a PNG that is not interlaced. */
function isLineByLine(picture: Buffer): boolean {
  return picture[0] === 0xff ? isBaseline(picture) : picture[0] === 0x89 && picture[INTERLACED] === 0;
}

/** By its frame header, which is the first segment that is called C0, C1 or C2. */
function isBaseline(jpeg: Buffer): boolean {
  for (let at = 2; at + 3 < jpeg.length && jpeg[at] === 0xff; at += 2 + jpeg.readUInt16BE(at + 2)) {
    if (jpeg[at + 1] >= 0xc0 && jpeg[at + 1] <= 0xc2) return jpeg[at + 1] !== 0xc2;
  }
  return false;
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : '';
  if (text.includes('pixel limit')) return 'The picture is too large for a thumbnail';
  if (text.startsWith('timeout')) return 'The picture takes too long for a thumbnail';
  return 'The picture is broken, or not whole';
}
