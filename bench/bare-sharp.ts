import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import sharp from 'sharp';

/** The yardstick of `thumbnail`: the pictures of a folder, so many at once, and nothing else; prints how many a second. */
async function main(): Promise<void> {
  const { FOLDER = '', AT_ONCE } = process.env;
  sharp.concurrency(1);
  sharp.cache(false);
  const names = await readdir(FOLDER);
  const waiting = names.values();
  const startedAt = performance.now();
  const loop = async () => {
    for (const name of waiting) {
      await sharp(await readFile(join(FOLDER, name)))
        .autoOrient()
        .resize({ width: 160, height: 120, fit: 'inside', withoutEnlargement: true })
        .jpeg({ quality: 80 })
        .toBuffer();
    }
  };
  await Promise.all(Array.from({ length: Number(AT_ONCE) }, loop));
  console.log((names.length * 1000) / (performance.now() - startedAt));
}

void main();
