import type { Beginning } from './beginning.js';
import { firstJpeg } from './first-jpeg.js';
import { Unreadable } from './unreadable.js';

const MIB = 1024 * 1024;

/** Most pictures end within it; more is read by twos. */
export const FIRST_LOOK = MIB / 2;

/** Of a picture, or of the first of many. */
const MOST_OF_A_PICTURE = 32 * MIB;

/** More of a film is not looked into. */
export const MOST_OF_A_FILM = 64 * MIB;

/** A picture that is a file. */
export async function wholePicture(file: Beginning): Promise<Buffer> {
  if (file.size > MOST_OF_A_PICTURE) throw new Unreadable('The picture is too large for a thumbnail');
  return file.bytes(file.size);
}

/** The first JPEG of a file, which may have more of them, or something in front of it. */
export async function firstOf(file: Beginning): Promise<Buffer> {
  for (let length = FIRST_LOOK; ; length *= 2) {
    const found = firstJpeg(await file.bytes(length));
    if (found) return found;
    if (length >= file.size) throw new Unreadable('The picture is broken, or not whole');
    if (length >= MOST_OF_A_PICTURE) throw new Unreadable('The picture is too large for a thumbnail');
  }
}
