import type { Beginning } from './beginning.js';
import { FirstJpeg } from './first-jpeg.js';
import { Unreadable } from './unreadable.js';

const MIB = 1024 * 1024;

/** Most pictures end within it; of others twice as much is read, and twice as much again. */
export const FIRST_LOOK = 2 * MIB;

/** Of a picture, or of the first of many. */
const MOST_OF_A_PICTURE = 32 * MIB;

/** More of a film is not looked into. */
export const MOST_OF_A_FILM = 64 * MIB;

/** A picture that is a file. */
export async function wholePicture(file: Beginning): Promise<Buffer> {
  if (file.size > MOST_OF_A_PICTURE) throw new Unreadable('The picture is too large for a thumbnail');
  return file.bytes(file.size);
}

/** A JPEG, or the first of several: who reads it stops at its end. */
export const jpegOf = (file: Beginning): Promise<Buffer> =>
  file.size <= FIRST_LOOK ? file.bytes(file.size) : firstOf(file);

/** The first JPEG of a file, which may have more of them, or something in front of it. */
export async function firstOf(file: Beginning): Promise<Buffer> {
  const first = new FirstJpeg();
  for (let length = FIRST_LOOK; ; length *= 2) {
    const found = await first.in(await file.bytes(length));
    if (found) return found;
    if (length >= file.size) throw new Unreadable('The picture is broken, or not whole');
    if (length >= MOST_OF_A_PICTURE) throw new Unreadable('The picture is too large for a thumbnail');
  }
}
