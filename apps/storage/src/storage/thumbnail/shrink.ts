import sharp from 'sharp';

import type { Box } from './boxes.js';
import { isOneScan } from './one-scan.js';
import { Unreadable } from './unreadable.js';

/** A picture of 8K has 33 millions. */
export const MOST_PIXELS = 40_000_000;

/** Of what has to be held as a whole, instead of line by line. */
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

/** A JPEG that is in one scan, or a PNG that is not interlaced. */
function isLineByLine(picture: Buffer): boolean {
  return picture[0] === 0xff ? isOneScan(picture) : picture[0] === 0x89 && picture[INTERLACED] === 0;
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : '';
  if (text.includes('pixel limit')) return 'The picture is too large for a thumbnail';
  if (text.startsWith('timeout')) return 'The picture takes too long for a thumbnail';
  return 'The picture is broken, or not whole';
}
