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
    const image = sharp(picture, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const { format, width, height, isProgressive } = await image.metadata();
    const atOnce = isProgressive || format === 'webp' || format === 'gif';
    if (atOnce && width * height > MOST_PIXELS_AT_ONCE) throw new Unreadable(TOO_LARGE);
    return await image
      .autoOrient()
      .resize({ ...box, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .timeout({ seconds: SECONDS })
      .jpeg({ quality: QUALITY })
      .toBuffer();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(reason(error));
  }
}

const TOO_LARGE = 'The picture is too large for a thumbnail';

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : '';
  if (text.includes('pixel limit')) return TOO_LARGE;
  if (text.startsWith('timeout')) return 'The picture takes too long for a thumbnail';
  return 'The picture is broken, or not whole';
}
